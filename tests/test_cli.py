"""The command's options and what it prints, by real processes."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterator
from typing import Any

import pytest

import articleparse
import articleparse.parser
from articleparse.cli import command
from articleparse.model import Article, Hints, Page
from conftest import ARTICLE, SCHEMA, Runner, articles_of

BRIDGE, TUNNEL = "Bridge over the Öre reopens after storm", "Tunnel over the Öre reopens after storm"
KEYS = [
    *("headline", "timestamp", "authors", "dateline", "kicker", "standfirst", "language", "sections"),
    *("timestamps", "source", "warnings"),
]


def export(*headlines: str) -> str:
    """A database export with an article for each headline."""
    return "\n\n".join(f"{ARTICLE.replace(BRIDGE, headline)}\nEnd of Document" for headline in headlines)


def test_one_file_is_one_indented_object_in_utf8_and_in_the_contract_s_order(run: Runner) -> None:
    result = run("a.txt")
    assert (result.status, result.err) == (0, "")
    assert result.out.startswith('{\n  "headline": "Bridge over the Öre'.encode())
    assert result.out.endswith(b"\n}\n")
    (article,) = result.articles
    assert list(article) == KEYS
    assert article["authors"] == ["Jane Doe"]
    assert article["source"] == {
        "name": "a.txt",
        "form": "text",
        "encoding": "utf-8",
        "article": 1,
        "lines": [1, 9],
    }


def test_compact_is_one_line_an_article_in_the_order_of_the_inputs(run: Runner) -> None:
    (run.folder / "export.txt").write_text(export("First things first", "Second thoughts"), "utf-8")
    result = run("-c", "b.txt", "export.txt", "a.txt", "b.txt")
    assert result.status == 0
    lines = result.out.splitlines()
    assert [json.loads(line)["headline"] for line in lines] == result.headlines
    assert result.headlines == [TUNNEL, "First things first", "Second thoughts", BRIDGE, TUNNEL]
    assert [article["source"]["article"] for article in result.articles] == [1, 1, 2, 1, 1]


def test_the_command_and_the_library_say_the_same(run: Runner) -> None:
    (article,) = run("a.txt", "--language", "sv", "--provenance").articles
    same = articleparse.parse(ARTICLE.encode(), language="sv")
    assert article["headline"] == same.headline
    assert article["language"] == same.language == "sv"
    assert [section["paragraphs"] for section in article["sections"]] == [
        list(section.paragraphs) for section in same.sections
    ]
    assert [entry["role"] for entry in article["provenance"]] == [entry.role for entry in same.provenance]


def test_provenance_accounts_for_each_line_once_and_is_left_out_unasked(run: Runner) -> None:
    (article,) = run("a.txt", "--provenance").articles
    assert [entry["lines"] for entry in article.pop("provenance")] == [[1, 1], [3, 3], [5, 5], [7, 7], [9, 9]]
    assert [article] == run("a.txt").articles


def test_schema_is_a_json_schema_that_refuses_other_objects(run: Runner) -> None:
    result = run("--schema")
    assert (result.status, result.err) == (0, "")
    printed = json.loads(result.out)
    SCHEMA.check_schema(printed)
    assert printed == SCHEMA.schema
    assert printed["required"] == KEYS
    (article,) = run("a.txt").articles
    for key in KEYS:
        assert not SCHEMA.is_valid({name: value for name, value in article.items() if name != key})
    assert not SCHEMA.is_valid({**article, "title": "x"})


def test_schema_goes_where_the_output_goes(run: Runner) -> None:
    assert run("--schema", "-o", "schema.json").out == b""
    assert json.loads((run.folder / "schema.json").read_bytes()) == SCHEMA.schema


def test_version_is_name_and_number(run: Runner) -> None:
    assert run("--version").out.decode() == f"articleparse {articleparse.__version__}\n"


def test_help_lists_every_option_without_docstrings_too(run: Runner) -> None:
    result = run("--help", env={"PYTHONOPTIMIZE": "2"})
    assert (result.status, result.err) == (0, "")
    for parameter in command.params:
        for name in parameter.opts:
            assert parameter.name == "files" or re.search(rf"(?<![\w-]){name}\b", result.out.decode())
    assert b"Exit status" in result.out
    assert b"Read news articles" in result.out


@pytest.mark.parametrize(
    ("arguments", "word"),
    [
        (["--colour"], "--colour"),
        (["--form", "pdf"], "pdf"),
        (["--as-of", "yesterday"], "yesterday"),
        (["--encoding", "utf-9"], "utf-9"),
        (["--timezone", "Mars/Olympus"], "Mars/Olympus"),
        (["--language", "french"], "french"),
        (["--encoding"], "--encoding"),
        (["--timeout", "inf"], "'inf' is no time in seconds"),
        (["--timeout", "nan"], "'nan' is no time in seconds"),
        (["--timeout", "1e300"], "'1e300' is no time in seconds"),
        (["-j", "100000"], "100000 is not in the range"),
        (["--encoding", "\x1b[2Ja\nb"], r"\x1b[2Ja\n"),
        (["--\x1b[2J\n"], r"\x1b[2J\n"),
    ],
)
def test_wrong_usage_is_one_line_before_any_file_is_read(run: Runner, arguments: list[str], word: str) -> None:
    result = run("a.txt", "missing.txt", "-o", "out.json", *arguments)
    assert result.status == 2
    assert result.out == b""
    (message,) = result.messages
    assert word in message.replace("\\\\", "\\")
    assert not (run.folder / "out.json").exists()


def test_strict_takes_a_warning_for_an_error_and_still_writes_the_others(run: Runner) -> None:
    (run.folder / "undated.txt").write_text(ARTICLE.replace("22 November 2024\n\n", ""), "utf-8")
    assert run("undated.txt").status == 0
    result = run("--strict", "a.txt", "undated.txt", "b.txt")
    assert result.status == 1
    assert result.headlines == [BRIDGE, TUNNEL]
    (message,) = result.messages
    assert message.startswith("undated.txt: ")
    assert message.endswith("(no-timestamp)")


def test_strict_names_the_article_of_an_export(run: Runner) -> None:
    text = export("First things first", "Second thoughts", "Third time lucky")
    before, dated, after = text.partition("Second thoughts\n\n22 November 2024")
    (run.folder / "export.txt").write_text(before + dated.split("22")[0] + after, "utf-8")
    result = run("--strict", "export.txt")
    assert result.status == 1
    assert result.headlines == ["First things first", "Third time lucky"]
    assert [message.split(": ")[:2] for message in result.messages] == [["export.txt", "article 2"]]


def test_explain_lists_every_line_with_its_role(run: Runner) -> None:
    (run.folder / "export.txt").write_text(export("First things first", "Second thoughts"), "utf-8")
    result = run("--explain", "a.txt", "export.txt")
    assert (result.status, result.err) == (0, "")
    listing = result.out.decode()
    assert "\x1b" not in listing
    assert re.search(rf"^   1 headline     {BRIDGE}   \(.+\)$", listing, re.MULTILINE)
    assert [line for line in listing.splitlines() if line and line[0] != " "] == [
        "a.txt, article 1 (text, utf-8, en)",
        "export.txt, article 1 (text, utf-8, en)",
        "export.txt, article 2 (text, utf-8, en)",
    ]
    for number, line in enumerate(export("First things first", "Second thoughts").splitlines(), 1):
        assert not line or re.search(rf"^ *{number} +[\w-]* +{re.escape(line)}", listing, re.MULTILINE)


def test_explain_gives_each_block_of_one_html_line_its_own_role(run: Runner) -> None:
    heading, *_, first, second = [line for line in ARTICLE.splitlines() if line]
    (run.folder / "a.html").write_text(f"<title>x</title><h1>{heading}</h1><p>{first}</p><p>{second}</p>", "utf-8")
    listing = run("--explain", "a.html").out.decode()
    roles = re.findall(r"^   1 (\w+) +(\S+)", listing, re.MULTILINE)
    assert roles == [("headline", "Bridge"), ("paragraph", "The"), ("paragraph", '"We')]


def test_explain_shows_what_would_move_a_terminal(run: Runner) -> None:
    text = ARTICLE.replace("storm", "\x1b]0;owned\x07\x9b31mstorm\u202egnol\u2069").replace("day and", "day\tand")
    (run.folder / "evil.txt").write_text(text, "utf-8")
    (run.folder / "evil.html").write_text(f"<h1>Storm &#27;[2J&#x202e;x</h1><p>{text}", "utf-8")
    (run.folder / "evil\x1b[2J.txt").write_text(text, "utf-8")
    result = run("--explain", "evil.txt", "evil.html", "evil\x1b[2J.txt")
    assert "day and" in result.out.decode()
    assert all(line.isprintable() for line in result.out.decode().split("\n"))


def test_explain_is_in_colour_on_a_terminal_alone(run: Runner) -> None:
    pty = pytest.importorskip("pty")

    def on_terminal(*arguments: str, **changes: str) -> bytes:
        ours, theirs = pty.openpty()
        with os.fdopen(theirs, "wb") as stream:
            run(*arguments, stdout=stream, env={"NO_COLOR": "", "TERM": "xterm", **changes})
            stream.write(b"<end>")  # so that there is something to read when the command is silent
            stream.flush()
            listing = b""
            while not listing.endswith(b"<end>"):
                listing += os.read(ours, 100_000)
        os.close(ours)
        return listing.removesuffix(b"<end>")

    listing = on_terminal("--explain", "a.txt")
    assert b"\x1b[1;36m" + BRIDGE.encode() + b"\x1b[0m" in listing
    plain = run("--explain", "a.txt").out
    assert re.sub(rb"\x1b\[[\d;]+m", b"", listing).replace(b"\r", b"") == plain
    assert b"\x1b" not in on_terminal("--explain", "a.txt", NO_COLOR="1")
    assert b"\x1b" not in on_terminal("--explain", "a.txt", TERM="dumb")
    assert b"\x1b" not in on_terminal("a.txt")


def test_the_form_is_seen_in_the_content_and_can_be_told(run: Runner) -> None:
    (run.folder / "page.txt").write_text(f"<!doctype html><h1>{BRIDGE}</h1><p>It is open.</p>", "utf-8")
    assert [a["source"]["form"] for a in run("page.txt", "a.txt").articles] == ["html", "text"]
    assert [a["source"]["form"] for a in run("--form", "text", "page.txt").articles] == ["text"]


def test_a_told_encoding_overrules_the_bytes(run: Runner) -> None:
    (run.folder / "latin.txt").write_bytes(ARTICLE.encode("iso-8859-1"))
    assert run("--encoding", "iso-8859-1", "latin.txt").headlines == [BRIDGE]


def test_what_the_user_knows_reaches_the_article(run: Runner) -> None:
    told = ("--language", "nn", "--timezone", "+0100", "--date-order", "dmy", "--as-of", "2024-11-23T08:00Z")
    (article,) = run("a.txt", *told).articles
    assert article["language"] == "nn"


def test_a_mistake_of_ours_costs_one_input(
    run: Runner, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    real = articleparse.parser.parse

    def broken(page: Page, hints: Hints, name: str, **options: Any) -> Iterator[Article]:
        if name.endswith("a.txt"):
            raise ZeroDivisionError("over nothing")
        return real(page, hints, name, **options)

    monkeypatch.setattr(articleparse.parser, "parse", broken)
    files = [str(run.folder / name) for name in ("a.txt", "b.txt")]
    assert command.main(["-c", *files], standalone_mode=False) == 1
    out, err = capfd.readouterr()
    assert [article["headline"] for article in articles_of(out.encode())] == [TUNNEL]
    assert "a.txt: a mistake of the program" in err
    assert err.count("\n") == 1
