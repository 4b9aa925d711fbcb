"""Printed stamps: what each form says, and what stays open."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from articleparse import parse, parse_timestamp
from articleparse.model import Hints
from articleparse.parser.timestamps import best, find_stamps, settle
from articleparse.parser.timestamps.stamps import DOUBTS

FORMS = [
    # Numbers and ISO
    ("14.09.2023", "2023-09-14"),
    ("14.09.23", "2023-09-14"),
    ("2023-09-14", "2023-09-14"),
    ("2023. 9. 14.", "2023-09-14"),
    ("25/12/2023 07.57", "2023-12-25T07:57:00"),
    ("2023-09-14T08:05:09Z", "2023-09-14T08:05:09+00:00"),
    ("20230914T080509Z", "2023-09-14T08:05:09+00:00"),
    ("2023-09-14T08:05:09.250+05:30", "2023-09-14T08:05:09+05:30"),
    ("Thu, 14 Sep 2023 08:05:09 -0400", "2023-09-14T08:05:09-04:00"),
    ("Thu Sep 14 08:05:09 2023", "2023-09-14T08:05:09"),
    # The wires' own: day, hour and minute in one number
    ("140805 Sep 23", "2023-09-14T08:05:00"),
    ("dpa 140805 Sep 23", "2023-09-14T08:05:00"),
    ("140805 GMT SEP 23", "2023-09-14T08:05:00+00:00"),
    ("140805Z SEP 2023", "2023-09-14T08:05:00+00:00"),
    ("AFP 140805 sept 2023 NNNN", "2023-09-14T08:05:00"),
    ("14-Sep-2023 08:05:09 - RTRS", "2023-09-14T08:05:09"),
    # The year apart, as on a calendar sheet
    ("2023 09/14 08:05:09", "2023-09-14T08:05:09"),
    ("新华网 2023 09/14 08:05 字体", "2023-09-14T08:05:00"),
    # Times
    ("5 min read·May 14, 2024", "2024-05-14"),
    ("May 14, 2024 noon", "2024-05-14T12:00:00"),
    ("14 septembre 2023 à 14h52", "2023-09-14T14:52:00"),
    ("Do 14.09.23 | 14:07 Uhr", "2023-09-14T14:07:00"),
    ("14. september 2023 kl. 9.05", "2023-09-14T09:05:00"),
    ("14 September 2023 • 4:45pm", "2023-09-14T16:45:00"),
    ("September 14, 2023 - 12.34am", "2023-09-14T00:34:00"),
    ("September 14, 2023 at noon", "2023-09-14T12:00:00"),
    ("2023年9月14日 午後0時15分", "2023-09-14T12:15:00"),
    ("2023年9月14日 下午3:52", "2023-09-14T15:52:00"),
    ("2023년 9월 14일 오전 11시 52분", "2023-09-14T11:52:00"),
    ("17 giờ 49, 14 tháng 9, 2023", "2023-09-14T17:49:00"),
    ("14/09/2023 09:15 مساءً", "2023-09-14T21:15:00"),
    ("25 June 2024, 12 noon", "2024-06-25T12:00:00"),
    ("5 නොවැම්බර් 2024 පෙ.ව. 9:20", "2024-11-05T09:20:00"),
    # The calendar of Nepal
    ("२१ जेठ २०८१, सोमबार", "2024-06-03"),
    ("मंसिर १६, २०८२ मंगलबार", "2025-12-02"),
    ("सोम, फागुन १२, २०८१ | १३:५४ बजे", "2025-02-24T13:54:00"),
    ("प्रकाशित मिति : २०८१ जेठ २१ गते", "2024-06-03"),
    ("२०८१/०२/२१", "2024-06-03"),
    ("2070-01-01T00:00:00Z", "2070-01-01T00:00:00+00:00"),  # not Nepal's
    # Glued neighbours
    ("Thu, Sep 14 20232:23 PM EDT", "2023-09-14T14:23:00-04:00"),
    ("Lena Brückner14.09.2023", "2023-09-14"),
    ("by The ReporterSeptember 14, 20230 310", "2023-09-14"),
    # Words
    ("torsdag den 14. september 2023", "2023-09-14"),
    ("14 de septiembre de 2023", "2023-09-14"),
    ("14η Σεπτεμβρίου 2023", "2023-09-14"),
    ("14 ΣΕΠΤΕΜΒΡΙΟΥ 2023", "2023-09-14"),
    ("14. септембра 2023.", "2023-09-14"),
    ("3. априла 2023. године у 10:15", "2023-04-03T10:15:00"),
    ("14-го сентября 2023 года", "2023-09-14"),
    ("2023. gada 14. septembrī", "2023-09-14"),
    ("14. septembril 2023", "2023-09-14"),
    ("14 სექტემბერს, 2023", "2023-09-14"),
    ("2023-cü il sentyabrın 14-ü", "2023-09-14"),
    ("2023-жылдын 14-сентябры", "2023-09-14"),
    ("d'an 14 a viz Gwengolo 2023", "2023-09-14"),
    ("14-IX-2023", "2023-09-14"),
    ("3/V/1936", "1936-05-03"),
    ("9 Oṣù Kínní 2024", "2024-01-09"),
    ("ceturtdiena, 2023. gada 14. septembris", "2023-09-14"),
    ("2023(e)ko irailaren 14(a)", "2023-09-14"),
    ("14 בספטמבר 2023", "2023-09-14"),
    ("2023 m. rugsėjo 14 d., ketvirtadienis, 20.09 val.", "2023-09-14T20:09:00"),
    ("2023 оны есдүгээр сарын 14", "2023-09-14"),
    ("14 decembre 2023", "2023-12-14"),
    ("1° maggio 2023", "2023-05-01"),
    ("5th Nov '24", "2024-11-05"),
    ("5 Nov., '24", "2024-11-05"),
    ("2024. III. 14.", "2024-03-14"),
    ("14 آذار/مارس 2024", "2024-03-14"),
    ("الخميس 14 مارس (آذار) 2024", "2024-03-14"),
    ("၂၀၂၄ ခုနှစ်၊ မတ်လ ၁၄ ရက်", "2024-03-14"),
    ("14 марти соли 2024", "2024-03-14"),
    ("14ی ئازاری 2024", "2024-03-14"),
    ("Kam 14 Mar 2024 06:12", "2024-03-14T06:12:00"),  # a weekday that is a month in another language
    ("mar 5 pay 2024 23:55", "2024-11-05T23:55:00"),
    # Native digits and calendars
    ("२०८१ वैशाख १५ गते ६:१२ मा प्रकाशित", "2024-04-27T06:12:00"),
    ("२० कात्तिक २०८१, मंगलबार", "2024-11-05"),
    ("प्रकाशित : चैत ३०, २०८०", "2024-04-12"),
    ("৩০ ফাল্গুন ১৪৩০", "2024-03-14"),
    ("১ বৈশাখ ১৪২৫ বঙ্গাব্দ", "2018-04-14"),
    ("১৪ মার্চ ২০২৪, ৩০ ফাল্গুন ১৪৩০", "2024-03-14"),
    ("١٤/٠٩/٢٠٢٣", "2023-09-14"),
    ("१४ सितंबर २०२३", "2023-09-14"),
    ("１４／０９／２０２３", "2023-09-14"),
    ("۲۳ شهریور ۱۴۰۲", "2023-09-14"),
    ("۱۴۰۲/۰۶/۲۳", "2023-09-14"),
    ("28 صفر 1445 هـ", "2023-09-13"),
    ("14 กันยายน พ.ศ. 2566", "2023-09-14"),
    ("14 ก.ย. 66", "2023-09-14"),
    ("令和5年9月14日", "2023-09-14"),
    ("令和元年9月14日", "2019-09-14"),
    ("民國112年9月14日", "2023-09-14"),
    ("መስከረም 3 ቀን 2016 ዓ.ም", "2023-09-14"),
    # Zones
    ("Singapore Time: Sun, Jun 9, 2024, 5:03 PM", "2024-06-09T17:03:00+08:00"),
    ("北京时间2024年3月14日 18:12", "2024-03-14T18:12:00+08:00"),
    ("Moscow time: 18:12, 14 March 2024", "2024-03-14T18:12:00+03:00"),
    ("2024-07-03 8:15 a.m. Europe/Madrid", "2024-07-03T08:15:00+02:00"),
    ("14.03.2024 06:12 за Києвом", "2024-03-14T06:12:00+02:00"),
    ("22-11-2024 11:31 PM Jerusalem Timing", "2024-11-22T23:31:00+02:00"),
    ("14.09.2023 14:02 MEZ", "2023-09-14T14:02:00+01:00"),
    ("14/09/2023, 19:25 (GMT+7)", "2023-09-14T19:25:00+07:00"),
    ("14/09/2023, 19:25 UTC +5:45", "2023-09-14T19:25:00+05:45"),
    ("14 septembre 2023 à 8h10 (heure de Paris)", "2023-09-14T08:10:00+02:00"),
    ("14 سبتمبر 2023 - 20:29 بتوقيت القدس", "2023-09-14T20:29:00+03:00"),
    # The month twice, as it is called in the east and in the west
    ("الخميس، 14 أيلول/سبتمبر 2023", "2023-09-14"),
    ("14 سبتمبر/ أيلول 2023", "2023-09-14"),
    ("14 تشرين الأول (أكتوبر) 2023", "2023-10-14"),
    ("14. September 2023, 18:59 Uhr Wiener Zeit", "2023-09-14T18:59:00+02:00"),
    ("14. September 2023, 18:59 Uhr Mitteleuropäische Sommerzeit", "2023-09-14T18:59:00+02:00"),
    ("14 сентября 2023 г. 06:24 по московскому времени", "2023-09-14T06:24:00+03:00"),
    ("2023年9月14日 06:57（台北時間）", "2023-09-14T06:57:00+08:00"),
    ("2023-09-14 06:57:12 +0800 CST", "2023-09-14T06:57:12+08:00"),
    ("17:41 JST, September 14, 2023", "2023-09-14T17:41:00+09:00"),
]


@pytest.mark.parametrize(("text", "value"), FORMS)
def test_form(text: str, value: str) -> None:
    stamp = parse_timestamp(text)
    assert stamp is not None
    assert (stamp.value, stamp.candidates) == (value, ())


@pytest.mark.parametrize(
    "text",
    [
        "32 January 2024",
        "29 February 2023",
        "14 May 2024 25:61",
        "2024-05-14 24:30",
        "2024-05-14T10:11:12+99:99",
        "0000-01-01",
        "10000-01-01",
        "00/00/0000",
        "9" * 400,
        "31 رمضان 1445",
        "令和99年13月40日",
        "1 Esfand",
        "३२ जेठ २०८२",  # it had 31 days
        "३० चैत २१५०",
        "৩১ চৈত্র ১৪৩০",
        "14 آذار/نيسان 2024",
        "",
    ],
)
def test_impossible_values_say_nothing(text: str) -> None:
    stamp = parse_timestamp(text)
    assert stamp is None or stamp.value is None


def test_open_order_keeps_both_readings() -> None:
    (found,) = find_stamps("05/06/2024 14:00", Hints())
    assert found.timestamp.candidates == ("2024-06-05T14:00:00", "2024-05-06T14:00:00")
    assert found.timestamp.value == found.timestamp.candidates[0]
    assert found.doubts == ("ambiguous-date",)


@pytest.mark.parametrize(
    ("text", "hints", "value"),
    [
        ("Wednesday, 05/06/2024", Hints(), "2024-06-05"),
        ("05.06.2024", Hints(), "2024-06-05"),
        ("نشر في 05/06/2024", Hints(), "2024-06-05"),
        ("05/06/2024", Hints(language="en-US"), "2024-05-06"),
        ("05/06/2024", Hints(language="de"), "2024-06-05"),
        ("05/06/2024", Hints(date_order="mdy"), "2024-05-06"),
        ("05/06/2024 2:45 PM ET", Hints(), "2024-05-06T14:45:00-04:00"),
        ("24/05/06", Hints(language="zh-TW"), "2024-05-06"),
        ("12 listopada 2023", Hints(language="hr"), "2023-10-12"),
        ("12 listopada 2023", Hints(language="pl"), "2023-11-12"),
    ],
)
def test_what_settles_the_order(text: str, hints: Hints, value: str) -> None:
    (found,) = find_stamps(text, hints)
    assert (found.timestamp.value, found.timestamp.candidates, found.doubts) == (value, (), ())


def test_another_date_with_the_same_separator_settles_the_order() -> None:
    found = find_stamps("05/06/2024", Hints()) + find_stamps("06/25/2024", Hints())
    first = settle(found)[0]
    assert (first.timestamp.value, first.timestamp.candidates, first.doubts) == ("2024-05-06", (), ())
    mixed = [*found, *find_stamps("25/06/2024", Hints())]
    assert settle(mixed)[0].timestamp.candidates == ("2024-06-05", "2024-05-06")


def test_ambiguous_letters_stay_open_without_a_country() -> None:
    text = "14 September 2023 17:07 IST"
    (found,) = find_stamps(text, Hints())
    assert (found.timestamp.value, found.timestamp.zone) == ("2023-09-14T17:07:00", None)
    assert found.doubts == ("ambiguous-zone",)
    (found,) = find_stamps(text, Hints(language="en-IN"))
    assert (found.timestamp.value, found.timestamp.zone) == ("2023-09-14T17:07:00+05:30", "Asia/Kolkata")


def test_the_callers_zone_serves_stamps_that_print_none() -> None:
    bare = parse_timestamp("14.09.2023 14:00", timezone="Europe/Paris")
    printed = parse_timestamp("14.09.2023 14:00 GMT", timezone="Europe/Paris")
    day = parse_timestamp("14.09.2023", timezone="+05:00")
    assert [stamp and stamp.value for stamp in (bare, printed, day)] == [
        "2023-09-14T14:00:00+02:00",
        "2023-09-14T14:00:00+00:00",
        "2023-09-14",
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Publié le 14 septembre 2023 à 14h52, modifié le 15 septembre 2023 à 8h01",
            [("published", "2023-09-14T14:52:00"), ("updated", "2023-09-15T08:01:00")],
        ),
        (
            "Aktualizacja: 15 września 2023, Publikacja: 14.09.2023 19:05",
            [("updated", "2023-09-15"), ("published", "2023-09-14T19:05:00")],
        ),
        (
            "Published: 15:56 BST, 27 April 2024 | Updated: 15:57 BST, 28 April 2024",
            [("published", "2024-04-27T15:56:00"), ("updated", "2024-04-28T15:57:00")],
        ),
        (
            "2023年9月14日 01時28分 (9月15日 01時40分更新)",
            [("other", "2023-09-14T01:28:00"), ("updated", None)],
        ),
        ("入力 2023.09.14 20:00", [("other", "2023-09-14T20:00:00")]),
        (
            "입력 2023.09.14 20:00 수정 2023.09.14 20:57",
            [("published", "2023-09-14T20:00:00"), ("updated", "2023-09-14T20:57:00")],
        ),
        (
            "Publié le 2 avril 2025 à 7h15, mis à jour à 11h48",
            [("published", "2025-04-02T07:15:00"), ("updated", "2025-04-02T11:48:00")],
        ),
        (
            "Published 5 May 2024, 22:00 | Updated 07:20",
            [("published", "2024-05-05T22:00:00"), ("updated", None)],
        ),
        (
            "14/09/2023 Actualizado a las 15:10h.",
            [("other", "2023-09-14"), ("updated", None)],
        ),
    ],
)
def test_roles(text: str, expected: list[tuple[str, str | None]]) -> None:
    found = find_stamps(text, Hints())
    assert [(one.timestamp.kind, one.timestamp.value) for one in found] == expected


def test_best_prefers_published_over_updated() -> None:
    found = find_stamps("Updated: 16 May 2024, 12:09, Published: 14 May 2024, 11:09", Hints())
    assert best(found) == 1
    assert best([]) is None


AS_OF = datetime(2024, 8, 9, 18, 30)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Publié il y a 3 heures", "2024-08-09T15:30:00"),
        ("vor 14 Minuten", "2024-08-09T18:16:00"),
        ("2 days ago", "2024-08-07"),
        ("Vandaag om 12:07", "2024-08-09T12:07:00"),
        ("Gestern, 20:15 Uhr", "2024-08-08T20:15:00"),
        ("Stand: 20:03 Uhr", "2024-08-08T20:03:00"),
        ("Last Updated: August 8", "2024-08-08"),
        ("Updated: December 30, 4:00 PM", "2023-12-30T16:00:00"),
    ],
)
def test_relative_stamps_need_a_day_to_count_from(text: str, value: str) -> None:
    (found,) = find_stamps(text, Hints())
    assert found.timestamp.value is None
    assert found.doubts == ("relative-date",)
    (found,) = find_stamps(text, Hints(as_of=AS_OF))
    assert (found.timestamp.value, found.doubts) == (value, ())


def test_hours_ago_say_nothing_from_a_mere_day() -> None:
    stamp = parse_timestamp("3 hours ago", as_of=date(2024, 8, 9))
    assert stamp is not None
    assert stamp.value is None


def test_span_and_rest() -> None:
    line = "By Nora Quist | Published: 14 May 2024, 2:05pm EDT • 4 min read"
    (found,) = find_stamps(line, Hints())
    assert line[found.start : found.end] == "Published: 14 May 2024, 2:05pm EDT"
    assert found.timestamp.text == "Published: 14 May 2024, 2:05pm EDT"
    assert found.rest == "By Nora Quist 4 min read"
    assert (found.timestamp.precision, found.timestamp.lines) == ("minute", (1, 1))


def test_same_day_in_two_forms_is_one_stamp() -> None:
    assert len(find_stamps("14.05.2024 14. Mai 2024", Hints())) == 1
    (found,) = find_stamps("16 أغسطس 2015 - 1 ذو القعدة 1436 هـ 06:19", Hints())
    assert found.timestamp.value == "2015-08-16T06:19:00"


def test_templates_without_values_are_no_stamps() -> None:
    assert find_stamps("Updated [hour]:[minute] [AMPM] [month] [day], [year]", Hints()) == []
    assert find_stamps("Published: | Updated:", Hints()) == []


def test_long_line_is_read_at_its_ends() -> None:
    words = "and so the council met again " * 40
    line = f"Published 14 May 2024 {words}on 3 June 2021 {words}Updated: 15 May 2024, 10:00"
    found = find_stamps(line, Hints())
    assert [one.timestamp.value for one in found] == ["2024-05-14", "2024-05-15T10:00:00"]
    assert [line[one.start : one.end] for one in found] == [
        "Published 14 May 2024",
        "Updated: 15 May 2024, 10:00",
    ]


def test_every_doubt_has_a_message() -> None:
    assert all("{text!r}" in message for message in DOUBTS.values())


@pytest.mark.parametrize(
    ("text", "value", "precision"),
    [
        ("2024-W19-1", "2024-05-06", "day"),
        ("2024W191T12:00Z", "2024-05-06T12:00:00+00:00", "minute"),
        ("20240506 12:00", "2024-05-06T12:00:00", "minute"),
        ("20240506T120001", "2024-05-06T12:00:01", "second"),
    ],
)
def test_the_rarer_forms_of_iso_8601(text: str, value: str, precision: str) -> None:
    found = parse_timestamp(text)
    assert found is not None
    assert (found.value, found.precision) == (value, precision)


@pytest.mark.parametrize("text", ["2024-W60-1", "20241306 12:00", "20240506", "20240506T25:00", "2024-127"])
def test_what_only_looks_like_them_is_refused(text: str) -> None:
    assert parse_timestamp(text) is None


@pytest.mark.parametrize(
    ("zone", "value"),
    [
        (None, "2024-06-03T10:15:00"),
        ("Europe/London", "2024-06-03T10:15:00+01:00"),
        ("Asia/Dhaka", "2024-06-03T10:15:00"),  # does not call itself so
    ],
)
def test_letters_that_mean_several_zones_are_the_callers(zone: str | None, value: str) -> None:
    (found,) = find_stamps("Published 3 June 2024, 10:15 BST", Hints(timezone=zone))
    assert found.timestamp.value == value
    assert ("ambiguous-zone" in found.doubts) == (value[-6:] != "+01:00")


def test_many_stamps_of_one_doubt_are_told_once() -> None:
    head = "Ferry returns to the Alder sound\n\n14 May 2025\n\nA ferry crosses the sound again, the first in years.\n\n"
    text = head + "".join(f"{n} hours ago\n\n" for n in range(2, 9))
    told = [one for one in parse(text.encode()).warnings if one.code == "relative-date"]
    assert len(told) == 1
    assert told[0].message.endswith(", and 6 more are so")


@pytest.mark.parametrize(
    ("line", "value", "rest"),
    [
        ("א' בתשרי תשפ\"ו", "2025-09-23", ""),
        ("ט״ו בשבט תשפ״ה, 08:10", "2025-02-13T08:10:00", ""),
        ("ה' אייר ה'תשפ\"ו", "2026-04-22", ""),
        ("דנה לוי | יום ג', ב' באדר ב' תשפ\"ד | 12/03/2024 09:15", "2024-03-12T09:15:00", "דנה לוי"),
        ("דנה לוי, 12 במרץ 2024, ב' אדר ב' תשפ\"ד", "2024-03-12", "דנה לוי"),
        ("ג' באדר תשפ\"ד", None, ""),  # either of two, in a leap year
        ("ל' באייר תשפ\"ד", None, ""),  # no such day
    ],
)
def test_days_of_the_hebrew_calendar(line: str, value: str | None, rest: str) -> None:
    (found,) = find_stamps(line, Hints())
    assert (found.timestamp.value, found.rest) == (value, rest)
    assert found.timestamp.text == line[found.start : found.end]


def test_an_answer_in_hebrew_is_no_day_of_a_calendar() -> None:
    assert find_stamps("תשובה של ראש העיר תשמע היום", Hints()) == []


def test_the_label_of_a_time_names_no_zone() -> None:
    text = "HD Ferry crews end strike\nWC 120 words\nPD 11 June 2024\nET 18:30\nLP Ferry crews voted to end a strike."
    assert parse(text).timestamp == "2024-06-11T18:30:00"


STORY = (
    "The harbour opened on Monday after a wait of nine years, the mayor said in the town hall. It cost four million."
)


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("tk 19 November 2023", "2023-11-19"),
        ("9 lutego 2022 11:22/w Informacje, Polska", "2022-02-09T11:22:00"),
        ("Hạ Vi, Theo Lao động trẻ 10:55 12/03/2019", "2019-03-12T10:55:00"),
        ("26.10.202326.10.2023", "2023-10-26"),
        ("The quay will be shut from 19 November 2023 to the spring", None),
    ],
)
def test_the_only_stamp_under_the_headline_is_the_storys(line: str, day: str | None) -> None:
    menu = "\n".join(["Home", "News", "Sport", "Log in", "Subscribe"])
    found = parse(f"{menu}\n\nHarbour opens at last after nine years\n\n{line}\n\n{STORY}\n\n{STORY[:60]}it is said.\n")
    assert found.timestamp == day


def test_a_credit_under_a_story_without_a_stamp_has_it() -> None:
    menu = "\n".join(["Home", "News", "Sport", "Log in", "Subscribe"])
    body = f"Harbour opens at last after nine years\n\n{STORY}\n\n{STORY[:60]}it is said."
    credit = "© dpa-AFX | Abb.: Nordhafen | 10.05.2022 07:58"
    assert parse(f"{menu}\n\n{body}\n\n{credit}\n\nContact\nImprint\n").timestamp == "2022-05-10T07:58:00"
