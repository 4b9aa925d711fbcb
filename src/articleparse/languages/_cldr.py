"""What the table generators read of CLDR, through Babel; nothing here is imported at run time."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from babel import Locale


def cldr_version() -> str:
    """Such as ``47``."""
    from babel.core import get_global

    return str(get_global("cldr")["version"])


def all_languages() -> set[str]:
    """The languages that CLDR has a calendar for."""
    from babel.localedata import locale_identifiers

    return {name.split("_")[0] for name in locale_identifiers()} - {"root"}


def locales(language: str) -> Iterator[Locale]:
    """Each locale of a language, the plain one first."""
    from babel import Locale
    from babel.localedata import locale_identifiers

    names = sorted(name for name in locale_identifiers() if name.split("_")[0] == language)
    for name in names:
        yield Locale.parse(name)


def section(locale: Locale, *path: str) -> dict[str, Any]:
    """A part of a locale's data as a plain dict, empty where CLDR has none."""
    data: Any = locale._data
    for name in path:
        data = data.get(name, {}) if hasattr(data, "get") else {}
    return dict(data) if hasattr(data, "items") else {}


def module_head(what: str) -> list[str]:
    """The first lines of a generated module."""
    return [f'"""{what}, CLDR {cldr_version()}; made by ``_generate.py``, do not edit."""', "", "# fmt: off"]
