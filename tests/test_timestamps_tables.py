"""The shipped tables of printed stamps: made by the generator, loaded only when needed."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

import articleparse.languages as languages

HERE = Path(languages.__file__).parent


def test_shipped_tables_are_what_the_generator_makes() -> None:
    babel_core = pytest.importorskip("babel.core")
    from articleparse.languages import _generate

    version = str(babel_core.get_global("cldr")["version"])
    if f"CLDR {version};" not in (HERE / "calendar_words.py").read_text("utf-8"):
        pytest.skip(f"the tables come from another CLDR than {version}")
    made = _generate.tables()
    assert [name for name, text in made.items() if not _generate.same(HERE / name, text)] == []


def run(code: str) -> str:
    return subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout


LOADED = "print(sorted(m for m in sys.modules for name in {names} if name in m))"


def test_a_line_without_digits_loads_no_table() -> None:
    code = (
        "import sys; from articleparse.model import Hints\n"
        "from articleparse.parser.timestamps import find_stamps\n"
        "find_stamps('A paragraph of plain words, and nothing else.', Hints())\n"
    )
    names = ["_words", "date_orders", "zone_names", "zoneinfo"]
    assert run(code + LOADED.format(names=names)).strip() == "[]"


def test_a_plain_stamp_loads_no_zone_and_no_babel() -> None:
    code = "import sys; from articleparse import parse_timestamp; assert parse_timestamp('14 May 2024 14:05')\n"
    names = ["zone_names", "zoneinfo", "babel", "dateutil", "stamp_words"]
    assert run(code + LOADED.format(names=names)).strip() == "[]"


def test_month_names_never_mean_two_things_without_being_split() -> None:
    from articleparse.languages.calendar_words import SPLIT, WORDS

    seen: list[str] = []
    for codes, keys in WORDS.items():
        if months := [code for code in codes.split() if int(code) < 13]:
            assert len(months) == 1
            seen += keys.split("|")
    assert len(seen) == len(set(seen)) > 1000
    assert {"listopad", "srp", "lip"} <= set(SPLIT)


def test_calendars_agree_on_known_days() -> None:
    from articleparse.parser.timestamps import calendars

    assert str(calendars.day_of(calendars.JALALI, 1403, 12, 30)) == "2025-03-20"
    assert calendars.day_of(calendars.JALALI, 1402, 12, 30) is None
    assert str(calendars.day_of(calendars.HIJRI, 1446, 1, 1)) == "2024-07-07"
    assert str(calendars.day_of(calendars.ETHIOPIC, 2016, 13, 5)) == "2024-09-10"
    assert calendars.day_of(calendars.GREGORIAN, 2023, 2, 29) is None
