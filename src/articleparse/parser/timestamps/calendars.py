"""Days of the other calendars of the press as days of the common one.

Jalali and Ethiopic by their exact formulas; Hijri by the Umm al-Qura table from 1365 to 1500, before
it by the tabular calendar, which is within a day of it; Thai years are 543 ahead, Japanese and
Taiwanese ones count from an era; Nepal's Bikram Sambat by its published table, the Bengali calendar
by the rule of Bangladesh, which a year's start and most days in India are within a day of.
"""

from __future__ import annotations

from calendar import isleap
from datetime import date, timedelta

GREGORIAN, JALALI, HIJRI, ETHIOPIC, BIKRAM, BENGALI = 0, 1, 2, 3, 9, 10
# First year of an era, less one: the table's order is that of ``stamp_words.ERAS``.
ERA_GREGORIAN, ERA_BUDDHIST, ERA_HIJRI, ERA_JALALI, ERA_ETHIOPIC = 1, 2, 3, 4, 5
ERA_ROC = 6
ERA_STARTS = {ERA_ROC: 1911, 7: 1867, 8: 1911, 9: 1925, 10: 1988, 11: 2018}
BUDDHIST_AHEAD = 543
_BENGALI_REFORM = 1426
EARLIEST, LATEST = 1500, 2200

# Which months of the Umm al-Qura years have 30 days, a bit a month, three hex digits a year
# (the published table, as the ``hijridate`` package has it).
_FIRST_YEAR, _FIRST_DAY = 1365, date(1945, 12, 5)
_LONG_MONTHS = (
    "d55555555d556d5555ea5d2aaaacd5655572da9555aaa55552da6d55a55574dd53d54556d552d5d55d54d4565552da5d55a"
    "ad56aad4b52aa574ae97656cb55aaaa554ad95d2da5d9db2ba4b4aa552b5575b6abd2bc4b89a9552d5adb6a6d4dc9d92aa6"
    "9562ae56d36ab55aaa94d49d95d2ba5b55aad55a9a92e26e55dada6d46a554ba9754eaae5acba9d92b2564bcab55ab556d2"
    "ea5e4aa9552daad36c7596d269552da5b4ba9ba3b4b69b52aa64b696d2ec6d9eb2d54d2aa564ae96dd6ab54b29a9352ba57"
    "536ab56aae93"
)

# How many days over 29 the months of the years of Bikram Sambat have, two bits a month, six hex digits a year.
_BIKRAM_FIRST_YEAR, _BIKRAM_FIRST_DAY = 2000, date(1943, 4, 14)
_BIKRAM_MONTHS = (
    "8456ed511aba5116fa9056ee8456ed511aba5116fa9056ee814aea511aba5116fa9056ee514aea511aba5116fa9056ee514aea"
    "511aba5116ee8456ee511aea511aba5056ee8456ee511aea511aba9056ee8456ed511aba5117ba9056ee8456ed511aba5116fa"
    "9056ee814aed511aba5116fa9056ee514aea511aba5116fa9056ee514aea511aba5116ee9056ee511aea511aba5056ee8456ee"
    "511aea511aba5056ee8456ee511aba5117ba9056ee8456ed511aba5116fa9056ee844aea511aba5116fa9056ee814aea511aba"
    "5116fa9056ee514aea511aba5116ee9056ee511aea511aba5056ee8456ee511aea511aba5056ee8456ee511aba511aba5456ba"
    "5459ee5456ed551aba5459f95456ed5456ed545aba5456f95456ed5456ba551aba5116f95456ee844aba541aba"
)

_JALALI_BREAKS = (
    -61,
    9,
    38,
    199,
    426,
    686,
    756,
    818,
    1111,
    1181,
    1210,
    1635,
    2060,
    2097,
    2192,
    2262,
    2324,
    2394,
    2456,
    3178,
)


def day_of(calendar: int, year: int, month: int, day: int) -> date | None:
    """The day, or None when the calendar has no such day or no press could have printed it.

    >>> day_of(1, 1403, 1, 1)
    datetime.date(2024, 3, 20)
    """
    try:
        found = _CONVERTERS[calendar](year, month, day)
    except (ValueError, OverflowError):
        return None
    return found if found and EARLIEST <= found.year < LATEST else None


def full_year(number: int, thai: bool = False) -> int:
    """The year that two digits mean; a Thai one from 50 counts in the Buddhist calendar.

    >>> full_year(24), full_year(63), full_year(67, thai=True)
    (2024, 1963, 2024)
    """
    if thai and number >= 50:
        return number + 2500 - BUDDHIST_AHEAD
    return number + (2000 if number < 40 else 1900)


def longest(month: int) -> int:
    """How many days such a month can have.

    >>> longest(2)
    29
    """
    return 29 if month == 2 else 30 if month in (4, 6, 9, 11) else 31


def _jalali(year: int, month: int, day: int) -> date | None:
    if not (1 <= year < 3178 and 1 <= month <= 12 and 1 <= day <= (31 if month < 7 else 30)):
        return None
    start = _nowruz(year)
    found = start + timedelta(days=(month - 1) * 31 - max(0, month - 7) + day - 1)
    return found if found < _nowruz(year + 1) else None


def _nowruz(year: int) -> date:
    """The first day of a Jalali year, by Borkowski's break years."""
    leap_jalali, before, jump = -14, _JALALI_BREAKS[0], 0
    for mark in _JALALI_BREAKS[1:]:
        jump = mark - before
        if year < mark:
            break
        leap_jalali += jump // 33 * 8 + jump % 33 // 4
        before = mark
    since = year - before
    leap_jalali += since // 33 * 8 + (since % 33 + 3) // 4
    if jump % 33 == 4 and jump - since == 4:
        leap_jalali += 1
    common = year + 621
    leap_common = common // 4 - (common // 100 + 1) * 3 // 4 - 150
    return date(common, 3, 1) + timedelta(days=20 + leap_jalali - leap_common - 1)


def _hijri(year: int, month: int, day: int) -> date | None:
    if not (1 <= year < 1700 and 1 <= month <= 12 and 1 <= day <= 30):
        return None
    if _FIRST_YEAR <= year < _FIRST_YEAR + len(_LONG_MONTHS) // 3:
        return _umm_al_qura(year, month, day)
    days = (month - 1) * 29 + month // 2 + day + (year - 1) * 354 + (3 + 11 * year) // 30
    return date(622, 7, 19) + timedelta(days=days - 1)


def _umm_al_qura(year: int, month: int, day: int) -> date | None:
    at = (year - _FIRST_YEAR) * 3
    masks = [int(_LONG_MONTHS[place : place + 3], 16) for place in range(0, at + 3, 3)]
    this = masks.pop()
    if day > 29 + (this >> (month - 1) & 1):
        return None
    before = sum(348 + mask.bit_count() for mask in masks)
    return _FIRST_DAY + timedelta(
        days=before + 29 * (month - 1) + (this & ((1 << (month - 1)) - 1)).bit_count() + day - 1
    )


def _ethiopic(year: int, month: int, day: int) -> date | None:
    if not (1 <= year < 2700 and 1 <= month <= 13 and 1 <= day <= (30 if month < 13 else 5 + (year % 4 == 3))):
        return None
    return date(8, 8, 27) + timedelta(days=365 * (year - 1) + year // 4 + 30 * (month - 1) + day - 1)


def _bikram(year: int, month: int, day: int) -> date | None:
    at = (year - _BIKRAM_FIRST_YEAR) * 6
    if not (0 <= at < len(_BIKRAM_MONTHS) and 1 <= month <= 12):
        return None
    lengths = [length for place in range(0, at + 6, 6) for length in _bikram_lengths(_BIKRAM_MONTHS[place : place + 6])]
    months = at // 6 * 12 + month - 1
    if not 1 <= day <= lengths[months]:
        return None
    return _BIKRAM_FIRST_DAY + timedelta(days=sum(lengths[:months]) + day - 1)


def _bikram_lengths(digits: str) -> list[int]:
    packed = int(digits, 16)
    return [29 + (packed >> 2 * month & 3) for month in range(12)]


def _bengali(year: int, month: int, day: int) -> date | None:
    """The rule of 1987, from 1426 on that of 2019: the year begins on 14 April, and Falgun has the leap day."""
    if not (1300 <= year < 1600 and 1 <= month <= 12):
        return None
    long, falgun = (6, 29) if year >= _BENGALI_REFORM else (5, 30)
    lengths = [31] * long + [30] * (10 - long) + [falgun + isleap(year + 594), 30]
    if not 1 <= day <= lengths[month - 1]:
        return None
    return date(year + 593, 4, 14) + timedelta(days=sum(lengths[: month - 1]) + day - 1)


_CONVERTERS = {
    GREGORIAN: date, JALALI: _jalali, HIJRI: _hijri, ETHIOPIC: _ethiopic, BIKRAM: _bikram, BENGALI: _bengali
}  # fmt: skip
