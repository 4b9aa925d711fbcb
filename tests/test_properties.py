"""What holds for every input: nothing is lost, nothing is invented, nothing depends on chance."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

import articleparse
from articleparse.serializers.json import dump
from conftest import SCHEMA
from invariants import articles_of, check, invented_texts, is_calm, lost_lines, shown_objects
from plain import rendering
from strategies import NEWS, SAMPLE_PAGES, TEXTS, articles, mutated, pages

INPUTS = st.one_of(TEXTS, mutated())
HTML = st.one_of(pages().map(lambda pair: pair[0]), mutated(SAMPLE_PAGES), NEWS)


@given(INPUTS)
def test_each_visible_line_is_in_exactly_one_entry(text: str) -> None:
    assert not lost_lines(articles_of(text, form="text"), text)


@given(INPUTS)
def test_each_pointer_points_to_what_stood_there(text: str) -> None:
    shown_objects(articles_of(text, form="text"))


@given(st.one_of(NEWS, mutated()))
def test_no_text_comes_out_that_is_not_in_the_input(text: str) -> None:
    assert not invented_texts(articles_of(text, form="text"), text.replace("&amp;", "&").replace("&nbsp;", " "))


@given(st.one_of(INPUTS, HTML))
def test_what_is_printed_fits_the_schema(text: str) -> None:
    for article in articles_of(text):
        SCHEMA.validate(json.loads(dump(article, provenance=True)))


@given(st.one_of(st.binary(max_size=400), INPUTS.map(lambda text: text.encode("utf-8", "replace"))))
def test_any_bytes_give_articles_or_an_error_of_ours(data: bytes) -> None:
    check(data)


@given(mutated(), st.lists(st.tuples(st.integers(0, 10_000), st.binary(max_size=3)), max_size=8))
def test_bytes_damaged_on_the_way_give_articles_or_an_error_of_ours(
    text: str, damages: list[tuple[int, bytes]]
) -> None:
    data = bytearray(text.encode())
    for at, new in damages:
        data[at % (len(data) + 1) : at % (len(data) + 1) + 1] = new
    check(bytes(data))


@given(st.one_of(INPUTS, HTML))
def test_the_same_input_gives_the_same_output(text: str) -> None:
    first, second = ([dump(a, provenance=True) for a in articleparse.parse_all(text)] for _ in range(2))
    assert first == second


@given(articles())
def test_its_own_plain_rendering_reads_the_same(article: tuple[str, list[str]]) -> None:
    headline, blocks = article
    first = articleparse.parse("\n\n".join([headline, *blocks]))
    second = articleparse.parse(rendering(first))
    assert (second.headline, second.sections) == (first.headline, first.sections)


@pytest.mark.parametrize("form", ["text", "html"])
@given(text=st.one_of(INPUTS, HTML))
def test_no_text_breaks_a_reader(form: str, text: str) -> None:
    check(text, form=form)


@given(pages())
def test_each_word_of_a_page_is_in_exactly_one_entry(made: tuple[str, list[str]]) -> None:
    page, words = made
    found = articles_of(page, form="html")
    places = [place for article in found for place in places_of(article)]
    for word in words if found else []:
        assert sum(word in place for place in places) == 1, word


def places_of(article: articleparse.Article) -> list[str]:
    """The text of each entry of the page itself, as it stands in the article or was set aside."""
    shown = json.loads(dump(article, provenance=True))
    entries = [entry for entry in shown["provenance"] if entry["role"] != "claim"]
    return [entry.get("text") or text_at(shown, entry["at"]) for entry in entries]


def text_at(node: object, pointer: str) -> str:
    for step in pointer.split("/")[1:]:
        node = node[int(step)] if isinstance(node, list) else node[step]  # type: ignore[index]
    return str(node["text"] if isinstance(node, dict) else node)


@given(st.text())
def test_what_is_shown_to_people_moves_no_terminal(text: str) -> None:
    assert is_calm(text)
