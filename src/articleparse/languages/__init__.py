"""What differs between languages: data that readers and parser look up, never code."""

from __future__ import annotations

from functools import cache
from typing import Any, Final

BY: Final = frozenset(("by", "von", "par", "por", "door", "av", "af", "oleh", "от", "від", "από"))
"""Words that stand before who wrote it, and hardly ever for "of": those of `phrases` that do are left out."""

OF: Final = ("di", "de", "van", "da")
"""Words that stand for "by" as often as for "of": before a full name on a line of its own they mean the first."""


def by_first(name: str, between: bytes) -> dict[str, bytes]:
    """Return the parts of a file that lies beside these modules by their first character, not yet decoded.

    name: of the file.  between: what parts them.  Much larger than what one run asks for, they load ten times faster so.
    """
    loader: Any = __spec__.loader  # as `pkgutil.get_data`, which itself takes a while to load
    data: bytes = loader.get_data(f"{__path__[0]}/{name}")
    return {part[:4].decode(errors="ignore")[0]: part for part in data.split(between)}


@cache
def suspended_hyphen_words() -> frozenset[str]:
    """Words before which a hyphen at a row's end stays: ``Bundes- und Landespolitik``."""
    from articleparse.languages.phrase_index import LISTS

    return frozenset(LISTS["conjunction"].split("|"))
