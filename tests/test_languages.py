"""The language tables: every entry can be matched, and every row says enough to be of use."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest

from articleparse.languages.fields import CODES, FIELDS
from articleparse.languages.phrases import PHRASES, Phrases
from articleparse.parser.looks.lines import cue_of
from articleparse.parser.words.cues import folded, openings

ROLES = {"headline", "byline", "dateline", "timestamp", "standfirst", "kicker", "paragraph", "metadata"}
LANGUAGES = sorted(PHRASES)
# The language, then at most a script and a region: all of BCP 47 that a table of languages needs.
TAG = re.compile(r"[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?")


def fields(row: Phrases) -> Iterator[tuple[str, tuple[str, ...]]]:
    return zip(row._fields, row, strict=True)


def entries(row: Phrases) -> Iterator[str]:
    return (entry for _, field in fields(row) for entry in field)


def test_at_least_fifty_languages_under_valid_tags() -> None:
    assert len(PHRASES.keys() - {"und"}) >= 50
    assert [tag for tag in PHRASES if not TAG.fullmatch(tag)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_entries_are_written_as_the_folded_text_that_they_are_matched_on(language: str) -> None:
    assert [entry for entry in entries(PHRASES[language]) if entry != folded(entry)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_entries_have_no_final_colon_no_double_space_and_no_curly_apostrophe(language: str) -> None:
    odd = re.compile(r"[:：]$|\s\s|[^\S ]|[’‘ʼʻ]|^$")
    assert [entry for entry in entries(PHRASES[language]) if odd.search(entry)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_field_holds_an_entry_twice_or_a_bare_string(language: str) -> None:
    for name, field in fields(PHRASES[language]):
        assert isinstance(field, tuple), name  # ("by") is a string: its letters would be the entries
        assert len(set(field)) == len(field), name


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_line_is_both_furniture_and_a_kicker(language: str) -> None:
    furniture = set(PHRASES[language].share) | set(PHRASES["und"].share)
    assert furniture & set(PHRASES[language].kicker) == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_can_tell_a_byline_and_a_link_to_another_story(language: str) -> None:
    row = PHRASES[language]
    assert language == "und" or ((row.byline or row.byline_label) and row.related)


@pytest.mark.parametrize(
    ("language", "field", "printed"),
    [
        ("en", "byline", "By"),
        ("de", "share", "Schriftgröße"),
        ("de", "share", "MENÜ SCHLIESSEN"),
        ("el", "related", "Διαβάστε επίσης"),
        ("el", "byline", "Της"),
        ("tr", "related", "İlgili haberler"),
        ("hy", "related", "Կարդացեք նաև"),
        ("hi", "related", "यह भी पढ़ें"),
        ("ar", "byline", "بقلم"),
        ("ko", "byline_after", "기자"),
        ("zh-Hant", "byline_label", "記者"),
        ("uk", "kicker", "Інтерв'ю"),
        ("und", "share", "WhatsApp"),
        ("und", "end", "###"),
    ],
)
def test_a_line_as_printed_is_found_once_folded(language: str, field: str, printed: str) -> None:
    assert folded(printed) in getattr(PHRASES[language], field)


@pytest.mark.parametrize(
    "printed", ["ΔΙΑΒΑΣΤΕ ΕΠΙΣΗΣ", "İLGİLİ HABER", "İLGİLİ HABERLER", "A LIRE AUSSI", "LEA TAMBIEN", "LEIA TAMBEM"]
)
def test_a_phrase_is_known_in_capitals_with_or_without_its_accents(printed: str) -> None:
    assert cue_of(folded(printed)) == "related"


def test_field_labels_are_folded_and_without_colon() -> None:
    assert [label for label in FIELDS if label != folded(label) or label.endswith(":")] == []


def test_codes_are_capitals_so_that_no_word_of_a_sentence_is_one() -> None:
    assert [code for code in CODES if not re.fullmatch("[A-Z]{2,3}", code)] == []


def test_every_field_has_a_role_that_the_article_knows() -> None:
    assert {*FIELDS.values(), *CODES.values()} <= ROLES


def test_clocks_of_the_database_are_not_the_time_of_publication() -> None:
    assert FIELDS["load-date"] == FIELDS["time of request"] == FIELDS["last updated"] == "metadata"


@pytest.mark.parametrize(("line", "field"), [("بیشتر می\u200cخوانید", "share"), ("ప్రత్యేక\u200cం", "kicker")])
def test_joiners_of_letters_say_nothing(line: str, field: str) -> None:
    for written in (line, line.replace("\u200c", "")):
        assert {cue.field for cue in openings(folded(written))} == {field}
