"""What a caller may ask for: the same checks for library and command, before anything is read."""

from __future__ import annotations

from datetime import date, datetime, timedelta, timezone
from typing import Any

import pytest

import articleparse
from articleparse.errors import UsageError
from articleparse.model import Hints
from articleparse.options import checked_hints, moment


@pytest.mark.parametrize(
    "option",
    [
        {"form": "pdf"},
        {"form": ""},
        {"encoding": "utf-9"},
        {"encoding": "rot13"},
        {"language": "french"},
        {"language": "en_GB"},
        {"language": "en-"},
        {"language": ""},
        {"language": "fr\n"},
        {"timezone": "Mars/Olympus"},
        {"timezone": "Europe"},
        {"timezone": "../../etc/passwd"},
        {"timezone": "/etc/localtime"},
        {"timezone": "localtime"},
        {"timezone": "+25:00"},
        {"timezone": "+2"},
        {"timezone": "\0"},
        {"timezone": ""},
        {"date_order": "ydm"},
        {"as_of": "soon"},
    ],
    ids=repr,
)
def test_what_does_not_exist_is_an_error_of_usage_in_one_line(option: dict[str, Any]) -> None:
    with pytest.raises(UsageError) as error:
        articleparse.parse(b"Bridge reopens", **option)
    assert str(error.value).isprintable()
    with pytest.raises(UsageError):
        articleparse.parse_all(b"", **option)  # at the call, not when the first article is asked for


@pytest.mark.parametrize(
    ("given", "usual"),
    [
        ("fr", "fr"),
        ("EN-gb", "en-GB"),
        ("zh-hANT-hk", "zh-Hant-HK"),
        ("es-419", "es-419"),
        ("sl-rozaj-biske", "sl-rozaj-biske"),
        ("sr-latn-x-web", "sr-Latn-x-web"),
    ],
)
def test_a_language_gets_its_usual_spelling(given: str, usual: str) -> None:
    assert checked_hints(given, None, None, None).language == usual


@pytest.mark.parametrize(
    ("given", "usual"),
    [
        ("Europe/Paris", "Europe/Paris"),
        ("UTC", "UTC"),
        ("+02:00", "+02:00"),
        ("-0330", "-03:30"),
        ("+14", "+14:00"),
    ],
)
def test_a_time_zone_is_a_name_or_an_offset(given: str, usual: str) -> None:
    assert checked_hints(None, given, None, None).timezone == usual


def test_nothing_given_is_nothing_known() -> None:
    assert checked_hints(None, None, None, None) == Hints()


def test_a_moment_is_a_day_or_has_a_clock() -> None:
    assert moment("2024-11-22") == date(2024, 11, 22)
    assert not isinstance(moment("2024-11-22"), datetime)
    assert moment("2024-11-22T23:31") == datetime(2024, 11, 22, 23, 31)
    east = timezone(timedelta(hours=2))
    assert moment("2024-11-22T23:31+02:00") == datetime(2024, 11, 22, 23, 31, tzinfo=east)


NO_MOMENTS = ["", "yesterday", "2024-02-30", "22.11.2024", "2024-11-22T25:00", "１０２４-11-22", "\udcff"]


@pytest.mark.parametrize("text", NO_MOMENTS, ids=ascii)
def test_what_is_no_moment(text: str) -> None:
    with pytest.raises(UsageError, match="ISO 8601"):
        moment(text)


@pytest.mark.parametrize("option", [{"timezone": "+99:99"}, {"timezone": "Mars/Phobos"}, {"language": "not a tag"}])
def test_the_stamp_alone_checks_the_same_options(option: dict[str, str]) -> None:
    with pytest.raises(articleparse.UsageError):
        articleparse.parse_timestamp("05/06/2024 10:00", **option)  # type: ignore[arg-type]
