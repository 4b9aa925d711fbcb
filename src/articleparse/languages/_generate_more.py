"""Makes the smaller tables: the order of day and month, and how long ago; a part of ``_generate``."""

from __future__ import annotations

from collections import defaultdict

from articleparse.languages._cldr import all_languages, locales, module_head, section
from articleparse.languages.spelling import key_of
from articleparse.languages.stamp_words import AGO, PRESS

_DAY_FIRST = frozenset("ak ee gaa ks om or ti xh zu".split())
"""Languages whose press prints the day first, where CLDR has the order of the United States."""


def orders_module() -> str:
    """Which locales do not print day, month, year in this order; which print a dot after the day.

    English says nothing by itself, so only its regions are kept (Canada prints all three orders).
    """
    orders: dict[str, str] = {}
    dotted = set()
    for language in [*PRESS, *sorted(all_languages() - set(PRESS))]:
        for locale in locales(language):
            pattern = str(locale.date_formats["short"].pattern)
            letters = "".join(dict.fromkeys(char.lower() for char in pattern if char in "yMdu"))
            name = str(locale).replace("_", "-")
            if language == "en":
                if (letters == "mdy" and name != "en") or name == "en-CA":
                    orders[name] = letters
            elif letters == "mdy" and language in _DAY_FIRST:
                continue
            elif letters in ("mdy", "ymd", "dmy") and orders.get(language, "dmy") != letters:
                orders[name] = letters
            if name == language and "d." in str(locale.date_formats["long"].pattern):
                dotted.add(language)
    lines = [*module_head("Order of day and month by locale"), "# ruff: noqa: E501", ""]
    lines += [f"ORDERS: dict[str, str] = {dict(sorted(orders.items()))!r}", ""]
    return "\n".join([*lines, f"DOTTED_DAY: frozenset[str] = frozenset({sorted(dotted)!r})", ""])


def relative_module() -> str:
    """AGO: ``ilya#heures`` as key -> unit (seconds; months and years as -1 and -12)."""
    units = {"second": 1, "minute": 60, "hour": 3600, "day": 86400, "week": 604800, "month": -1, "year": -12}
    found: dict[str, int] = {}
    for language in PRESS:
        locale = next(locales(language))
        for unit, size in units.items():
            for width in ("", "-short"):
                for pattern in section(locale, "date_fields", unit + width, "past").values():
                    if key := ago_key(str(pattern)):
                        found.setdefault(key, size)
    for size, text in AGO.items():
        found.update((ago_key(phrase.replace("#", "{0}")), size) for phrase in text.split("|"))
    by_unit: dict[int, list[str]] = defaultdict(list)
    for key in sorted(found):
        by_unit[found[key]].append(key)
    lines = [*module_head("How long ago, by language"), "# ruff: noqa: E501", "", "AGO: dict[int, str] = {"]
    lines += [f"    {unit}: {'|'.join(by_unit[unit])!r}," for unit in sorted(by_unit)]
    return "\n".join([*lines, "}", ""])


def ago_key(pattern: str) -> str:
    """``vor {0} Stunden`` -> ``vor#stunden``; words run together, as some scripts write them anyway."""
    before, hole, after = pattern.partition("{0}")
    lead, tail = key_of(before).replace(" ", ""), key_of(after).replace(" ", "")
    return f"{lead}#{tail}" if hole and (lead or tail) and not pattern.startswith("-") else ""
