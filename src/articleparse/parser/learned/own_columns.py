"""What a line shows of itself, each a column of `columns`: its length, its signs, its letters, how it ends."""

from __future__ import annotations

from bisect import bisect
from collections.abc import Hashable, Sequence
from functools import lru_cache
from operator import itemgetter

from articleparse.parser.looks.features import Look
from articleparse.parser.words.digits import count_digits
from articleparse.patterns import lazy

_SIZES = (12, 20, 30, 40, 50, 62, 76, 92, 110, 140, 190, 260, 400)
_WORDS = (1, 2, 3, 5, 8, 12, 18, 30)
_SHORT = 260  # size of a block whose letters are looked at one by one
_STOP = lazy("[.!?。！？।؟]")
_INNER = lazy(r"[.!?。！？।؟][\"'”’»)]*\s+\S|[。！？]")
# What a text opens or ends with: any quotation mark is one.
_SIGNS = {sign: sign for sign in "-–—•*·+([（【)]）】…#>"} | dict.fromkeys("\"'“”„«»‚‘’「」『』", "quote")
_Edges = tuple[int, str, str, bool]


def own(looks: Sequence[Look]) -> dict[str, list[Hashable]]:
    """Return the columns that need no other line."""
    texts = [look.block.text for look in looks]
    sizes = [bisect(_SIZES, look.size) for look in looks]
    shown = [
        _shown(text) if look.size < _SHORT else (*_edges(text), 3, "long", 3, "long")
        for text, look in zip(texts, looks, strict=True)
    ]
    words, first, last, comma, sentences, signs, digits, upper = map(list, zip(*shown, strict=True))
    return {
        "size": list(sizes),
        "bulk": [min(4, size // 2) for size in sizes],
        "words": words,
        "ends": [look.ends for look in looks],
        "opens": [look.opens for look in looks],
        "cue": [look.cue for look in looks],
        "capitals": [look.capitals for look in looks],
        "item": [look.is_item for look in looks],
        "tag": [look.block.tag for look in looks],
        "stamp": ["alone" if look.is_stamp else "in it" if look.stamps else "" for look in looks],
        "first sign": first,
        "last sign": last,
        "sentences": sentences,
        "signs": signs,
        "comma": comma,
        "digits": digits,
        "upper": upper,
    }


def _edges(text: str) -> _Edges:
    """Return how many words a text has, the signs that it opens and ends with, and whether a comma stands in it."""
    last = "…" if text.endswith("...") else _SIGNS.get(text[-1], "")
    return bisect(_WORDS, text.count(" ") + 1), _SIGNS.get(text[0], ""), last, "," in text


@lru_cache(maxsize=4096)  # menus and boxes stand on every page of a site
def _shown(text: str) -> tuple[*_Edges, int, str, int, int]:
    """Return what a brief text alone shows: its edges, sentences, signs, digits and capitals."""
    return (*_edges(text), _sentences(text), _signs(text), _digits(text), _upper(text))


def _sentences(text: str) -> int:
    """Return how many marks that end a sentence stand within a text, 2 at most."""
    stop = _STOP.search(text)
    if stop is None or (stop.end() == len(text) and stop[0] not in "。！？"):  # as most: none, or at its end alone
        return 0
    return min(2, len(_INNER.findall(text, stop.start())))


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
    return 5 * sum(map(str.isupper, map(itemgetter(0), words))) // (len(words) + 1)
