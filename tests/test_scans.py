"""Scanned pages in ALTO and PAGE."""

from __future__ import annotations

import pytest

import articleparse

FIRST = ("The ferries sail again from", "Wednesday, after crews accep-", "ted a two-year deal on Tuesday.")
SECOND = ("The union had asked for eight", "per cent and got six, and two", "days of rest a month more.")
EXPECTED = (
    "The ferries sail again from Wednesday, after crews accepted a two-year deal on Tuesday.",
    "The union had asked for eight per cent and got six, and two days of rest a month more.",
)


def alto(*blocks: tuple[str, ...]) -> str:
    def row(text: str) -> str:
        words = "<SP/>".join(f'<String ID="s" CONTENT="{word.rstrip("-")}"/>' for word in text.split())
        return f"<TextLine>{words}{'<HYP CONTENT=' + repr('-') + '/>' if text[-1] == '-' else ''}</TextLine>\n"

    shown = "".join(f"<TextBlock>\n{''.join(map(row, block))}</TextBlock>\n" for block in blocks)
    about = "<Description><fileName>p1.tif</fileName></Description>"
    return f'<?xml version="1.0"?>\n<alto>{about}<Layout><Page>\n{shown}</Page></Layout></alto>'


def page(*blocks: tuple[str, ...], words: bool = False, rows: bool = True) -> str:
    def equivalent(text: str) -> str:
        return f"<TextEquiv><Unicode>{text}</Unicode></TextEquiv>"

    def row(text: str) -> str:
        inner = "".join(f"<Word>{equivalent(word)}</Word>" for word in text.split()) if words else ""
        return f"<TextLine>{inner}{equivalent(text)}</TextLine>\n"

    def region(block: tuple[str, ...]) -> str:
        told = "".join(map(row, block)) if rows else ""
        return f"<TextRegion>\n{told}{equivalent(chr(10).join(block))}</TextRegion>\n"

    about = "<Metadata><Creator>Reader</Creator><Created>2022-01-01T00:00:00</Created></Metadata>"
    return f'<?xml version="1.0"?>\n<PcGts>{about}<Page>\n{"".join(map(region, blocks))}</Page></PcGts>'


@pytest.mark.parametrize(
    "text",
    [alto(FIRST, SECOND), page(FIRST, SECOND), page(FIRST, SECOND, words=True), page(FIRST, SECOND, rows=False)],
    ids=["ALTO", "PAGE", "words", "regions"],
)
def test_a_scanned_page_is_read_by_its_rows(text: str) -> None:
    article = articleparse.parse(text)
    assert article.source.form == "xml"
    assert (article.sections[0].paragraphs, article.timestamp, article.authors) == (EXPECTED, None, ())


def test_rows_have_their_places_in_the_file() -> None:
    text = alto(FIRST, SECOND)
    lines = {entry.at: entry.lines for entry in articleparse.parse(text).provenance}
    first, last = lines["/sections/0/paragraphs/1"]
    rows = text.split("\n")
    assert "eight" in rows[first - 1]
    assert "month" in rows[last - 1]


def test_a_scan_without_words_is_no_article() -> None:
    with pytest.raises(articleparse.NoArticle):
        articleparse.parse(alto())
