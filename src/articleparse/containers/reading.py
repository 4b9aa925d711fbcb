"""How containers are read: what a run says to all of them."""

from __future__ import annotations

from typing import Final

from msgspec import Struct

from articleparse.containers import MAX_RATIO
from articleparse.containers.selection import Selection

MAX_SIZE: Final = 256 << 20
"""Bytes that one record may have, unless a run says otherwise."""


class Reading(Struct, frozen=True):
    """How containers are read.

    column: the key or column with the article, None for ``text``, else ``html``.  form:
    ``text`` prefers a mail's plain part.  encoding: of tables that do not say.  max_size:
    bytes that one record may have.  max_ratio: bytes that an archive may unpack to for
    each of its own, once it is past 16 MiB.  selection: which members of archives are read.
    """

    column: str | None = None
    form: str = "auto"
    encoding: str | None = None
    max_size: int = MAX_SIZE
    max_ratio: int = MAX_RATIO
    selection: Selection = Selection()
