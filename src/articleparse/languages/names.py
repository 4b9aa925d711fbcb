"""Words inside personal names that are no name themselves, in any language of the press, case-folded."""

from __future__ import annotations

from typing import Final

# fmt: off
PARTICLES: Final = frozenset((
    "abu", "af", "al", "ap", "av", "bin", "bint", "bt", "d", "da", "dal", "dalla", "das", "de", "degli",
    "dei", "del", "della", "der", "den", "di", "do", "dos", "du", "e", "ed", "el", "ferch", "ibn", "la", "le",
    "les", "lo", "och", "ou", "ould", "san", "ten", "ter", "und", "van", "vom", "von", "y", "y.", "zu",
    "zum", "zur", "í", "ó",
))
# fmt: on
