"""Article -> a listing for people: every source line, the role it was given, and why."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from articleparse.model import Article, Attribution, Block

_WIDTH: Final = 12  # columns of the role
_PLAIN: Final = "\x1b[0m"
_COLOURS: Final = {
    "headline": "\x1b[1;36m",
    "repeat": "\x1b[36m",
    "kicker": "\x1b[36m",
    "standfirst": "\x1b[1m",
    "timestamp": "\x1b[33m",
    "byline": "\x1b[32m",
    "dateline": "\x1b[32m",
    "heading": "\x1b[1;35m",
    "paragraph": "",
}
_ASIDE: Final = "\x1b[2m"
_TITLE: Final = "\x1b[4m"
# Joiners shape letters and marks of direction place them; neither can turn the rest of the line.
_HARMLESS: Final = frozenset("\u200c\u200d\u200e\u200f\u061c")


def explain(article: Article, blocks: Sequence[Block], *, colour: bool = False) -> str:
    """Return the lines of one article in order, each with its role and the reason, under the source's name.

    blocks: those that the article was made from, one for each entry of its provenance; what
    the page declares beside them (role ``claim``) comes last.
    Example line: ``  12 heading      Why it matters   (a short line over a paragraph)``
    """
    listing = [_painted(_title(article), _TITLE if colour else "")]
    shown_entries = [entry for entry in article.provenance if entry.role != "claim"]
    for entry, block in zip(shown_entries, blocks, strict=True):
        listing += _entry(entry, block.rows, colour=colour)
    for entry in article.provenance:
        if entry.role == "claim":
            listing += _entry(entry, [entry.text or ""], colour=colour)
    for notice in article.warnings:
        place = notice.lines[0] if notice.lines else ""
        listing.append(f"{place:>4} {'warning':{_WIDTH}} {shown(notice.message)} ({notice.code})")
    return "\n".join([*listing, ""])


def _title(article: Article) -> str:
    source = article.source
    about = [source.form, source.encoding, article.language or "unknown language"]
    return f"{shown(source.name)}, article {source.article} ({', '.join(about)})"


def _entry(entry: Attribution, rows: Sequence[str], *, colour: bool) -> Iterator[str]:
    paint = _COLOURS.get(entry.role, _ASIDE) if colour else ""
    role, why = entry.role, f"   ({shown(entry.why)})" if entry.why else ""
    for number, row in enumerate(rows, entry.lines[0]):
        yield f"{number:>4} {role:{_WIDTH}} {_painted(shown(row), paint)}{why}"
        role, why = "", ""


def _painted(text: str, paint: str) -> str:
    return f"{paint}{text}{_PLAIN}" if paint else text


def shown(text: str) -> str:
    """Return `text` so that a terminal only shows it: no escape sequences, no marks that turn its direction.

    Example: ``"\\x1b[2J"`` becomes ``"\\ufffd[2J"``.
    """
    if text.isprintable():
        return text
    return "".join(map(_shown, text))


def _shown(character: str) -> str:
    if character.isprintable() or character in _HARMLESS:
        return character
    return " " if character.isspace() else "\ufffd"
