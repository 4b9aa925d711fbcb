"""Pieces of text -> a block: what stands between two boundaries of a page, and how it is set."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from articleparse.model import Block
from articleparse.readers.characters import collapsed, dropped, is_visible
from articleparse.readers.html.breaks import BREAK, Row, apart, unbroken
from articleparse.readers.html.signs import Frames, Named
from articleparse.readers.html.tree import Tree

_HEADLINE: Final = 150  # characters of one
_CAPTIONED: Final = ("", "p", "td")  # elements that a caption may stand in without its name
_SLANTED: Final = 0.9  # share of it that is set apart
_CAPTION: Final = 120  # characters of a caption that only its place and its slant tell
_TOGETHER: Final = 2000  # pieces of text, where a page has more blocks than any article
_ALL_BOLD: Final = 0.95  # share of a line in bold, whose elements may have spaces between
_HEADING: Final = 100  # characters of a bold line over a break that parts it from its paragraph
_NO_HEADING: Final = ".,:;–—-|،。：，؛"
STOPS: Final = ".!?…”\"'»:"
_SENTENCE_ENDS: Final = ".。।။።۔"
_BLANK_ROWS: Final = re.compile(r"\n[^\S\n]*\n\s*")


def _shown(raw: str) -> str:
    """Return the text of a block as it is printed, "" where nothing of it can be seen."""
    line = raw.strip()
    if line.isprintable():  # as most: it has no break, nothing that is dropped, no white space but spaces
        return collapsed(line) if "  " in line else line
    text = collapsed(dropped(unbroken(raw) if BREAK in raw else raw))
    return text if text and is_visible(text) else ""


class Gathering:
    """The text between two boundaries, gathered piece by piece; `flush` makes a block of it and adds it to `blocks`.

    Whoever gathers says where it stands (`_frame`, `_line`) and what is open around it (`_links`, `_bolds` …).
    """

    def __init__(self, tree: Tree, most: int) -> None:
        self.blocks: list[Block] = []
        self._most = most
        self._last = tree.line_count
        self._frames = Frames()
        self._frame = self._frames.root
        self._line = 1
        self._links = self._bolds = self._slants = 0  # how many of these elements are open
        self._fonts: list[bool] = []  # whether each that is open sets its text large
        self._pictured = False  # a picture stands between the last block and here
        self._parts: list[str] = []
        self._inner: list[Named] = []
        self._clear()

    def _clear(self) -> None:
        """Begin the next block."""
        self._parts.clear()
        self._inner.clear()
        self._started = self._line
        self._linked = self._strong = self._slanted = self._large = 0  # characters
        self._rows: list[Row] = []  # between breaks
        self._row_from = self._row_strong = 0  # where in the parts, and behind how many bold characters, one begins
        self._broken = False  # a line break was the last that came
        self._moment, self._published = "", False

    def _break(self) -> None:
        """A line break; a second one with nothing between ends a paragraph."""
        if self._broken:
            self.flush()
        elif self._parts:
            self._end_row()
            self._parts.append(BREAK)
            self._row_from = len(self._parts)
            self._broken = True

    def _end_row(self) -> None:
        text = "".join(self._parts[self._row_from :])
        if shown := text.strip():
            self._rows.append((text, self._strong - self._row_strong >= _ALL_BOLD * len(shown)))
        self._row_strong = self._strong

    def _is_bold(self) -> bool:
        """Whether all that was gathered is bold."""
        return self._strong > 0 and self._strong == len("".join(self._parts).replace(BREAK, "").strip())

    def _heads(self) -> bool:
        """Whether all that was gathered over a break is a bold line that could be a heading."""
        if not self._is_bold():
            return False
        line = "".join(self._parts).replace(BREAK, "").strip()
        return len(line) <= _HEADING and line[-1] not in _NO_HEADING and line[0].isupper() | (line[0] > "\u0590")

    def _holds(self, size: int) -> bool:
        """Whether the block has so many characters, however many parts it is in: counted no further."""
        held = 0
        for part in self._parts:
            held += len(part)
            if held >= size:
                return True
        return False

    def _take(self, text: str) -> None:
        """Add text that is set out by hand: a blank row parts blocks."""
        *paragraphs, text = _BLANK_ROWS.split(text)
        for paragraph in paragraphs:
            self._add(paragraph)
            self.flush()
            self._line += 2
        self._add(text)

    def _add(self, text: str) -> None:
        if not text or text.isspace():
            if self._parts:
                self._parts.append(text)
        else:
            self._add_seen(text)
        self._line += text.count("\n")

    def _add_seen(self, text: str) -> None:
        if self._broken and not self._bolds and not text.lstrip()[0].islower() and self._heads():
            self.flush()
        if not self._parts:
            self._started = self._line
            if text[:1].isspace():
                self._started += text.count("\n", 0, len(text) - len(text.lstrip()))
        self._parts.append(text)
        self._broken = False
        if self._links or self._bolds or self._slants or self._fonts:
            size = len(text.strip())
            self._large += size if self._is_large() else 0
            self._linked += size if self._links else 0
            self._strong += size if self._bolds else 0
            self._slanted += size if self._slants else 0

    def flush(self) -> None:
        """Add what was gathered as a block, if there is something to see in it."""
        if len(self.blocks) >= self._most and 0 < len(self._parts) < _TOGETHER:
            self._parts.append(" ")
        elif self._parts:
            raw = "".join(self._parts)
            if BREAK in raw and (rows := self._apart()):
                self._add_each(rows)
            elif text := _shown(raw):
                self.blocks.append(self._block(text))
            self._clear()
        elif self._inner or self._moment:
            self._clear()

    def finish(self) -> list[Block]:
        """Return all blocks; the page is over."""
        self._most = len(self.blocks) + 1
        self.flush()
        return self.blocks

    def _apart(self) -> list[Row]:
        """Return the paragraphs that single line breaks part, if any do."""
        self._end_row()
        return apart(self._rows)

    def _add_each(self, rows: Sequence[Row]) -> None:
        """Add paragraphs that a single line break parts."""
        last = self._line
        for text, is_bold in rows:
            self._line = min(last, self._started + text.count("\n"))
            self._strong = len(text) if is_bold else 0
            if shown := _shown(text):
                self.blocks.append(self._block(shown))
            self._started = self._line
        self._line = last

    def _block(self, text: str) -> Block:
        start = min(self._started, self._last)
        end = max(start, min(self._line, self._last))
        frame = self._frame
        return Block(
            text,
            (start, end),
            (text,),
            tag="figcaption" if self._pictured and self._is_caption(text) else self._set_as(text) or frame.told,
            linked=min(1.0, self._linked / len(text)) if self._linked else 0.0,
            strong=min(1.0, self._strong / len(text)) if self._strong else 0.0,
            path=frame.path,
            words=self._frames.words_of(frame, self._inner) if self._inner else frame.around(),
            moment=self._moment,
        )

    def _set_as(self, text: str) -> str:
        """Return the tag of a headline where a line is set as large as old pages set one, or ""."""
        is_set_so = self._large and len(text) <= _HEADLINE and self._large >= _SLANTED * len(text)
        if is_set_so and text[-1] in _SENTENCE_ENDS:
            return ""  # all of the page may be set so
        return "h2" if is_set_so and self._frame.told in _CAPTIONED else ""

    def _is_large(self) -> bool:
        """Whether the nearest <font> around sets its text large."""
        return bool(self._fonts) and self._fonts[-1]

    def _is_caption(self, text: str) -> bool:
        """Whether the first block behind a picture is its caption, by its place and its slant."""
        self._pictured = False
        is_short = self._frame.told in _CAPTIONED and len(text) <= _CAPTION
        return is_short and text[-1] not in STOPS and self._slanted >= _SLANTED * len(text)  # no sentence of the story
