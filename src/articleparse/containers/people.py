"""Who wrote it, as a column of a table says it: a name, a list of names, an object, or a list that a program printed.

"Ruth Ansgar"    ["Ruth Ansgar", "Tom Veitch"]    {"name": "Ruth Ansgar"}
"['Ruth Ansgar', 'Tom Veitch']"    "Ansgar, Ruth; Veitch, Tom"
"""

from __future__ import annotations

import ast
import warnings
from collections.abc import Iterator
from contextlib import suppress
from typing import Any, Final

import msgspec

_NAMES: Final = ("name", "full_name", "fullname", "display_name", "displayname")
"""Keys of an object that hold somebody's name."""
_LONGEST: Final = 2000  # characters of a printed list that is read
_DEEPEST: Final = 3  # lists and objects around a name
_BETWEEN: Final = "; "


def people(value: Any, depth: int = 0) -> Iterator[Any]:
    """Yield each of the people that a cell names; what is none of the above stays as it is.

    Example: ``"['Ruth Ansgar', 'Tom Veitch']"`` gives ``Ruth Ansgar`` and ``Tom Veitch``.
    """
    value = _unprinted(value) if isinstance(value, str) else value
    if depth < _DEEPEST and isinstance(value, list | tuple):
        for one in value:
            yield from people(one, depth + 1)
    elif isinstance(value, dict):
        yield _name(value)
    elif isinstance(value, str):
        yield from value.split(_BETWEEN)
    else:
        yield value


def _name(person: dict[Any, Any]) -> str | None:
    """Return the name in an object, None where it has none."""
    plain = {str(key).lower(): value for key, value in person.items()}
    return next((name for key in _NAMES if isinstance(name := plain.get(key), str)), None)


def _unprinted(text: str) -> Any:
    """Return the list or the object that a program printed as text, as JSON or as Python does, else the text."""
    shown = text.strip()
    if shown[:1] + shown[-1:] not in ("[]", "{}") or len(shown) > _LONGEST:
        return text
    with suppress(msgspec.DecodeError, ValueError, RecursionError):
        return msgspec.json.decode(shown)
    with suppress(ValueError, SyntaxError, MemoryError, RecursionError), warnings.catch_warnings():
        warnings.simplefilter("ignore", SyntaxWarning)  # of a backslash that means nothing
        return ast.literal_eval(shown)
    return text
