"""Headings told from paragraphs, where a story stands alone; the last of the passes of `labeller`."""

from __future__ import annotations

from collections.abc import Sequence, Set
from itertools import pairwise

from msgspec.structs import replace

from articleparse.parser.looks.bare_days import bare_day
from articleparse.parser.looks.dialogue import is_said, spoken
from articleparse.parser.looks.features import DASHES, Look
from articleparse.parser.looks.labels import HEADING, OPENING_HEADING, PROSE, Label
from articleparse.parser.looks.menus import is_link
from articleparse.parser.names.persons import UNSPACED_FROM
from articleparse.patterns import lazy

_BULLET = lazy(r"[•●▪◦‣·∙■*–—-]\s+")
# ``14:32``, ``13h10``, ``9.05 Uhr``, ``8:41 p.m.``: a time and nothing else, but for a word that says so.
_CLOCK = lazy(r"\d{1,2}\s?[:.h時点시]\s?\d{2}(?::\d{2})?\s?(?:分|분)?(?:\s?[^\W\d_]{1,4}\.?(?:[^\W\d_]\.)?)?")
_CLOCK_LINE = 14
# A sentence and more of another; not ``Dr. Roe``, ``U.S. plans``, ``No. 3``.
_SENTENCES = lazy(r"[^\W\d_]{4}[.!?][\"'”’»)]*\s+[^\W\d_]|[。！？][^」』”]")
# ``Moer – Zandvliet 2-1 (0-1)``: over the scorers and the teams the first of such lines, over a report its heading.
_SCORE = lazy(r".*\S(?:\s[-–—]\s|[-–—])\S.*\s\d{1,3}\s?[-–—:]\s?\d{1,3}(?:\s?[(\[][\d\s,;:/–-]+[)\]])?")
_LABELLED = lazy(r"[^:：.!?]{2,40}[:：]")
_BODY = Label("paragraph", "a line of the body")
_DECK = range(2, 5)  # lines of a deck
_UNDER = 4  # blocks from the headline to its deck
_FEW = 2  # spaces in a line of one, at least
_CRIED = 5  # words of a heading in capitals with a full stop, at most
_WORD = 5  # characters of its last with the stop, at least: ``U.S.``, ``ENDS.`` end none
_HEADS = 2  # headings on top of each other; more short lines are a list


def label_body(looks: Sequence[Look], labels: list[Label | None], start: int, end: int) -> None:
    """Tell headings from paragraphs: a heading is a short line over what it names."""
    _label_clocks(looks, labels, range(start, end))
    days = _day_headings(looks, labels, start, end)
    for i in range(start, end):
        if labels[i] is None and looks[i].size < PROSE and looks[i].ends == "none" and is_link(looks[i].block):
            labels[i] = Label("boilerplate", "a link and no more")
    body = [i for i in range(start, end) if labels[i] is None or i in days]
    short = {i for i in body if could_be_heading(looks[i])}
    short -= spoken(looks, body, short)
    short -= {i for i, below in pairwise(body) if i in short and is_score(looks[i], looks[below])}
    for index in _deck(looks, labels, body, short):
        labels[index] = Label("standfirst", "one of several short lines between the headline and the story")
    body = [i for i in body if labels[i] is None or i in days]
    over = 0  # short lines directly below
    for index, below in zip(reversed(body), [None, *reversed(body)], strict=False):
        over = over + 1 if index in short else 0
        opening = index == body[0] and _says_more(looks[index]) and not looks[index].block.tag
        claimed = looks[index].block.tag[:1] == "h" and below is not None and looks[below].block.tag[:1] != "h"
        if opening and below is not None and _reads_on(looks[below]) and index in short:
            labels[index] = Label("standfirst", "a line without an end mark, under the headline and over the story")
        elif not claimed and (over == 0 or below is None or opening or over > _HEADS):
            end = mark_end(looks[index])
            labels[index] = replace(_BODY, start=end) if end else _BODY
        else:
            labels[index] = Label("heading", "a short line without an end mark, over a paragraph")
    _unlabel_lists(looks, body, short, labels)


def _deck(looks: Sequence[Look], labels: Sequence[Label | None], body: Sequence[int], short: Set[int]) -> list[int]:
    """Return the lines of a deck: two or more without an end mark, each a few words, over the story's first paragraph.

    Korea's papers sum the story up so; elsewhere such lines are more often furniture, or a list.
    """
    size = next((at for at, i in enumerate(body) if i not in short), 0)
    deck = body[:size]
    if size not in _DECK or deck[-1] - deck[0] >= size or not all(_is_of_deck(looks[i]) for i in deck):
        return []
    told = [label.role for label in labels[max(0, deck[0] - _UNDER) : deck[0]] if label is not None]
    return list(deck) if "headline" in told and looks[body[size]].ends == "stop" else []


def _is_of_deck(look: Look) -> bool:
    """Whether a line is a few words of East Asia that are no name, and that nothing marks as a heading or an item."""
    is_marked = look.block.tag or look.is_item or look.stamps or look.cue
    return look.text >= UNSPACED_FROM and not is_marked and look.text.count(" ") >= _FEW


def is_score(look: Look, below: Look) -> bool:
    """Whether a line has a match's score and stands over what is counted there: ``Scorers: …``."""
    return look.text[-1] in "0123456789)]" and bool(_SCORE.fullmatch(look.text) and _LABELLED.match(below.text))


def _reads_on(look: Look) -> bool:
    """Whether a line is a sentence, or as long as one where no mark ends it."""
    return look.ends == "stop" or (look.ends == "none" and look.size >= HEADING)


def _says_more(look: Look) -> bool:
    """Whether a line right under the headline says more than a heading would: by its length, or in two parts."""
    return look.size > OPENING_HEADING or (look.text >= UNSPACED_FROM and "，" in look.text)


def _label_clocks(looks: Sequence[Look], labels: list[Label | None], body: Sequence[int]) -> None:
    """A time alone over the heading of a live blog's entry heads nothing itself."""
    clocks = [i for i in body if labels[i] is None and is_clock(looks[i].text)]
    if len(clocks) == 1:
        labels[clocks[0]] = Label("timestamp", "a time alone, where no other entry has one")
    for index in clocks:
        below = index + 1
        if not (labels[index] is None and below < len(looks) and labels[below] is None):
            continue
        if looks[below].size < PROSE and looks[below].ends == "none" and could_be_heading(looks[below]):
            labels[index] = Label("timestamp", "the time of the entry below")


def is_clock(text: str) -> bool:
    """Whether a line is a time and no more, as over an entry of a live blog: ``14:32``, ``9.05 Uhr``."""
    return len(text) <= _CLOCK_LINE and _CLOCK.fullmatch(text) is not None


def _unlabel_lists(looks: Sequence[Look], body: Sequence[int], short: set[int], labels: list[Label | None]) -> None:
    """More short lines in a row than headings stand on top of each other are a list, but for a last one apart."""
    run: list[int] = []
    for index in [*body, -1]:
        if index in short and looks[index].block.tag[:1] != "h":
            run.append(index)
            continue
        if len(run) > _HEADS:
            for item in run:
                labels[item] = Label("paragraph", "one of a list of short lines", mark_end(looks[item]))
        run = []


def mark_end(look: Look) -> int:
    """Return where a block's text begins behind the mark of a list's item."""
    found = _BULLET.match(look.text) if look.is_item else None
    return found.end() if found else 0


def could_be_heading(look: Look) -> bool:
    """Whether a block looks like a heading: marked as one, or a short line that ends no sentence."""
    if look.block.tag[:1] == "h":
        return True
    if look.block.tag == "tr":
        return False
    if (
        not (look.ends in ("none", "ask") or _is_cried(look))
        or look.opens == "lower"
        or look.is_item
        or not 3 <= look.size <= HEADING
    ):
        return False
    if look.ends == "ask" and look.text[0] in DASHES:
        return False  # somebody asks
    return _SENTENCES.search(look.text) is None and not is_said(look)


def _is_cried(look: Look) -> bool:
    """Whether a line is in capitals, with the full stop that old papers put behind headings: ``TO INQUIRE.``."""
    if not look.capitals or look.ends != "stop" or look.text[-1] != ".":
        return False
    words = look.text.split()
    return 1 < len(words) <= _CRIED and len(words[-1]) >= _WORD


def _day_headings(looks: Sequence[Look], labels: Sequence[Label | None], start: int, end: int) -> set[int]:
    """Days alone that head the entries of a chronology: several of them, or one that is not the only stamp.

    What stands over the first paragraph is a stamp of the article.
    """
    stamps = [i for i, label in enumerate(labels) if label and label.role == "timestamp"]
    first = next((i for i in range(start, end) if labels[i] is None and looks[i].size >= PROSE), end)
    days = {i for i in stamps if first < i < end and bare_day(looks[i]) is not None}
    return days if len(days) > 1 or len(stamps) > len(days) else set()
