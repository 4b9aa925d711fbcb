"""Stamps that lost a space or a part, or print only half a date: what they still say."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from articleparse import parse
from articleparse.model import Hints
from articleparse.parser.timestamps import find_stamps, parse_timestamp

NOON = datetime(2024, 8, 9, 12, 0)
AWARE = datetime(2024, 8, 9, 12, 0, tzinfo=UTC)


def values(text: str, hints: Hints | None = None) -> list[str | None]:
    return [one.timestamp.value for one in find_stamps(text, hints or Hints())]


@pytest.mark.parametrize(
    ("text", "hints", "value"),
    [
        ("17.4. 15:30", Hints(), "2024-04-17T15:30:00"),
        ("5.6. 14:46 Uhr", Hints(), "2024-06-05T14:46:00"),
        ("Stand: 17.4. 9.05 Uhr", Hints(), "2024-04-17T09:05:00"),
        ("17.4., 15:30 Uhr", Hints(), "2024-04-17T15:30:00"),
        ("Mi. 5.6., 20:15 Uhr", Hints(), "2024-06-05T20:15:00"),
        ("17.4. klo 15.30", Hints(), "2024-04-17T15:30:00"),
        ("17/4 às 15h30", Hints(), "2024-04-17T15:30:00"),
        ("4/17(水) 15:30配信", Hints(), "2024-04-17T15:30:00"),
        ("4/6(土) 15:30", Hints(), "2024-04-06T15:30:00"),
        ("6/4 15:30", Hints(language="pt"), "2024-04-06T15:30:00"),
        ("6/4 15:30", Hints(), None),
    ],
)
def test_a_day_in_digits_without_its_year_counts_from_as_of(text: str, hints: Hints, value: str | None) -> None:
    (found,) = find_stamps(text, hints)
    assert (found.timestamp.value, found.doubts) == (None, ("relative-date",))
    assert values(text, Hints(language=hints.language, as_of=NOON)) == [value]


def test_two_days_without_a_year() -> None:
    text = "17.4. 9:05 | Päivitetty 17.4. 12:10"
    assert values(text, Hints(as_of=NOON)) == ["2024-04-17T09:05:00", "2024-04-17T12:10:00"]


def test_a_weekday_chooses_the_year() -> None:
    assert values("torsdag 23 oktober", Hints(as_of=date(2027, 3, 1))) == ["2025-10-23"]
    assert values("23 oktober, 10:00", Hints(as_of=date(2027, 3, 1))) == ["2026-10-23T10:00:00"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Published: Wed 17 Apr 2024, 3:30 PMUpdated: Thu 18 Apr 2024, 4:00 PM",
            ["2024-04-17T15:30:00", "2024-04-18T16:00:00"],
        ),
        ("17 Apr 2024 3:30 PMLast updated", ["2024-04-17T15:30:00"]),
        ("17 Apr 2024 3:30pmShare", ["2024-04-17T15:30:00"]),
        ("17 Apr 2024 12:00AMBy Nora", ["2024-04-17T00:00:00"]),
        ("3:30 PMApr 17, 2024", ["2024-04-17T15:30:00"]),
        ("5:07pmWednesday 17 Apr 2024", ["2024-04-17T17:07:00"]),
        ("17 Apr 2024 15:56 EDTLast modified", ["2024-04-17T15:56:00-04:00"]),
        ("17 Apr 2024 3:30P", ["2024-04-17"]),
        ("3:30 PMEST 17 Apr 2024", ["2024-04-17T15:30:00-05:00"]),
        ("Published:17 April 2024", ["2024-04-17"]),
        ("30.01.202430. Januar 2024", ["2024-01-30"]),
        ("05/10/20235 octobre 2023", ["2023-10-05"]),
        ("27 Desember 2012, 07.23 WITA", ["2012-12-27T07:23:00+08:00"]),
        ("Stand:17. April 2024, 15:30 Uhr", ["2024-04-17T15:30:00"]),
    ],
)
def test_a_lost_space(text: str, expected: list[str]) -> None:
    assert values(text) == expected


@pytest.mark.parametrize(
    ("text", "moment", "zone", "value"),
    [
        ("3 hours ago", AWARE, "Asia/Tokyo", "2024-08-09T18:00:00+09:00"),
        ("3 hours ago", AWARE, None, "2024-08-09T09:00:00+00:00"),
        ("Today 09:00", AWARE.replace(hour=23), "Asia/Tokyo", "2024-08-10T09:00:00+09:00"),
        ("Yesterday at 5:14 PM ET", AWARE.replace(hour=2), None, "2024-08-07T17:14:00-04:00"),
        ("2 hours ago", datetime(2024, 3, 31, 1, 30, tzinfo=UTC), "Europe/Paris", "2024-03-31T00:30:00+01:00"),
    ],
)
def test_as_of_is_told_in_the_zone_of_the_stamp(text: str, moment: datetime, zone: str | None, value: str) -> None:
    assert values(text, Hints(as_of=moment, timezone=zone)) == [value]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("17.04.2024-15:30", ["2024-04-17T15:30:00"]),
        ("17-04-2024-15:30", ["2024-04-17T15:30:00"]),
        ("17/4-2024", ["2024-04-17"]),
        ("5/6-2024 14:30", ["2024-06-05T14:30:00"]),
        ("17/4 2024", ["2024-04-17"]),
        ("Nr. 5/6 2024", []),
        ("17 XI 2024", ["2024-11-17"]),
        ("17.IV.2024", ["2024-04-17"]),
        ("17.X.2024", ["2024-10-17"]),
        ("Modell 10 X 2024", []),
        ("17 April 2024, 15: 30", ["2024-04-17T15:30:00"]),
        ("Wed Apr 17 15:30:59 EST 2024", ["2024-04-17T15:30:59-05:00"]),
        ("Wed Apr 17 15:30:59 +0000 2024", ["2024-04-17T15:30:59+00:00"]),
        ("Wed Apr 17 15:30:59 -0330 2024", ["2024-04-17T15:30:59-03:30"]),
        ("Wed Apr 17 15:30:59 +1000 2024", ["2024-04-17T15:30:59+10:00"]),
        ("Wed Apr 17 15:30:59 +2300 2024", ["2024-04-17T15:30:59"]),
        ("17.11.63", ["1963-11-17"]),
        ("17.11.39", ["2039-11-17"]),
        ("Issue No. 12/2023, 5 June 2024", ["2024-06-05"]),
        ("2016-12-31T23:59:60Z", ["2016-12-31T23:59:59+00:00"]),
        ("2024-05-05 10:30 Europe/Paris", ["2024-05-05T10:30:00+02:00"]),
        ("2024-05-05T10:30:00[America/New_York]", ["2024-05-05T10:30:00-04:00"]),
        ("2024-05-05 10:30 Nowhere/Else", ["2024-05-05T10:30:00"]),
    ],
)
def test_rarer_forms(text: str, expected: list[str]) -> None:
    assert values(text) == expected


def test_two_digits_of_a_thai_year() -> None:
    assert values("17/04/67", Hints(language="th")) == ["2024-04-17"]


@pytest.mark.parametrize("text", ["10:30 GMT+3.5", "10:30 GMT+25", "10:30 UTC+05:99"])
def test_an_offset_that_is_none_leaves_the_zone_open(text: str) -> None:
    (found,) = find_stamps(f"2024-05-05 {text}", Hints())
    assert (found.timestamp.value, found.doubts) == ("2024-05-05T10:30:00", ("ambiguous-zone",))


@pytest.mark.parametrize(
    "text",
    [
        "June 14-16, 2024",
        "July 4-10, 2024",
        "14.-16. Juni 2024",
        "14./15. Juni 2024",
        "14–16 June 2024",
        "2-5 maja 2024",
        "3.5 hours ago",
        "1,000 hours ago",
        "v2024.04.17",
        "17.04.2024-Anschlag",
    ],
)
def test_ranges_fractions_and_versions_are_no_stamps(text: str) -> None:
    assert values(text, Hints(as_of=NOON)) == []


def test_a_clock_before_a_dash_starts_no_range() -> None:
    assert values("15:30-14 June 2024") == ["2024-06-14T15:30:00"]


def test_a_cue_between_a_day_and_its_clock() -> None:
    (found,) = find_stamps("2024.04.17 Wed posted at 15:30 JST", Hints())
    assert (found.timestamp.kind, found.timestamp.value) == ("published", "2024-04-17T15:30:00+09:00")


def test_a_cue_before_the_next_stamp_is_not_that_of_the_last() -> None:
    found = find_stamps("Wed Apr 17, 2024 12:00 AM Last update on: Wed Apr 17, 2024 01:30 AM", Hints())
    assert [one.timestamp.kind for one in found] == ["other", "updated"]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("an hour ago", "2024-08-09T11:00:00"),
        ("a day ago", "2024-08-08"),
        ("a month ago", None),
        ("vor einer Stunde", "2024-08-09T11:00:00"),
        ("il y a une heure", "2024-08-09T11:00:00"),
        ("hace una hora", "2024-08-09T11:00:00"),
        ("un’ora fa", "2024-08-09T11:00:00"),
        ("منذ ساعتين", "2024-08-09T10:00:00"),
        ("לפני שעה", "2024-08-09T11:00:00"),
        ("Just now", "2024-08-09T12:00:00"),
        ("Gerade eben", "2024-08-09T12:00:00"),
        ("только что", "2024-08-09T12:00:00"),
        ("कुछ ही क्षण पहले", "2024-08-09T12:00:00"),
        ("3小時前", "2024-08-09T09:00:00"),
        ("৩ ঘণ্টা আগে", "2024-08-09T09:00:00"),
        ("3 ชั่วโมงที่แล้ว", "2024-08-09T09:00:00"),
        ("3 tundi tagasi", "2024-08-09T09:00:00"),
        ("pre 3 sata", "2024-08-09T09:00:00"),
        ("3 órája", "2024-08-09T09:00:00"),
        ("אתמול ב-18:24", "2024-08-08T18:24:00"),
        ("vorgestern, 18:24 Uhr", "2024-08-07T18:24:00"),
    ],
)
def test_counting_back_in_words(text: str, value: str | None) -> None:
    (found,) = find_stamps(text, Hints())
    assert (found.timestamp.value, found.doubts) == (None, ("relative-date",))
    assert values(text, Hints(as_of=NOON)) == [value]


@pytest.mark.parametrize(
    ("text", "kind"),
    [("Updated an hour ago", "updated"), ("Published: a day ago", "published"), ("• just now", "other")],
)
def test_a_cue_beside_words_that_count_back(text: str, kind: str) -> None:
    (found,) = find_stamps(text, Hints())
    assert found.timestamp.kind == kind


@pytest.mark.parametrize("text", ["It began an hour ago", "Long, long ago", "Le monde il y a un an, dit-elle", "Ago"])
def test_a_sentence_with_such_words_is_no_stamp(text: str) -> None:
    assert values(text, Hints(as_of=NOON)) == []


@pytest.mark.parametrize(("text", "value"), [("2024 നവംബര്‍ 17", "2024-11-17"), ("နိုဝင်ဘာ ၁၇၊ ၂၀၂၄", "2024-11-17")])
def test_spellings_of_one_month(text: str, value: str) -> None:
    assert values(text) == [value]


@pytest.mark.parametrize(
    ("line", "value"),
    [
        ("أضيف في 3 يناير 2024 الساعة 17 : 22", "2024-01-03T17:22:00"),
        ("2024 නොවැම්බර් මස 23 වන සෙනසුරාදා", "2024-11-23"),
        ("2024 මැයි මස 15 ප.ව. 11:40", "2024-05-15T23:40:00"),
        ("2024-يىلى 14-مارت", "2024-03-14"),
        ("14 ta' Marzu, 2024 fis-18:22", "2024-03-14T18:22:00"),
        ("Yanditswe: Kuwa 14-03-2024 saa 18:22", "2024-03-14T18:22:00"),
        # Markers of a year and a month behind their numbers
        ("17-сентябрь, 2025-жыл", "2025-09-17"),
        ("17-sentabr, 2025-yil", "2025-09-17"),
        ("09 сарын 17, 2025", "2025-09-17"),
        ("2025-ci il 17 sentyabr", "2025-09-17"),
        ("17. september 2025. a.", "2025-09-17"),
        ("2025 09 17 08:45", "2025-09-17T08:45:00"),
        ("114年9月17日 08:45", "2025-09-17T08:45:00"),
        ("17.09.2025, 08։45", "2025-09-17T08:45:00"),
        ("د ۲۰۲۵ کال د سپټمبر ۱۷مه", "2025-09-17"),
        # Other clocks
        ("Publisert 17. september kl. 08:45, 2025", "2025-09-17T08:45:00"),
        ("17 september kl 8.45 2025", "2025-09-17T08:45:00"),
        ("5/6 2025 kl. 8.45", "2025-06-05T08:45:00"),
        ("17.9.2025. u 8 sati i 45 minuta", "2025-09-17T08:45:00"),
        ("17 septembrie 2025, ora 8 și 45 minute", "2025-09-17T08:45:00"),
        ("17 a viz Gwengolo 2025 da 8e45", "2025-09-17T08:45:00"),
        ("2 hours ago - September 17, 2025", "2025-09-17"),
        ("пред 2 години, 17 септември 2025", "2025-09-17"),
        ("১৭ সেপ্টেম্বর ২০২৫ ১১:২০ অপরাহ্ন", "2025-09-17T23:20:00"),
        ("बुधवार १७ सप्टेंबर २०२५, पहाटे ५ वाजता", "2025-09-17T05:00:00"),
        # Months
        ("17 Sebtember 2025", "2025-09-17"),
        ("17 o Fedi 2025", "2025-09-17"),
        ("17 Sultain 2025", "2025-09-17"),
        ("17 septanm 2025 - 08:45", "2025-09-17T08:45:00"),
        ("17 eyoMsintsi 2025", "2025-09-17"),
        ("17 Oṣù kẹsàn ọdún 2025", "2025-09-17"),
        ("17 Rezber 2025", "2025-09-17"),
        ("17. syysk. 2025", "2025-09-17"),
        ("17 במרס 2025", "2025-03-17"),
        ("17 ઓગસ્ટ 2025", "2025-08-17"),
    ],
)
def test_words_of_small_languages_between_the_parts(line: str, value: str) -> None:
    found = parse_timestamp(line)
    assert found is not None
    assert found.value == value


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("প্ৰকাশিত: ১২ মাৰ্চ, ২০২৪ ০৮:৩০ পূৰ্বাহ্ন", "published"),
        ("ପ୍ରକାଶିତ: 14 ମାର୍ଚ୍ଚ 2024, 06:22 PM", "published"),
        ("Wedi ei gyhoeddi: 21:04, 3 Mehefin 2024", "published"),
        ("Belav kirin: 14.03.2024 18:22", "published"),
        ("Actualització: 10.01.2024 - 08:12", "updated"),
        ("Publisearre op 17 septimber 2025", "published"),
        ("Nashr qilindi: 17.09.2025", "published"),
        ("Санаи нашр: 17.09.2025", "published"),
        ("Pibliye: 17 septanm 2025", "published"),
        ("Air ùrachadh 17 An t-Sultain 2025", "updated"),
        ("Wanda aka sabunta 17 Satumba 2025", "updated"),
        ("Waa la cusbooneysiiyay 17 Sebtembar 2025", "updated"),
        ("අවසන් යාවත්කාලීනවීම: 17 සැප්තැම්බර් 2025", "updated"),
    ],
)
def test_what_a_stamp_is_for_in_small_languages(line: str, kind: str) -> None:
    found = parse_timestamp(line)
    assert found is not None
    assert found.kind == kind


@pytest.mark.parametrize(
    ("line", "text"),
    [
        ("teisipäeval, 16. septembril 2025", "teisipäeval, 16. septembril 2025"),
        ("týsdagin 16. september 2025", "týsdagin 16. september 2025"),
        ("2025 оны 09 сарын 16, Мягмар гараг", "2025 оны 09 сарын 16, Мягмар гараг"),
        ("16. rujna 2025. godine", "16. rujna 2025. godine"),
        ("El 16 de septiembre de 2025", "El 16 de septiembre de 2025"),
        ("16. 9. 2025. M. Kovač", "16. 9. 2025"),
        ("16 settembre 2025, 10:11 di Samuele Tonga", "16 settembre 2025, 10:11"),
    ],
)
def test_how_far_a_stamp_reaches(line: str, text: str) -> None:
    found = parse_timestamp(line)
    assert found is not None
    assert (found.text, found.zone) == (text, None)


@pytest.mark.parametrize("language", ["zu", "xh", "om"])
def test_the_day_stands_first_in_the_press_of_africa(language: str) -> None:
    assert values("05/06/2025", Hints(language=language)) == ["2025-06-05"]


@pytest.mark.parametrize(
    "line",
    [
        "Door redactie op 16 september 2025",
        "Scritto da redazione il 16 settembre 2025",
        "Il y a 3 heures - 16/09/2025 à 09:15",
    ],
)
def test_a_line_of_a_stamp_and_little_else(line: str) -> None:
    body = "The ferry sailed again on Monday after six months of repairs, its owners said.\n\n"
    article = parse(f"The ferry sails again\n\n{line}\n\n{body}Tickets cost as much as they did before, they said.\n")
    assert article.timestamp is not None
    assert (article.timestamp[:10], article.standfirst, article.authors) == ("2025-09-16", (), ())


@pytest.mark.parametrize(
    ("line", "text"),
    [
        ("森田健一2021年06月19日 09時00分", "2021年06月19日 09時00分"),  # whose name ends as Monday's does
        ("星期一2021年06月21日", "星期一2021年06月21日"),
        ("土2021年06月19日", "土2021年06月19日"),
    ],
)
def test_a_names_last_letter_is_no_weekday(line: str, text: str) -> None:
    found = parse_timestamp(line)
    assert found is not None
    assert found.text == text
