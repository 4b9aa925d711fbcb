"""What holds many articles: each kind as it should be, and as an enemy or an accident made it."""

from __future__ import annotations

import csv
import gzip
import io
import json
import re
import tarfile
import zipfile
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import pytest

import articleparse
from articleparse.containers import CONTAINERS, recognise, records
from articleparse.containers.reading import Reading
from articleparse.containers.selection import Selection
from articleparse.containers.unpacked import Unpacked, check_ratio
from articleparse.engine import Task, convert
from articleparse.errors import BrokenRecord
from articleparse.model import Claim, Failure, Record

TEXT = b"Harbour open\n\nThe harbour is open again."


def held(kind: str, data: bytes, reading: Reading | None = None) -> list[Record | Failure]:
    """The records of a container called ``a``."""
    return list(records(kind, io.BufferedReader(io.BytesIO(data)), "a", reading or Reading()))


def shown(found: list[Record | Failure]) -> list[tuple[str, str]]:
    """Names with the data, or with the message where there is none."""
    return [(one.name, one.message if isinstance(one, Failure) else _text(one.data)) for one in found]


def _text(data: bytes | str) -> str:
    return data if isinstance(data, str) else data.decode()


# Tar.


def member(
    name: str, data: bytes = TEXT, kind: bytes = tarfile.REGTYPE, link: str = ""
) -> tuple[tarfile.TarInfo, bytes]:
    info = tarfile.TarInfo(name)
    info.type, info.linkname, info.size = kind, link, len(data) if kind == tarfile.REGTYPE else 0
    return info, data


def tar(*members: tuple[tarfile.TarInfo, bytes]) -> bytes:
    packed = io.BytesIO()
    with tarfile.open(fileobj=packed, mode="w") as archive:
        for info, data in members:
            archive.addfile(info, io.BytesIO(data))
    return packed.getvalue()


def test_a_tar_gives_its_files_and_nothing_else() -> None:
    data = tar(
        member("/etc/passwd"),
        member("../../escape.txt"),
        member("link.txt", kind=tarfile.SYMTYPE, link="/etc/passwd"),
        member("hard.txt", kind=tarfile.LNKTYPE, link="/etc/passwd"),
        member("null", kind=tarfile.CHRTYPE),
        member("disk", kind=tarfile.BLKTYPE),
        member("pipe", kind=tarfile.FIFOTYPE),
        member("folder", kind=tarfile.DIRTYPE),
        member(".hidden/a.txt"),
        member("2024/b.txt", b"Second"),
    )
    names = ["a//etc/passwd", "a/../../escape.txt", "a/2024/b.txt"]
    assert [one.name for one in held("tar", data)] == names
    assert [name for name, _ in shown(held("tar", data, Reading(selection=Selection(exclude=("2024",)))))] == names[:2]


def test_tars_put_together_give_all_their_files() -> None:
    found = held("tar", tar(member("a.txt")) + tar(member("b.txt"), member("c.txt")))
    assert [one.name for one in found] == ["a/a.txt", "a/b.txt", "a/c.txt"]


def test_a_tar_that_is_cut_gives_what_is_whole() -> None:
    data = tar(member("one.txt"), member("two.txt", b"x" * 5000))
    found = records("tar", io.BufferedReader(io.BytesIO(data[:3000])), "a", Reading())
    assert next(found).name == "a/one.txt"
    with pytest.raises(BrokenRecord, match="cut short"):
        next(found)


def test_a_member_over_the_limit_costs_itself() -> None:
    (small, large, last) = held("tar", tar(member("a"), member("b", b"x" * 2000), member("c")), Reading(max_size=1000))
    assert isinstance(large, Failure)
    assert "2,000 bytes, more than 1,000, the limit (--max-size)" in large.message
    assert isinstance(small, Record)
    assert isinstance(last, Record)


# Zip.


def packed(**members: bytes) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return stream.getvalue()


def test_a_zip_gives_its_files() -> None:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        archive.writestr("2024/a.txt", TEXT)
        archive.writestr("__MACOSX/._a.txt", b"\0")
        archive.writestr("../up.txt", b"Up")
        link = zipfile.ZipInfo("link.txt")
        link.external_attr = 0o120777 << 16
        archive.writestr(link, "/etc/passwd")
        archive.mkdir("folder")
    assert shown(held("zip", stream.getvalue())) == [("a/2024/a.txt", TEXT.decode()), ("a/../up.txt", "Up")]


def test_what_stands_behind_a_bomb_in_a_zip_is_read() -> None:
    bomb = packed(**{"bomb.txt": bytes(20 << 20), "huge.txt": bytes(40 << 20), "after.txt": b"Ferry runs again"})
    ratio, size, after = held("zip", bomb, Reading(max_size=32 << 20))
    assert isinstance(ratio, Failure)
    assert "--max-ratio" in ratio.message
    assert isinstance(size, Failure)
    assert "--max-size" in size.message
    assert isinstance(after, Record)
    assert after.data == b"Ferry runs again"


def test_a_zip_bomb_ends_at_the_limit() -> None:
    bomb = packed(**{f"{number}.txt": bytes(8 << 20) for number in range(4)})
    found = records("zip", io.BufferedReader(io.BytesIO(bomb)), "a", Reading())
    with pytest.raises(BrokenRecord, match="more than 200 times its size"):
        list(found)
    large, *_ = held("zip", bomb, Reading(max_size=1 << 20, max_ratio=10_000))
    assert isinstance(large, Failure)
    assert "--max-size" in large.message


def test_a_damaged_member_costs_itself_and_a_lying_one_too() -> None:
    data = bytearray(packed(a=TEXT * 50, b=b"Second"))
    data[40:60] = bytes(20)
    bad, good = held("zip", bytes(data))
    assert isinstance(bad, Failure)
    assert bad.message.startswith("is damaged")
    assert shown([good]) == [("a/b", "Second")]


def test_no_zip_is_one_error() -> None:
    with pytest.raises(BrokenRecord, match="damaged or cut short"):
        held("zip", packed(a=TEXT)[:-30])


# WARC.


def warc(
    uri: str, body: bytes = TEXT, kind: str = "conversion", length: object = None, content: str = "text/plain"
) -> bytes:
    head = f"WARC/1.0\r\nWARC-Type: {kind}\r\nWARC-Target-URI: https://herald.example/{uri}\r\n"
    head += f"WARC-Date: 2024-05-05T10:00:00Z\r\nContent-Type: {content}\r\n"
    head += f"Content-Length: {len(body) if length is None else length}\r\n\r\n"
    return head.encode() + body + b"\r\n\r\n"


def http(uri: str, body: bytes, headers: str = "Content-Type: text/html", status: str = "200 OK") -> bytes:
    answer = f"HTTP/1.1 {status}\r\n{headers}\r\n\r\n".encode() + body
    return warc(uri, answer, "response", content="application/http; msgtype=response")


def test_a_wet_record_brings_its_address_and_date() -> None:
    (one,) = held("warc", warc("info", kind="warcinfo") + warc("a"))
    assert one == Record("a#1", TEXT, "a", "https://herald.example/a", "2024-05-05T10:00:00Z")


def test_a_warc_gives_pages_and_no_pictures_and_no_errors() -> None:
    body = "<h1>Größe</h1>".encode("iso-8859-1")
    found = held(
        "warc",
        http("a", gzip.compress(body), "Content-Type: text/html; charset=ISO-8859-1\r\nContent-Encoding: gzip")
        + http("b", b"\x89PNG", "Content-Type: image/png")
        + http("c", b"<p>Not here</p>", status="404 Not Found")
        + http("d", b"<p>Here</p>"),
    )
    assert [(one.name, one.url, one.data, one.encoding) for one in found if isinstance(one, Record)] == [
        ("a#1", "https://herald.example/a", body, "iso-8859-1"),
        ("a#2", "https://herald.example/d", b"<p>Here</p>", None),
    ]


def chunked(body: bytes) -> bytes:
    return b"".join(b"%x\r\n%s\r\n" % (len(body[i : i + 9]), body[i : i + 9]) for i in range(0, len(body), 9))


PAGE = b"<h1>Bridge open</h1><p>The bridge is open.</p>"
ODD_ANSWERS = {
    "packed and in chunks": (
        chunked(gzip.compress(PAGE)) + b"0\r\n\r\n",
        "Content-Encoding: gzip\r\nTransfer-Encoding: chunked",
    ),
    "cut in its chunks": (chunked(PAGE), "Transfer-Encoding: chunked"),
    "no chunks where they are said": (PAGE, "Transfer-Encoding: chunked"),
    "not packed where it is said": (PAGE, "Content-Encoding: gzip"),
}


@pytest.mark.parametrize(("body", "headers"), ODD_ANSWERS.values(), ids=ODD_ANSWERS)
def test_an_answer_that_is_not_what_it_says_costs_neither_itself_nor_others(body: bytes, headers: str) -> None:
    found = held("warc", http("a", PAGE) + http("b", body, f"Content-Type: Text/HTML\r\n{headers}") + http("c", PAGE))
    assert shown(found) == [(f"a#{number}", PAGE.decode()) for number in (1, 2, 3)]


def test_a_record_that_the_crawl_cut_is_told() -> None:
    cut = warc("a", PAGE, "resource", content="text/html").replace(
        b"\r\nContent-Type", b"\r\nWARC-Truncated: length\r\nContent-Type"
    )
    (record,) = held("warc", cut)
    assert isinstance(record, Record)
    article = json.loads(convert(record, Task()).output)
    assert article["warnings"][0]["code"] == "truncated-input"


BROKEN = {
    "says too much": warc("b", b"short", length=70),
    "says far too much": warc("b", b"short", length=10**15),
    "says too little": warc("b", b"short but longer", length=3),
    "says nothing": warc("b", length="many"),
    "is cut in its head": warc("b")[:70],
}


@pytest.mark.parametrize("broken", BROKEN.values(), ids=BROKEN)
def test_a_broken_record_costs_no_other(broken: bytes) -> None:
    first, bad, last = held("warc", warc("a", b"First") + broken + warc("c", b"Last"))
    assert (shown([first]), shown([last])) == ([("a#1", "First")], [("a#3", "Last")])
    assert isinstance(bad, Failure)
    assert bad.code == "broken-record"


def test_what_is_no_record_stands_between_two() -> None:
    found = held("warc", warc("a", b"First") + b"rubbish\r\n\r\n" + warc("c", b"Last"))
    assert [isinstance(one, Record) for one in found] == [True, False, True]


def test_a_last_record_that_is_cut_is_said() -> None:
    found = held("warc", warc("a", b"First") + warc("b")[:-20])
    assert [isinstance(one, Record) for one in found] == [True, False]


# Tables.


def lines(*rows: object) -> bytes:
    return b"".join(json.dumps(row).encode() + b"\n" for row in rows)


def test_json_lines() -> None:
    rows = lines({"text": "One", "url": "https://herald.example/1", "date": "2024-05-05"}, {"html": "<p>Two"})
    first, second, *bad = held(
        "jsonl", b"\xef\xbb\xbf" + rows + b'\n{"text": \n[1]\n{"id": 1}\n{"text": 5}\n{"text": null}\n'
    )
    day = Claim("published", "2024-05-05", "table", (1, 1))
    assert first == Record("a#1", "One", "a", "https://herald.example/1", "2024-05-05", claims=(day,))
    assert second == Record("a#2", "<p>Two", "a")
    assert [one.name for one in bad] == ["a#4", "a#5", "a#6", "a#7", "a#8"]
    assert [one.message.split(" (")[0] for one in bad if isinstance(one, Failure)] == [
        "is no JSON",
        "is no JSON object",
        "has no column text or html; there are: id",
        "its text is of the type int, not text",
        "its text is empty, not text",
    ]


def test_a_line_over_the_limit_costs_itself() -> None:
    rows = lines({"text": "One"}, {"text": "x" * 500}, {"text": "Three"})
    assert [name for name, _ in shown(held("jsonl", rows, Reading(max_size=100)))] == ["a#1", "a#2", "a#3"]


def table(*rows: list[str], delimiter: str = ",", encoding: str = "utf-8") -> bytes:
    text = io.StringIO()
    csv.writer(text, delimiter=delimiter).writerows(rows)
    return text.getvalue().encode(encoding)


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "windows-1252"])
def test_csv(delimiter: str, encoding: str) -> None:
    data = table(
        ["id", "body", "url"], ["1", 'Öre "open"\nagain, and again', "u"], delimiter=delimiter, encoding=encoding
    )
    reading = Reading("body", encoding="cp1252" if encoding == "windows-1252" else None)
    if encoding == "utf-16":
        reading = Reading("body", encoding="utf-16")
    assert held("csv", data, reading) == [Record("a#1", 'Öre "open"\nagain, and again', "a", "u")]


def test_a_table_in_utf_16_is_read_without_being_told_so() -> None:
    data = table(["text", "title"], ["Most otwarto we wtorek.", "Nowy most"], delimiter="\t", encoding="utf-16")
    (record,) = held("csv", data)
    assert isinstance(record, Record)
    assert (record.data, record.claims[0].value) == ("Most otwarto we wtorek.", "Nowy most")


@pytest.mark.parametrize("end", ["", "\n"])
def test_a_csv_that_ends_in_a_field_is_told(end: str) -> None:
    first, cut = held("csv", f'id,text\n1,"One, closed"\n2,"Two is{end}'.encode())
    assert isinstance(first, Record)
    assert isinstance(cut, Record)
    assert (first.data, first.notices) == ("One, closed", ())
    assert (cut.data, [notice.code for notice in cut.notices]) == (f"Two is{end}", ["truncated-input"])
    assert held("csv", f"text\nOne{end}".encode()) == [Record("a#1", "One", "a")]


def test_a_csv_without_the_column_is_one_error() -> None:
    with pytest.raises(BrokenRecord, match=r"has no column text or html; there are: id, title \(--column\)"):
        held("csv", table(["id", "title"], ["1", "x"]))


def test_a_row_that_is_too_short_or_too_large_costs_itself() -> None:
    data = table(["id", "text"], ["1"], ["2", "x" * 500], ["3", "Three"])
    assert [isinstance(one, Record) for one in held("csv", data, Reading(max_size=100))] == [False, False, True]


def parquet(**columns: Any) -> bytes:
    pa = pytest.importorskip("pyarrow")
    from pyarrow import parquet as writer

    stream = io.BytesIO()
    writer.write_table(pa.table(columns), stream)
    return stream.getvalue()


def test_parquet() -> None:
    when = datetime(2024, 5, 5, 10, tzinfo=UTC)
    found = held("parquet", parquet(text=["One", None, "Three"], url=["u", "v", None], date=[when, when, when]))
    said = Claim("published", "2024-05-05T10:00:00+00:00", "table", (1, 1))
    assert found[0] == Record("a#1", b"One", "a", "u", "2024-05-05T10:00:00+00:00", claims=(said,))
    assert [isinstance(one, Record) for one in found] == [True, False, True]


def test_parquet_of_another_kind_is_one_error() -> None:
    for data, message in (
        (parquet(text=[1, 2]), "its column text is of the type int64, not text"),
        (parquet(title=["x"]), "has no column text or html; there are: title"),
        (parquet(text=["x"])[:-20] + bytes(20), "the Parquet file is damaged"),
    ):
        with pytest.raises(BrokenRecord, match=message):
            held("parquet", data)


# Mail.

MAIL = """\
From: Ruth <ruth@herald.example>
Subject: Harbour
Date: Mon, 17 Jun 2024 06:45:00 +0200
MIME-Version: 1.0
Content-Type: multipart/alternative; boundary=x

--x
Content-Type: text/plain; charset=utf-8

The harbour is open.
--x
Content-Type: text/html; charset=iso-8859-1
Content-Transfer-Encoding: quoted-printable

<p>Gr=F6=DFe
--x--
"""


def test_a_mail_gives_its_html_or_its_text() -> None:
    (page,) = held("eml", MAIL.encode())
    assert isinstance(page, Record)
    assert (page.data, page.date, page.encoding) == (b"<p>Gr\xf6\xdfe", "2024-06-17T06:45:00+02:00", "iso-8859-1")
    (text,) = held("eml", MAIL.encode(), Reading(form="text"))
    assert isinstance(text, Record)
    assert text.data == (
        "From: Ruth <ruth@herald.example>\nDate: Mon, 17 Jun 2024 06:45:00 +0200\nSubject: Harbour\n\n"
        "The harbour is open."
    )


def test_the_head_of_a_mail_claims_what_its_page_may_not_print() -> None:
    (page,) = held("eml", MAIL.encode())
    assert isinstance(page, Record)
    assert [(claim.kind, claim.value) for claim in page.claims] == [
        ("agency", "Ruth"),
        ("published", "Mon, 17 Jun 2024 06:45:00 +0200"),
        ("headline", "Harbour"),
    ]


SENT_ON = """From: Karl Weiss <karl@herald.example>
Subject: =?utf-8?Q?WG=3A_F=C3=A4hren_fahren_wieder?=
Date: Tue, 07 May 2024 08:00:00 +0200
Content-Type: text/plain; charset=iso-8859-1
Content-Transfer-Encoding: quoted-printable

Von: Anna Berg <anna@herald.example>
Gesendet: 6. Mai 2024 10:20
Betreff: F=E4hren fahren wieder

Die Baggerarbeiten im S=FCdhafen sind gestern zu Ende gegangen, und die erste=
 F=E4hre legte heute ab.
"""


def test_of_a_mail_that_was_sent_on_the_inner_head_counts() -> None:
    (record,) = held("eml", SENT_ON.encode())
    assert isinstance(record, Record)
    [article] = articleparse.parse_all(record.data)
    assert (article.headline, article.timestamp) == ("Fähren fahren wieder", "2024-05-06T10:20:00")
    assert article.authors == ("Anna Berg",)
    assert article.sections[0].paragraphs[0].endswith("die erste Fähre legte heute ab.")


def test_a_date_beyond_all_calendars_costs_no_mail() -> None:
    mail = re.sub("(?m)^Date: .*", "Date: Fri, 22 Nov 99999999999999999999 10:00:00 +0100", MAIL)
    (page,) = held("eml", mail.encode())
    assert isinstance(page, Record)
    assert page.date is None


def test_a_mail_that_is_attached_holds_the_story() -> None:
    outer = b"Subject: WG: x\nContent-Type: multipart/mixed; boundary=y\n\n--y\n\nSee below.\n"
    outer += b"--y\nContent-Type: message/rfc822\n\n"
    (page,) = held("eml", outer + MAIL.replace("Gr=F6=DFe", "The harbour is open again.").encode() + b"\n--y--\n")
    assert isinstance(page, Record)
    assert page.data == b"<p>The harbour is open again."
    assert page.claims[2].value == "Harbour"


def test_a_mail_without_text_is_said() -> None:
    (bad,) = held("eml", b"Subject: x\nContent-Type: image/png\n\nxx")
    assert isinstance(bad, Failure)
    assert "without text" in bad.message


def test_a_mailbox_gives_its_mails() -> None:
    postmark = b"From ruth@herald.example Mon Jun 17 06:45:00 2024\n"
    plain = b"Subject: x\n\nOne\n\n>From here on\nFrom the harbour\n\n"
    found = held("mbox", postmark + plain + postmark + MAIL.encode() + b"\n" + postmark + b"\n")
    assert [one.name for one in found] == ["a#1", "a#2", "a#3"]
    assert isinstance(found[0], Record)
    assert found[0].data == "x\n\nOne\n\nFrom here on\nFrom the harbour\n\n"
    assert recognise(b"\r\n\n" + postmark + plain, "old") == "mbox"


# Which kind it is.

HEADS: dict[str, tuple[str, Callable[[], bytes]]] = {
    "tar": ("crawl", lambda: tar(member("x"))),
    "zip": ("crawl", lambda: packed(a=TEXT)),
    "warc": ("crawl", lambda: warc("a")),
    "mbox": ("Inbox", lambda: b"From ruth@herald.example Mon Jun 17 06:45:00 2024\nSubject: x\n\nx"),
    "parquet": ("rows", lambda: b"PAR1xxxx"),
    "json": ("a.json", lambda: b'[{"text": "x"}]'),
    "jsonl": ("a.jsonl.gz", lambda: b'{"text": "x"}'),
    "csv": ("a.tsv", lambda: b"id\ttext\n"),
    "sheets": ("a.xls", lambda: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"),
    "eml": ("letter.eml", MAIL.encode),
    "xml": ("feed", lambda: b'<?xml version="1.0"?><rss><channel><item><title>x</title></item></channel></rss>'),
}


def test_each_kind_is_known_by_its_content_or_its_name() -> None:
    assert set(HEADS) == set(CONTAINERS)
    for kind, (name, data) in HEADS.items():
        assert recognise(data()[:8192], name) == kind
        assert recognise(data()[:8192], "named.txt") is None  # whose name says that it is an article


def test_what_only_looks_like_a_container_is_none() -> None:
    for data in (
        b"{text} and [more]",
        b"a,b\n1,2",
        MAIL.encode(),
        b"From the harbour, 10:45\nto the sea",
        b"WARC/1.0 is a format",
    ):
        assert recognise(data, "pasted") is None
    assert recognise(packed(**{"word/document.xml": b"<x/>"}), "report") is None
    assert recognise(b"Not an archive", "a.tar") is None


# Unpacking.


def unpacked(data: bytes, ratio: int = 200) -> tuple[bytes, str]:
    stream = Unpacked(io.BufferedReader(io.BytesIO(data)), data[:10], ratio)
    return io.BufferedReader(stream).read(), stream.damage


def test_damage_costs_one_member_of_a_compressed_file() -> None:
    parts = [gzip.compress(bytes([number]) * 50_000 + b"end") for number in (65, 66, 67)]
    assert unpacked(b"".join(parts)) == (b"A" * 50_000 + b"end" + b"B" * 50_000 + b"end" + b"C" * 50_000 + b"end", "")
    bad = bytearray(parts[1])
    bad[20:40] = b"\xff" * 20
    text, damage = unpacked(parts[0] + bytes(bad) + parts[2])
    assert text.startswith(b"A" * 50_000)
    assert text.endswith(b"C" * 50_000 + b"end")
    assert "damaged" in damage
    assert "cut short" in unpacked(parts[0][:-10])[1]
    assert unpacked(parts[0] + bytes(1024)) == (b"A" * 50_000 + b"end", "")  # padding from a tape


def test_a_compressed_bomb_ends_at_the_limit() -> None:
    with pytest.raises(BrokenRecord, match="--max-ratio"):
        unpacked(gzip.compress(bytes(40 << 20)))
    check_ratio(16 << 20, 1, 200)  # little is never a bomb


def test_patterns() -> None:
    some = Selection(include=("*.txt", "2023/*"), exclude=("drafts", "*/old/*.txt"))
    assert [name for name in ("a.txt", "2024/a.txt", "2023/b.html", "2024/b.html") if some.takes(name)] == [
        "a.txt",
        "2024/a.txt",
        "2023/b.html",
    ]
    assert not any(map(some.takes, ["drafts/a.txt", "x/drafts/a.txt", "x/old/a.txt", ".a.txt", ".x/a.txt", ""]))


def test_a_record_of_a_crawl_that_lost_its_line_ends_is_text() -> None:
    head = b"WARC/1.0\nWARC-Type: conversion\nWARC-Target-URI: https://herald.example/7\nContent-Length: 9\n\n"
    assert recognise(head, "a.wet") is None
    assert recognise(head.replace(b"\n", b"\r\n"), "a.wet") == "warc"
