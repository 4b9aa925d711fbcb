"""Texts, articles, mutated samples and pages for the properties."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Callable, Sequence
from pathlib import Path

from hypothesis import strategies as st

SAMPLES = Path(__file__).parents[1] / "samples"
LEGACY = (
    "cp1252",
    "iso8859-2",
    "cp1251",
    "koi8-r",
    "cp1256",
    "euc-jp",
    "shift_jis",
    "gb18030",
    "utf-16",
    "utf-32",
    "utf-16-be",
)

_WORDS = st.sampled_from(
    """
    Alep la trêve the bridge, Brücke- und Häuser мост открыт 橋が開通した。 الجسر مفتوح
    पुल खुला 다리가 열렸다. Bridge! Why? 12 2024 By Jane Doe | Photo: ### ENDS • - [1] (AP) —
    &amp; &nbsp; # ## “Yes,” he said. 22-11-2024 11:31 PM © Read also: Byline: Length: Date: Section:
    """.split()
)
_SPACES = st.sampled_from([" ", " ", " ", "  ", "\t", "\u00a0", "\u3000"])
_BREAKS = st.sampled_from(
    ["\n", "\n\n", "\r\n", "\r\n\r\n", "\n\u00a0\n", "\n    ", "\n\u3000", "\f", "\u2028", "\u2029", "\r"]
)
_LINES = st.lists(st.tuples(_WORDS, _SPACES), max_size=14).map(lambda pairs: "".join(map("".join, pairs)))
NEWS = st.lists(st.tuples(_LINES, _BREAKS), max_size=25).map(lambda pairs: "".join(map("".join, pairs)))
"""Lines of news in many languages with every kind of line end between."""

TEXTS = st.one_of(NEWS, st.text())


def sample(name: str) -> str:
    """Return the text of a sample."""
    data = (SAMPLES / name).read_bytes()
    return data.decode("cp1251" if name == "muzey.txt" else "utf-8-sig")


SAMPLE_TEXTS = [sample(path.name) for path in sorted(SAMPLES.glob("*.txt"))]
SAMPLE_PAGES = [sample(path.name) for path in sorted(SAMPLES.glob("*.html"))]


def _paragraphs(text: str) -> tuple[list[str], list[str]]:
    """Return the headings and the paragraphs of a sample: its short and its long lines."""
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    short = [line for line in lines[5:] if 8 <= len(line) <= 60 and not re.search(r"[\d:.,。।،؟?—-]", line)]
    return short, [line for line in lines if len(line) >= 100 and "—" not in line]


_LANGUAGES = [found for found in map(_paragraphs, SAMPLE_TEXTS) if min(map(len, found)) >= 2]


@st.composite
def articles(draw: st.DrawFn) -> tuple[str, list[str]]:
    """An article made of one sample's headline, headings and paragraphs: its headline, its blocks in order."""
    headings, paragraphs = draw(st.sampled_from(_LANGUAGES))
    headline, *others = draw(st.permutations(headings))
    left = draw(st.permutations(paragraphs))
    blocks = [left.pop() for _ in range(draw(st.integers(1, 3)))]
    for heading in others[: draw(st.integers(0, 3))]:
        if left:
            blocks += [heading, *(left.pop() for _ in range(min(len(left), draw(st.integers(1, 3)))))]
    return headline, blocks


def _delete(lines: list[str], at: int, _: int) -> list[str]:
    return lines[:at] + lines[at + 1 :]


def _duplicate(lines: list[str], at: int, to: int) -> list[str]:
    return [*lines[:to], lines[at], *lines[to:]]


def _swap(lines: list[str], at: int, to: int) -> list[str]:
    changed = list(lines)
    changed[at], changed[to] = changed[to], changed[at]
    return changed


def _wrap(lines: list[str], at: int, to: int) -> list[str]:
    return [*lines[:at], *textwrap.wrap(lines[at], 20 + to), *lines[at + 1 :]]


def _glue(lines: list[str], at: int, _: int) -> list[str]:
    return [*lines[:at], " ".join(lines[at : at + 2]), *lines[at + 2 :]]


def _cut(lines: list[str], at: int, _: int) -> list[str]:
    return lines[: at + 1]


def _each(change: Callable[[str], str]) -> Callable[[list[str], int, int], list[str]]:
    return lambda lines, at, to: [change(line) if at <= n <= to else line for n, line in enumerate(lines)]


_CHANGES = (
    _delete, _duplicate, _swap, _wrap, _glue, _cut, _each(str.casefold), _each(str.upper), _each(str.title),
    _each(lambda line: re.sub(r"[^\w\s]", "", line)), _each(lambda line: "> " + line), _each(lambda line: "    " + line),
    _each(lambda line: line[::-1]), _each(lambda _: ""), _each(lambda line: line.replace(" ", "\xa0")),
)  # fmt: skip
_PLACES = st.integers(0, 10_000)


@st.composite
def mutated(draw: st.DrawFn, texts: Sequence[str] = tuple(SAMPLE_TEXTS)) -> str:
    """A sample with lines deleted, doubled, swapped, wrapped, glued, cut, in other letters, without punctuation."""
    lines = draw(st.sampled_from(texts)).splitlines()
    for change, at, to in draw(
        st.lists(st.tuples(st.sampled_from(_CHANGES), _PLACES, _PLACES), min_size=1, max_size=6)
    ):
        lines = change(lines, at % len(lines), to % len(lines)) or [""]
    return "\n".join(lines)


_TAGS = st.sampled_from(
    "p p p div h1 h2 h3 li td span b a blockquote figcaption section article aside nav pre time small cite".split()
)
_BREAKING = ("p", "div", "h1", "h2", "h3", "li", "blockquote", "section", "article", "figcaption")


@st.composite
def pages(draw: st.DrawFn) -> tuple[str, list[str]]:
    """An HTML page of elements in elements, and the words in it, each of which stands there once."""
    words: list[str] = []

    def element(depth: int) -> str:
        tag = draw(_TAGS)
        inside = "".join(element(depth + 1) for _ in range(draw(st.integers(0, 3 if depth < 3 else 0))))
        words.append(f"word{len(words)}x")
        before = words[-1] + draw(st.sampled_from(["", " ", ". ", " is open again, the council said on Friday. "]))
        end = f"</{tag}>" if draw(st.integers(0, 9)) else ""
        return f"<{tag}>{before}{inside}{end}"

    return "<!doctype html><html><body>" + "\n".join(element(0) for _ in range(draw(st.integers(1, 6)))), words
