"""Article -> a listing for people: every source line, the role it was given, and why."""

from __future__ import annotations

from collections.abc import Iterator

from articleparse.model import Article, Attribution, Page

_WIDTH = 12  # columns of the role
_PLAIN = "\x1b[0m"
_COLOURS = {
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
_ASIDE = "\x1b[2m"


def explain(page: Page, article: Article, *, colour: bool = False) -> str:
    """Return the source lines of `article` in order, each with its role, then the reasons and the warnings.

    Example line: ``  12 heading      Why it matters    (a short line over a paragraph)``
    """
    rows = {block.lines: block.rows for block in page.blocks}
    listing = [
        line
        for entry in article.provenance
        for line in _entry(entry, rows.get(entry.lines, ()), colour=colour)
    ]
    warnings = [f"     warning      {notice.code}: {_shown(notice.message)}" for notice in article.warnings]
    return "\n".join([*listing, *warnings])


def _entry(entry: Attribution, rows: tuple[str, ...], *, colour: bool) -> Iterator[str]:
    start = (_COLOURS.get(entry.role, _ASIDE) or "") if colour else ""
    end = _PLAIN if start else ""
    role, why = entry.role, f"   ({entry.why})" if entry.why else ""
    for number, row in enumerate(rows, entry.lines[0]):
        yield f"{number:>4} {role:{_WIDTH}} {start}{_shown(row)}{end}{why}"
        role, why = "", ""


def _shown(text: str) -> str:
    """Return `text` so that a terminal only shows it: no escape sequences, no marks that turn its direction."""
    if text.isprintable():
        return text
    return "".join(c if c.isprintable() or c in "\u200c\u200d" or c.isspace() else "\ufffd" for c in text)
