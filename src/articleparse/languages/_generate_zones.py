"""Makes the shards of zone names; the zone half of ``_generate``."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING

from articleparse.languages import zone_words
from articleparse.languages._cldr import locales, module_head, section
from articleparse.languages.spelling import cut, spell
from articleparse.languages.stamp_words import PRESS

if TYPE_CHECKING:
    from babel import Locale


@cache
def place_of(metazone: str) -> str:
    """The zone that stands for a metazone."""
    from babel.core import get_global

    members = sorted(zone for zone, meta in get_global("meta_zones").items() if meta == metazone)
    return zone_words.PLACES.get(metazone) or (members[0] if members else "")


def zone_cues() -> Iterator[tuple[str, str]]:
    """Words that stand in many zone names of a language ("Zeit"): beside them a zone is named."""
    for language in PRESS:
        counts: dict[str, set[str]] = defaultdict(set)
        names = section(next(locales(language)), "meta_zones")
        long = {metazone: set(map(str, dict(entry.get("long", {})).values())) for metazone, entry in names.items()}
        for metazone, texts in long.items():
            for token in (token for text in texts for token in cut(text)):
                if token.kind == "w" and len(token.text) > 1:
                    counts[spell(token.text)].add(metazone)
        least = max(10, sum(map(bool, long.values())) // 8)
        yield from ((word, language) for word, where in sorted(counts.items()) if len(where) >= least)


def zone_names() -> dict[str, str]:
    """compact name -> ``zone`` or ``zone!s`` (standard) or ``zone!d`` (daylight); the first wins."""
    found: dict[str, str] = {}
    for name, zone in all_names():
        key = compact(name)
        if len(key) > 1 and key not in zone_words.NO_NAMES:
            found.setdefault(key, zone)
    return found


def all_names() -> Iterator[tuple[str, str]]:
    """(name, zone): by hand first, then CLDR's in the order of the languages, then the identifiers'."""
    from babel.core import get_global

    for zone, text in zone_words.NAMES.items():
        yield from ((phrase, zone) for phrase in text.split("|"))
    single = {land: zones[0] for land, zones in sorted(get_global("territory_zones").items()) if len(zones) == 1}
    parents = set(get_global("parent_exceptions").values())  # pt_PT for Africa, es_419 for Latin America
    for language in PRESS:
        for locale in (locale for locale in locales(language) if not locale.territory or str(locale) in parents):
            yield from names_in(locale)
            lands = section(locale, "territories")
            yield from ((str(lands[land]), zone) for land, zone in single.items() if land in lands)
    for zone in filter(is_place, sorted(get_global("zone_territories"))):
        yield zone.rsplit("/", 1)[1].replace("_", " "), zone


def names_in(locale: Locale) -> Iterator[tuple[str, str]]:
    """(name, zone) of the metazones and cities of one locale."""
    for metazone in zone_words.METAZONES:
        yield from varieties(section(locale, "meta_zones", metazone, "long"), place_of(metazone))
    for zone, entry in sorted(section(locale, "time_zones").items()):
        if "city" in entry and is_place(zone):
            yield str(entry["city"]), zone
        yield from varieties(dict(entry.get("long", {})), zone)


def varieties(names: dict[str, object], zone: str) -> Iterator[tuple[str, str]]:
    """The names of a zone for any, standard and summer time."""
    for variety, mark in (("generic", ""), ("standard", "!s"), ("daylight", "!d")):
        if names.get(variety):
            yield str(names[variety]), zone + mark


def is_place(zone: str) -> bool:
    """Whether an identifier names a place that a newspaper could."""
    return "/" in zone and not zone.startswith(("Etc/", "Antarctica/"))


def compact(name: str) -> str:
    """The key of a zone's name: its words as spelt, run together."""
    return "".join(spell(token.text) for token in cut(name) if token.kind == "w")


SHARDS = 16


def shard_of(key: str) -> int:
    """Which shard holds a key: by its first character."""
    return ord(key[0]) % SHARDS


def zone_modules() -> dict[str, str]:
    """The shards of zone names: module text by path."""
    shards: dict[int, dict[str, list[str]]] = {number: defaultdict(list) for number in range(SHARDS)}
    for key, zone in sorted(zone_names().items()):
        shards[shard_of(key)][zone].append(key)
    doc = "Names of zones and cities, by first character; made by ``_generate.py``."
    out = {"zone_names/__init__.py": f'"""{doc}"""\n'}
    for number, names in shards.items():
        rows = [f"{zone}={'|'.join(keys)}\n" for zone, keys in sorted(names.items())]
        lines = [
            *module_head("Names of zones and cities"),
            "",
            "NAMES: str = (",
            *(f"    {row!r}" for row in rows),
            ")",
            "",
        ]
        out[f"zone_names/shard_{number:x}.py"] = "\n".join(lines)
    return out
