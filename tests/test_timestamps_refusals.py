"""Lines with numbers that are no stamps, and text of any kind: no value, no exception."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from articleparse.model import Hints
from articleparse.parser.timestamps import find_stamps

ROWS = [line.split("\t") for line in Path(__file__).with_name("not_stamps.tsv").read_text("utf-8").splitlines()]
ALPHABET = (
    "0123456789 :./-,'()|+年月日時分午後हجمعهไทยñéΩжאμ.MTWZapmhyd٠١۲۳०१২৩\u200f\u200c\u00a0\u202f\u3000\x00\n\ud7ff"
)
WORDS = """published updated 12 May 2024 14:30 AM GMT +02:00 am Uhr kl. le de 31 2567 1445 AH 令和 元年
بتوقيت heure Paris ago il y a 3 heures today Sunday mars 05/06/24 25:61 99999999 IST"""
PHRASES = st.sampled_from(WORDS.split())


def test_the_table_is_large_and_of_many_languages() -> None:
    assert len(ROWS) >= 300
    assert len({language for language, _ in ROWS}) >= 20


@pytest.mark.parametrize("told", [False, True])
def test_no_such_line_has_a_stamp(told: bool) -> None:
    wrong = {
        text: [one.timestamp.text for one in found]
        for language, text in ROWS
        if (found := find_stamps(text, Hints(language=language if told else None)))
    }
    assert wrong == {}


@settings(max_examples=300, deadline=None)
@given(
    st.one_of(
        st.text(max_size=80),
        st.text(alphabet=ALPHABET, max_size=60),
        st.lists(PHRASES, max_size=14).map(" ".join),
    )
)
def test_any_text(text: str) -> None:
    found = find_stamps(text, Hints())
    assert found == find_stamps(text, Hints())
    for one in found:
        assert 0 <= one.start < one.end <= len(text)
        assert one.timestamp.text == text[one.start : one.end]
        assert one.timestamp.value is None or one.timestamp.value[:4].isdigit()
        assert not one.timestamp.candidates or one.timestamp.value in one.timestamp.candidates
    assert [one.start for one in found] == sorted(one.start for one in found)


def test_a_clock_has_no_spaces_behind_its_points() -> None:
    found = find_stamps("12.11.2024 12. 11. 24", Hints(language="de"))
    assert [one.timestamp.value for one in found] == ["2024-11-12", "2024-11-12"]


@pytest.mark.parametrize(
    "unit",
    [
        "1",
        "1 ",
        "1/",
        "1.",
        "1:",
        "AM 1 ",
        "1 May ",
        "12:30 GMT ",
        "12:30 time ",
        "1)",
        "2024 ",
        "12/05/2024 ",
        "1年",
        "aB1",
        "published 1 ",
    ],
)
def test_endless_lines_end(unit: str) -> None:
    line = unit * 50_000
    assert len(find_stamps(line, Hints())) < 60


def test_the_clock_has_no_say(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TZ", "Asia/Tokyo")
    time.tzset()
    before = [find_stamps(text, Hints()) for text in ("8 August, 14:00", "14.05.2024 14:00", "today 12:00")]
    monkeypatch.setenv("TZ", "America/Lima")
    time.tzset()
    assert before == [find_stamps(text, Hints()) for text in ("8 August, 14:00", "14.05.2024 14:00", "today 12:00")]


@pytest.mark.parametrize("text", ["1 ² hours ago", "vor ² Stunden 2024", "①hours ago 3", "①② May 2024 10:²3"])
def test_digits_that_are_no_numbers_are_told_from_those_that_are(text: str) -> None:
    assert [found.timestamp.value for found in find_stamps(text, Hints())] in ([], [None])
