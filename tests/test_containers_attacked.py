"""Containers that somebody made to break, stop or fool their readers: one failure, in no time, nothing lost unsaid."""

from __future__ import annotations

import io
import json
import tarfile
import time
import zipfile
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest

from articleparse.containers import recognise
from articleparse.containers.reading import Reading
from articleparse.corpus.errorlog import ErrorLog
from articleparse.engine import Task, convert
from articleparse.errors import BrokenRecord
from articleparse.model import Failure, Record
from test_containers import TEXT, held, member, shown, tar


def header(tape: bytes, at: int, field: bytes) -> bytes:
    """Change a field of an archive's first header, and make its checksum right again."""
    head = bytearray(tape[:512])
    head[at : at + len(field)] = field
    head[148:156] = b" " * 8
    head[148:156] = b"%06o\0 " % sum(head)
    return bytes(head) + tape[512:]


def extended(record: bytes, kind: bytes = tarfile.XHDTYPE, times: int = 1) -> bytes:
    """A file behind headers that say more of it."""
    more, data = member("x", record)
    more.type = kind
    return tar(*[(more, data)] * times, member("a.txt"))


TWO = tar(member("a.txt"), member("b.txt"))
SIZE, SUM = 124, 148
TAPES: dict[str, bytes] = {
    "a_size_of_ages": header(TWO, SIZE, b"\x80" + b"\xff" * 11),
    "a_size_below_nothing": header(TWO, SIZE, b"\xff" * 12),
    "a_second_header_that_is_none": TWO[: 1024 + SUM] + b"xxxxxx" + TWO[1024 + SUM + 6 :],
    "a_second_header_that_is_cut": TWO[:1300],
    "a_map_of_holes_that_is_none": extended(b"22 GNU.sparse.major=1\n22 GNU.sparse.minor=0\n"),
    "names_upon_names": extended(b"x" * 100, tarfile.GNUTYPE_LONGNAME, 3000),
}


@pytest.mark.parametrize("tape", TAPES.values(), ids=TAPES)
def test_a_tape_that_lies_is_one_error(tape: bytes) -> None:
    with pytest.raises(BrokenRecord, match="the tar archive is damaged or cut short"):
        held("tar", tape)


def test_a_length_that_is_no_number_is_one_error_or_passed_over() -> None:
    tape = extended(b"9" * 5000 + b" path=b\n")
    told: list[str] = []
    with suppress(BrokenRecord):
        told = [record.name for record in held("tar", tape)]
    assert told in ([], ["a/a.txt"])  # the latter on Python 3.11.2


def test_what_is_nearly_an_old_tape_is_none() -> None:
    assert recognise(bytes(148) + b"0000999\0" + bytes(400) + b"x", "a.tar") is None
    assert recognise(bytes(148) + "²²²".encode("latin-1") + bytes(400) + b"x", "a.tar") is None


def test_a_damaged_member_of_any_method_costs_itself() -> None:
    for method in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA):
        stream = io.BytesIO()
        with zipfile.ZipFile(stream, "w", method) as archive:
            for name in ("a", "b"):
                archive.writestr(zipfile.ZipInfo(name), TEXT * 9, method)
        data = bytearray(stream.getvalue())
        data[45:53] = bytes(byte ^ 0xA5 for byte in data[45:53])
        bad, good = held("zip", bytes(data))
        assert isinstance(bad, Failure), method
        assert isinstance(good, Record)


HEAD = b"Subject: Harbour\nDate: Mon, 17 Jun 2024 06:45:00 +0200\n"
HEADERS: dict[str, bytes] = {
    "parameters": b"Content-Type: text/plain; " + b"a=b; " * 50_000,
    "quotes": b"Content-Type: " + b'"' * 50_000,
    "comments": b"Content-Type: " + b"(" * 50_000,
    "words": b"Content-Disposition: " + b"=?utf-8?B?/////w==?= " * 10_000,
    "days": b"Date: " + b"(" * 50_000,
}


@pytest.mark.parametrize("field", HEADERS.values(), ids=HEADERS)
def test_a_header_without_end_keeps_nobody_waiting(field: bytes) -> None:
    begun = time.process_time()
    (mail,) = held("eml", field + b"\n" + HEAD + b"\nThe harbour is open.\n")
    assert time.process_time() - begun < 5
    told = shown([mail])[0][1]
    assert "The harbour is open" in told or told.startswith("is a broken mail")


def test_a_mail_of_parts_without_end_is_refused() -> None:
    head = HEAD + b"Content-Type: multipart/mixed; boundary=x\n\n"
    (many,) = held("eml", head + b"--x\n\nOpen.\n" * 1500 + b"--x--\n")
    assert isinstance(many, Record)
    (bad,) = held("eml", head + b"--x\n\nOpen.\n" * 3000 + b"--x--\n")
    assert isinstance(bad, Failure)
    assert bad.message == "is a broken mail (more than 2,000 parts)"


def test_parts_within_parts_are_a_broken_mail_that_costs_no_other() -> None:
    parts = b"".join(b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (n, n) for n in range(2000))
    postmark = b"From a@b Mon Jun 17 06:45:00 2024\n"
    bad, good = held("mbox", postmark + HEAD + parts + b"\nx\n\n" + postmark + HEAD + b"\nOpen.\n")
    assert isinstance(bad, Failure)
    assert bad.message.startswith("is a broken mail")
    assert isinstance(good, Record)


@pytest.mark.parametrize("value", ["NaN", "-Infinity", "1" + "0" * 30, '"\\ud800"', '{"\\udfff": "\\ud800"}'])
def test_what_only_python_calls_json_is_read(value: str) -> None:
    line = '{"text": "Harbour \\ud83d open", "url": "http://a.example/\\ud800", "score": %s}' % value  # noqa: UP031
    (row,) = held("jsonl", line.encode())
    assert isinstance(row, Record)
    assert (row.data, row.url) == ("Harbour ? open", "http://a.example/?")
    assert not convert(row, Task()).failures


def test_a_column_s_name_that_no_encoding_holds_can_be_told(tmp_path: Path) -> None:
    (bad,) = held("jsonl", b'{"\\ud800": 1}')
    assert isinstance(bad, Failure)
    file = tmp_path / "errors"
    log = ErrorLog(str(file).encode(), 0)
    log.add(bad)
    log.close()
    assert json.loads(file.read_bytes())["message"].startswith("has no column text or html; there are: ?")


@pytest.mark.parametrize(
    "top", ['"the\nnumber",text', ",".join(f"c{n}" for n in range(30_000)) + ",text"], ids=["lines", "long"]
)
def test_names_of_columns_may_be_long_and_have_line_ends(top: str) -> None:
    commas = "," * (top.count(","))
    assert shown(held("csv", f"{top}\n{commas}Open\n".encode())) == [("a#1", "Open")]


def parquet(make: Callable[[], object]) -> bytes:
    writer = pytest.importorskip("pyarrow.parquet")
    stream = io.BytesIO()
    writer.write_table(make(), stream, compression="zstd")
    return stream.getvalue()


def test_a_table_that_is_a_bomb_ends_at_the_limit() -> None:
    pa = pytest.importorskip("pyarrow")
    bomb = parquet(lambda: pa.table({"text": ["a " * (3 << 20)] * 8}))
    with pytest.raises(BrokenRecord, match="--max-ratio"):
        held("parquet", bomb)
    assert len(held("parquet", bomb, Reading(max_ratio=1_000_000))) == 8


def test_a_day_beyond_all_calendars_is_one_error() -> None:
    pa = pytest.importorskip("pyarrow")
    days = parquet(lambda: pa.table({"text": ["Open"], "date": pa.array([2**62], pa.timestamp("us"))}))
    with pytest.raises(BrokenRecord, match="damaged"):
        held("parquet", days)
