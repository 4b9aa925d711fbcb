"""What holds for every input: nothing is lost, nothing is invented, nothing depends on chance."""

from __future__ import annotations

import contextlib
import re
import unicodedata

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

import articleparse
from articleparse import Article, ArticleparseError
from articleparse.serializers.json import dump
from plain import rendering

settings.register_profile(
    "articleparse",
    deadline=None,
    derandomize=True,
    max_examples=150,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.load_profile("articleparse")

WORDS = st.sampled_from(
    """
    Alep la trêve the bridge, Brücke- und Häuser мост открыт 橋が開通した。 الجسر مفتوح
    पुल खुला 다리가 열렸다. Bridge! Why? 12 2024 By Jane Doe | Photo: ### ENDS • - [1] (AP) —
    &amp; &nbsp; # ## “Yes,” he said. 22-11-2024 11:31 PM © Read also: Byline: Length: Date: Section:
    """.split()
)
SPACES = st.sampled_from([" ", " ", " ", "  ", "\t", "\u00a0", "\u3000"])
BREAKS = st.sampled_from(
    ["\n", "\n\n", "\r\n", "\r\n\r\n", "\n\u00a0\n", "\n    ", "\n\u3000", "\f", "\u2028", "\u2029", "\r"]
)
LINES = st.lists(st.tuples(WORDS, SPACES), max_size=14).map(
    lambda pairs: "".join(word + space for word, space in pairs)
)
NEWS = st.lists(st.tuples(LINES, BREAKS), max_size=25).map(lambda pairs: "".join(line + end for line, end in pairs))
TEXTS = st.one_of(NEWS, st.text())

INVISIBLE = {"Cc", "Cf", "Cs", "Zs", "Zl", "Zp"}


def visible(line: str) -> bool:
    return any(unicodedata.category(character) not in INVISIBLE for character in line)


def everything(article: Article) -> list[str]:
    """All texts of an article."""
    found = [article.headline, article.kicker, article.dateline, *article.authors, *article.standfirst]
    for section in article.sections:
        found += [section.heading, *section.paragraphs]
    found += [stamp.text for stamp in article.timestamps]
    return [text for text in found if text is not None]


@given(TEXTS)
def test_each_visible_line_is_in_exactly_one_entry(text: str) -> None:
    lines = text.splitlines()
    covered = [0] * (len(lines) + 1)
    articles = list(articleparse.parse_all(text, form="text"))
    assume(articles)  # a text without an article has no entries
    for article in articles:
        for entry in article.provenance:
            for number in range(entry.lines[0], entry.lines[1] + 1):
                covered[number] += 1
    wrong = [number for number, line in enumerate(lines, 1) if visible(line) and covered[number] != 1]
    assert not wrong


@given(TEXTS)
def test_each_pointer_points_to_what_stood_there(text: str) -> None:
    import msgspec

    for article in articleparse.parse_all(text, form="text"):
        shown = msgspec.json.decode(dump(article, provenance=True))
        for entry in shown["provenance"]:
            assert (entry["at"] is not None) or entry["text"]
            if entry["at"] is not None:
                assert resolved(shown, entry["at"]) is not None


def resolved(node: object, pointer: str) -> object:
    for step in pointer.split("/")[1:]:
        node = node[int(step)] if isinstance(node, list) else node[step]  # type: ignore[index]
    return node


@given(NEWS)
def test_no_text_comes_out_that_is_not_in_the_input(text: str) -> None:
    def letters(value: str) -> str:
        return re.sub(r"[\s\u00ad\u200b\ufeff\x00-\x1f\x7f-\x9f-]|&amp;|&nbsp;|&", "", value)

    for article in articleparse.parse_all(text, form="text"):
        for found in everything(article):
            assert letters(found) in letters(text)


@given(st.binary(max_size=400))
def test_any_bytes_give_articles_or_an_error_of_ours(data: bytes) -> None:
    with contextlib.suppress(ArticleparseError):
        for article in articleparse.parse_all(data):
            dump(article, provenance=True).decode()


@given(TEXTS)
def test_the_same_input_gives_the_same_output(text: str) -> None:
    first, second = ([dump(a, provenance=True) for a in articleparse.parse_all(text)] for _ in range(2))
    assert first == second


PARAGRAPH = st.lists(
    st.sampled_from(
        [
            "The bridge is open again.",
            "La ville n’a pas répondu à nos questions.",
            "Мост открыт снова, сказал мэр города.",
            "Die Brücke ist seit Montag wieder offen.",
            "橋は月曜日に再開された。",
            "It cost three million, more than planned.",
        ]
    ),
    min_size=2,
    max_size=6,
).map(" ".join)
HEADING = st.sampled_from(
    ["What it cost", "Les réactions", "Как это было", "Wie es weitergeht", "「再開の日」", "Who pays?"]
)
SECTIONS = st.lists(st.tuples(HEADING, st.lists(PARAGRAPH, min_size=1, max_size=3)), min_size=1, max_size=4)


@given(
    st.sampled_from(["Bridge over the Lunn reopens after nine months", "Pont rouvert : la ville respire"]),
    st.lists(PARAGRAPH, min_size=1, max_size=3),
    SECTIONS,
)
def test_its_own_plain_rendering_reads_the_same(
    headline: str, lead: list[str], sections: list[tuple[str, list[str]]]
) -> None:
    text = "\n\n".join([headline, *lead, *(part for heading, texts in sections for part in (heading, *texts))])
    first = articleparse.parse(text)
    second = articleparse.parse(rendering(first))
    assert (second.headline, second.sections) == (first.headline, first.sections)


@pytest.mark.parametrize("form", ["text", "html"])
@given(text=TEXTS)
def test_no_text_breaks_a_reader(form: str, text: str) -> None:
    for article in articleparse.parse_all(text, form=form):
        dump(article, provenance=True)
