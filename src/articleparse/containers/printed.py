"""A list or an object that a program printed into a cell -> the value: as JSON, Python, NumPy and PostgreSQL do.

"['Ruth Ansgar', 'Tom Veitch']"    "['Ruth Ansgar' 'Tom Veitch']"    {Ruth Ansgar,Tom Veitch}
"""

from __future__ import annotations

import ast
import re
import warnings
from contextlib import suppress
from typing import Any, Final

import msgspec

_LONGEST: Final = 4000  # characters of what is read so
_QUOTED: Final = re.compile(r"'[^']*'|\"[^\"]*\"")
_BARE: Final = re.compile(r"\[\s*(?:'[^']*'|\"[^\"]*\")(?:\s+(?:'[^']*'|\"[^\"]*\"))+\s*\]")  # no commas: NumPy


def unprinted(text: str) -> Any:
    """Return the list or the object that was printed, else the text.

    Example: ``"['Ruth Ansgar', 'Tom Veitch']"`` gives the list of both.
    """
    shown = text.strip()
    if shown[:1] + shown[-1:] not in ("[]", "{}") or len(shown) > _LONGEST:
        return text
    if _BARE.fullmatch(shown):
        return [one[1:-1] for one in _QUOTED.findall(shown)]
    with suppress(msgspec.DecodeError, ValueError, RecursionError):
        return msgspec.json.decode(shown)
    with suppress(ValueError, SyntaxError, MemoryError, RecursionError), warnings.catch_warnings():
        warnings.simplefilter("ignore", SyntaxWarning)  # of a backslash that means nothing
        return ast.literal_eval(shown)
    return [one.strip('" ') for one in shown[1:-1].split(",")] if shown[0] == "{" else text
