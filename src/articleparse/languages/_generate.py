"""Makes the tables of printed stamps from CLDR (through Babel) and the hand-written rows.

    python -m articleparse.languages._generate [--check]

Babel is needed here and nowhere else; the tables say which CLDR they come from.
The output depends on nothing but Babel's data and ``stamp_words``/``zone_words``.
"""

from __future__ import annotations

import sys
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path

from articleparse.languages import stamp_words, zone_words
from articleparse.parser.timestamps.tokens import cut, key_of, spell

HERE = Path(__file__).parent

PRESS = (
    "en es fr de ru pt it ar zh ja ko hi tr pl nl uk fa id vi th cs ro el hu sv he da fi nb no nn bg sr hr sk sl bn ur ta te mr gu kn ml pa or as"
    " ne si my km lo ka hy az kk ky uz tg tk mn be lt lv et is ga cy gd eu ca gl af sw am ha yo ig zu xh so om rw rn mg ms fil jv su ceb"
    " sq mk bs mt lb fo fy br oc ast ku ckb ps sd ug tt yi la eo st tn ny sn ln wo ff ak ee lg bo dz rm gsw wa sc vec kok mai ks sa mi to"
).split()

GREGORIAN, JALALI, HIJRI, ETHIOPIC = 0, 100, 200, 300
WEEKDAY, PERIOD, NUMBER, ERA = 400, 500, 600, 700
PERIODS = {"am": 501, "pm": 502, "noon": 503, "midnight": 504, "night": 505}
COLUMNS = {
    "published": 801, "updated": 802, "clock": 803, "hour": 804, "minute": 805, "second": 806,
    "year": 807, "month": 808, "day": 809, "link": 810, "zone": 811, "today": 821, "yesterday": 822, "now": 823,
}  # fmt: skip

MINOR = len(PRESS) - 70
"""Languages of less weight speak only when they are told: they do not make "sun" and "sat" months in English."""

Meanings = dict[str, dict[int, list[str]]]
"""key -> code -> the languages that mean it so, press languages first."""


def main() -> int:
    """Write the tables; with ``--check``, say whether the shipped ones are the same."""
    made = tables()
    if "--check" in sys.argv[1:]:
        stale = [name for name, text in made.items() if not same(HERE / name, text)]
        print("\n".join(stale) or "up to date")
        return 1 if stale else 0
    (HERE / "zone_names").mkdir(exist_ok=True)
    for name, text in made.items():
        (HERE / name).write_text(text, encoding="utf-8")
        print(f"{name}: {len(text.encode()):,} bytes")
    return 0


def same(path: Path, text: str) -> bool:
    """Whether the file holds just this text."""
    return path.exists() and path.read_text(encoding="utf-8") == text


def tables() -> dict[str, str]:
    """Every generated file: path under ``languages/`` -> its text."""
    press = gather(PRESS)
    add_rows(press)
    rare = gather(sorted(set(all_languages()) - set(PRESS)))
    add_plain(press)
    drop_particles(press)
    return {
        "calendar_words.py": calendar_module(press, "the languages of the press"),
        "calendar_words_rare.py": calendar_module(without(rare, press), "the other languages of CLDR"),
        "date_orders.py": orders_module(),
        "relative_words.py": relative_module(),
        **zone_modules(),
    }


def cldr_version() -> str:
    """Such as ``47``."""
    from babel.core import get_global

    return str(get_global("cldr")["version"])


def all_languages() -> set[str]:
    """The languages that CLDR has a calendar for."""
    from babel.localedata import locale_identifiers

    return {name.split("_")[0] for name in locale_identifiers()} - {"root"}


def locales(language: str) -> Iterator[object]:
    """Each locale of a language, the plain one first."""
    from babel import Locale
    from babel.localedata import locale_identifiers

    names = sorted(name for name in locale_identifiers() if name.split("_")[0] == language)
    for name in names:
        yield Locale.parse(name)


def gather(languages: Iterable[str]) -> Meanings:
    """Months, weekdays and day periods of every locale of these languages."""
    found: Meanings = defaultdict(lambda: defaultdict(list))
    for language in languages:
        for locale in locales(language):
            for key, code in calendar_of(locale):
                note(found, key, code, language)
    return found


def note(found: Meanings, key: str, code: int, language: str) -> None:
    """Add one meaning; keys that are digits or a lone Latin letter would be anything."""
    if key and not key.isdigit() and not (len(key) == 1 and key.isascii() and code < WEEKDAY):
        held = found[key][code]
        if language not in held:
            held.append(language)


def calendar_of(locale: object) -> Iterator[tuple[str, int]]:
    """(key, code) of each name in one locale."""
    data = locale._data  # type: ignore[attr-defined]
    for context in ("format", "stand-alone"):
        for width in ("wide", "abbreviated"):
            for number, name in dict(data["months"][context].get(width, {})).items():
                if not any(char.isdigit() for char in name):
                    yield key_of(name), GREGORIAN + int(number)
        for width in ("wide", "abbreviated", "short"):
            for number, name in dict(data["days"][context].get(width, {})).items():
                if not any(char.isdigit() for char in name):
                    yield key_of(name), WEEKDAY + int(number) + 1
        for width in ("wide", "abbreviated"):
            for period, name in dict(data.get("day_periods", {}).get(context, {}).get(width, {})).items():
                yield key_of(str(name)), period_code(period)


def period_code(period: str) -> int:
    """``morning1`` -> am, ``evening2`` -> pm."""
    plain = period.rstrip("12")
    return PERIODS.get({"morning": "am", "afternoon": "pm", "evening": "pm"}.get(plain, plain), PERIODS["am"])


def add_rows(found: Meanings) -> None:
    """The hand-written rows, the other calendars, the eras and the words for zones."""
    for language, row in stamp_words.ROWS.items():
        for column, text in row.items():
            for phrase, code in phrases(column, text):
                note(found, key_of(phrase), code, language)
    add_affixes(found)
    for base, name in ((JALALI, "jalali"), (HIJRI, "hijri"), (ETHIOPIC, "ethiopic")):
        for phrase, code in listed(stamp_words.CALENDARS[name], base):
            note(found, key_of(phrase), code, name)
    for text in stamp_words.NUMBERS.values():
        for phrase, code in listed(text, NUMBER):
            note(found, key_of(phrase), code, "fa")
    for place, text in enumerate(stamp_words.ERAS.values(), 1):
        for phrase in text.split("|"):
            note(found, key_of(phrase), ERA + place, "era")
    for key, language in zone_cues():
        note(found, key, COLUMNS["zone"], language)


def add_affixes(found: Meanings) -> None:
    """Month names with the letters that a language writes onto them."""
    for language, text in stamp_words.AFFIXES.items():
        for key, meanings in list(found.items()):
            for code in [code for code, languages in meanings.items() if code < 13 and language in languages]:
                for form in text.split("|"):
                    note(found, form.replace("*", key), code, language)


def phrases(column: str, text: str) -> Iterator[tuple[str, int]]:
    """(phrase, code) of one cell of a row."""
    if column in ("months", "days"):
        yield from listed(text, GREGORIAN if column == "months" else WEEKDAY)
    else:
        code = COLUMNS.get(column) or PERIODS[column]
        for phrase in text.split("|"):
            yield phrase, code


def listed(text: str, base: int) -> Iterator[tuple[str, int]]:
    """(phrase, code) of ``a|b/c/d``: the first two are number 1."""
    for number, group in enumerate(text.split("/"), 1):
        for phrase in group.split("|"):
            yield phrase, base + number


def add_plain(found: Meanings) -> None:
    """Latin and Greek names without their accents, where nothing else is spelt so."""
    for key, meanings in list(found.items()):
        plain = "".join(char for char in unicodedata.normalize("NFD", key) if not unicodedata.combining(char))
        plain = plain.translate({ord("ı"): "i", ord("ł"): "l", ord("đ"): "d", ord("ø"): "o", ord("ə"): "e"})
        if plain != key and key[0] < "\u0370" and (plain not in found or plain.isascii()):
            for code, languages in meanings.items():
                if code < PERIOD or code > 800 or len(plain) > 3:
                    for language in languages:
                        note(found, plain, code, language)
        elif plain != key and "\u0370" <= key[0] < "\u0400" and plain not in found:
            for code, languages in meanings.items():
                found[plain][code] = list(languages)


def drop_particles(found: Meanings) -> None:
    """Short words that join the parts of a date in one language are no half of the day in another ("de", "du")."""
    for key, meanings in found.items():
        short = (
            len(key) < 3 and key not in ("am", "pm") and not {COLUMNS["link"], COLUMNS["clock"]}.isdisjoint(meanings)
        )
        for code in [code for code in meanings if PERIOD < code < NUMBER]:
            if short or (len(key) == 1 and key.isascii()) or (len(key) < 3 and key.isascii() and code in (503, 504)):
                del meanings[code]


def without(found: Meanings, known: Meanings) -> Meanings:
    """What of ``found`` is not spelt like anything in ``known``."""
    return {key: meanings for key, meanings in found.items() if key not in known}


def calendar_module(found: Meanings, what: str) -> str:
    """A module: WORDS (code -> keys), SPLIT (keys whose month depends on the language)."""
    words: dict[int, list[str]] = defaultdict(list)
    split: dict[str, dict[int, list[str]]] = {}
    for key in sorted(found):
        meanings = found[key]
        months = {code: langs for code, langs in meanings.items() if code < 100}
        if any(400 < code < 408 and weight(langs) >= len(PRESS) for code, langs in meanings.items()):
            months = {code: langs for code, langs in months.items() if weight(langs) > MINOR}
        best = max(months, key=lambda code: (weight(months[code]), -code), default=0)
        if len(months) > 1:
            split[key] = {code: sorted(langs) for code, langs in sorted(months.items())}
        for code in sorted(meanings):
            if code >= 100 or code == best:
                words[code].append(key)
    lines = [
        f'"""Calendar words of {what}, CLDR {cldr_version()}; made by ``_generate.py``, do not edit."""',
        "",
        "# fmt: off",
    ]
    lines += ["# ruff: noqa: E501", "", "WORDS: dict[int, str] = {"]
    lines += [f"    {code}: {'|'.join(words[code])!r}," for code in sorted(words)]
    lines += ["}", "", "SPLIT: dict[str, dict[int, tuple[str, ...]]] = {"]
    lines += [
        f"    {key!r}: { ({code: tuple(langs) for code, langs in split[key].items()})!r}," for key in sorted(split)
    ]
    lines += ["}", "", f"MAJOR: frozenset[str] = frozenset({sorted(PRESS[:-MINOR])!r})"]
    return "\n".join([*lines, ""])


def weight(languages: list[str]) -> int:
    """How much a meaning counts: the languages of the press in the order of PRESS."""
    return max(len(PRESS) - PRESS.index(name) if name in PRESS else 0 for name in languages)


def orders_module() -> str:
    """Which locales do not print day, month, year in this order; which print a dot after the day.

    English says nothing by itself, so only its regions are kept (Canada prints all three orders).
    """
    orders: dict[str, str] = {}
    dotted = set()
    for language in [*PRESS, *sorted(all_languages() - set(PRESS))]:
        for locale in locales(language):
            pattern = str(locale.date_formats["short"].pattern)  # type: ignore[attr-defined]
            letters = "".join(dict.fromkeys(char.lower() for char in pattern if char in "yMdu"))
            name = str(locale).replace("_", "-")
            if language == "en":
                if (letters == "mdy" and name != "en") or name == "en-CA":
                    orders[name] = letters
            elif (letters in ("mdy", "ymd") and orders.get(language) != letters) or (
                letters == "dmy" and language in orders
            ):
                orders[name] = letters
            if name == language and "d." in str(locale.date_formats["long"].pattern):  # type: ignore[attr-defined]
                dotted.add(language)
    lines = [
        f'"""Order of day and month by locale, CLDR {cldr_version()}; made by ``_generate.py``, do not edit."""',
        "",
        "# fmt: off",
    ]
    lines += ["# ruff: noqa: E501", "", f"ORDERS: dict[str, str] = {dict(sorted(orders.items()))!r}", ""]
    return "\n".join([*lines, f"DOTTED_DAY: frozenset[str] = frozenset({sorted(dotted)!r})", ""])


def relative_module() -> str:
    """AGO: ``il y a # heures`` as key -> unit (seconds; months and years as -1 and -12)."""
    units = {"second": 1, "minute": 60, "hour": 3600, "day": 86400, "week": 604800, "month": -1, "year": -12}
    found: dict[str, int] = {}
    for language in PRESS:
        for locale in [next(iter(locales(language)))]:
            fields = locale._data["date_fields"]  # type: ignore[attr-defined]
            for unit, size in units.items():
                for width in ("", "-short"):
                    for pattern in dict(fields.get(unit + width, {}).get("past", {})).values():
                        key = ago_key(str(pattern))
                        if key:
                            found.setdefault(key, size)
    by_unit: dict[int, list[str]] = defaultdict(list)
    for key in sorted(found):
        by_unit[found[key]].append(key)
    lines = [
        f'"""How long ago, by language, CLDR {cldr_version()}; made by ``_generate.py``, do not edit."""',
        "",
        "# fmt: off",
    ]
    lines += [
        "# ruff: noqa: E501",
        "",
        "AGO: dict[int, str] = {",
        *(f"    {unit}: {'|'.join(by_unit[unit])!r}," for unit in sorted(by_unit)),
    ]
    return "\n".join([*lines, "}", ""])


def ago_key(pattern: str) -> str:
    """``vor {0} Stunden`` -> ``vor#stunden``."""
    before, hole, after = pattern.partition("{0}")
    return (
        f"{key_of(before)}#{key_of(after)}"
        if hole and (key_of(before) or key_of(after)) and "-" not in pattern[:1]
        else ""
    )


METAZONES = (
    "Europe_Central Europe_Eastern Europe_Western GMT Moscow Turkey Israel Arabian Gulf Iran Afghanistan Pakistan India Nepal Bangladesh Myanmar Indochina"
    " China Hong_Kong Taipei Japan Korea Singapore Malaysia Philippines Indonesia_Western Indonesia_Central Indonesia_Eastern Mongolia Kazakhstan"
    " Kazakhstan_Eastern Kyrgystan Uzbekistan Tajikistan Turkmenistan Armenia Azerbaijan Georgia Australia_Eastern Australia_Central Australia_Western"
    " New_Zealand Africa_Western Africa_Central Africa_Eastern Africa_Southern America_Eastern America_Central America_Mountain America_Pacific"
    " Atlantic Brasilia Amazon Argentina Chile Colombia Peru Venezuela Bolivia Ecuador Uruguay Paraguay Cuba Newfoundland Alaska Hawaii_Aleutian"
    " Yekaterinburg Novosibirsk Vladivostok Sri_Lanka Bhutan Mauritius Seychelles"
).split()
# The place that stands for a metazone where its oldest member would surprise.
PLACES = {
    "Europe_Central": "Europe/Paris", "Europe_Eastern": "Europe/Athens", "Europe_Western": "Europe/Lisbon", "GMT": "UTC",
    "Arabian": "Asia/Riyadh", "Gulf": "Asia/Dubai", "Indochina": "Asia/Bangkok", "Africa_Western": "Africa/Lagos",
    "Africa_Central": "Africa/Maputo", "Africa_Eastern": "Africa/Nairobi", "Africa_Southern": "Africa/Johannesburg",
    "America_Eastern": "America/New_York", "America_Central": "America/Chicago", "America_Mountain": "America/Denver",
    "America_Pacific": "America/Los_Angeles", "Atlantic": "America/Halifax", "Australia_Eastern": "Australia/Sydney",
    "Australia_Central": "Australia/Adelaide", "Australia_Western": "Australia/Perth", "China": "Asia/Shanghai", "Moscow": "Europe/Moscow",
    "Brasilia": "America/Sao_Paulo", "Amazon": "America/Manaus", "Argentina": "America/Argentina/Buenos_Aires", "Israel": "Asia/Jerusalem",
    "Kazakhstan": "Asia/Almaty", "Kazakhstan_Eastern": "Asia/Almaty", "Malaysia": "Asia/Kuala_Lumpur", "India": "Asia/Kolkata",
    "Indonesia_Western": "Asia/Jakarta", "Indonesia_Central": "Asia/Makassar", "Indonesia_Eastern": "Asia/Jayapura",
    "New_Zealand": "Pacific/Auckland", "Japan": "Asia/Tokyo", "Korea": "Asia/Seoul", "Hong_Kong": "Asia/Hong_Kong",
    "Chile": "America/Santiago", "Iran": "Asia/Tehran", "Philippines": "Asia/Manila",
}  # fmt: skip


def place_of(metazone: str) -> str:
    """The zone that stands for a metazone."""
    from babel.core import get_global

    members = sorted(zone for zone, meta in get_global("meta_zones").items() if meta == metazone)
    return PLACES.get(metazone) or (members[0] if members else "")


def zone_cues() -> Iterator[tuple[str, str]]:
    """Words that stand in many zone names of a language ("Zeit", "heure"): beside them a zone is named."""
    for language in PRESS:
        counts: dict[str, set[str]] = defaultdict(set)
        total = 0
        locale = next(iter(locales(language)))
        for metazone, names in dict(locale._data["meta_zones"]).items():  # type: ignore[attr-defined]
            long = {str(name) for name in dict(dict(names).get("long", {})).values()}
            total += bool(long)
            for name in long:
                for token in cut(name):
                    if token.kind == "w" and len(token.text) > 1:
                        counts[spell(token.text)].add(metazone)
        for word, where in sorted(counts.items()):
            if len(where) >= max(10, total // 8):
                yield word, language


def zone_names() -> dict[str, str]:
    """compact name -> ``zone`` or ``zone!s`` (standard) or ``zone!d`` (daylight)."""
    from babel.core import get_global

    found: dict[str, str] = {}
    for zone, text in zone_words.NAMES.items():
        for phrase in text.split("|"):
            found.setdefault(compact(phrase), zone)
    territory_zones = get_global("territory_zones")
    single = {land: zones[0] for land, zones in territory_zones.items() if len(zones) == 1}
    for language in PRESS:
        for locale in locales(language):
            data = locale._data  # type: ignore[attr-defined]
            for metazone in METAZONES:
                names = dict(dict(data["meta_zones"].get(metazone, {})).get("long", {}))
                for variety in ("generic", "standard", "daylight"):
                    mark = "" if variety == "generic" else "!" + variety[0]
                    if names.get(variety):
                        found.setdefault(compact(str(names[variety])), place_of(metazone) + mark)
            for zone, entry in sorted(dict(data["time_zones"]).items()):
                if "city" in entry and "/" in zone and not zone.startswith(("Etc/", "Antarctica/")):
                    found.setdefault(compact(str(entry["city"])), zone)
                for variety, name in sorted(dict(dict(entry).get("long", {})).items()):
                    found.setdefault(compact(str(name)), zone + ("" if variety == "generic" else "!" + variety[0]))
            for land, zone in sorted(single.items()):
                if land in data["territories"]:
                    found.setdefault(compact(str(data["territories"][land])), zone)
    for zone in sorted(get_global("zone_territories")):
        if "/" in zone and not zone.startswith(("Etc/", "Antarctica/")):
            found.setdefault(compact(zone.rsplit("/", 1)[1].replace("_", " ")), zone)
    return {key: zone for key, zone in found.items() if len(key) > 1}


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
    out = {
        "zone_names/__init__.py": '"""Names of time zones and cities in all languages of the press, by first character; generated."""\n'
    }
    for number, names in shards.items():
        rows = [f"{zone}={'|'.join(keys)}" for zone, keys in sorted(names.items())]
        head = f'"""Zone names, CLDR {cldr_version()}; made by ``_generate.py``, do not edit."""\n\n# fmt: off\n# ruff: noqa: E501\n'
        body = "".join(f"    {row + chr(10)!r}\n" for row in rows)
        out[f"zone_names/shard_{number:x}.py"] = f"{head}\nNAMES: str = (\n{body})\n"
    return out


if __name__ == "__main__":
    sys.exit(main())
