"""Patterns that are compiled where they are first used: a short run needs half of them, and they are a fifth of it.

What is compiled by then is as fast as any: the pattern's own methods become attributes.
"""

from __future__ import annotations

import re
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


def lazy(pattern: AnyStr, flags: int = 0) -> re.Pattern[AnyStr]:
    """Return what ``re.compile`` returns, but for the time that it takes and the type; its errors come at first use."""
    return cast("re.Pattern[AnyStr]", _Lazy(pattern, flags))
