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

RTF: Final = b"{\\rtf"
_MEMBERS: Final = {"a Word document (.docx)": "word/document.xml", "an OpenDocument text (.odt)": "content.xml"}
_TITLE: Final = re.compile(r"title|heading|berschrift|titre|rubrik|otsikko|título|titolo|nagłówek|kop\d", re.IGNORECASE)
_BLANKS: Final = re.compile(r"\n{3,}")


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
    {"tab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "-"},
    frozenset({"Fallback", "del", "moveFrom", "instrText", "footnoteReference"}),
    "tr",
    frozenset({"tc"}),
    frozenset({"numPr"}),
)
_OPEN: Final = Words(
    frozenset({"p", "h"}),
    frozenset(),
    {"tab": "\t", "line-break": "\n", "s": " "},
    frozenset({"annotation", "note", "tracked-changes", "forms", "sequence-decls", "table-of-content"}),
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
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive, archive.open(_MEMBERS[kind]) as member:
            most = min(limit, max(len(data) * ratio, 32 << 20))
            content = member.read(most + 1)
    except (zipfile.BadZipFile, KeyError, RuntimeError, NotImplementedError, EOFError, OSError, ValueError) as error:
        raise UnreadableInput(f"is {kind}, damaged or locked") from error
    except Exception as error:  # zlib's own, by whatever name
        raise UnreadableInput(f"is {kind}, damaged") from error
    if len(content) > most:
        raise UnreadableInput(f"unpacks to more than {most:,} bytes (--max-size, --max-ratio)")
    root = etree.fromstring(
        content, etree.XMLParser(resolve_entities=False, no_network=True, recover=True, huge_tree=True)
    )
    words = _WORD if kind == "a Word document (.docx)" else _OPEN
    return "" if root is None else _joined(_lines(root, words))


def rtf_text(data: bytes) -> str:
    """Return the text of a file in RTF, whose letters are those that it says they are."""
    from striprtf.striprtf import rtf_to_text

    try:
        text: str = rtf_to_text(data.decode("latin-1"), errors="replace")  # type: ignore[no-untyped-call]
    except (ValueError, LookupError, IndexError, OverflowError, RecursionError) as error:
        raise UnreadableInput("is RTF, damaged") from error
    return text.replace("\x00", "")


def _joined(lines: Iterator[str]) -> str:
    return _BLANKS.sub("\n\n", "\n".join(lines)).strip("\n") + "\n"


def _lines(root: etree._Element, words: Words) -> Iterator[str]:
    """Yield the paragraphs of a document, each a line or several."""
    stack = [root]
    while stack:
        element = stack.pop()
        name = _name(element)
        if name in words.unseen:
            continue
        if name == words.rows:
            yield "\t".join(_cell(cell, words) for cell in element.iterchildren() if _name(cell) in words.cells)
        elif name in words.paragraphs:
            yield from _paragraph(element, words)
        else:
            stack.extend(element.iterchildren(reversed=True))


def _cell(cell: etree._Element, words: Words) -> str:
    return " ".join(_text(element, words) for element in cell.iter() if _name(element) in words.paragraphs).strip()


def _paragraph(element: etree._Element, words: Words) -> Iterator[str]:
    text = _text(element, words)
    if _is_title(element):
        yield from ("", text, "")
    elif text.strip() and _is_item(element, words):
        yield f"• {text}"
    else:
        yield text


def _text(paragraph: etree._Element, words: Words) -> str:
    """Return what a paragraph says; a text box within it stands behind its words."""
    parts: list[str] = []
    walk = etree.iterwalk(paragraph, events=("start", "end"))
    for event, element in walk:
        name = _name(element)
        if event == "start":
            if name in words.unseen:
                walk.skip_subtree()
            elif name in words.spaces:
                parts.append(words.spaces[name])
            elif element.text and (name in words.texts or not words.texts):
                parts.append("".join(element.itertext()) if words.texts else element.text)
        elif not words.texts and element is not paragraph and element.tail:
            parts.append(element.tail)
    return "".join(parts)


def _is_title(paragraph: etree._Element) -> bool:
    if _name(paragraph) == "h":
        return True
    style = next((element for element in paragraph.iter() if _name(element) == "pStyle"), None)
    names = (paragraph if style is None else style).items()
    return any(str(key).endswith(("}val", "style-name")) and _TITLE.search(str(value)) for key, value in names)


def _is_item(paragraph: etree._Element, words: Words) -> bool:
    around = paragraph.getparent()
    if around is not None and _name(around) in words.items:
        return True
    return any(_name(element) in words.items for element in paragraph.iter())


def _name(element: etree._Element) -> str:
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""
