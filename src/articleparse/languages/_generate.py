"""Makes the tables that ship: of printed stamps, from CLDR (through Babel) and the hand-written rows, and of phrases.

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
from typing import TYPE_CHECKING

from articleparse.languages import phrase_file, stamp_words
from articleparse.languages._cldr import all_languages, locales, module_head, section
from articleparse.languages._generate_index import index_file, index_module
from articleparse.languages._generate_more import orders_module, relative_module
from articleparse.languages._generate_zones import zone_cues, zone_modules
from articleparse.languages.spelling import key_of
from articleparse.languages.stamp_words import PRESS

if TYPE_CHECKING:
    from babel import Locale

HERE = Path(__file__).parent

GREGORIAN, JALALI, HIJRI, ETHIOPIC, BIKRAM, BENGALI = 0, 100, 200, 300, 900, 1000
WEEKDAY, PERIOD, NUMBER, ERA = 400, 500, 600, 700
PERIODS = {"am": 501, "pm": 502, "noon": 503, "midnight": 504, "night": 505}
COLUMNS = {
    "published": 801, "updated": 802, "clock": 803, "hour": 804, "minute": 805, "second": 806,
    "year": 807, "month": 808, "day": 809, "link": 810, "zone": 811,
    "today": 821, "yesterday": 822, "now": 823, "two_days": 824,
}  # fmt: skip

MINOR = len(PRESS) - 70
"""Languages of less weight speak only when they are told: "sun" is no month in English."""

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
        phrase_file.NAME: index_file(),
        "phrase_index.py": index_module(),
        "calendar_words.py": calendar_module(press, "the languages of the press"),
        "calendar_words_rare.py": calendar_module(without(rare, press), "the other languages of CLDR"),
        "date_orders.py": orders_module(),
        "relative_words.py": relative_module(),
        **zone_modules(),
    }


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


def calendar_of(locale: Locale) -> Iterator[tuple[str, int]]:
    """(key, code) of each name in one locale."""
    for context in ("format", "stand-alone"):
        for width in ("wide", "abbreviated", "short"):
            for number, name in section(locale, "months", context, width).items():
                if not any(char.isdigit() for char in name):
                    yield key_of(name), GREGORIAN + int(number)
            for number, name in section(locale, "days", context, width).items():
                if not any(char.isdigit() for char in name):
                    yield key_of(name), WEEKDAY + int(number) + 1
            for period, name in section(locale, "day_periods", context, width).items():
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
    calendars = {"jalali": JALALI, "hijri": HIJRI, "ethiopic": ETHIOPIC, "bikram": BIKRAM, "bengali": BENGALI}
    for name, base in calendars.items():
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
    """Short words that join the parts of a date somewhere ("de", "du") are no half of the day elsewhere."""
    joints = {COLUMNS["link"], COLUMNS["clock"]}
    for key, meanings in found.items():
        joint = len(key) < 3 and key not in ("am", "pm") and not joints.isdisjoint(meanings)
        for code in [code for code in meanings if PERIOD < code < NUMBER]:
            moment = code in (PERIODS["noon"], PERIODS["midnight"])
            if joint or (key.isascii() and len(key) < (3 if moment else 2)):
                del meanings[code]


def without(found: Meanings, known: Meanings) -> Meanings:
    """What of ``found`` is not spelt like anything in ``known``."""
    return {key: meanings for key, meanings in found.items() if key not in known}


def calendar_module(found: Meanings, what: str) -> str:
    """A module: WORDS (codes -> keys), SPLIT (keys whose month depends on the language), LONGEST, STARTS."""
    words: dict[str, list[str]] = defaultdict(list)
    split: dict[str, dict[int, list[str]]] = {}
    for key in sorted(found):
        meanings = found[key]
        months = {code: langs for code, langs in meanings.items() if code < 100}
        if any(400 < code < 408 and weight(langs) >= len(PRESS) for code, langs in meanings.items()):
            months = {code: langs for code, langs in months.items() if weight(langs) > MINOR}
        best = max(months, key=lambda code: (weight(months[code]), -code), default=0)
        if len(months) > 1:
            split[key] = {code: sorted(langs) for code, langs in sorted(months.items())}
        if codes := [str(code) for code in sorted(meanings) if code >= 100 or code == best]:
            words[" ".join(codes)].append(key)
    keys = sorted(key for group in words.values() for key in group)
    lines = [*module_head(f"Calendar words of {what}"), "# ruff: noqa: E501", "", "WORDS: dict[str, str] = {"]
    lines += [f"    {codes!r}: {'|'.join(words[codes])!r}," for codes in sorted(words)]
    lines += ["}", "", "SPLIT: dict[str, dict[int, tuple[str, ...]]] = {"]
    for key in sorted(split):
        lines.append(f"    {key!r}: { ({code: tuple(langs) for code, langs in split[key].items()})!r},")
    lines += ["}", "", f"LONGEST: dict[str, int] = {longest(keys)!r}", "", f"STARTS: dict[str, int] = {starts(keys)!r}"]
    lines += ["", f"MAJOR: frozenset[str] = frozenset({sorted(PRESS[:-MINOR])!r})"]
    return "\n".join([*lines, ""])


def longest(keys: Iterable[str]) -> dict[str, int]:
    """First word -> how many words the longest name has that begins with it."""
    found: dict[str, int] = {}
    for key in keys:
        if " " in key:
            first = key[: key.index(" ")]
            found[first] = max(found.get(first, 1), key.count(" ") + 1)
    return found


def starts(keys: Iterable[str]) -> dict[str, int]:
    """First character -> length of the longest key, in scripts without spaces between words."""
    found: dict[str, int] = {}
    for key in keys:
        if key >= "\u0e00":
            found[key[0]] = max(found.get(key[0], 0), len(key))
    return found


def weight(languages: list[str]) -> int:
    """How much a meaning counts: the languages of the press in the order of PRESS."""
    return max(len(PRESS) - PRESS.index(name) if name in PRESS else 0 for name in languages)


if __name__ == "__main__":
    sys.exit(main())
