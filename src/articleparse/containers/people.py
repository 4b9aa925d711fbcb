"""Who wrote it, as a column of a table says it: a name, a list of names, an object, or a list that a program printed.

"Ruth Ansgar"    ["Ruth Ansgar", "Tom Veitch"]    {"name": "Ruth Ansgar"}
"['Ruth Ansgar', 'Tom Veitch']"    "Ansgar, Ruth; Veitch, Tom"
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, Final

from articleparse.containers.columns import plain
from articleparse.containers.printed import unprinted

_NAMES: Final = ("name", "fullname", "displayname", "original", "by")
"""Keys of an object that hold somebody's name, or all of them …"""
_PARTS: Final = (("firstname", "given", "givenname"), ("lastname", "family", "familyname"))
"""… and of one that holds it in two."""
_DEEPEST: Final = 3  # lists and objects around a name
_ADDRESSED: Final = re.compile(r"\s*[^\s()]+@[^\s()]+ \(([^()]+)\)\s*")
_BETWEEN: Final = re.compile(r";\s+|\s*\n\s*")


def people(value: Any, depth: int = 0) -> Iterator[Any]:
    """Yield each of the people that a cell names; what is none of the above stays as it is.

    Example: ``"['Ruth Ansgar', 'Tom Veitch']"`` gives ``Ruth Ansgar`` and ``Tom Veitch``.
    """
    value = unprinted(value) if isinstance(value, str) else value
    if depth < _DEEPEST and isinstance(value, list | tuple):
        for one in value:
            yield from people(one, depth + 1)
    elif isinstance(value, dict):
        name = _name(value)
        yield from people(name, depth + 1) if isinstance(name, list) else (name,)
    elif isinstance(value, str):
        yield from (_named(one) for one in _BETWEEN.split(value))
    else:
        yield value


def _named(text: str) -> str:
    """Return the name behind an address, as feeds have it: ``ruth@herald.example (Ruth Ansgar)``."""
    found = _ADDRESSED.fullmatch(text)
    return found[1] if found else text


def _name(person: dict[Any, Any]) -> Any:
    """Return the name in an object, or the list of them, None where it has none."""
    told = {plain(str(key)): value for key, value in person.items()}
    if name := next((name for key in _NAMES if isinstance(name := told.get(key), str | list)), None):
        return name
    parts = [next((one for key in keys if isinstance(one := told.get(key), str)), "") for keys in _PARTS]
    return " ".join(filter(None, parts)) or None
