"""What a row says of its article beside the text: headline, writers, moment; which column the text is in."""

from __future__ import annotations

import io
import json

import pytest

import articleparse
from articleparse.containers import recognise, records
from articleparse.containers.reading import Reading
from articleparse.engine import Task, convert
from articleparse.errors import BrokenRecord
from articleparse.model import Failure, Record

TITLE = "Ferry strike ends after nine days"
ONE = "The ferries sail again from Wednesday, after crews accepted a two-year deal on Tuesday night."
TWO = "The union had asked for eight per cent and got six, and two days of rest a month more than before."


def article(row: dict[str, object]) -> dict[str, object]:
    """The article of a row, as JSON has it, with its provenance."""
    (record,) = rows(json.dumps(row).encode())
    assert isinstance(record, Record)
    told: dict[str, object] = json.loads(convert(record, Task(compact=True, provenance=True)).output)
    return told


def rows(data: bytes, kind: str = "jsonl") -> list[Record | Failure]:
    return list(records(kind, io.BufferedReader(io.BytesIO(data)), "a", Reading()))


@pytest.mark.parametrize(
    ("title", "author", "day"),
    [("title", "author", "date"), ("headline", "authors", "published_at"), ("titre", "auteur", "publish_date")],
)
def test_columns_say_what_the_text_does_not_print(title: str, author: str, day: str) -> None:
    told = article({title: TITLE, author: "Ruth Ansgar", day: "2024-06-11 00:00:00", "text": f"{ONE}\n\n{TWO}"})
    assert (told["headline"], told["authors"], told["timestamp"]) == (TITLE, ["Ruth Ansgar"], "2024-06-11")
    assert told["sections"] == [{"heading": None, "paragraphs": [ONE, TWO]}]
    assert told["warnings"] == []


def test_what_columns_say_is_a_claim_and_the_lines_are_those_of_the_text() -> None:
    told = article({"title": TITLE, "authors": ["Ruth Ansgar", "Tom Veitch"], "text": f"{ONE}\n\n{TWO}"})
    assert told["authors"] == ["Ruth Ansgar", "Tom Veitch"]
    assert told["provenance"] == [
        {"lines": [1, 1], "role": "paragraph", "at": "/sections/0/paragraphs/0"},
        {"lines": [3, 3], "role": "paragraph", "at": "/sections/0/paragraphs/1"},
        {"lines": [1, 1], "role": "claim", "at": "/headline", "text": TITLE},
        {"lines": [1, 1], "role": "claim", "at": "/authors/0", "text": "Ruth Ansgar"},
        {"lines": [1, 1], "role": "claim", "at": "/authors/1", "text": "Tom Veitch"},
    ]


def test_a_headline_that_the_text_prints_too_is_no_paragraph() -> None:
    told = article({"title": TITLE, "text": f"{TITLE}\n\n{ONE}\n\n{TWO}"})
    assert (told["headline"], told["sections"]) == (TITLE, [{"heading": None, "paragraphs": [ONE, TWO]}])


def test_a_page_is_told_of_its_columns() -> None:
    told = article({"title": TITLE, "date": "2024-06-11T08:30:00+02:00", "html": f"<p>{ONE}</p><p>{TWO}</p>"})
    assert (told["headline"], told["timestamp"]) == (TITLE, "2024-06-11T08:30:00+02:00")


PRINTED = f"{TITLE}\nBy Ruth Ansgar\n9 November 2025, 18:12\n\n{ONE}\n\n{TWO}"


@pytest.mark.parametrize(
    ("day", "moment", "codes"),
    [
        ("2025-11-09", "2025-11-09T18:12:00", []),
        ("2025-11-09T17:00:00+00:00", "2025-11-09T17:00:00+00:00", []),
        ("2025-11-10", "2025-11-10", []),
        ("2024-01-01", "2024-01-01", ["conflicting-timestamp"]),
    ],
)
def test_a_printed_stamp_lends_its_minute_to_the_day_of_a_column(day: str, moment: str, codes: list[str]) -> None:
    (record,) = rows(json.dumps({"date": day, "text": PRINTED}).encode())
    assert isinstance(record, Record)
    outcome = convert(record, Task())
    assert (json.loads(outcome.output)["timestamp"], [*outcome.warnings]) == (moment, codes)


def test_front_matter_s_day_has_the_printed_minute_too() -> None:
    found = articleparse.parse(f"---\ndate: 2025-11-09\n---\n\n{PRINTED}".encode())
    assert found.timestamp == "2025-11-09T18:12:00"


@pytest.mark.parametrize("nothing", [None, "", "nan", "None", 3.5])
def test_an_empty_column_says_nothing(nothing: object) -> None:
    told = article({"title": nothing, "author": nothing, "date": nothing, "text": f"{TITLE}\n\n{ONE}\n\n{TWO}"})
    assert (told["headline"], told["authors"], told["timestamp"]) == (TITLE, [], None)


@pytest.mark.parametrize("column", ["text", "content", "body", "article", "maintext", "full_text"])
def test_the_usual_names_of_a_text(column: str) -> None:
    assert article({"id": 1, column: f"{TITLE}\n\n{ONE}\n\n{TWO}"})["headline"] == TITLE


def test_of_several_texts_the_first_counts() -> None:
    assert article({"body": "Body", "text": f"{TITLE}\n\n{ONE}\n\n{TWO}"})["headline"] == TITLE


def test_csv_too() -> None:
    (record,) = rows(f'id,title,author,content\n1,{TITLE},Ruth Ansgar,"{ONE}\n\n{TWO}"\n'.encode(), "csv")
    assert isinstance(record, Record)
    told = json.loads(convert(record, Task(compact=True)).output)
    assert (told["headline"], told["authors"], len(told["sections"][0]["paragraphs"])) == (TITLE, ["Ruth Ansgar"], 2)


ROW = json.dumps({"title": TITLE, "text": f"{ONE}\n\n{TWO}", "url": "https://herald.example/1"})


@pytest.mark.parametrize(
    ("data", "names"),
    [
        (ROW, ["a#1"]),
        (f"{ROW}\n{ROW}\n", ["a#1", "a#2"]),
        (f"[{ROW},\n{ROW}]", ["a#1", "a#2"]),
        (json.dumps(json.loads(ROW), indent=1), ["a"]),
        (f'{{"status": "ok", "found": [1, 2],\n"response": {{"results": [{ROW}]}}}}', ["a#1"]),
        (f"\ufeff[{ROW}]", ["a#1"]),
        (f'[{ROW.replace("Ferry", "Ferry NaN")}, {{"text": NaN}}]', ["a#1", "a#2"]),
    ],
)
def test_json_of_every_shape(data: str, names: list[str]) -> None:
    found = rows(data.encode(), "json")
    assert [one.name for one in found] == names
    assert isinstance(found[0], Record)
    assert found[0].url == "https://herald.example/1"


@pytest.mark.parametrize(
    ("data", "said"),
    [
        ('{"text":\n', "is no JSON"),
        ("[1, 2]", "without an object that holds a text"),
        ("[]", "without an object that holds a text"),
        ('{"a":\n[{"b": 1}]}', "has no column text or html"),
    ],
)
def test_json_without_an_article_is_told(data: str, said: str) -> None:
    try:
        found = [one.message for one in rows(data.encode(), "json") if isinstance(one, Failure)]
    except BrokenRecord as error:
        found = [str(error)]
    assert said in found[0]


def test_json_of_a_pipe_is_known_by_how_it_opens() -> None:
    assert [recognise(data, "-") for data in (b'[{"text": "x"}]', b'{ "text": "x"}', b"[1] One")] == [
        "json",
        "json",
        None,
    ]


def test_json_that_is_too_large_says_what_to_do() -> None:
    with pytest.raises(BrokenRecord, match="jq -c"):
        list(records("json", io.BufferedReader(io.BytesIO(f"[{ROW}]".encode())), "a", Reading(max_size=50)))


@pytest.mark.parametrize(
    "said",
    [
        "['Ruth Ansgar', 'Tom Veitch']",
        '["Ruth Ansgar", "Tom Veitch", null]',
        "Ansgar, Ruth; Veitch, Tom",
        [{"name": "Ruth Ansgar", "id": 7}, {"@type": "Person", "Name": "Tom Veitch"}],
        "[{'name': 'Ruth Ansgar'}, ['Tom Veitch']]",
        ["Ruth Ansgar", "Staff Writer", "Tom Veitch"],
    ],
)
@pytest.mark.parametrize("text", [f"{ONE}\n\n{TWO}", f"<p>{ONE}</p><p>{TWO}</p>"])
def test_writers_stand_in_lists_objects_and_what_programs_print_of_these(said: object, text: str) -> None:
    assert article({"title": TITLE, "authors": said, "text": text})["authors"] == ["Ruth Ansgar", "Tom Veitch"]


@pytest.mark.parametrize("said", ["[", "[]", "{}", {"id": 7}, "[[[[1]]]]", "{'a': 1}", "['Staff Writer']"])
def test_a_cell_without_a_name_names_nobody(said: object) -> None:
    assert article({"title": TITLE, "author": said, "text": f"{ONE}\n\n{TWO}"})["authors"] == []


def test_a_text_that_says_it_is_none_is_no_article() -> None:
    (record,) = rows(b'{"title": "nan", "text": "nan"}')
    assert isinstance(record, Record)
    assert [failure.code for failure in convert(record, Task()).failures] == ["no-article"]


@pytest.mark.parametrize("kind", ["json", "jsonl"])
def test_what_the_program_wrote_is_one_record_that_holds_no_text(kind: str) -> None:
    record = Record("a.txt", f"{TITLE}\n\n{ONE}\n\nThe deal\n\n{TWO}")
    written = convert(record, Task(compact=kind == "jsonl", provenance=True)).output
    (failure,) = rows(written, kind)
    assert isinstance(failure, Failure)
    assert failure.message == "is an article that this program wrote"
