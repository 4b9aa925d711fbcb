"""What is written in lines of text and tells nothing: a database's commands, and corpora of words and of sentences.

    CREATE TABLE `articles` (        The/at ferry/nn sails/vbz ./.        1	The ferry sails again.
    INSERT INTO `articles` VALUES …  1	The	the	DET	_	_	2	det	_	_        2	The repairs cost 2 million.

Slow to say so: a line of prose on top makes an article of anything.
"""

from __future__ import annotations

from itertools import count
from typing import Final

from articleparse.patterns import lazy
from articleparse.readers.wraps import CLOSED

_COMMENTS: Final = r"(?:\s|--[^\n]*(?:\n|\Z)|/\*(?:[^*]|\*(?!/)){0,4000}\*/;?)*"
_STATEMENTS: Final = (
    r"(?:CREATE TABLE (?:IF NOT EXISTS )?[\w.`\"\[\]]+\s*\(|INSERT INTO [\w.`\"\[\]]+\s*(?:\(|VALUES)"
    r"|(?:CREATE|DROP|USE|LOCK|SET|PRAGMA|BEGIN|START)\b[^;\n]{0,200};)"
)
_SQL: Final = lazy(_COMMENTS + _STATEMENTS)
_TABLES: Final = ("CREATE TABLE", "INSERT INTO")
_PROSE: Final = lazy(r"[^\W\d_a-z][^;`=()]{40,}[.!?]")  # a sentence without a command's marks
_HEAD: Final = 4000  # characters that are looked at
_TAGGED: Final = lazy(r"\S+/(?:[^\W\d_][^\s/]{0,9}|[^\w\s/]{1,2})")
_ALL: Final = 0.9  # share of the words that have a tag
_APART: Final = 25  # characters from one tag to the next, at most
_LEAST_WORDS: Final = 8
_COLUMNS: Final = 10  # of a treebank's row (CoNLL-U)
_LEAST_ROWS: Final = 3
_LEAST_SENTENCES: Final = 10
_CLOSED: Final = 0.9  # share of them that end as sentences do, and so does the first: it is no headline
_SENTENCES: Final = 50  # rows that are looked at


def no_prose(text: str) -> str:
    """Return what a text is that holds no article, "" of any that may hold one.

    Example: ``"words with tags of their parts of speech"`` is ``"The/at ferry/nn sails/vbz ./. …"``.
    """
    if any(map(text.__contains__, _TABLES)) and _SQL.match(text) and not _tells(text[:_HEAD]):
        return "a dump of a database (SQL); its tables can be read as CSV"
    if "\t" in text[:_HEAD]:
        rows = [row for row in text[: 10 * _HEAD].splitlines()[:_SENTENCES] if row.strip()]
        if _is_treebank(rows):
            return "a treebank (CoNLL)"
        if _are_numbered(rows):
            return "a list of numbered sentences"
    return "words with tags of their parts of speech" if _is_tagged(text[:_HEAD]) else ""


def _tells(head: str) -> bool:
    """Whether a row of prose stands among the first: an article may open with a command."""
    return any(_PROSE.fullmatch(row.strip()) for row in head.splitlines())


def _is_treebank(rows: list[str]) -> bool:
    """Whether each row is a word with what is known of it; comments stand between sentences."""
    cells = [row.split("\t") for row in rows if row[0] != "#"]
    return len(cells) >= _LEAST_ROWS and all(
        len(row) == _COLUMNS and row[0][:1].isdigit() and "_" in row for row in cells
    )


def _are_numbered(rows: list[str]) -> bool:
    """Whether each row is a sentence behind its number, of one more than the row before."""
    cells = [row.split("\t") for row in rows]
    if len(cells) < _LEAST_SENTENCES or not all(len(row) == 2 and row[0].isdecimal() for row in cells):
        return False
    if not all(int(row[0]) == number for row, number in zip(cells, count(int(cells[0][0])))):
        return False
    closed = [row[1].rstrip().endswith(CLOSED) for row in cells]
    return closed[0] and sum(closed) >= _CLOSED * len(closed)


def _is_tagged(head: str) -> bool:
    """Whether nearly every word has a tag behind a slash."""
    if head.count("/") * _APART < len(head) or "://" in head:
        return False
    words = head.split()[:-1]  # the last one may be cut
    return len(words) >= _LEAST_WORDS and sum(map(bool, map(_TAGGED.fullmatch, words))) >= _ALL * len(words)
