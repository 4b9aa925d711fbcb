"""What changes nothing: line ends, marks, encodings, blank lines at the ends, a wrap."""

from __future__ import annotations

import textwrap
from html import escape
from typing import Any

import msgspec
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

import articleparse
from articleparse import Article
from invariants import articles_of
from strategies import LEGACY, NEWS, SAMPLE_TEXTS, articles, mutated

INPUTS = st.one_of(NEWS.map(lambda text: text.replace("\r", "")), mutated())


def said(found: list[Article], moved: int = 0) -> list[dict[str, Any]]:
    """What the articles say, without `source` and warnings; `moved`: lines that were put over them."""
    shown = msgspec.to_builtins(found)
    for article in shown:
        del article["source"], article["warnings"]
        for entry in (*article["timestamps"], *article["provenance"]):
            entry["lines"] = [number - moved for number in entry["lines"]]
    return list(shown)


@given(INPUTS)
def test_windows_line_ends(text: str) -> None:
    assert said(articles_of(text.replace("\n", "\r\n"))) == said(articles_of(text))


@given(INPUTS)
def test_a_blank_line_at_an_end(text: str) -> None:
    assume(not text.startswith("\n"))
    assert said(articles_of(text + "\n\n")) == said(articles_of(text))
    assert said(articles_of("\n" + text), moved=1) == said(articles_of(text))


@given(INPUTS)
def test_a_byte_order_mark(text: str) -> None:
    data = text.encode()
    assert said(articles_of(b"\xef\xbb\xbf" + data)) == said(articles_of(data))


@given(INPUTS, st.sampled_from(LEGACY))
def test_another_encoding_that_is_told(text: str, encoding: str) -> None:
    assume(fits(text, encoding))
    assert said(articles_of(text.encode(encoding), encoding=encoding)) == said(articles_of(text))


@given(mutated(), st.sampled_from(["utf-16", "utf-32", "utf-8-sig"]))
def test_another_encoding_with_a_mark(text: str, encoding: str) -> None:
    assert said(articles_of(text.encode(encoding))) == said(articles_of(text))


@pytest.mark.parametrize("text", SAMPLE_TEXTS)
@pytest.mark.parametrize("encoding", LEGACY)
def test_a_sample_in_another_encoding_that_nothing_tells(text: str, encoding: str) -> None:
    if fits(text, encoding) and encoding != "gb18030":  # which holds all, but holds news in Chinese alone
        assert said(articles_of(text.encode(encoding))) == said(articles_of(text))


def fits(text: str, encoding: str) -> bool:
    try:
        return text.encode(encoding).decode(encoding) == text
    except UnicodeError:
        return False


@given(articles(), st.integers(56, 80))
def test_a_wrap(article: tuple[str, list[str]], width: int) -> None:
    headline, blocks = article
    assume(all(" " in block for block in blocks))  # scripts without spaces are wrapped elsewhere
    whole = articleparse.parse("\n\n".join([headline, *blocks]))
    wrapped = [textwrap.fill(block, width, break_on_hyphens=False, break_long_words=False) for block in blocks]
    assume(sum(block.count("\n") for block in wrapped) >= 6)  # fewer breaks may be no wrap
    assert articleparse.parse("\n\n".join([headline, *wrapped])).sections == whole.sections


@given(articles())
def test_one_line_a_paragraph_without_blank_lines(article: tuple[str, list[str]]) -> None:
    headline, blocks = article
    apart = articleparse.parse("\n\n".join([headline, *blocks]))
    assert articleparse.parse("\n".join([headline, *blocks])).sections == apart.sections


@given(
    articles(),
    st.sampled_from(["{}", "<div class=story>{}</div>", "<article>{}</article>", "<table><tr><td>{}</table>"]),
)
def test_a_page_and_its_text(article: tuple[str, list[str]], around: str) -> None:
    headline, blocks = article
    text = articleparse.parse("\n\n".join([headline, *blocks]))
    told = [f"<h2>{escape(block)}</h2>" if len(block) <= 60 else f"<p>{escape(block)}</p>" for block in blocks]
    page = f"<!doctype html><title>{escape(headline)}</title>" + around.format(
        f"<h1>{escape(headline)}</h1>" + "".join(told)
    )
    told_page = articleparse.parse(page)
    assert (told_page.headline, told_page.sections) == (text.headline, text.sections)
