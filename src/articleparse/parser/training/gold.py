"""Aligns a page with its gold: which block is the headline, a heading, a paragraph of the story.

For training alone; nothing of it runs with the command.
"""

from __future__ import annotations

import unicodedata
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import accumulate
from typing import Any, NamedTuple

_PART = 25  # letters of a block that counts as part of a paragraph


class Match(NamedTuple):
    """A block that could be a gold item."""

    block: int
    item: int
    weight: float
    state: str


def key(text: str | None) -> str:
    """Return what two spellings of a text share: NFKC, case-folded, letters and digits only."""
    folded = unicodedata.normalize("NFKC", text or "").casefold()
    return "".join(filter(str.isalnum, folded))


def gold_states(keys: Sequence[str], gold: dict[str, Any], title: int | None = None) -> list[str]:
    """Return the state of each block, from its key and the case's gold.

    title: the block that will be given as the headline; of several that could be, it is the one.
    """
    items = [item for item in _items(gold) if item[1]]
    found = dict(_chosen(list(_matches(keys, items)), keys, items))
    body = [block for block, state in found.items() if state in ("paragraph", "heading")]
    start = min(body, default=len(keys))
    titles = {key(title) for title in gold.get("headline_variants") or [gold.get("headline")]} - {""}
    tops = [i for i, k in enumerate(keys[:start]) if k in titles and i not in found]
    tops = tops if title not in tops else [title]
    states = []
    for index in range(len(keys)):
        state = found.get(index, "")
        if tops and index == tops[-1]:
            state = "headline"
        elif not state or (state == "standfirst" and (index > start or (tops and index < tops[-1]))):
            state = "aside" if index > start else "under" if tops and index > tops[-1] else "over"
        states.append(state)
    return states


def _items(gold: dict[str, Any]) -> Iterator[tuple[str, str]]:
    summary = gold.get("summary") or []
    yield from (("standfirst", key(text)) for text in ([summary] if isinstance(summary, str) else summary))
    for section in gold["sections"]:
        yield "heading", key(section["heading"])
        yield from (("paragraph", key(text)) for text in section["paragraphs"])


def _matches(keys: Sequence[str], items: Sequence[tuple[str, str]]) -> Iterator[Match]:
    where: dict[str, list[int]] = {}
    for number, (_, text) in enumerate(items):
        where.setdefault(text, []).append(number)
    body = "".join(text for _, text in items)
    starts = [0, *accumulate(len(text) for _, text in items)]
    for block, own in enumerate(keys):
        if own in where:
            yield from (Match(block, number, len(own) + 20, items[number][0]) for number in where[own])
        elif len(own) >= _PART and (at := body.find(own)) >= 0:
            yield Match(block, bisect_right(starts, at) - 1, 0.8 * len(own), "paragraph")
        elif len(own) >= _PART:
            yield from _holds(block, own, items)


def _holds(block: int, own: str, items: Sequence[tuple[str, str]]) -> Iterator[Match]:
    for number, (state, text) in enumerate(items):
        if state != "heading" and len(text) >= 40 and len(own) < 3 * len(text) and text in own:
            yield Match(block, number, 0.8 * len(text), "paragraph")
            return


def _chosen(
    matches: Sequence[Match], keys: Sequence[str], items: Sequence[tuple[str, str]]
) -> Iterator[tuple[int, str]]:
    """Yield blocks and states of the heaviest run of matches that goes down the page and the gold together."""
    best: list[float] = []
    back: list[int] = []
    for number, match in enumerate(matches):
        top, came = 0.0, -1
        for earlier in range(max(0, number - 400), number):
            other = matches[earlier]
            part = other.item == match.item and len(keys[match.block]) < len(items[match.item][1])
            if other.block < match.block and (other.item < match.item or part):
                value = best[earlier] - min(match.block - other.block - 1, 40)
                if value > top:
                    top, came = value, earlier
        best.append(top + match.weight)
        back.append(came)
    number = max(range(len(best)), key=best.__getitem__, default=-1)
    while number >= 0:
        yield matches[number].block, matches[number].state
        number = back[number]
