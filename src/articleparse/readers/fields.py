"""A mail's field as it went over the wire, where a mail was saved as text: its letters beyond ASCII are in code.

Subject: =?utf-8?q?Caf=C3=A9_by_the_quay?=
"""

from __future__ import annotations

from itertools import pairwise
from typing import Final

from msgspec.structs import replace

from articleparse.patterns import lazy
from articleparse.readers.characters import collapsed, dropped
from articleparse.readers.wraps import Row

CODED: Final = "=?"
"""What opens a word in code (RFC 2047)."""
_ENDS: Final = "?="
_FIELD = lazy(r"[A-Za-z][A-Za-z-]{1,30}: .{0,80}?=\?[\w-]{2,30}\?[bBqQ]\?[^?\s]*\?=")
_LONGEST: Final = 2000  # characters of a field


def unfolded(rows: list[Row]) -> list[Row]:
    """Return `rows`, those soft whose field goes on below in code, as long subjects do."""
    folds = {a.number for a, b in pairwise(rows) if b.text[:2] == CODED and a.text[-2:] == _ENDS and not b.gap}
    return [replace(row, soft=True) if row.number in folds else row for row in rows] if folds else rows


def uncoded(text: str) -> str:
    """Return a mail's field with its words decoded; any other line stays as it is.

    Example: ``Subject: =?utf-8?q?Caf=C3=A9_by_the_quay?=`` is ``Subject: Café by the quay``.
    """
    if len(text) > _LONGEST or _FIELD.match(text) is None:
        return text
    from email.errors import HeaderParseError
    from email.header import decode_header, make_header

    try:
        return collapsed(dropped(str(make_header(decode_header(text)))))
    except (HeaderParseError, LookupError, ValueError):  # no encoding, or not of these bytes
        return text
