"""What the chain of roles decides by: for each block, a value in each of some named columns.

A column holds small values (a bin, a mark's name, a yes) and knows no language but
for the phrases that `languages` lists.  `TEMPLATES` says which columns, alone or
together, of the block itself or of a neighbour, have a weight.
"""

from __future__ import annotations

from bisect import bisect
from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Sequence
from itertools import accumulate, compress, repeat
from typing import Final, TypeVar

from articleparse.parser.learned import markup
from articleparse.parser.learned.own_columns import own
from articleparse.parser.looks.features import Look
from articleparse.parser.looks.survey import Survey, distances, survey

Column = list[Hashable]
Columns = dict[str, Column]
T = TypeVar("T", bound=Hashable)

_STEPS = (1, 2, 3, 4, 6, 9, 14, 22, 40)
_COUNTS = (1, 2, 3, 5, 8, 12)
_SHARES = (0.001, 0.03, 0.1, 0.2, 0.35, 0.5)
_NEAR = 20  # blocks over and under a line that it is compared with
_OVER, _UNDER, _IN = (tuple(f"{side} {far}" for far in range(len(_STEPS) + 1)) for side in ("over", "under", "in"))
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
    found = own(looks)
    found["mark"] = list(marks)
    found["rule"] = list(rules)
    found["prose"] = list(page.prose)
    found |= _layout(looks, page)
    found |= _repetition(looks, page)
    found |= _around(looks, page)
    found |= _place(looks, page)
    found |= _headlike(looks, page, [mark in _STAMPED for mark in marks])
    return found if claimed is None else found | markup.markup(looks, page.prose, claimed)


def _layout(looks: Sequence[Look], page: Survey) -> Columns:
    blocks = [look.block for look in looks]
    gaps = [min(block.gap, 2) for block in blocks]
    gaps[0] = 3
    prose = list(compress(blocks, page.prose))
    gap = _commonest([block.gap for block in prose])
    indent = _commonest([block.indent for block in prose])
    indents = [block.indent for block in blocks]
    return {
        "gap": list(gaps),
        "gap below": [*gaps[1:], 3],
        "gap of prose": [(block.gap > gap) - (block.gap < gap) for block in blocks],
        "indent": _each(lambda columns_in: _indent(columns_in - indent), indents),
        "flush": [columns_in == 0 for columns_in in indents],
    }


def _each(seen: Callable[[T], Hashable], values: Sequence[T]) -> Column:
    """Return what is seen of each value: each different one is looked at once."""
    known = {value: seen(value) for value in set(values)}
    return list(map(known.__getitem__, values))


def _steps(numbers: Iterable[int]) -> Column:
    return list(map(bisect, repeat(_STEPS), numbers))


def _commonest(numbers: Sequence[int]) -> int:
    return Counter(numbers).most_common(1)[0][0] if numbers else 0


def _indent(columns_in: int) -> int:
    return (
        0 if columns_in == 0 else max(-2, min(2, (columns_in + 3 * (columns_in > 0) - 3 * (columns_in < 0)) // 4 or 1))
    )


def _repetition(looks: Sequence[Look], page: Survey) -> Columns:
    keys, title = [look.key for look in looks], looks[0].key
    order: Column = [""] * len(looks)
    repeated = [index for index, times in enumerate(page.times) if times > 1]
    last = {keys[index]: index for index in repeated}
    seen: set[str] = set()
    for index in repeated:
        order[index] = "first" if keys[index] not in seen else "last" if last[keys[index]] == index else "amid"
        seen.add(keys[index])
    return {
        "times": [min(times, 3) for times in page.times],
        "order": order,
        "long repeat": [times > 1 and look.size > 25 for times, look in zip(page.times, looks, strict=True)],
        "begins": list(page.begins),
        "title": [len(key) >= 10 and title.startswith(key) for key in keys],
    }


def _around(looks: Sequence[Look], page: Survey) -> Columns:
    prose, count = page.prose, len(looks)
    passed = [0, *accumulate(prose)]
    told = passed[-1]
    wide = [*[0] * 7, *passed, *[told] * 7]  # of prose, how much stands over a block: over ``index`` at ``index + 7``
    kinds = "".join(
        ["P" if is_prose else "m" if look.size > 60 else "s" for is_prose, look in zip(prose, looks, strict=True)]
    )
    padded = f"--{kinds}--"
    over, run = distances(prose), _runs(prose)
    under, run_under = distances(prose[::-1])[::-1], _runs(prose[::-1])[::-1]
    return {
        "page": [_page(told / count)] * count,
        "prose over": _steps(over),
        "prose under": _steps(under),
        "run": _steps(run),
        "run under": _steps(run_under),
        "near": [end - start - own for start, end, own in zip(wide[3:], wide[12:], prose, strict=False)],
        "next": [min(4, end - start) for start, end in zip(wide[8:], wide[15:], strict=False)],
        "last": [min(4, end - start) for start, end in zip(wide, wide[7 : 7 + count], strict=False)],
        "count over": [bisect(_COUNTS, number) for number in passed[:-1]],
        "count under": [bisect(_COUNTS, told - number) for number in passed[1:]],
        "three": [padded[i : i + 3] for i in range(1, count + 1)],
        "five": [padded[i : i + 5] for i in range(count)],
        "neighbours": [above + below for above, below in zip(padded[1:-3], padded[3:-1], strict=True)],
        "mass over": [bisect(_SHARES, share) for share in page.before],
        "mass under": [bisect(_SHARES, share) for share in page.after],
    }


def _page(share: float) -> str:
    """Return how much of the page is prose, A most."""
    return "EDCBA"[bisect((0.06, 0.15, 0.3, 0.5), share)]


def _runs(prose: Sequence[bool]) -> list[int]:
    """Return how many blocks in a row up to each are no prose."""
    found: list[int] = []
    run = 0
    for is_prose in prose:
        run = 0 if is_prose else run + 1
        found.append(run)
    return found


def _place(looks: Sequence[Look], page: Survey) -> Columns:
    """Where the block stands to the stretch that holds most prose."""
    start, end = page.start, page.end
    inside, below = end - start + 1, len(looks) - end - 1
    return {
        "place": [
            *[_OVER[bisect(_STEPS, far)] for far in range(start, 0, -1)],
            *[_IN[min(4, 5 * into // inside)] for into in range(inside)],
            *[_UNDER[bisect(_STEPS, far)] for far in range(1, below + 1)],
        ],
        "side": [*["over"] * start, *["in"] * inside, *["under"] * below],
        "into": [*[-1] * start, *[min(3, into) for into in range(inside)], *[-1] * below],
        "to end": [*[-1] * start, *[min(3, left) for left in reversed(range(inside))], *[-1] * below],
        "peers": _peers(looks, page),
        "shared": _each(_share, page.shared),
        "shared words": [min(found, 6) for found, _ in page.shared],
        "lead": _each(_share, page.lead),
        "lead words": [min(found, 6) for found, _ in page.lead],
        "top": _top(page),
        "all words": [min(words, 5) for _, words in page.shared],
        "asking": list(page.asking),
    }


def _top(page: Survey) -> Column:
    """Whether a line says more of what the story under it says than any other line near it."""
    values = [0.0 if prose else n * n / max(1, of) for prose, (n, of) in zip(page.prose, page.lead, strict=True)]
    padded = [*[0.0] * _NEAR, *values, *[0.0] * _NEAR]
    return [
        0 if value < 1 else 1 if value < max(padded[i : i + 2 * _NEAR + 1]) else 2 for i, value in enumerate(values)
    ]


def _share(told: tuple[int, int]) -> int:
    """Return how many of some words are told; told: how many, and of how many."""
    found, words = told
    return -2 if not words else -1 if not found else int(4.99 * found / words)


def _peers(looks: Sequence[Look], page: Survey) -> Column:
    """How many short lines over prose, within the story, are set like this one."""
    signs = {
        index: (look.block.gap > 0, looks[index + 1].block.gap > 0, look.block.indent, look.capitals)
        for index in range(page.start + 1, page.end)
        if page.prose[index + 1] and not page.prose[index] and _could_head(look := looks[index])
    }
    counts = Counter(signs.values())
    return [min(3, counts[signs[index]]) if index in signs else 0 for index in range(len(looks))]


def _could_head(look: Look) -> bool:
    return look.ends in ("none", "ask") and 6 < look.size < 110 and not look.is_stamp


def _headlike(looks: Sequence[Look], page: Survey, marked: Sequence[bool]) -> Columns:
    """What tells a headline among the short lines over the story."""
    count = len(looks)
    stamps = [mark or look.is_stamp for mark, look in zip(marked, looks, strict=True)]
    over = range(min(count, page.start + 3))
    able = [i for i in over if page.lead[i][0] and looks[i].size >= 18 and not page.prose[i]]
    ranked = sorted(able, key=lambda i: (-(page.lead[i][0] ** 2) / page.lead[i][1], -i))
    rank: Column = [*[9] * len(over), *[-1] * (count - len(over))]
    for place, index in enumerate(ranked):
        rank[index] = min(place, 4)
    last = next((i for i in reversed(over) if page.times[i] > 1 and looks[i].size >= 20), None)
    return {
        "rank": rank,
        "last repeat": [i == last for i in range(count)],
        "stamp over": _steps(distances(stamps)),
        "stamp under": _steps(reversed(distances(stamps[::-1]))),
        "longest": _longest(looks, [a or b for a, b in zip(page.prose, stamps, strict=True)]),
    }


def _longest(looks: Sequence[Look], apart: Sequence[bool]) -> Column:
    """Whether a line is longer than the short ones near it."""
    sizes = [0 if skip else look.size for skip, look in zip(apart, looks, strict=True)]
    padded = [0] * 4 + sizes + [0] * 4
    return [
        0 < size >= above and size >= below and size == max(padded[i : i + 9])
        for i, (above, size, below) in enumerate(zip(padded[3:], sizes, padded[5:], strict=False))
    ]


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
