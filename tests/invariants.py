"""What is true of every input, as functions: the properties and the fuzzers check the same."""

from __future__ import annotations

import json
import re
import unicodedata
from collections import Counter
from typing import Any

import articleparse
from articleparse import Article, ArticleparseError
from articleparse.readers.source import read_source
from articleparse.serializers.explain import shown
from articleparse.serializers.json import dump

_INVISIBLE = {"Cc", "Cf", "Cs", "Zs", "Zl", "Zp"}
_UNPRINTED = re.compile(r"[\s\u00ad\u200b\ufeff\x00-\x1f\x7f-\x9f\u00ac\u2010-]")
_MOVES_A_TERMINAL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")


def articles_of(data: bytes | str, **options: Any) -> list[Article]:
    """Return the articles of one input; where it is none, or cannot be read, check that one clear line says so."""
    try:
        return list(articleparse.parse_all(data, **options))
    except ArticleparseError as error:
        message = str(error)
    assert re.fullmatch(r"\S[^\n]*\S", message), repr(message)
    return []


def shown_objects(articles: list[Article]) -> list[dict[str, Any]]:
    """Return what is printed of `articles`; check that it is JSON, with a target behind every pointer."""
    objects: list[dict[str, Any]] = [json.loads(dump(article, provenance=True)) for article in articles]
    for shown_object in objects:
        for entry in shown_object["provenance"]:
            assert entry["at"] is not None or entry["text"], entry
            assert entry["at"] is None or _resolved(shown_object, entry["at"]) is not None, entry
    return objects


def _resolved(node: Any, pointer: str) -> Any:
    for step in pointer.split("/")[1:]:
        node = node[int(step)] if isinstance(node, list) else node[step]
    return node


def is_visible(line: str) -> bool:
    """Whether a person sees anything of `line`."""
    return any(unicodedata.category(character) not in _INVISIBLE for character in line)


def lost_lines(articles: list[Article], text: str) -> list[int]:
    """Return the numbers of visible lines that are not in exactly one entry; none where there is no article."""
    if not articles:
        return []
    entries = [entry for article in articles for entry in article.provenance if entry.role != "claim"]
    covered = Counter(number for entry in entries for number in range(entry.lines[0], entry.lines[1] + 1))
    return [n for n, line in enumerate(text.splitlines(), 1) if is_visible(line) and covered[n] != 1]


def texts_of(article: Article) -> list[str]:
    """Return all texts of an article that were printed in its source."""
    found = [article.headline, article.kicker, article.dateline, *article.authors, *article.standfirst]
    for section in article.sections:
        found += [section.heading, *section.paragraphs]
    found += [stamp.text for stamp in article.timestamps]
    return [text for text in found if text is not None]


def invented_texts(articles: list[Article], text: str) -> list[str]:
    """Return the texts that do not stand in `text`, white space and wrap hyphens aside.

    Marks that text browsers and Markdown put among the words are none of the story: the letters and
    digits of a text have to stand in the source in their order.
    """
    letters = _letters(text)
    return [found for article in articles for found in texts_of(article) if not _stands_in(_letters(found), letters)]


def _letters(text: str) -> str:
    return _UNPRINTED.sub("", text)


def _stands_in(found: str, text: str) -> bool:
    if found in text:
        return True
    characters = iter(text)
    return all(character in characters for character in found)


def check(data: bytes | str, **options: Any) -> list[Article]:
    """Check all that holds for every input without a second reading of it; return its articles."""
    articles = articles_of(data, **options)
    shown_objects(articles)
    text = source_text(data, options.get("encoding"))
    if all(article.source.form == "text" for article in articles):
        assert not lost_lines(articles, text), lost_lines(articles, text)[:5]
    return articles


def source_text(data: bytes | str, encoding: str | None = None) -> str:
    """Return the text of an input as its reader sees it; empty where it cannot be read."""
    if isinstance(data, str):
        return data.encode("utf-8", "replace").decode()
    try:
        return read_source(data, encoding=encoding).text
    except ArticleparseError:
        return ""


def is_calm(text: str) -> bool:
    """Whether a terminal only shows what `shown` made of `text`."""
    return not _MOVES_A_TERMINAL.search(shown(text))
