"""What differs between languages: data that readers and parser look up, never code."""

from __future__ import annotations

from functools import cache


@cache
def suspended_hyphen_words() -> frozenset[str]:
    """Words before which a hyphen at a row's end stays: ``Bundes- und Landespolitik``."""
    from articleparse.languages.phrases import PHRASES

    return frozenset(word for row in PHRASES.values() for word in row.conjunction)
