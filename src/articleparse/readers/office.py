"""Word processors' files -> text: what a database exports and people keep as .docx, .odt and .rtf.

A line is a paragraph, or a row of a table with tabs between its cells; headings and titles stand apart, as their style
says, and items of a list have a mark.  What comes of it is read as any text is: an export of a hundred articles too.
"""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator
from typing import Final

from lxml import etree
from msgspec import Struct

from articleparse.errors import UnreadableInput

_MEMBERS: Final = {"a Word document (.docx)": "word/document.xml", "an OpenDocument text (.odt)": "content.xml"}
_STYLES: Final = {"a Word document (.docx)": "word/styles.xml", "an OpenDocument text (.odt)": "styles.xml"}
_FLAT: Final = {"office:document": "an OpenDocument text (.odt)", "w:wordDocument": "a Word document (.docx)"}
_ROOT: Final = re.compile(rb"<(?:\?[^>]{0,200}>\s*<)*(office:document|w:wordDocument)\s")
_HEAD: Final = 1024  # bytes in which a root stands
_TITLE: Final = re.compile("title|heading|berschrift", re.IGNORECASE)  # styles that come with the program, by any name
_CONTENTS: Final = re.compile(r"toc\W*\d", re.IGNORECASE)
_BLANKS: Final = re.compile(r"\n{3,}")
_ROWS: Final = 3  # paragraphs in a cell, above which a table only places what is in it


class Words(Struct, frozen=True):
    """What the elements of a format are called, without their namespaces.

    texts: whose text is the paragraph's; none: all of it is.  spaces: what stands for a character.  unseen: deleted,
    hidden or told twice.  items: what makes a paragraph an item of a list.
    """

    paragraphs: frozenset[str]
    texts: frozenset[str]
    spaces: dict[str, str]
    unseen: frozenset[str]
    rows: str
    cells: frozenset[str]
    items: frozenset[str]


_WORD: Final = Words(
    frozenset({"p"}),
    frozenset({"t"}),
    {"tab": "\t", "ptab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "-"},
    frozenset({"Fallback", "del", "moveFrom", "instrText", "footnoteReference", "rt", "hdr", "ftr"}),
    "tr",
    frozenset({"tc"}),
    frozenset({"numPr"}),
)
_OPEN: Final = Words(
    frozenset({"p", "h"}),
    frozenset(),
    {"tab": "\t", "line-break": "\n", "s": " "},
    frozenset(
        {
            "annotation",
            "note",
            "tracked-changes",
            "forms",
            "sequence-decls",
            "table-of-content",
            "title",
            "desc",
            "ruby-text",
        }
    ),
    "table-row",
    frozenset({"table-cell"}),
    frozenset({"list-item"}),
)


def is_office(kind: str) -> bool:
    """Whether `magic.zip_name` names a format that is read: ``"a Word document (.docx)"``."""
    return kind in _MEMBERS


def office_text(data: bytes, kind: str, limit: int, ratio: int) -> str:
    """Return the text of a file from a word processor.

    kind: as `magic.zip_name` has it.  limit: bytes that it may unpack to; ratio: times its size.  Raises
    UnreadableInput where it is damaged, locked or larger.
    Example: a document of two paragraphs is ``"One\\nTwo\\n"``.
    """
    most = min(limit, max(len(data) * ratio, 32 << 20))
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            content = _member(archive, _MEMBERS[kind], most)
            styles = _member(archive, _STYLES[kind], most) if _STYLES[kind] in archive.namelist() else b""
    except (zipfile.BadZipFile, KeyError, RuntimeError, NotImplementedError, EOFError, OSError, ValueError) as error:
        raise UnreadableInput(f"is {kind}, damaged or locked") from error
    except UnreadableInput:
        raise
    except Exception as error:  # zlib's own, by whatever name
        raise UnreadableInput(f"is {kind}, damaged") from error
    return _text_of(content, styles, kind)


def flat_text(data: bytes) -> str | None:
    """Return the text of a word processor's file that is one XML (.fodt, Word 2003), None for anything else."""
    found = _ROOT.match(data[:_HEAD].removeprefix(b"\xef\xbb\xbf").lstrip())
    return _text_of(data, data, _FLAT[found[1].decode()]) if found else None


def _member(archive: zipfile.ZipFile, name: str, most: int) -> bytes:
    with archive.open(name) as member:
        content = member.read(most + 1)
    if len(content) > most:
        raise UnreadableInput(f"unpacks to more than {most:,} bytes (--max-size, --max-ratio)")
    return content


def _text_of(content: bytes, styles: bytes, kind: str) -> str:
    words = _WORD if kind == _FLAT["w:wordDocument"] else _OPEN
    root = _tree(content)
    if root is None:
        return ""
    return _joined(_Document(words, _styled(root) | _styled(_tree(styles) if styles else None)).lines(root))


def _tree(content: bytes) -> etree._Element | None:
    parser = etree.XMLParser(resolve_entities=False, no_network=True, recover=True, huge_tree=True)
    try:
        return etree.fromstring(content, parser)
    except etree.XMLSyntaxError:
        return None


def _styled(root: etree._Element | None) -> dict[str, str]:
    """Return what the styles of a document are called, and what they are made of, whatever language names them."""
    found = (element for element in (() if root is None else root.iter()) if _name(element) == "style")
    return {_told(style, "styleId") or _told(style, "name"): _kind(style) for style in found}


def _kind(style: etree._Element) -> str:
    """Return the name of a style; one with a level of its own is a heading."""
    inner = {_name(element): _told(element, "val") for element in style.iter()}
    level = " heading" if "outlineLvl" in inner else ""
    names = (
        _told(style, "display-name"),
        _told(style, "name"),
        _told(style, "parent-style-name"),
        inner.get("name", ""),
    )
    return f"{' '.join(filter(None, names))}{level}"


def _told(element: etree._Element, key: str) -> str:
    """Return an attribute, of whatever namespace."""
    return next((str(value) for name, value in element.items() if str(name).rpartition("}")[2] == key), "")


def _joined(lines: Iterator[str]) -> str:
    return _BLANKS.sub("\n\n", "\n".join(lines)).strip("\n") + "\n"


class _Document:
    """The paragraphs of a document.  styles: what each is called."""

    def __init__(self, words: Words, styles: dict[str, str]) -> None:
        self._words, self._styles = words, styles

    def lines(self, root: etree._Element) -> Iterator[str]:
        """Yield the paragraphs, each a line or several."""
        stack, words = [root], self._words
        while stack:
            element = stack.pop()
            name = _name(element)
            if name in words.unseen:
                continue
            if name == words.rows and (row := self._row(element)) is not None:
                yield row
            elif name in words.paragraphs:
                yield from self._paragraph(element)
            else:
                stack.extend(element.iterchildren(reversed=True))

    def _row(self, row: etree._Element) -> str | None:
        """Return the cells of a row, None where they only hold what stands beside or over the rest."""
        if next(row.iterfind(f".//{{*}}{self._words.rows}"), None) is not None:
            return None
        found = [cell for cell in row.iter() if _name(cell) in self._words.cells]
        cells = [[p for p in cell.iter() if _name(p) in self._words.paragraphs] for cell in found]
        if len(cells) < 2 or max(map(len, cells)) > _ROWS:
            return None
        return "\t".join(" ".join(map(self._text, cell)).strip() for cell in cells)

    def _paragraph(self, element: etree._Element) -> Iterator[str]:
        text, style = self._text(element), self._style(element)
        if _CONTENTS.match(style):
            return
        if _name(element) == "h" or _TITLE.search(style):
            yield from ("", text, "")
        elif text.strip() and self._is_item(element):
            yield f"• {text}"
        else:
            yield text

    def _style(self, paragraph: etree._Element) -> str:
        """Return what a paragraph's style is called; a level of its own makes it a heading."""
        own = {_name(element): _told(element, "val") for element in paragraph.iterfind("{*}pPr/{*}*")}
        named = own.get("pStyle") or _told(paragraph, "style-name")
        level = " heading" if own.get("outlineLvl", "9") < "9" else ""
        return f"{self._styles.get(named) or named}{level}"

    def _text(self, paragraph: etree._Element) -> str:
        """Return what a paragraph says; a text box within it stands behind its words."""
        parts: list[str] = []
        words = self._words
        walk = etree.iterwalk(paragraph, events=("start", "end"))
        for event, element in walk:
            name = _name(element)
            if event == "start":
                if name in words.unseen or (name == "r" and element.find("{*}rPr/{*}vanish") is not None):
                    walk.skip_subtree()
                elif name in words.spaces:
                    parts.append(words.spaces[name])
                elif name in words.paragraphs and element is not paragraph:
                    parts.append(f"\n{'' if words.texts else element.text or ''}")
                elif element.text and (name in words.texts or not words.texts):
                    parts.append("".join(element.itertext()) if words.texts else element.text)
            elif not words.texts and element is not paragraph and element.tail:
                parts.append(element.tail)
        return "".join(parts)

    def _is_item(self, paragraph: etree._Element) -> bool:
        around = paragraph.getparent()
        items = self._words.items
        if around is not None and _name(around) in items:
            return True
        return any(_name(element) in items for element in paragraph.iterfind("{*}pPr/{*}*"))


def _name(element: etree._Element) -> str:
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""
