"""What differs between languages: data that readers and parser look up, never code."""

from __future__ import annotations

from functools import cache
from typing import Any, Final

BY: Final = frozenset(("by", "von", "par", "por", "door", "av", "af", "oleh", "от", "від", "από"))
"""Words that stand before who wrote it, and hardly ever for "of": those of `phrases` that do are left out."""

OF: Final = ("di", "de", "van", "da")
"""Words that stand for "by" as often as for "of": before a full name on a line of its own they mean the first."""


def bytes_of(name: str) -> bytes:
    """Return a file that lies beside these modules."""
    loader: Any = __spec__.loader  # as `pkgutil.get_data`, which itself takes a while to load
    data: bytes = loader.get_data(f"{__path__[0]}/{name}")
    return data


@cache
def suspended_hyphen_words() -> frozenset[str]:
    """Words before which a hyphen at a row's end stays: ``Bundes- und Landespolitik``."""
    from articleparse.languages.phrase_index import LISTS

    return frozenset(LISTS["conjunction"].split("|"))
