"""Headings told from paragraphs, where a story stands alone; the last of the passes of `labeller`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set
from itertools import pairwise, takewhile

from msgspec.structs import replace

from articleparse.languages.speech import ON_AIR
from articleparse.parser.looks.bare_days import bare_day
from articleparse.parser.looks.dialogue import is_said, spoken
from articleparse.parser.looks.features import DASHES, Look
from articleparse.parser.looks.labels import HEADING, OPENING_HEADING, PROSE, Label
from articleparse.parser.looks.menus import is_link
from articleparse.parser.looks.prose import is_story
from articleparse.parser.names.papers import UNSPACED_FROM
from articleparse.parser.names.persons import looks_like_name
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
_BEFORE_NAME = " -–—―"  # before the name of who said what stands over it
_LISTED = 2  # items of a list, at least
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
    short -= spoken(looks, body, short) | _listed_days(looks, body, days) | _signatures(looks, body, short)
    short -= {i for i, below in pairwise(body) if i in short and is_score(looks[i], looks[below])}
    short -= set(_listed(looks, body))
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


def _listed(looks: Sequence[Look], body: Sequence[int]) -> Iterator[int]:
    """Yield the short lines of each list that stands right under a colon, and ends with a blank line or the text."""
    for place, index in enumerate(body):
        if looks[index].ends == "colon" and not looks[index].block.path:
            items = list(takewhile(lambda i: not looks[i].block.gap, body[place + 1 :]))
            if len(items) >= _LISTED and all(looks[i].size <= HEADING for i in items):
                yield from items


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
    if len(clocks) == 1 and not any(_opens_entry(looks[i].text) for i in body if i not in clocks):
        labels[clocks[0]] = Label("timestamp", "a time alone, where no other entry has one")
    for index in clocks:
        below = index + 1
        if not (labels[index] is None and below < len(looks) and labels[below] is None):
            continue
        if looks[below].size < PROSE and looks[below].ends == "none" and could_be_heading(looks[below]):
            labels[index] = Label("timestamp", "the time of the entry below")


def _opens_entry(text: str) -> bool:
    """Whether a short line opens with a time and says more, as over an entry of a live blog: ``14:32 The vote``."""
    moment, _, said = text.partition(" ")
    return text[:1].isdigit() and len(text) <= HEADING and bool(said) and is_clock(moment)


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
    if (look.ends == "ask" and look.text[0] in DASHES) or look.text in ON_AIR:
        return False  # somebody asks, or speaks next
    return _SENTENCES.search(look.text) is None and not is_said(look)


def _is_cried(look: Look) -> bool:
    """Whether a line is in capitals, with the full stop that old papers put behind headings: ``TO INQUIRE.``."""
    if not look.capitals or look.ends != "stop" or look.text[-1] != ".":
        return False
    words = look.text.split()
    return 1 < len(words) <= _CRIED and len(words[-1]) >= _WORD


def _day_headings(looks: Sequence[Look], labels: Sequence[Label | None], start: int, end: int) -> set[int]:
    """Days alone that head the entries of a chronology: amid the story's lines, where it has a stamp over itself.

    Where it has none, there are several, and its first paragraph is too long for a summary over its stamp.
    """
    stamps = [i for i, label in enumerate(labels) if label and label.role == "timestamp"]
    first = next((i for i in range(start, end) if labels[i] is None and is_story(looks[i])), end)
    bare = {i for i in stamps if first < i < end and bare_day(looks[i]) is not None}
    days = {i for i in bare if all(i + step in bare or _is_open(labels, i + step) for step in (-1, 1))}
    if any(i < first for i in stamps):
        return days
    return days if len(days) > 1 and looks[first].size >= PROSE else set()


def _is_open(labels: Sequence[Label | None], index: int) -> bool:
    """Whether nothing is said yet of a line, or of none behind the last."""
    return index >= len(labels) or labels[index] is None


def _listed_days(looks: Sequence[Look], body: Sequence[int], days: Set[int]) -> set[int]:
    """Days under each other behind a colon are a list, as of hearings to come, and head nothing."""
    found: set[int] = set()
    for above, index, below in zip(body, body[1:], [*body[2:], -1], strict=False):
        if index in days and (above in found or (looks[above].ends == "colon" and below in days)):
            found.add(index)
    return found


def _signatures(looks: Sequence[Look], body: Sequence[int], short: Set[int]) -> set[int]:
    """Return the lines that say who spoke over them: right under the words, and a blank line behind.

    Example: ``Nobody asked us.``, ``Ada Fenn, 34, nurse``, a blank line, ``I can wait.``, ``Bo Strand, 61, pilot``.
    """
    return {i for above, i in pairwise(body) if i in short and _is_signature(looks, above, i)}


def _is_signature(looks: Sequence[Look], above: int, index: int) -> bool:
    """Whether a name with more behind a comma stands right under a sentence, and apart from what follows."""
    look = looks[index]
    is_right_under = above == index - 1 and not look.block.gap and look.block.tag in ("", "li")
    if not is_right_under or (index + 1 < len(looks) and not looks[index + 1].block.gap):
        return False
    name, comma, _ = look.text.partition(",")
    return bool(comma) and looks[above].ends in ("stop", "ask") and looks_like_name(name.strip(_BEFORE_NAME))
