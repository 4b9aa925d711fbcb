"""Runs over many inputs, by real processes: folders, lists, archives; files, folders and tables out."""

from __future__ import annotations

import gzip
import json
import os
import tarfile
from pathlib import Path
from typing import Any

import pytest

from conftest import ARTICLE, Runner, articles_of

BRIDGE = "Bridge over the Öre reopens after storm"


def rows(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_bytes().splitlines()]


def article(word: str) -> str:
    return ARTICLE.replace("Bridge", word).replace("bridge", word.lower())


@pytest.fixture(name="corpus")
def make_corpus(run: Runner) -> Path:
    """A folder of four articles in order, and things that are none."""
    folder = run.folder / "in"
    (folder / "2024" / ".cache").mkdir(parents=True)
    for name in ("b.txt", "2024/a.txt", "2024/c.html", "z"):
        (folder / name).write_text(article(name), "utf-8")
    for name in (".hidden.txt", "2024/.cache/x.txt"):
        (folder / name).write_text(ARTICLE, "utf-8")
    (folder / "link.txt").symlink_to("b.txt")
    (folder / "loop").symlink_to(".")
    os.mkfifo(folder / "pipe.txt")
    return folder


IN = ["in/2024/a.txt", "in/2024/c.html", "in/b.txt", "in/z"]


def names(articles: list[dict[str, Any]]) -> list[str]:
    return [one["source"]["name"] for one in articles]


# Inputs.


def test_a_folder_is_read_in_order_but_for_what_is_hidden_or_a_link(run: Runner, corpus: Path) -> None:
    result = run("-c", corpus.name)
    assert (result.status, names(result.articles)) == (0, IN)
    (summary,) = result.messages
    assert summary.startswith("4 inputs, 4 articles, 0 failures, ")
    assert run("-c", "-q", corpus.name).err == ""


def test_patterns_choose_in_a_folder_but_not_among_files(run: Runner, corpus: Path) -> None:
    for patterns, expected in (
        (["--include", "*.txt"], [IN[0], IN[2]]),
        (["--include", "*.html", "--include", "z"], [IN[1], IN[3]]),
        (["--exclude", "2024"], IN[2:]),
        (["--include", "*.txt", "--exclude", "2024/a*"], [IN[2]]),
    ):
        assert names(run("-q", *patterns, corpus.name).articles) == expected
    assert names(run("-q", "--include", "*.md", "a.txt").articles) == ["a.txt"]
    result = run("-q", "--include", "*.md", corpus.name)
    assert (result.status, result.messages) == (
        1,
        ["in: is a folder without a file to read, as --include and --exclude say"],
    )


def test_the_output_is_no_input_of_its_folder(run: Runner, corpus: Path) -> None:
    for _ in range(2):
        assert run("-q", "-c", "-o", corpus / "out.json", "--errors", corpus / "errors", corpus.name).status == 0
        assert names(rows(corpus / "out.json")) == IN


def test_a_folder_of_outputs_is_no_input_of_its_folder(run: Runner, corpus: Path) -> None:
    for _ in range(2):
        assert run("-q", "--output-dir", corpus / "a", "--summary", corpus / "sum", corpus.name).status == 0
        assert json.loads((corpus / "sum").read_bytes())["inputs"] == 4


def test_names_from_a_list(run: Runner) -> None:
    (run.folder / "odd\nname.txt").write_text(ARTICLE, "utf-8")
    assert names(run("--files-from", "-", stdin=b"a.txt\n\nb.txt\nmissing.txt").articles) == ["a.txt", "b.txt"]
    result = run("b.txt", "--files-from", "-", "-0", stdin=b"odd\nname.txt\0a.txt\0")
    assert names(result.articles) == ["b.txt", "odd\nname.txt", "a.txt"]
    (run.folder / "list").write_bytes(b"a.txt\n")
    assert names(run("--files-from", "list").articles) == ["a.txt"]
    assert names(run("--files-from", "-", "--files-from", "list", stdin=b"b.txt").articles) == ["b.txt", "a.txt"]
    assert run("--files-from", "nowhere").messages == ["nowhere: No such file or directory"]
    assert run("-0", "a.txt").status == 2


def packed(run: Runner, name: str, mode: Any) -> None:
    with tarfile.open(run.folder / name, mode) as archive:
        archive.add(run.folder / "a.txt", "../up/a.txt")
        archive.add(run.folder / "empty.txt", "empty.txt")
        archive.add(run.folder / "b.txt", "b.txt")


@pytest.mark.parametrize(
    ("name", "mode"), [("x.tar", "w"), ("x.tgz", "w:gz"), ("backup", "w:xz"), ("x.tar.bz2", "w:bz2")]
)
def test_an_archive_is_read_through_and_a_bad_member_is_one_failure(run: Runner, name: str, mode: str) -> None:
    packed(run, name, mode)
    result = run("-c", "-q", name, "a.txt")
    assert names(result.articles) == [f"{name}/../up/a.txt", f"{name}/b.txt", "a.txt"]
    assert (result.status, result.messages) == (1, [f"{name}/empty.txt: no text in it"])
    piped = run("-c", "-q", stdin=(run.folder / name).read_bytes())
    assert names(piped.articles) == ["-/../up/a.txt", "-/b.txt"]


def test_what_is_named_text_is_text_and_a_container_can_be_told(run: Runner) -> None:
    packed(run, "x.txt", "w")
    assert run("x.txt").messages == ["x.txt: is a tar archive, not text"]
    assert len(run("--container", "tar", "-q", "x.txt").articles) == 2
    packed(run, "x.tar", "w")
    assert run("--container", "none", "x.tar").messages == ["x.tar: is a tar archive, not text"]
    (run.folder / "a.json").write_text(json.dumps({"text": ARTICLE}))
    assert len(run("-q", "a.json").articles) == 1
    (run.folder / "a.txt").write_text(json.dumps({"text": ARTICLE}))
    assert run("a.txt").messages == ["a.txt: is JSON, not text (--container json reads the articles in it)"]


def test_a_record_brings_its_address_and_a_bad_one_is_no_end(run: Runner) -> None:
    lines = [{"body": ARTICLE, "url": "https://herald.example/1", "date": "2024-05-05"}, {"id": 2}, {"body": ARTICLE}]
    (run.folder / "a.jsonl.gz").write_bytes(gzip.compress("\n".join(map(json.dumps, lines)).encode()))
    result = run("-c", "--column", "body", "a.jsonl.gz", "a.txt")
    first, second, third = result.articles
    assert first["source"]["name"] == "a.jsonl.gz#1"
    assert (first["source"]["url"], first["source"]["date"]) == ("https://herald.example/1", "2024-05-05")
    assert names([second, third]) == ["a.jsonl.gz#3", "a.txt"]
    assert "url" not in second["source"]
    assert result.messages[0] == "a.jsonl.gz#2: has no column body; there are: id (--column)"


def test_a_container_without_an_article_is_said(run: Runner) -> None:
    (run.folder / "a.jsonl").write_bytes(b"")
    (run.folder / "a.csv").write_bytes(b"id,title\n1,x\n")
    (run.folder / "a.tar.gz").write_bytes(gzip.compress(bytes(10240))[:-6])
    result = run("-c", "a.jsonl", "a.csv", "a.tar.gz", "b.txt")
    assert result.messages == [
        "a.jsonl: no article in it (read as jsonl)",
        "a.csv: has no column text or html; there are: id, title (--column)",
        "a.tar.gz: the gzip data is cut short; what could be read was",
    ]
    assert len(result.articles) == 1


def test_the_limit_of_one_input_can_be_told(run: Runner) -> None:
    result = run("--max-size", "100", "a.txt")
    assert (result.status, result.messages) == (
        1,
        ["a.txt: is larger than 100 bytes, the most that one input may have (--max-size)"],
    )
    (run.folder / "z.txt.gz").write_bytes(gzip.compress(ARTICLE.encode() * 9))
    assert "unpacks to more than 1 KiB" in run("--max-size", "1K", "z.txt.gz").err
    assert run("--max-size", "some", "a.txt").status == 2


# Outputs.


def test_the_order_is_kept_whatever_the_processes(run: Runner, corpus: Path) -> None:
    for number in range(60):
        (corpus / f"{number:03}.txt").write_text(article(f"Word{number}") * (1 + number % 7), "utf-8")
    (corpus / "070.txt").write_bytes(b"")
    one, two, many = (run("-c", "-q", "-j", jobs, corpus.name) for jobs in ("1", "2", "5"))
    assert one == two == many
    assert one.status == 1
    assert len(one.articles) > 60


@pytest.mark.parametrize("ending", ["jsonl", "jsonl.gz", "jsonl.bz2", "jsonl.xz", "jsonl.zst"])
def test_the_name_says_how_the_output_is_written(run: Runner, corpus: Path, ending: str) -> None:
    from articleparse.readers.unpack import unpack

    for name in (f"1.{ending}", f"2.{ending}"):
        assert run("-q", "-o", name, corpus.name).status == 0
    first = (run.folder / f"1.{ending}").read_bytes()
    assert first == (run.folder / f"2.{ending}").read_bytes()
    assert unpack(first)[0] == run("-c", "-q", corpus.name).out


def test_a_parquet_file_has_what_the_json_has(run: Runner, corpus: Path) -> None:
    parquet = pytest.importorskip("pyarrow.parquet")
    (corpus / "bad.txt").write_bytes(b"")
    assert run("-q", "-o", "out.parquet", corpus.name).status == 1
    table = parquet.read_table(run.folder / "out.parquet")
    expected = run("-q", corpus.name).articles
    for one in expected:
        one["source"] = {**one["source"], "url": None, "date": None}
    assert table.to_pylist() == expected
    assert run("-q", "--provenance", "-o", "out.parquet", corpus.name).status == 1
    assert "provenance" in parquet.read_schema(run.folder / "out.parquet").names
    assert run("--explain", "-o", "out.parquet", "a.txt").status == 2
    assert {path.name for path in run.folder.iterdir()} == {"a.txt", "b.txt", "empty.txt", "in", "out.parquet"}


@pytest.mark.usefixtures("corpus")
def test_one_file_an_input_and_none_over_another(run: Runner) -> None:
    (run.folder / "a.jsonl").write_text("\n".join([json.dumps({"text": ARTICLE}), "{", json.dumps({"text": ARTICLE})]))
    packed(run, "x.tar", "w")
    elsewhere = run.folder / "elsewhere"
    elsewhere.mkdir()
    inputs = ["in", "a.txt", "../" + run.folder.name + "/a.txt", "a.txt", "empty.txt", "a.jsonl", "x.tar"]
    assert run("-q", "-c", "--output-dir", "out", *inputs).status == 1
    out = run.folder / "out"
    found = {str(path.relative_to(out)): names(rows(path)) for path in out.rglob("*") if path.is_file()}
    assert found == {
        **{f"{name}.jsonl": [name] for name in IN},
        "a.txt.jsonl": ["a.txt"],
        f"{run.folder.name}/a.txt.jsonl": [f"../{run.folder.name}/a.txt"],
        "a.txt~2.jsonl": ["a.txt"],
        "a.jsonl.jsonl": ["a.jsonl#1", "a.jsonl#3"],
        "x.tar/up/a.txt.jsonl": ["x.tar/../up/a.txt"],
        "x.tar/b.txt.jsonl": ["x.tar/b.txt"],
    }
    with tarfile.open(run.folder / "y.tar", "w") as archive:
        for name in ("a.txt", "b.txt", "b.txt"):
            archive.add(run.folder / name, "a.txt")
    run("-q", "--output-dir", "three", "a.txt", "a.txt", "y.tar")
    three = {str(path.relative_to(run.folder / "three")) for path in (run.folder / "three").rglob("*.json")}
    assert three == {"a.txt.json", "a.txt~2.json", "y.tar/a.txt.json", "y.tar/a.txt~2.json", "y.tar/a.txt~3.json"}
    assert articles_of(run("--output-dir", "two", "a.txt", "-q").out) == []
    assert len(articles_of((run.folder / "two/a.txt.json").read_bytes())) == 1
    assert run("--output-dir", "two", "-o", "x", "a.txt").status == 2


def test_names_of_outputs_stay_where_they_are_put() -> None:
    from articleparse.corpus.named import OutputNames, safe_path

    assert safe_path("/a/../b?/.c\n") == "a/b_/_.c_"
    assert safe_path("..") == "_"
    assert safe_path("a.json/b.json") == "a.json_/b.json"
    assert len(safe_path("é" * 300).encode()) < 220
    names = OutputNames(".json")
    assert [names.next(name) for name in ("a", "A", "./a", "a~2")] == ["a.json", "A~2.json", "a~3.json", "a~2~2.json"]


def test_failures_and_counts_go_to_files(run: Runner) -> None:
    result = run(
        "-c", "--errors", "errors.jsonl", "--summary", "sum.json", "a.txt", "missing.txt", "empty.txt", "b.txt"
    )
    assert len(result.articles) == 2
    assert rows(run.folder / "errors.jsonl") == [
        {"name": "missing.txt", "code": "unreadable-input", "message": "No such file or directory"},
        {"name": "empty.txt", "code": "no-article", "message": "no text in it"},
    ]
    counts = json.loads((run.folder / "sum.json").read_bytes())
    size = len(ARTICLE.encode()) * 2
    assert {key: counts[key] for key in ("inputs", "articles", "failed", "failures", "warnings", "input_bytes")} == {
        "inputs": 4,
        "articles": 2,
        "failed": 2,
        "failures": {"unreadable-input": 1, "no-article": 1},
        "warnings": {},
        "input_bytes": size,
    }
    assert counts["articles_per_second"] > 0


def test_a_pipe_cannot_be_resumed(run: Runner) -> None:
    result = run("--resume", "a.txt")
    assert (result.status, result.out) == (2, b"")
    assert "--output" in result.err


def test_progress_is_a_bar_on_a_terminal_and_lines_elsewhere() -> None:
    from articleparse.corpus import progress
    from articleparse.corpus.tally import Tally

    tally = Tally(12_000, 11_990, 10, {"no-article": 10}, seconds=11.85)
    line = progress._line(tally, 0.34, 12.0)
    assert line == "12,000 inputs: 11,990 articles, 1,012/s, 10 failures; 34% done, about 0:00:23 left"
    assert progress._line(tally, None, 12.0) == "12,000 inputs: 11,990 articles, 1,012/s, 10 failures"
