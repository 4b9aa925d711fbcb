"""Tree -> blocks: the visible text between the boundaries of elements, with what the elements say of it."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

from lxml import etree

from articleparse.languages.markup import PUBLISHED
from articleparse.model import Block
from articleparse.readers.html.breaks import PARAGRAPH
from articleparse.readers.html.elements import (
    CELLS,
    CONTROLS,
    INLINE,
    KNOWN,
    is_bare,
    is_control,
    is_of_line,
    is_row,
    level_of,
)
from articleparse.readers.html.gathering import STOPS, Gathering
from articleparse.readers.html.signs import (
    MOMENTS,
    NAMELESS,
    PLAIN,
    Named,
    classes_of,
    is_heavy,
    moment_of,
    names_part,
    seen,
    setting_of,
    unhidden,
    words_in,
)
from articleparse.readers.html.tree import Tree
from articleparse.readers.many_lines import BLOCKS

_BOLD: Final = frozenset(("b", "strong"))
_SET_APART: Final = frozenset(("em", "i", "small"))
_SET: Final = frozenset(("a", "font", *_BOLD, *_SET_APART))  # elements that say how the text in them is set
_LARGE: Final = frozenset(("5", "6", "7", "+2", "+3", "+4"))  # sizes of <font> that old pages set headlines in
_VOID: Final = frozenset(("meta", "link", "img", "hr"))  # hold nothing for libxml2, but part blocks
# Unseen, part no sentence.
_WITHIN: Final = frozenset(("svg", "math", "script", "style", "template", "del", "button", "meta", "link"))
_RUNNING: Final = frozenset(("p", "blockquote", "h1", "h2", "h3"))  # elements of running text
_INNER: Final = 4  # elements within a block whose words are the block's too
UNSPACED: Final = "\u2e80"  # the scripts without spaces, and what follows them
_LABEL: Final = re.compile(r"[^\W\d_]{3,12}:\s|[^\W\d_]{2,6}：")
_ADDRESS: Final = re.compile(r"[\w.+-]{2,40}@[\w-]+\.")
_LINE: Final = 60  # characters of what stands beside something else
_CUT: Final = re.compile(r"\b(?:Mc|[a-z])\Z")  # what a word goes on behind: ``i|Phone``, ``Mc|Leod``
_SIDE_BY_SIDE: Final = frozenset(("a", "span", "b", "strong"))  # elements that style sheets set apart


def blocks_of(tree: Tree, most: int = BLOCKS, *, unhidden_too: bool = False) -> list[Block]:
    """Return the visible blocks of a page, in the order of its source.

    most: blocks from which on many are taken together.  unhidden_too: also what it hides until a script shows it.
    """
    collector = _Collector(tree, most)
    collector.walk(unhidden if unhidden_too else seen)
    return collector.finish()


def _opens_word(character: str) -> bool:
    """Whether a character begins a word of its own: no letter that may go on with another, as in ``the 1990s``."""
    return character.isalnum() and not character.islower() and character < UNSPACED


def _is_break(element: etree._Element, named: Named) -> bool:
    """Whether a ``<span>`` with nothing in it is called a line break."""
    return named[0] != "" and setting_of(named[0]) == "break" and not element.text and not len(element)


def _is_called_otherwise(element: etree._Element, classes: str) -> bool:
    """Whether a line that is all one element stands over a break and this one, and is named otherwise.

    Example: ``<span class="rubric">Harbour</span><br><span class="title">Ferry runs again</span>``.
    """
    over = element.getprevious()
    above = over.getprevious() if over is not None and over.tag == "br" and not (over.tail or "").strip() else None
    if above is None or above.tag != element.tag or (above.tail or "").strip():
        return False
    named = words_in(above.get("class") or "")
    return bool(named) and named != words_in(classes)


def _is_set_in_bold(element: etree._Element, named: Named) -> bool:
    """Whether a ``<span>`` is set as ``<b>`` is, by its class or its style."""
    if named[0] and setting_of(named[0]) == "bold":
        return True
    style = element.get("style")
    return style is not None and is_heavy(style)


class _Collector(Gathering):
    """Goes through a page's elements: which of them part blocks, which part words, which say how text is set."""

    def __init__(self, tree: Tree, most: int) -> None:
        super().__init__(tree, most)
        self._root = tree.root
        self._line_of = tree.line_of
        self._edges: list[etree._Element] = []  # the open elements within a line whose edges part words
        self._row: etree._Element | None = None  # that is read as one line, while it is open
        self._bold_spans: list[etree._Element] = []  # the open ones that are set as <b> is
        self._unknown: list[etree._Element] = []  # the open ones of no name of HTML's, within a line
        self._pres = 0  # how many of these elements are open

    def walk(self, look: Callable[[etree._Element, str], Named | None]) -> None:
        """Go through all elements, each with the text right behind its start tag and right behind its end tag."""
        line_of, last, parts = self._line_of, self._last, self._parts
        walk = etree.iterwalk(self._root, events=("start", "end"))
        for event, element in walk:
            tag = element.tag
            if event == "end":
                if tag not in INLINE:
                    self._close_block(element, tag)
                elif tag in _SET or self._edges or self._bold_spans:
                    self._close_inline(element, tag)
                text = element.tail
            elif tag in _VOID:
                next(walk)  # its end
                self._part(element, tag)
                text = element.tail
            elif (
                (named := look(element, tag)) is None
                or (tag == "button" and is_bare(element))
                or (tag in CONTROLS and is_control(element, tag))
            ):
                walk.skip_subtree()
                next(walk)
                self._skip(tag)
                text = element.tail
            else:
                if (line := line_of(element) or 1) > self._line:
                    self._line = min(line, last)
                self._open(element, tag, named)
                text = element.text
            if not text:
                continue
            if self._pres:
                self._take(text)
            elif parts or not text.isspace():
                self._add(text)
            else:  # as most text between blocks
                self._line += text.count("\n")

    def _skip(self, tag: str) -> None:
        """Pass over a hidden element, or one that holds nothing."""
        if tag not in INLINE and (self._parts or self._inner or self._moment) and not self._is_within(tag):
            self.flush()

    def _part(self, element: etree._Element, tag: str) -> None:
        """Pass over an element that holds nothing and parts blocks."""
        if (line := self._line_of(element) or 1) > self._line:
            self._line = min(line, self._last)
        self._pictured = self._pictured or tag == "img"
        self._skip(tag)

    def _open(self, element: etree._Element, tag: str, named: Named) -> None:
        """An element begins."""
        if tag in INLINE:
            if tag == "span" and _is_break(element, named):
                self._break()
                return
            self._open_inline(element, tag, named)
            if tag != "wbr" and not element.text and not len(element) and (tail := element.tail):
                self._part_glued(tail)
        elif tag not in KNOWN and self._is_of_line(element):
            self._unknown.append(element)
            self._open_inline(element, tag, named)
        elif tag == "br":
            self._break()
        elif self._row is not None and tag in CELLS:
            self._open_cell(named)
        else:
            self._open_block(element, tag, named)

    def _open_block(self, element: etree._Element, tag: str, named: Named) -> None:
        if self._parts or self._inner or self._moment:
            self.flush()
        told = ""
        if tag == "pre":
            self._pres += 1
        elif tag == "tr" and is_row(element):
            self._row, told = element, "td"
        elif named[2] == "heading" and tag in PLAIN:
            told = level_of(element)
        self._frame = self._frames.within(self._frame, tag, named, told)

    def _open_cell(self, named: Named) -> None:
        if self._parts:
            self._parts.append(" ")
        if (named[0] or named[1]) and len(self._inner) < _INNER:
            self._inner.append(named)

    def _close_block(self, element: etree._Element, tag: str) -> None:
        if tag == "br" or (self._row is not None and tag in CELLS):
            return
        if self._unknown and element is self._unknown[-1]:
            self._unknown.pop()
            return
        if self._parts or self._inner or self._moment:
            self.flush()
        if tag == "pre":
            self._pres -= 1
        elif element is self._row:
            self._row = None
        self._frame = self._frame.outer or self._frame

    def _is_of_line(self, element: etree._Element) -> bool:
        """Whether an element that HTML does not know stands amid the words of a paragraph."""
        if self._frame.told not in _RUNNING or not is_of_line(element):
            return False
        before = "".join(self._parts[-2:]).rstrip()[-1:]
        return before not in STOPS or bool((element.tail or "").strip())

    def _is_within(self, tag: str) -> bool:
        """Whether what is hidden stands in a sentence: an icon behind a link's words, a script in a paragraph."""
        if tag not in _WITHIN or not self._parts:
            return False
        if self._frame.told in _RUNNING:
            return True
        if self._holds(PARAGRAPH):
            return True
        return self._links > 0 and self._holds(self._linked + 1)  # in a link amid a sentence

    def _open_inline(self, element: etree._Element, tag: str, named: Named) -> None:
        if tag == "a":
            self._links += 1
        elif tag in _BOLD:
            self._bolds += 1
        elif tag in _SET_APART:
            self._slants += 1
        elif tag == "span" and not self._links and _is_set_in_bold(element, named):
            self._bolds += 1
            self._bold_spans.append(element)
        elif self._broken and (
            (not self._bolds and self._is_bold())  # a bold line over one that is set otherwise
            or (named[0] and _is_called_otherwise(element, named[0]))
        ):
            self.flush()
        if tag == "font":
            self._open_font(element)
        if tag == "time" or (named[0] and names_part(named[0])):
            self._edges.append(element)
            self._part_words(element.text)
        elif tag in _SIDE_BY_SIDE and (text := element.text) and self._parts:
            self._part_beside(element, text)
        if (named[0] or tag != "span") and tag in MOMENTS and (moment := moment_of(element, tag)):
            self._see(moment, element)
        if named is not NAMELESS and (named[0] or named[1]) and len(self._inner) < _INNER:
            self._inner.append(named)

    def _open_font(self, element: etree._Element) -> None:
        """A font begins; a break between a large and a small one parts a headline from what stands over or under it."""
        size = element.get("size")
        self._fonts.append(size.strip() in _LARGE if size else self._is_large())
        if self._broken and size and self._fonts[-1] != bool(self._large):
            self.flush()

    def _see(self, moment: str, element: etree._Element) -> None:
        """A moment in a machine's form: of several the first counts, but for one that is of publication."""
        published = not PUBLISHED.isdisjoint(classes_of(element))
        if not self._moment or (published and not self._published):
            self._moment, self._published = moment, published

    def _close_inline(self, element: etree._Element, tag: str) -> None:
        if self._edges and element is self._edges[-1]:
            self._edges.pop()
            self._part_words(element.tail)
        if tag == "a":
            self._links -= 1
        elif tag in _BOLD:
            self._bolds -= 1
        elif tag in _SET_APART:
            self._slants -= 1
        elif tag == "font" and self._fonts:
            self._fonts.pop()
        elif self._bold_spans and element is self._bold_spans[-1]:
            self._bold_spans.pop()
            self._bolds -= 1

    def _part_words(self, following: str | None) -> None:
        """The edge of a name or a stamp parts words, where a page is written without spaces between its elements."""
        before = self._parts[-1][-1] if self._parts else ""
        if before.isalnum() and before < UNSPACED and (not following or _opens_word(following[0])):
            self._parts.append(" ")

    def _part_beside(self, element: etree._Element, text: str) -> None:
        """Part what style sheets set apart: ``Jane Doe`` beside ``14 May 2024``, or beside ``Photo: John Roe``."""
        before = self._parts[-1][-1:]
        if _CUT.search(self._parts[-1][-3:]):
            return
        if "@" in text:  # ``jane@paper.org`` beside ``Jane Doe``
            apart = before.isalnum() and _ADDRESS.match(text) is not None
        elif before.islower() or before == ")":
            apart = _opens_word(text[0]) or _LABEL.match(text) is not None
        else:
            apart = before.isalnum() and (_LABEL.match(text) is not None or (before.isdecimal() and text[0].isupper()))
        if apart and (over := element.getprevious()) is not None and over.tag in _SIDE_BY_SIDE and not over.tail:
            if self._frame.told or self._holds(_LINE + 1):  # running text
                self._parts.append(" ")
            else:
                self.flush()

    def _part_glued(self, tail: str) -> None:
        """An empty element between two sentences that no space parts is drawn as a break."""
        before = self._parts[-1][-1:] if self._parts else ""
        ends = before in STOPS or before.islower() or (self._is_bold() and not before.isspace())
        if before and ends and tail[0].isupper():
            self.flush()
