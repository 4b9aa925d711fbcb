"""What a system counts behind a name or a stamp: ``Views: 815``, ``Lượt xem: 1.204``, ``点击：88``."""

from __future__ import annotations

from typing import Final

from articleparse.patterns import lazy

_NUMBER: Final = lazy(r"\s?[:：] ?\d[\d.,\s]*\Z")  # behind what is counted
_OF_IT: Final = frozenset(("page", "post", "article"))  # before it, where it is counted of these


def without_counters(text: str) -> str:
    """Return a line without what is counted at its end: ``Jane Doe`` of ``Jane Doe Views: 815 Comments: 3``.

    What is counted is one word, or more of which the first alone is written large.
    """
    while text[-1:].isdecimal() and (found := _NUMBER.search(text)):
        words = text[: found.start()].split()
        while len(words) > 1 and words[-1].islower():
            words.pop()
        left = words[:-1]
        text = " ".join(left[:-1] if left and left[-1].lower() in _OF_IT else left)
    return text
