"""Rows of Markdown that are told by themselves or by a neighbour: definitions, rules, fences, underlines, tables."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise

from articleparse.patterns import lazy
from articleparse.readers.wraps import Row

_DEFINITION = lazy(r"\[([^\[\]^]+)\]:\s+(?:<?(?:https?:|/|#|mailto:|\.)\S*|<?\S*[./#]\S*>?(?:\s+[\"'(].*[\"')])?$)")
_RULE = lazy(r"(?:[-*_]\s?){3,}$")
UNDERLINE = lazy(r"={3,}$|-{3,}$")
_BESIDE = 0.5  # a heading's underline is at least so long, in lengths of the heading, and as much longer at most
_FENCE = ("```", "~~~")
TABLE_RULE = lazy(r"\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)+\|?$")


def definitions(rows: Iterable[Row]) -> tuple[frozenset[str], dict[int, str]]:
    """Return the names of links that are defined elsewhere (``[1]: https://…``), and the tags of lone rows.

    Besides the definitions these are rules and what parts a table's head from its rows.
    """
    names, claims = set(), {}
    fenced = False
    for row in rows:
        if row.text.startswith(_FENCE):
            fenced = not fenced
            claims[row.number] = "hr"
        elif fenced:
            claims[row.number] = "pre"
        elif row.text[0] == "[" and (found := _DEFINITION.match(row.text)):
            names.add(found[1].casefold())
            claims[row.number] = "ref"
        elif row.text[0] == ">" and not row.text.strip("> "):  # a blank line of a quotation
            claims[row.number] = "blank"
        elif row.text[0] in "-*_|: " and (_RULE.match(row.text) or TABLE_RULE.match(row.text)):
            claims[row.number] = "hr"
    return frozenset(names), claims


def headings(rows: Sequence[Row]) -> tuple[dict[int, str], dict[int, str]]:
    """Return the tags of rows that a row of ``===`` or ``---`` right under them makes headings, and those rows' own."""
    tags: dict[int, str] = {}
    lines: dict[int, str] = {}
    for row, line in pairwise(rows):
        if underlines(row, line):
            tags[row.number] = "h1" if line.text[0] == "=" else "h2"
            lines[line.number] = "hr"
    return tags, lines


def underlines(row: Row, line: Row) -> bool:
    """Whether `line` underlines `row` as a heading: a row about as long, right under it."""
    if line.gap or line.text[0] not in "=-" or not UNDERLINE.match(line.text) or row.text[0] in "#>|-=*":
        return False
    return len(line.text) >= _BESIDE * len(row.text) and _BESIDE * len(line.text) <= max(len(row.text), 6)


def table_rows(rows: Sequence[Row], claims: Mapping[int, str]) -> dict[int, str]:
    """Return the tags of the rows of tables: bars at both ends, or beside a rule of dashes and bars."""
    found: dict[int, str] = {}
    run: list[Row] = []
    for row in [*rows, Row(0, "-", 0, 1)]:
        if row.gap or "|" not in row.text:
            if len(run) > 1 and any(claims.get(one.number) == "hr" or _is_barred(one.text) for one in run):
                found |= {one.number: "tr" for one in run if one.number not in claims}
            run = []
        if "|" in row.text:
            run.append(row)
    return found


def _is_barred(text: str) -> bool:
    return len(text) > 2 and text[0] == text[-1] == "|"
