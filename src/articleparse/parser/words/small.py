"""Small letters: which tell that a word is no name."""

from __future__ import annotations

_GEORGIAN = ("\u10d0", "\u10ff")  # small ones by their class, of a script that names are written in as all words are


def is_small(char: str) -> bool:
    """Whether a letter is a small one, in a script that writes names large: ``"a"``, not Georgian ``"ა"``."""
    return char.islower() and not _GEORGIAN[0] <= char <= _GEORGIAN[1]
