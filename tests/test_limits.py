"""More lines or blocks than any article has: all their text is still there, and a notice says so."""

from __future__ import annotations

import articleparse
from articleparse.model import Limits
from articleparse.readers import read
from conftest import Runner
from invariants import lost_lines

LINES = [f"The bridge number {n} is open again, the council said on Friday." for n in range(60)]


def test_lines_after_the_limit_are_taken_together() -> None:
    text = "\n\n".join(["Sixty bridges open again", *LINES, "\u200b", "End"])
    page = read(text, limits=Limits(lines=40))
    (notice,) = page.notices
    assert (notice.code, notice.lines) == ("long-input", (41, 125))
    assert page.blocks[-1].lines == (41, 125)
    assert page.blocks[-1].text == " ".join([*LINES[19:], "End"])
    assert page.line_count == 125
    assert [block.lines for block in page.blocks[:3]] == [(1, 1), (3, 3), (5, 5)]


def test_a_text_of_just_so_many_lines_is_told_apart() -> None:
    text = "\n".join(LINES) + "\n"
    assert read(text, limits=Limits(lines=60)).notices == ()
    assert read(text, limits=Limits(lines=59)).notices != ()
    assert read(text).notices == ()


def test_the_usual_limit_loses_nothing() -> None:
    text = "a b.\r\n" * 100_000 + "last words\r\n"
    (article,) = articleparse.parse_all(text)
    assert not lost_lines([article], text)
    assert article.provenance[-1].lines == (100_001, 100_001)


def test_blocks_after_the_limit_are_taken_together() -> None:
    page = read("<h1>Sixty bridges</h1>" + "\n".join(f"<p>{line}</p>" for line in LINES), limits=Limits(lines=20))
    (notice,) = page.notices
    assert (notice.code, notice.lines) == ("long-input", (20, 60))
    assert len(page.blocks) == 21
    assert page.blocks[-1].text.split() == " ".join(LINES[19:]).split()


def test_the_option(run: Runner) -> None:
    (run.folder / "long.txt").write_text("\n\n".join(["Sixty bridges open again", *LINES]))
    result = run("--max-lines", "50", "long.txt")
    (article,) = result.articles
    assert [one["code"] for one in article["warnings"] if one["code"] == "long-input"] == ["long-input"]
    assert "number 59" in result.out.decode()
    assert run("--max-lines", "0", "long.txt").status == 2
