"""What the chain of roles decides by: for each block, a value in each of some named columns.

A column holds small values (a bin, a mark's name, a yes) and knows no language but
for the phrases that `languages` lists.  `TEMPLATES` says which columns, alone or
together, of the block itself or of a neighbour, have a weight.
"""

from __future__ import annotations

import re
from bisect import bisect
from collections import Counter
from collections.abc import Hashable, Sequence
from itertools import accumulate
from typing import Final

from articleparse.parser import markup
from articleparse.parser.digits import count_digits
from articleparse.parser.features import Look
from articleparse.parser.survey import Survey, distances, survey

Column = list[Hashable]
Columns = dict[str, Column]

_SIZES = (12, 20, 30, 40, 50, 62, 76, 92, 110, 140, 190, 260, 400)
_WORDS = (1, 2, 3, 5, 8, 12, 18, 30)
_STEPS = (1, 2, 3, 4, 6, 9, 14, 22, 40)
_COUNTS = (1, 2, 3, 5, 8, 12)
_SHARES = (0.001, 0.03, 0.1, 0.2, 0.35, 0.5)
_NEAR = 20  # blocks over and under a line that it is compared with
_SHORT = 260  # size of a block whose letters are looked at one by one
_STOP = re.compile("[.!?。！？।؟]")
_INNER = re.compile(r"[.!?。！？।؟][\"'”’»)]*\s+\S|[。！？]")
_QUOTES = "\"'“”„«»‚‘’「」『』"
_STAMPED = frozenset({"timestamp", "byline"})


def columns(
    looks: Sequence[Look], marks: Sequence[str], rules: Sequence[str], claimed: Sequence[str] | None = None
) -> Columns:
    """Return the columns of a page.

    marks: the role that each line says of itself, "" where it says none.  rules: the
    role that the rules for copy without a page around it give.  claimed: of an HTML
    page, what each block repeats of the page's declarations.
    """
    page = survey(looks)
    found = _own(looks)
    found["mark"] = list(marks)
    found["rule"] = list(rules)
    found["prose"] = list(page.prose)
    found |= _layout(looks, page)
    found |= _repetition(looks, page)
    found |= _around(looks, page)
    found |= _place(looks, page)
    found |= _headlike(looks, page, [mark in _STAMPED for mark in marks])
    return found if claimed is None else found | markup.markup(looks, page.prose, claimed)


def _own(looks: Sequence[Look]) -> Columns:
    texts = [look.block.text for look in looks]
    sizes = [bisect(_SIZES, look.size) for look in looks]
    brief = [text if look.size < _SHORT else None for text, look in zip(texts, looks, strict=True)]
    return {
        "size": list(sizes),
        "bulk": [min(4, size // 2) for size in sizes],
        "words": [bisect(_WORDS, text.count(" ") + 1) for text in texts],
        "ends": [look.ends for look in looks],
        "opens": [look.opens for look in looks],
        "cue": [look.cue for look in looks],
        "capitals": [look.capitals for look in looks],
        "item": [look.is_item for look in looks],
        "tag": [look.block.tag for look in looks],
        "stamp": ["alone" if look.is_stamp else "in it" if look.stamps else "" for look in looks],
        "first sign": [_sign(text[0]) for text in texts],
        "last sign": [_sign(text[-1]) if not text.endswith("...") else "…" for text in texts],
        "sentences": [3 if text is None else _sentences(text) for text in brief],
        "signs": ["long" if text is None else _signs(text) for text in brief],
        "comma": ["," in text for text in texts],
        "digits": [3 if text is None else _digits(text) for text in brief],
        "upper": ["long" if text is None else _upper(text) for text in brief],
    }


def _sentences(text: str) -> int:
    """Return how many marks that end a sentence stand within a text, 2 at most."""
    return min(2, len(_INNER.findall(text))) if _STOP.search(text) else 0


def _sign(character: str) -> str:
    if character in _QUOTES:
        return "quote"
    return character if character in "-–—•*·+([（【)]）】…#>" else ""


def _signs(text: str) -> str:
    if "@" in text or "http" in text or "www." in text:
        return "address"
    if "©" in text:
        return "©"
    return "|" if "|" in text else ":" if ":" in text else "/" if "/" in text else ""


def _digits(text: str) -> int:
    count = count_digits(text)
    return 0 if count == 0 else 1 if 8 * count < len(text) else 2


def _upper(text: str) -> int:
    """Return the share of words that open with a capital, in fifths."""
    words = text.split()
    return 5 * sum([word[0].isupper() for word in words]) // (len(words) + 1)


def _layout(looks: Sequence[Look], page: Survey) -> Columns:
    gaps = [min(look.block.gap, 2) for look in looks]
    gaps[:1] = [3]
    prose = [look.block for look, is_prose in zip(looks, page.prose, strict=True) if is_prose]
    gap = _commonest([block.gap for block in prose])
    indent = _commonest([block.indent for block in prose])
    return {
        "gap": list(gaps),
        "gap below": [*gaps[1:], 3],
        "gap of prose": [(look.block.gap > gap) - (look.block.gap < gap) for look in looks],
        "indent": [_indent(look.block.indent - indent) for look in looks],
        "flush": [look.block.indent == 0 for look in looks],
    }


def _commonest(numbers: Sequence[int]) -> int:
    return Counter(numbers).most_common(1)[0][0] if numbers else 0


def _indent(columns_in: int) -> int:
    return (
        0 if columns_in == 0 else max(-2, min(2, (columns_in + 3 * (columns_in > 0) - 3 * (columns_in < 0)) // 4 or 1))
    )


def _repetition(looks: Sequence[Look], page: Survey) -> Columns:
    last = {look.key: index for index, look in enumerate(looks)}
    seen: set[str] = set()
    order: Column = []
    for index, (look, times) in enumerate(zip(looks, page.times, strict=True)):
        order.append(
            "" if times < 2 else "first" if look.key not in seen else "last" if last[look.key] == index else "amid"
        )
        seen.add(look.key)
    title = looks[0].key
    return {
        "times": [min(times, 3) for times in page.times],
        "order": order,
        "long repeat": [times > 1 and look.size > 25 for times, look in zip(page.times, looks, strict=True)],
        "begins": list(page.begins),
        "title": [len(look.key) >= 10 and title.startswith(look.key) for look in looks],
    }


def _around(looks: Sequence[Look], page: Survey) -> Columns:
    prose, count = page.prose, len(looks)
    passed = [0, *accumulate(prose)]
    kinds = ["P" if is_prose else "m" if look.size > 60 else "s" for is_prose, look in zip(prose, looks, strict=True)]
    padded = ["-", "-", *kinds, "-", "-"]
    return {
        "page": [_page(passed[-1] / count)] * count,
        "prose over": [bisect(_STEPS, steps) for steps in distances(prose)],
        "prose under": [bisect(_STEPS, steps) for steps in reversed(distances(prose[::-1]))],
        "run": [bisect(_STEPS, steps) for steps in _runs(prose)],
        "run under": [bisect(_STEPS, steps) for steps in reversed(_runs(prose[::-1]))],
        "near": [passed[min(count, i + 5)] - passed[max(0, i - 4)] - prose[i] for i in range(count)],
        "next": [min(4, passed[min(count, i + 8)] - passed[i + 1]) for i in range(count)],
        "last": [min(4, passed[i] - passed[max(0, i - 7)]) for i in range(count)],
        "count over": [bisect(_COUNTS, passed[i]) for i in range(count)],
        "count under": [bisect(_COUNTS, passed[-1] - passed[i + 1]) for i in range(count)],
        "three": ["".join(padded[i + 1 : i + 4]) for i in range(count)],
        "five": ["".join(padded[i : i + 5]) for i in range(count)],
        "neighbours": [padded[i + 1] + padded[i + 3] for i in range(count)],
        "mass over": [bisect(_SHARES, share) for share in page.before],
        "mass under": [bisect(_SHARES, share) for share in page.after],
    }


def _page(share: float) -> str:
    """Return how much of the page is prose, A most."""
    return "EDCBA"[bisect((0.06, 0.15, 0.3, 0.5), share)]


def _runs(prose: Sequence[bool]) -> list[int]:
    """Return how many blocks in a row up to each are no prose."""
    return list(accumulate(prose, lambda run, is_prose: 0 if is_prose else run + 1, initial=0))[1:]


def _place(looks: Sequence[Look], page: Survey) -> Columns:
    """Where the block stands to the stretch that holds most prose."""
    start, end = page.start, page.end
    place: Column = []
    for index in range(len(looks)):
        if index < start:
            place.append(f"over {bisect(_STEPS, start - index)}")
        elif index > end:
            place.append(f"under {bisect(_STEPS, index - end)}")
        else:
            place.append(f"in {min(4, 5 * (index - start) // (end - start + 1))}")
    inside = [start <= index <= end for index in range(len(looks))]
    return {
        "place": place,
        "side": ["over" if i < start else "under" if i > end else "in" for i in range(len(looks))],
        "into": [min(3, i - start) if within else -1 for i, within in enumerate(inside)],
        "to end": [min(3, end - i) if within else -1 for i, within in enumerate(inside)],
        "peers": _peers(looks, page),
        "shared": [_share(*pair) for pair in page.shared],
        "shared words": [min(pair[0], 6) for pair in page.shared],
        "lead": [_share(*pair) for pair in page.lead],
        "lead words": [min(pair[0], 6) for pair in page.lead],
        "top": _top(page),
        "all words": [min(pair[1], 5) for pair in page.shared],
        "asking": list(page.asking),
    }


def _top(page: Survey) -> Column:
    """Whether a line says more of what the story under it says than any other line near it."""
    values = [0.0 if prose else n * n / max(1, of) for prose, (n, of) in zip(page.prose, page.lead, strict=True)]
    padded = [*[0.0] * _NEAR, *values, *[0.0] * _NEAR]
    return [
        0 if value < 1 else 1 if value < max(padded[i : i + 2 * _NEAR + 1]) else 2 for i, value in enumerate(values)
    ]


def _share(found: int, words: int) -> int:
    return -2 if not words else -1 if not found else int(4.99 * found / words)


def _peers(looks: Sequence[Look], page: Survey) -> Column:
    """How many short lines over prose, within the story, are set like this one."""
    below = [*page.prose[1:], False]
    signs = [
        (look.block.gap > 0, following.block.gap > 0, look.block.indent, look.capitals)
        for look, following in zip(looks, [*looks[1:], looks[0]], strict=True)
    ]
    alone = [
        page.start < i < page.end
        and not page.prose[i]
        and below[i]
        and look.ends in ("none", "ask")
        and 6 < look.size < 110
        and not look.is_stamp
        for i, look in enumerate(looks)
    ]
    counts = Counter(sign for sign, is_alone in zip(signs, alone, strict=True) if is_alone)
    return [min(3, counts[sign]) if is_alone else 0 for sign, is_alone in zip(signs, alone, strict=True)]


def _headlike(looks: Sequence[Look], page: Survey, marked: Sequence[bool]) -> Columns:
    """What tells a headline among the short lines over the story."""
    stamps = [mark or look.is_stamp for mark, look in zip(marked, looks, strict=True)]
    over = range(min(len(looks), page.start + 3))
    able = [i for i in over if page.lead[i][0] and looks[i].size >= 18 and not page.prose[i]]
    ranked = sorted(able, key=lambda i: (-(page.lead[i][0] ** 2) / page.lead[i][1], -i))
    rank = {index: min(place, 4) for place, index in enumerate(ranked)}
    repeated = [i for i in over if page.times[i] > 1 and looks[i].size >= 20]
    return {
        "rank": [rank.get(i, 9 if i in over else -1) for i in range(len(looks))],
        "last repeat": [bool(repeated) and i == repeated[-1] for i in range(len(looks))],
        "stamp over": [bisect(_STEPS, steps) for steps in distances(stamps)],
        "stamp under": [bisect(_STEPS, steps) for steps in reversed(distances(stamps[::-1]))],
        "longest": _longest(looks, [a or b for a, b in zip(page.prose, stamps, strict=True)]),
    }


def _longest(looks: Sequence[Look], apart: Sequence[bool]) -> Column:
    """Whether a line is longer than the short ones near it."""
    sizes = [0 if skip else look.size for skip, look in zip(apart, looks, strict=True)]
    padded = [0] * 4 + sizes + [0] * 4
    return [size > 0 and size == max(padded[i : i + 9]) for i, size in enumerate(sizes)]


# Columns that are looked at of the two neighbours on each side, and of the nearest alone.
_NEAREST: Final = (
    "size", "words", "ends", "opens", "cue", "capitals", "item", "tag", "stamp", "mark", "prose", "first sign",
    "last sign", "sentences", "signs", "digits", "upper", "times", "asking",
)  # fmt: skip
_SECOND: Final = ("size", "words", "ends", "stamp", "mark", "prose", "asking")
_TOGETHER: Final = (
    "size/ends", "upper/words", "gap/gap below", "gap/gap below/size", "indent/size", "side/prose",
    "prose under/prose over/side", "shared/all words/side", "rank/place", "side/size/ends", "page/side/size",
    "side/gap/gap below", "rule/page", "indent/side/gap/gap below", "neighbours/size/ends", "stamp under/bulk/side",
    "rank/times", "rank/times/place", "times/bulk/place", "last repeat/rank", "longest/side", "mass over/prose",
    "mass under/prose", "mass over/mass under", "mass under/prose under", "mass over/prose over", "peers/side",
    "begins/side", "title/side", "times/side", "asking/size", "asking/ends",
)  # fmt: skip


def templates(known: Columns) -> list[tuple[tuple[str, ...], int]]:
    """Return what has weights: columns read together, and how many blocks off (-2 … 2)."""
    nearest, together = (markup.NEAREST, markup.TOGETHER) if "set" in known else ((), ())
    alone = [((name,), 0) for name in known if name not in ("bulk", "neighbours")]
    near = [((name,), offset) for name in (*_NEAREST, *nearest) for offset in (-1, 1)]
    second = [((name,), offset) for name in _SECOND for offset in (-2, 2)]
    return [*alone, *near, *second, *((tuple(names.split("/")), 0) for names in (*_TOGETHER, *together))]


def read(known: Columns, names: Sequence[str], offset: int) -> Column:
    """Return one template's values: of the block `offset` places on, None outside the page."""
    column = known[names[0]]
    if len(names) > 1:
        column = list(zip(*(known[name] for name in names), strict=True))
    if offset == 0:
        return column
    edge: Column = [None] * min(abs(offset), len(column))
    return [*column[offset:], *edge] if offset > 0 else [*edge, *column[:offset]]
