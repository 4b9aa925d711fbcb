"""What is told by a short cut is what the long way says."""

from __future__ import annotations

import re
import sys
from itertools import pairwise
from pathlib import Path
from statistics import pstdev

import pytest
from hypothesis import given
from hypothesis import strategies as st

from articleparse.languages.credits import FIRST_ON
from articleparse.languages.phrase_file import everything
from articleparse.parser.declarations.moments import moment_of
from articleparse.parser.heads.over_stamps import signs_for_agency
from articleparse.parser.heads.overlines import is_way
from articleparse.parser.learned.amid import _spread  # to the bit: no test from outside would see it
from articleparse.parser.learned.chain import load
from articleparse.parser.learned.columns import Columns, read
from articleparse.parser.looks.features import key_of
from articleparse.parser.looks.survey import words_of
from articleparse.parser.names.credits import fields, says_first_on
from articleparse.parser.timestamps import parse_timestamp
from articleparse.parser.timestamps.classify import classify
from articleparse.parser.timestamps.grammar import DATES, TIMES, date_patterns, expand, time_patterns
from articleparse.parser.timestamps.lexicon import press
from articleparse.parser.whole.positions import _heads, may_count  # nor here
from articleparse.parser.words.cues import openings, whole
from articleparse.parser.words.digits import count_digits, has_digit, with_digit
from articleparse.patterns import DIGITS, has_byte, holding
from articleparse.readers.characters import collapsed, decoded, dropped, is_plain, is_tidy, is_visible
from articleparse.readers.html.gathering import _shown  # nor is what it leaves out
from articleparse.readers.html.tree import _giants  # its steps are not to be seen from outside
from articleparse.readers.utf import is_mostly_utf8
from test_timestamps import FORMS

ALL = "".join(map(chr, range(sys.maxunicode + 1)))


def test_a_digit_is_what_python_holds_for_one() -> None:
    assert count_digits(ALL) == sum(map(str.isdigit, ALL))
    assert not has_digit("".join(c for c in ALL if not c.isdigit()))
    assert all(map(has_digit, filter(str.isdigit, ALL)))
    assert with_digit(["Act II", "", "Straße", *filter(str.isdigit, ALL), "“Überfahrt”"])[0] == 3
    assert len(with_digit(["Act II", *filter(str.isdigit, ALL)])) == sum(map(str.isdigit, ALL))


def test_every_decimal_digit_begins_with_a_byte_that_is_asked_for() -> None:
    digits = [char for char in ALL if char.isdecimal()]
    assert holding(["Act II", *digits, "", "Straße"], DIGITS) == [*range(1, len(digits) + 1)]
    assert all(has_byte(f"Ark {char}", DIGITS) for char in digits)
    assert not has_byte("Act II “Überfahrt” — 渡し船 паром", DIGITS)


@pytest.mark.parametrize("text", ["At the quay, Jane Roe (left), Ann Lee", "v.l.n.r.: A", "On the pier, from left , A"])
def test_who_counts_off_is_asked_of_words_before_a_sign(text: str) -> None:
    said = not _heads().isdisjoint(text.casefold().split())
    assert may_count(text) >= said


def test_next_to_no_byte_that_goes_on_with_a_sequence_is_no_utf8() -> None:
    assert not is_mostly_utf8("Паром снова ходит, сообщил порт. ".encode("cp1251") * 9)
    assert is_mostly_utf8("Паром снова ходит. ".encode() * 9 + b"\xd0")


@pytest.mark.parametrize(
    "text",
    [
        "Home > News",
        "Home / News / The ferry to Carrow is back after eleven weeks",
        "首页 >> 新闻",
        "Home / News / Bay",
        "Home»News",
        "Bay › Ports › Ferries",
    ],
)
def test_the_way_to_a_page_has_one_of_four_signs(text: str) -> None:
    assert is_way(text) == (">" in text or "›" in text or text.count(" / ") > 1)


def test_every_phrase_opens_a_line_of_its_own() -> None:
    groups = [group.partition("\t")[2] for text in everything() for group in text.split("\n")]
    phrases = [phrase for group in groups for phrase in group.split("|") if 0 < len(phrase) <= 60]
    lost = [phrase for phrase in phrases if {cue.field for cue in openings(phrase)}.isdisjoint(whole(phrase))]
    assert lost == []


@pytest.mark.parametrize("text", ["Pier 4: “open”, at last!", "under_score", "Straße ½ №5", "٣ مساءً", "…", "A—B c"])
def test_a_key_is_the_letters_and_digits(text: str) -> None:
    assert key_of(text) == re.sub(r"[\W_]+", "", text.casefold())


@pytest.mark.parametrize("text", [" a\t b ", "a\n\nb", "a\xa0b", "a \xa0 b", "a\u2003b", "\xa0a\u202f\u202fb\r\n"])
def test_white_space_collapses_alike_with_and_without_hard_spaces(text: str) -> None:
    assert collapsed(text) == re.sub(r"\s{2,}|[^\S \xa0\u202f]", " ", text).strip()


def test_a_run_of_spaces_collapses_where_nothing_else_does() -> None:
    assert [collapsed(text) for text in ("two  words", " edges ", "one word", "")] == [
        "two words",
        "edges",
        "one word",
        "",
    ]


@given(st.text(st.sampled_from("ab.& ;\xa0\u202f\u3000\u2003\t\n—é文"), max_size=14))
def test_nothing_is_to_be_changed_in_the_lines_of_a_tidy_text(text: str) -> None:
    lines = [line for line in map(str.strip, text.splitlines()) if line]
    changed = [line for line in lines if collapsed(decoded(line)) != line]
    assert not (changed and is_plain(text) and is_tidy(text))


@pytest.mark.parametrize(
    ("text", "labels"),
    [
        ("Jane Roe on the quay (Photo: John Doe)", [("picture", "Photo")]),
        ("Edited by: Jane Roe, photos: John Doe", [("editor", "Edited by"), ("picture", "photos")]),
        ("Saved from https://herald.example: photo: Jane Roe", [("picture", "photo")]),
        ("作者：王小明　编辑/李四", [("writer", "作者"), ("editor", "编辑")]),
        ("Harbour and council: what the storm means", []),
        ("Ferries at 12:30 Photo, and then: “none”", []),
    ],
)
def test_a_label_is_known_by_its_last_word(text: str, labels: list[tuple[str, str]]) -> None:
    assert [one.kind for one in fields(text)] == [kind for kind, _ in labels]
    assert [one.label for one in fields(text)] == [text.index(label) for _, label in labels]


def test_what_a_feed_puts_under_a_text_is_told_by_how_it_opens_or_a_sentence_in_it() -> None:
    assert says_first_on("L’article Le quai rouvre au printemps est apparu en premier sur La Gazette.")
    assert says_first_on("KQRS transcripts are created on a rush deadline by a contractor of ours.")
    assert not says_first_on("The post was late again, and nobody on the island knew why it was.")
    for opening, between in FIRST_ON:
        assert says_first_on(f"{opening}Ferry is back{between}The Ledger")


def test_who_signs_for_an_agency_has_its_letters() -> None:
    assert signs_for_agency("Ouest-Presse et AFP")
    assert not signs_for_agency("Ouest-Presse et Jeanne Roe")


def test_what_is_dropped_is_dropped_between_any_letters() -> None:
    chars = ALL[:0x3000] + ALL[0xF000:0x10000]
    kept = [char for char in chars if dropped(f"é{char}a\r\n") == f"é{char}a\r\n"]
    gone = set(chars) - set(kept)
    assert gone == {*map(chr, (*range(9), *range(14, 28), 31, *range(127, 133), *range(134, 160))), *"\xad\u200b\ufeff"}


def test_a_line_tries_every_production_that_matches_it() -> None:
    rows = (Path(__file__).parent / "not_stamps.tsv").read_text(encoding="utf-8").splitlines()
    lines = [line for line, _ in FORMS] + [row.partition("\t")[2] for row in rows]
    for chars in (classify(line, press())[1] for line in lines):
        for table, chosen in ((DATES, date_patterns(chars)), (TIMES, time_patterns(chars))):
            matching = {name for name, pattern in table.items() if re.search(expand(pattern), chars)}
            assert matching <= {list(pattern.groupindex)[-1] for pattern in chosen}, chars


@pytest.mark.parametrize("sizes", [[0, 4000, 4001, 3], [9000, 1, 4001], [4000] * 3])
def test_tags_that_are_long_are_found_among_short_ones(sizes: list[int]) -> None:
    data = b"".join(b"<" + b"x" * size for size in sizes)
    starts = [sum(sizes[:place]) + place for place in range(len(sizes) + 1)]
    long = [(start, end) for start, end in pairwise(starts) if end - start > 4001]
    assert [span for span in _giants(data) if span[1] - span[0] > 4001] == long


@pytest.mark.parametrize("count", [1, 2, 5])
def test_groups_weigh_what_their_templates_weigh_one_by_one(count: int) -> None:
    known: Columns = {name: [(3 * at + place) % 4 for at in range(count)] for place, name in enumerate("abcdefgh")}
    shapes = [(["a"], 0), (["a"], 1), (["b"], -2), (["a", "c"], 0), (["d", "e", "h"], 0), (["g"], 2), (["f", "b"], 0)]
    templates = [
        [names, offset, [[*[value] * len(names), *range(place, place + 7)] for value in (0, 1, None)]]
        for place, (names, offset) in enumerate(shapes)
    ]
    learned = load({"steps": [], "templates": templates})
    alone = [[each.table[value] for value in read(known, each.names, each.offset)] for each in learned.templates]
    assert learned.groups.weigh(known) == [sum(block) for block in zip(*alone, strict=True)]
    assert any(map(any, alone))


@given(st.lists(st.integers(0, 10**7), min_size=1, max_size=40))
def test_a_spread_is_that_of_the_library(sizes: list[int]) -> None:
    assert _spread(sizes) == pstdev(sizes)


@pytest.mark.parametrize(
    "text",
    [
        "The Ferry IS_late, 2024 times or 12th: ferry!",
        "“Straße” liegt im ½jährlich_en Çok ısı",
        "Паром опоздал на 20 минут",
        "渡し船は今朝も遅れた",
        "the ferry 渡し船は遅れた",
        "เรือข้ามฟากมาสาย",
        "",
    ],
)
def test_words_are_runs_of_letters_or_pairs_of_characters(text: str) -> None:
    line = text.casefold()
    dense = re.sub("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]+", "", line)
    pairs = [a + b for a, b in pairwise(line)] if 3 * len(dense) < 2 * len(line) else re.findall(r"[^\W\d_]{4,}", line)
    assert sorted(words_of(text)) == sorted(set(pairs))


@given(
    st.from_regex(
        re.compile(r"20\d\d-[01]\d-[0-3]\dT[0-2]\d:[0-6]\d:[0-6]\d(\.\d{1,6})?(Z|[+-][01]\d:?[0-6]\d)", re.A),
        fullmatch=True,
    )
)
def test_a_declared_moment_is_what_it_is_in_print(text: str) -> None:
    assert moment_of(text) in (None, parse_timestamp(text))


def test_of_the_declared_moments_the_usual_ones_are_read_at_once() -> None:
    for end in ("Z", ".120Z", "+02:00", "-0330", ".5+00:00"):
        assert moment_of(f"2024-05-06T07:08:09{end}") is not None
    assert moment_of("2024-02-30T07:08:09Z") is None


@given(
    st.text(st.sampled_from("ab \xa0\u202f\u2003\n\r\t\x00\x1c\x1f\x85\xad\u200b\u200d\ufeff\u2028é文"), max_size=12)
)
def test_what_is_seen_of_a_block_is_what_is_left_of_its_text(raw: str) -> None:
    text = collapsed(dropped(raw.replace("\x00", "\n")))
    assert _shown(raw) == (text if is_visible(text) else "")
