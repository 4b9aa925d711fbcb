"""The invented pages: the same each time, their gold in them, and read by the parser without error."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import articleparse
from articleparse.readers import read
from invented.articles import stories
from invented.layouts import HTML, TEXT
from invented.make import case, main, write
from invented.words import side, words

LAYOUTS = [("text", name) for name in TEXT] + [("html", name) for name in HTML]


def letters(text: str) -> str:
    """What of a text stands in a page however it is wrapped, marked or linked."""
    bare = re.sub(r"<[^>]*>|\]\([^)]*\)|\[\d+\]", "", html.unescape(text))
    return "".join(filter(str.isalnum, bare))


def test_a_page_is_the_same_each_time() -> None:
    story = stories()[0]
    for form, layout in LAYOUTS:
        assert case(form, layout, story).text == case(form, layout, story).text


@pytest.mark.parametrize(("form", "layout"), LAYOUTS)
def test_the_gold_stands_in_its_page(form: str, layout: str) -> None:
    """Of each layout with a story or two, another each time."""
    for story in stories()[LAYOUTS.index((form, layout)) % 29 :: 29]:
        one = case(form, layout, story)
        gold, found = one.gold(), letters(one.text)
        for text in texts(gold):
            assert letters(text) in found, story.id


def texts(gold: dict[str, Any]) -> Iterator[str]:
    """Every text that the gold asks for."""
    yield from [gold["headline"], *gold["authors"], *gold["summary"]]
    for section in gold["sections"]:
        yield from [section["heading"] or "", *section["paragraphs"]]


@pytest.mark.parametrize(("form", "layout"), LAYOUTS)
def test_a_layout_is_read(form: str, layout: str) -> None:
    """Of each layout another story: nothing is raised, and the headline is among what was read."""
    story = stories()[LAYOUTS.index((form, layout)) % len(stories())]
    one = case(form, layout, story)
    list(articleparse.parse_all(one.text))
    found = letters(" ".join(block.text for block in read(one.text).blocks))
    assert letters(one.gold()["headline"]) in found


@pytest.mark.parametrize("layout", ["html-clean", "html-bare", "html-blog", "html-amp", "html-jsonld"])
def test_the_headline_of_a_plain_page_is_found(layout: str) -> None:
    for story in stories()[::15]:
        assert articleparse.parse(case("html", layout, story).text).headline == story.headline


def test_every_language_has_its_words() -> None:
    for story in stories():
        assert "{}" in words(story.lang).by
        assert "{}" in side(story.lang).bio


def test_names_are_not_used_twice() -> None:
    assert len({story.id for story in stories()}) == len(stories())


def test_a_folder_is_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    few = stories()[:1]
    monkeypatch.setattr("invented.make.stories", lambda: few)
    assert write(tmp_path) == {"text": len(TEXT), "html": len(HTML)}
    monkeypatch.setattr("sys.argv", ["make.py", str(tmp_path)])
    assert main() == 0
    for form in ("text", "html"):
        for line in (tmp_path / f"{form}.jsonl").read_text(encoding="utf-8").splitlines():
            row = json.loads(line)
            assert (tmp_path / row["path"]).is_file()
            assert row["render"] == ("html" if form == "html" else row["layout"])
