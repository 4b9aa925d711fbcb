"""Patterns that are compiled where they are first used: a short run needs half of them, and they are a fifth of it.

What is compiled by then is as fast as any: the pattern's own methods become attributes.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from typing import Any, AnyStr, Final, cast

_SHOWN: Final = tuple(name for name in dir(re.Pattern) if not name.startswith("_"))


class _Compiled:
    """What has the attributes of a pattern."""


class _Lazy(_Compiled):
    def __init__(self, pattern: str | bytes, flags: int) -> None:
        self.pattern = pattern
        self._flags = flags

    def __getattr__(self, name: str) -> Any:
        """Compile the pattern; only what is no attribute yet is asked for here."""
        compiled = re.compile(self.pattern, self._flags)
        self.__dict__.update({own: getattr(compiled, own) for own in _SHOWN})
        self.__class__ = _Compiled  # type: ignore[assignment]  # whose attributes are found much faster
        return getattr(compiled, name)


def has_byte(text: str, which: bytes) -> bool:
    """Whether the UTF-8 of `text` has one of some bytes: asked before a pattern, it spares most lines a slower search.

    Example: ``has_byte("Act 2", b"0123456789")``; of other signs the first bytes are asked for.
    """
    data = text.encode("utf-8", "surrogatepass")
    return len(data.translate(None, which)) != len(data)


def holding(texts: Iterable[str], which: bytes) -> list[int]:
    """Return the places of the texts that `has_byte` is true of, asked of all at once; none has a line feed.

    Example: ``holding(["Act", "Act 2"], b"0123456789")`` is ``[1]``.
    """
    data = "\n".join(texts).encode("utf-8", "surrogatepass").translate(None, _others(which))
    return [place for place, held in enumerate(data.split(b"\n")) if held]


@cache
def _others(which: bytes) -> bytes:
    return bytes({*range(256)}.difference(which, b"\n"))


DIGITS: Final = b"0123456789\xd9\xdb\xdf\xe0\xe1\xea\xef\xf0"
"""What a decimal digit of any script begins with in UTF-8, and some other characters too."""


def lazy(pattern: AnyStr, flags: int = 0) -> re.Pattern[AnyStr]:
    """Return what ``re.compile`` returns, but for the time that it takes and the type; its errors come at first use."""
    return cast("re.Pattern[AnyStr]", _Lazy(pattern, flags))
