"""How sites name the classes of their elements: by what they are, by how they look, by a hash, not at all."""

from __future__ import annotations

import zlib
from collections.abc import Callable
from random import Random
from typing import Final

Style = Callable[[str], str]
"""From a role, such as ``most-read``, to the attribute with a space before it; or to nothing."""

_LOOKS: Final = (
    "mt-2 mb-4 px-4 py-2 flex grid block w-full text-sm text-lg text-xl font-bold font-serif leading-7 gap-6 border-b"
    " rounded-lg bg-white text-gray-700 md:w-2/3 lg:col-span-8 relative overflow-hidden"
).split()
_SIGNS: Final = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789"


def named(prefix: str = "") -> Style:
    """Return a style of telling names: ``class="most-read"``."""
    return lambda role: f' class="{prefix}{role}"'


def bem(block: str) -> Style:
    """Return a style of blocks and elements: ``class="c-story__most-read"``, with a modifier now and then."""

    def style(role: str) -> str:
        name = f"{block}__{role}"
        more = f" {name}--{('wide', 'primary', 'compact')[zlib.crc32(role.encode()) % 3]}" if len(role) % 3 == 0 else ""
        return f' class="{name}{more}"'

    return style


def utility() -> Style:
    """Return a style of looks: ``class="mt-2 font-bold"``, the same for the same role."""

    def style(role: str) -> str:
        dice = Random(role)  # noqa: S311 - for the same classes each time
        return f' class="{" ".join(dice.sample(_LOOKS, dice.randint(2, 6)))}"'

    return style


def hashed(prefix: str, salt: str) -> Style:
    """Return a style of hashes: ``class="css-k3x9Qa"``, others for another salt."""

    def style(role: str) -> str:
        dice = Random(f"{salt}/{role}")  # noqa: S311 - for the same classes each time
        return f' class="{prefix}{"".join(dice.choices(_SIGNS, k=6))}"'

    return style


def nameless(role: str) -> str:  # noqa: ARG001 - as every style
    """Return no attribute."""
    return ""
