"""A corpus whose lines carry tags of their own -> blocks: what a tag names has its role, the rest is laid out as text.

    [SN]TITLE[SN]          The bridge is open again.        ＼Ｃ０＼２０２４０５０６００１０
    Bridge open            @highlight                       ＼Ｔ１＼橋が再開
    [SN]RESTBODY[SN]       Nine months of repairs           ＼Ｔ２＼　橋は…

The tags are data (`languages.linetags`); the parser parts what begins with one (`PARTS`).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from functools import cache
from itertools import pairwise
from typing import Final

from msgspec.structs import replace

from articleparse.languages.linetags import VOCABULARIES, Tag, Vocabulary
from articleparse.model import Block, Notice, Page
from articleparse.patterns import lazy
from articleparse.readers.characters import collapsed, decoded

PARTS: Final = "front-delimiter"
"""The tag of a block with which an article begins."""

_STORY: Final = 60  # characters between two bars, at least
_MOST: Final = 10_000  # tags of one article
_TOP: Final = 1000  # characters in which the first tag and its value stand
_DOT: Final = lazy(r"(?<!\S)[.|](?!\S)")

Found = tuple[Tag, re.Match[str]]


def tagged(text: str) -> list[Found]:
    """Return the tags of a text with where they stand, in order; most texts have none.

    Example: of ``"The bridge is open.\\n\\n@highlight\\n\\nIt took nine months"`` the one of ``standfirst``.
    """
    head = text[:_TOP].lstrip()
    able = [one for one in VOCABULARIES if (not one.opens or head.startswith(one.opens)) and one.sign in text]
    sure = (one for one in able if not one.opens or _opens(head, one))
    return next((found for one in sure if (found := _found(_with_line_feeds(text), one))), [])


def _with_line_feeds(text: str) -> str:
    """Return a text whose lines all end in one line feed: the patterns know no other end."""
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _opens(head: str, vocabulary: Vocabulary) -> bool:
    """Whether a text begins with one of the tags, with one that begins an article where there are such."""
    begin = any(tag.begins for tag in vocabulary.tags)
    return any(pattern.match(head) for tag, pattern in _patterns(vocabulary) if tag.begins or not begin)


def _found(text: str, vocabulary: Vocabulary) -> list[Found]:
    every = [(tag, match) for tag, pattern in _patterns(vocabulary) for match in pattern.finditer(text)]
    every.sort(key=lambda one: one[1].start())  # stable: the first tag of a vocabulary goes before others
    found: list[Found] = []
    for one in every:
        if not found or one[1].start() >= found[-1][1].end():
            found.append(one)
    return found if found and _can_be(text, vocabulary, found) else []


def _can_be(text: str, vocabulary: Vocabulary, found: Sequence[Found]) -> bool:
    """Whether no article has more tags than one can have, and between bars stand stories."""
    starts = [n for n, (tag, _) in enumerate(found) if tag.begins]
    if max(b - a for a, b in pairwise([0, *starts, len(found)])) > _MOST:
        return False
    if vocabulary.opens or not any(tag.begins for tag in vocabulary.tags):
        return True
    bars = [(found[n][1].start(), found[n][1].end()) for n in starts]
    parts = [text[a:b].strip() for (_, a), (b, _) in pairwise([(0, 0), *bars, (len(text), 0)])]
    return bool(bars) and all(len(part) >= _STORY and "\n|" not in part for part in parts if part)


@cache
def _patterns(vocabulary: Vocabulary) -> list[tuple[Tag, re.Pattern[str]]]:
    return [(tag, re.compile(f"(?P<mark>{tag.mark}){tag.value}", re.MULTILINE)) for tag in vocabulary.tags]


def blocks_of(found: Sequence[Found], lay_out: Callable[[str], Page]) -> tuple[list[Block], list[Notice]]:
    """Return the blocks of a text with tags, and what is to be noted; lay_out: reads what stands between them."""
    text = found[0][1].string
    blocks: list[Block] = []
    notices: list[Notice] = []
    first = next((tag for tag, _ in found if tag.begins), None)
    line = done = 0

    def told(end: int) -> None:
        page = lay_out(between) if (between := text[done:end]).strip() else None
        if page is not None:
            blocks.extend(_moved(page.blocks, line, apart=done > 0))
            notices.extend(replace(one, lines=_down(one.lines or (1, 1), line)) for one in page.notices)

    for tag, match in found:
        told(match.start())
        line += _count(text[done : match.start()])
        blocks += _named(tag, match, line, begins=tag is first)
        line += _count(match[0])
        done = match.end()
    told(len(text))
    return blocks, notices


def _named(tag: Tag, match: re.Match[str], line: int, *, begins: bool) -> Iterator[Block]:
    """Yield the blocks of one tag and its value.  line: lines over it.  begins: an article begins with it."""
    mark, whole = match["mark"].strip(), match[0].strip()
    value = "" if tag.role == "story" else tag.form.format(*match.groups()[1:]).strip()
    where = _down((1, 1 + _count(match[0].rstrip())), line)
    if begins:
        yield _block(whole if tag.role == "metadata" else mark, where, PARTS)
    elif tag.role == "story" and whole == _line_at(match):
        yield _block(mark, where, "front-metadata")
    if tag.role == "line":
        yield _block(_DOT.sub("", whole), where, "")
    elif tag.role == "metadata" and not begins:
        yield _block(whole, where, "front-metadata")
    elif tag.role not in ("story", "metadata"):
        yield _block(value or mark, where, f"front-{tag.role}" if value else "front-metadata")
    rest = match.string[match.end(match.re.groups) : match.end()] if value else ""
    if any(map(str.isalnum, rest)):
        yield _block(rest, where, "front-metadata")


def _line_at(match: re.Match[str]) -> str:
    """Return the line on which a tag stands."""
    text = match.string
    start, end = text.rfind("\n", 0, match.start()) + 1, text.find("\n", match.end())
    return text[start : end if end >= 0 else None].strip()


def _block(text: str, lines: tuple[int, int], tag: str) -> Block:
    return Block(collapsed(decoded(text)).strip() or text, lines, (text,), 1, 0, tag)


def _moved(blocks: Sequence[Block], line: int, *, apart: bool) -> Iterator[Block]:
    """Yield the blocks of a stretch where it stands in the text; the first stands apart from the tag over it."""
    for number, block in enumerate(blocks):
        gap = max(block.gap, 1) if apart and not number else block.gap
        yield replace(block, lines=_down(block.lines, line), gap=gap)


def _down(lines: tuple[int, int], line: int) -> tuple[int, int]:
    return lines[0] + line, lines[1] + line


def _count(text: str) -> int:
    """Return how many line ends stand in a text."""
    return len(f"{text}.".splitlines()) - 1
