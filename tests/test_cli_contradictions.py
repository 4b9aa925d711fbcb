"""What cannot be meant is said before anything is read, and what would cost a file its content is refused."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from conftest import Runner


@pytest.mark.parametrize(
    ("arguments", "word"),
    [
        (["--explain", "-o", "out.jsonl"], "out.jsonl names a file for programs"),
        (["-o", "out.csv"], "out.csv: .csv is not written; the endings that say how are .json,"),
        (["-o", "out.XLSX.gz"], ".xlsx is not written"),
        (["-o", "out.parquet.zst"], ".parquet.zst is not written"),
        (["-o", "out.json", "--output-dir", "made"], "two places"),
        (["-o", "same", "--errors", "same"], "same: is the file of --output and of --errors"),
        (["--errors", "same", "--summary", "./same"], "of --errors and of --summary"),
        (["--errors", "a.txt"], "a.txt: is an input and the output at once"),
        (["--summary", "a.txt"], "a.txt: is an input and the output at once"),
        (["--output-dir", "made", "--errors", "a.txt"], "a.txt: is an input and the output at once"),
        ([".", "-o", "b.txt"], "b.txt: is in the folder ., an input, and the output"),
        ([".", "-o", "out.json", "--errors", "./b.txt"], "./b.txt: is in the folder ., an input, and the output"),
        (["--files-from", "list", "-o", "list"], "list: is an input and the output at once"),
        (["-", "--files-from", "-"], "can be read but once"),
        (["-o", "out.jsonl.zstd"], "out.jsonl.zstd: .zstd is not written"),
    ],
)
def test_what_cannot_be_meant_is_wrong_usage(run: Runner, arguments: list[str], word: str) -> None:
    (run.folder / "list").write_text("b.txt\n")
    before = {path: path.read_bytes() for path in run.folder.iterdir()}
    result = run("a.txt", *arguments)
    assert (result.status, result.out) == (2, b"")
    (message,) = result.messages
    assert word in message
    assert {path: path.read_bytes() for path in run.folder.iterdir()} == before


def test_what_changes_nothing_is_told(run: Runner) -> None:
    listing = run("a.txt", "--explain")
    result = run("a.txt", "--explain", "-c", "--provenance")
    assert (result.status, result.out) == (0, listing.out)
    said = "--compact and --provenance change nothing: --explain writes a listing for people, not JSON"
    assert (listing.messages, result.messages) == ([], [said])


@pytest.mark.parametrize("name", ["out", "out.txt", "out.2024", "out.gz", ".csv", "csv", "out.csv/../out"])
def test_any_other_ending_is_json(run: Runner, name: str) -> None:
    (run.folder / "out.csv").mkdir()
    assert run("a.txt", "-o", name).status == 0
    assert (run.folder / name).stat().st_size > 100


@pytest.mark.parametrize("option", ["--summary", "--errors"])
def test_a_place_that_cannot_be_written_is_said_before_anything_is_read(run: Runner, option: str) -> None:
    before = sorted(run.folder.iterdir())
    result = run("a.txt", option, "missing/file.json")
    assert (result.status, result.out) == (1, b"")
    assert result.messages == ["missing/file.json: No such file or directory"]
    assert sorted(run.folder.iterdir()) == before


def test_a_summary_replaces_the_last_one_and_leaves_nothing_beside_it(run: Runner) -> None:
    (run.folder / "sum.json").write_text("old")
    before = sorted(run.folder.iterdir())
    assert run("a.txt", "--summary", "sum.json").status == 0
    assert json.loads((run.folder / "sum.json").read_bytes())["articles"] == 1
    assert sorted(run.folder.iterdir()) == before


def test_failures_can_go_to_standard_output(run: Runner) -> None:
    result = run("a.txt", "missing.txt", "-o", "out.json", "--errors", "-")
    assert result.status == 1
    assert json.loads(result.out)["code"] == "unreadable-input"
    assert not (run.folder / "-").exists()


@pytest.mark.parametrize("listed", ["errors.jsonl", "./errors.jsonl"])
def test_a_run_does_not_read_what_it_writes(run: Runner, listed: str) -> None:
    (run.folder / "errors.jsonl").write_text('{"text": 5}\n' * 3)
    result = run("--files-from", "-", "--errors", "errors.jsonl", "-c", stdin=f"a.txt\n{listed}\n".encode())
    assert result.status == 1
    assert len(result.articles) == 1
    assert result.messages == [f"{listed}: is an output of this run"]
    assert len((run.folder / "errors.jsonl").read_bytes().splitlines()) == 1


def test_a_column_where_there_is_no_table_is_told(run: Runner) -> None:
    (run.folder / "rows.jsonl").write_text(json.dumps({"body": (run.folder / "a.txt").read_text("utf-8")}))
    said = "--column body: no input was a table (--container jsonl, csv or parquet says that one is)"
    assert run("a.txt", "--column", "body").messages == [said]
    assert run("a.txt", "rows.jsonl", "--column", "body", "-q").messages == []
    rows = Path(run.folder / "rows.jsonl").read_bytes()
    assert run("--column", "body", "--container", "jsonl", stdin=rows).messages == []
