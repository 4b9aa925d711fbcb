"""Containers as other programs make them: crawlers, spreadsheets, shells, mail servers and mail programs."""

from __future__ import annotations

import json
import tarfile
import zlib
from pathlib import Path

import pytest

from articleparse.containers import recognise
from articleparse.containers.reading import Reading
from articleparse.errors import BrokenRecord, UnreadableInput
from articleparse.model import Record
from articleparse.readers.magic import refuse_known_format
from conftest import ARTICLE, Runner
from test_containers import PAGE, held, http, shown, warc

LETTER = (
    b"Return-Path: <news@herald.example>\nMIME-Version: 1.0\nSubject: Mill open\n"
    b"From: Ruth Ansgar <ruth@herald.example>\nContent-Type: text/plain; charset=utf-8\n"
    b"Content-Transfer-Encoding: base64\n\nVGhlIG1pbGwgaXMgb3Blbi4=\n"
)


def texts(kind: str, data: bytes, reading: Reading | None = None) -> list[str]:
    return [text for _, text in shown(held(kind, data, reading))]


def test_an_address_in_angle_brackets_is_the_address() -> None:
    (record,) = held("warc", warc("a").replace(b"https://herald.example/a", b"<https://herald.example/a>"))
    assert isinstance(record, Record)
    assert record.url == "https://herald.example/a"


def test_an_answer_deflated_without_the_head_of_zlib() -> None:
    packer = zlib.compressobj(wbits=-zlib.MAX_WBITS)
    body = packer.compress(PAGE) + packer.flush()
    found = http("a", body, "Content-Type: text/html\r\nContent-Encoding: deflate")
    assert texts("warc", found + http("b", PAGE)) == [PAGE.decode()] * 2
    (huge,) = held("warc", found, Reading(max_size=10))
    assert not isinstance(huge, Record)


def test_an_answer_whose_head_ends_its_lines_in_line_feeds() -> None:
    answer = b"HTTP/1.0 200 OK\nContent-Type: text/html\n\n" + PAGE + b"\r\n\r\n"
    assert texts("warc", warc("a", answer, "response", content="application/http")) == [f"{PAGE.decode()}\r\n\r\n"]
    missing = b"HTTP/1.0 404 Not Found\nContent-Type: text/html\n\n" + PAGE
    assert held("warc", warc("a", missing, "response", content="application/http")) == []


@pytest.mark.parametrize(
    "data",
    [
        b"sep=;\r\nid;text\r\n1;Mill\r\n",
        b"sep=\t\r\nid\ttext\r\n1\tMill\r\n",
        b"\r\n\r\nid,text\r\n1,Mill\r\n",
        b"\xef\xbb\xbfID;Text \r\n1;Mill\r\n",
    ],
)
def test_a_table_as_spreadsheets_and_people_begin_it(data: bytes) -> None:
    assert texts("csv", data) == ["Mill"]


def test_a_name_that_people_wrote_yields_to_the_one_that_counts() -> None:
    assert texts("csv", b"Text,text\nNo,Mill\n") == ["Mill"]


def test_addresses_and_dates_of_other_types_are_text() -> None:
    (record,) = held("jsonl", b'{"text": "Mill", "url": true, "date": 1718606700}\n')
    assert isinstance(record, Record)
    assert (record.data, record.url, record.date) == ("Mill", None, "1718606700")
    assert [(claim.kind, claim.value) for claim in record.claims] == [("published", "2024-06-17T06:45:00+00:00")]


def test_an_address_in_bytes_and_names_that_people_wrote() -> None:
    pa = pytest.importorskip("pyarrow")
    from pyarrow import parquet

    packed = pa.BufferOutputStream()
    parquet.write_table(pa.table({"URL": [b"https://herald.example/1"], "Text": ["Mill"]}), packed)
    (record,) = held("parquet", packed.getvalue().to_pybytes())
    assert isinstance(record, Record)
    assert record.url == "https://herald.example/1"


@pytest.mark.parametrize(("encoding", "told"), [("utf-16", None), ("utf-16", "utf-16"), ("utf-16-le", "utf-16-le")])
def test_json_lines_of_two_bytes_a_character(encoding: str, told: str | None) -> None:
    rows = "".join(json.dumps({"text": text}, ensure_ascii=False) + "\r\n" for text in ("Mühle", "粉ひき小屋" * 4000))
    assert texts("jsonl", rows.encode(encoding), Reading(encoding=told)) == ["Mühle", "粉ひき小屋" * 4000]


@pytest.mark.parametrize("data", [b'[{"text": "a"},\n{"text": "b"}]', b'{\n  "text": "a"\n}\n', b"[\n {}\n]"])
def test_json_over_several_lines_is_one_error(data: bytes) -> None:
    with pytest.raises(BrokenRecord, match="no object a line"):
        held("jsonl", data)


def test_a_services_answer_on_one_line_is_read_as_one_of_several_is() -> None:
    article = b'{"title": "Ferry is back", "publishedAt": "2024-05-01", "content": "It sailed."}'
    answer = b'{"status": "ok", "articles": [' + article + b"]}"
    for data in (answer, answer.replace(b"{", b"{\n")):
        (record,) = held("json", data)
        assert isinstance(record, Record)
        assert (record.name, record.data) == ("a#1", "It sailed.")
        assert {claim.kind for claim in record.claims} >= {"headline", "published"}


def test_json_in_another_encoding_says_how_it_is_read() -> None:
    data = '{"text": "Mühle"}\n'.encode("cp1252")
    assert texts("jsonl", data) == ["is no text in utf-8 (--encoding)"]
    assert texts("jsonl", data, Reading(encoding="cp1252")) == ["Mühle"]


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b'\xef\xbb\xbf{"text": "a"}', "is JSON"),
        (b'{"text": "a"}\n{"text": "b"}\n{"te', "is JSON"),
        (b"filedesc://a.arc 0.0.0.0 20050101000000 text/plain 9\n", "is an ARC file"),
        (b"\x04\x22\x4d\x18abc", "is LZ4 data"),
    ],
)
def test_what_is_no_article_says_what_it_is(data: bytes, message: str) -> None:
    with pytest.raises(UnreadableInput, match=message):
        refuse_known_format(data)


def test_a_mail_that_was_carried_is_known_by_its_head() -> None:
    assert recognise(LETTER, "cur/1718606700.M1.herald:2,S") == "eml"
    assert recognise(LETTER.replace(b"\n", b"\r\n"), "-") == "eml"
    assert recognise(LETTER, "saved.txt") is None
    page = b"From: <Saved by a browser>\nMIME-Version: 1.0\nContent-Type: multipart/related\n\nMessage-ID: x\n"
    assert recognise(page, "page.mhtml") is None


def test_what_apple_puts_around_a_mail() -> None:
    assert texts("eml", b"%d  \n%s<?xml version='1.0'?><plist/>" % (len(LETTER), LETTER))[0].endswith(
        "The mill is open."
    )
    assert recognise(b"12\nFrom: x\n", "1.emlx") == "eml"


def test_what_a_mail_server_keeps_in_a_mailbox_is_no_mail() -> None:
    mark = b"From ruth@herald.example Mon Jun 17 06:45:00 2024\n"
    kept = b"Subject: DON'T DELETE THIS MESSAGE -- FOLDER INTERNAL DATA\n\nThis text\n\n"
    found = held("mbox", mark + kept + mark + LETTER)
    assert [one.name for one in found] == ["a#2"]


def test_tables_and_mails_in_an_archive_are_opened_and_archives_are_not(run: Runner) -> None:
    crawl = warc("1", ARTICLE.encode()) + warc("2", ARTICLE.encode())
    inside = {
        "a.csv": b"id,title\n1,x\n",
        "b.jsonl": json.dumps({"text": ARTICLE}).encode(),
        "c.eml": LETTER,
        "d.warc": crawl,
    }
    for name, data in inside.items():
        (run.folder / name).write_bytes(data)
    for name in ("inner.tar", "x.tar"):
        with tarfile.open(run.folder / name, "w") as archive:
            for member in [*inside, *(["inner.tar"] if name == "x.tar" else [])]:
                archive.add(run.folder / member, member)
    result = run("-c", "-q", "x.tar", "--output-dir", "out")
    assert result.messages == [
        "x.tar/a.csv: has no column text or html; there are: id, title (--column)",
        "x.tar/inner.tar: is a tar archive, not text",
    ]
    written = Path(run.folder / "out" / "x.tar")
    assert {file.name: len(file.read_text().splitlines()) for file in written.iterdir()} == {
        "b.jsonl.jsonl": 1,
        "c.eml.jsonl": 1,
        "d.warc.jsonl": 2,
    }


def test_a_list_of_names_that_another_system_made(run: Runner) -> None:
    listed = run("-c", "--files-from", "-", stdin=b"\xef\xbb\xbfa.txt\r\n\r\nb.txt\r\n").articles
    assert [article["source"]["name"] for article in listed] == ["a.txt", "b.txt"]
    told = run("-c", "--files-from", "-", stdin=b"a.txt\0b.txt\0")
    assert (told.status, "-0 reads those" in told.messages[0]) == (2, True)


def test_a_folder_of_which_nothing_was_chosen_says_so(run: Runner) -> None:
    (run.folder / "notes").mkdir()
    (run.folder / "notes" / "a.txt").write_text(ARTICLE)
    assert run("--include", "notes/*", "notes").messages == [
        "notes: is a folder without a file to read, as --include and --exclude say"
    ]
    assert run("-q", "--include", "./a*", "notes").status == 0


@pytest.mark.parametrize("column", ["texto", "Contenu", "본문", "正文", "isi_berita", "noi_dung"])
def test_columns_in_other_languages(column: str) -> None:
    assert texts("csv", f"id,{column}\n1,Mill\n".encode()) == ["Mill"]


def test_a_beginning_that_a_service_hands_out_says_so() -> None:
    cut, whole = held("csv", b'text\nThe mill is\xe2\x80\xa6 [+1234 chars]\n"[The mill] is open [again]"\n')
    assert isinstance(cut, Record)
    assert isinstance(whole, Record)
    assert (cut.data, [notice.code for notice in cut.notices]) == ("The mill is…", ["truncated-input"])
    assert (whole.data, whole.notices) == ("[The mill] is open [again]", ())


def test_a_day_in_eight_digits_and_who_wrote_it_in_korean_columns() -> None:
    (record,) = held("csv", "일자,기고자,제목,본문\n20240611,이민호,제분소,문을 열었다\n".encode())
    assert isinstance(record, Record)
    assert {claim.kind: claim.value for claim in record.claims} == {
        "published": "2024-06-11",
        "author": "이민호",
        "headline": "제분소",
    }


def test_a_title_that_stands_before_the_story_in_its_row_is_told_once(run: Runner) -> None:
    title, story = "Ferry is back after nine days", "The ferry sailed on Tuesday, the harbour board said."
    opens = "Ferry is back after nine days of repairs, the harbour board said on Tuesday, and sails twice an hour."
    rows = [{"title": title, "text": f"{title} {story}"}, {"title": title, "text": opens}]
    done = run("-q", "-c", "--container", "jsonl", stdin="\n".join(map(json.dumps, rows)).encode())
    first, second = map(json.loads, done.out.splitlines())
    assert (first["headline"], first["sections"][0]["paragraphs"]) == (title, [story])
    assert second["sections"][0]["paragraphs"] == [opens]
