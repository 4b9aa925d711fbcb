"""The pages that were rebuilt after real ones, which the weights are learned from too: their gold and their forms."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from lxml import html

from invented import rebuilt

PAGE = rebuilt.Page(
    "slip",
    "bay.example",
    "2024-06-12T07:30:00+01:00",
    ["Jane Roe"],
    "en",
    """<html><head><title>Slip closes</title></head><body><nav><ul><li>News<li>Sport</ul></nav>
    <h1 g="=">Slip closes</h1><p g="~">For good.</p><div>By Jane Roe <span>12/06/2024</span></div>
    <p g=">">The slip closes<br>on Friday.</p><h2 g="#">What comes next</h2><p g=">">A bridge.</p>
    <p hidden>Subscribe</p><script>var slip</script></body></html>""",
)


def test_what_is_marked_is_the_gold() -> None:
    gold = PAGE.gold()
    assert (gold["headline"], gold["summary"], gold["authors"]) == ("Slip closes", ["For good."], ["Jane Roe"])
    assert gold["sections"] == [
        {"heading": None, "paragraphs": ["The slip closeson Friday."]},
        {"heading": "What comes next", "paragraphs": ["A bridge."]},
    ]


def test_a_reader_gets_no_marks() -> None:
    assert ' g="' not in PAGE.html
    assert '<head><meta charset="utf-8">' in PAGE.html


def test_a_copy_has_what_is_shown() -> None:
    shown = rebuilt.copied(html.document_fromstring(PAGE.html).find(".//body"), frozenset({"p", "h1", "h2"}))
    assert shown.split("\n") == [
        "News", "Sport", "", "Slip closes", "", "For good.", "", "By Jane Roe 12/06/2024", "",
        "The slip closes", "on Friday.", "", "What comes next", "", "A bridge.", "", "",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Slip closes\nBy Jane Roe, 12 June 2024", [True, True, True]),
        ("Slip closes, ١٢/٠٦/٢٠٢٤", [True, True, False]),
        ("The slip, 13 June 2024, Jane", [False, False, False]),
    ],
)
def test_what_a_form_does_not_show_is_not_asked_for(text: str, shown: list[bool]) -> None:
    assert list(PAGE.case("wet", "slip.txt", text)["visible"].values()) == shown


def test_every_page_has_an_article() -> None:
    found = list(rebuilt.pages())
    assert len({page.name for page in found}) == len(found) > 200
    for page in found:
        gold = page.gold()
        assert gold["headline"], page.name
        assert any(section["paragraphs"] for section in gold["sections"]), page.name


def test_the_cases_of_a_page_are_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rebuilt, "pages", lambda: [PAGE])
    monkeypatch.setattr(rebuilt, "PROGRAMS", {})
    monkeypatch.setattr(rebuilt, "MODULES", {})
    assert rebuilt.write(tmp_path) == {"html": 1, "text": 2}
    for form, number in (("html", 1), ("text", 2)):
        cases = [json.loads(line) for line in (tmp_path / f"{form}.jsonl").read_text("utf-8").splitlines()]
        assert len(cases) == number
        assert all((tmp_path / case["path"]).is_file() for case in cases)
