"""Who speaks: the lines of an interview or a transcript, which are paragraphs though they look like headings."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence, Set
from itertools import pairwise

from articleparse.languages.speech import FIRST_PERSON, FIRST_SIGNS
from articleparse.parser.looks.endings import ending
from articleparse.parser.looks.features import Look
from articleparse.parser.words.cues import folded
from articleparse.parser.words.language import language_of
from articleparse.patterns import lazy

_SPEECHES = 3  # lines that name their speaker, at least, in a dialogue
_QUESTIONS = 4  # questions that make an interview, whose questions are paragraphs
_HEADINGS = 10  # … at most, that head the parts of an explainer
_BRIEF = 60  # size of the longest of those
_ANSWER = 150  # size of the paragraph under one of them
_PERSONAL = 3  # questions that make an interview where who answers says "I"
_NEARLY = 0.7  # share of the answers that do
_WORD = lazy(r"[^\W\d_]+(?:'[^\W\d_]+)?")
_QUOTED = lazy(r"[“„«»\"][^“”„«»\"]{1,400}[”“»«\"]")
_LONG = 220  # size of a paragraph that ends in a question
# ``FENN: How long?``  ``Q: …``  ``LARRY FENN, HOST: Good evening.``  ``Sen. Fenn: …``  ``[00:13] Fenn: …``
_MOMENT = r"(?:[\[(]?\d{1,2}(?::\d\d){1,2}[\])]?\s+)?"
_INITIALS = r"[^\W\d_a-zß-ÿ]\.\s?[^\W\d_a-zß-ÿ]\.?"  # ``Г.С: …``
_SPEAKER = (
    _MOMENT
    + r"((?:[^\W\d_a-zß-ÿ][^\W\d_]{0,4}\.\s)?[^\W\d_a-zß-ÿ][^:：!?.…]{0,39}|"
    + _INITIALS
    + r")[:：](?=\s|[^\x00-\u2e7f])"
)
_LONGEST = 52  # characters of a moment, a speaker's name and the colon
# ``(11.39 Uhr)`` behind a sentence: when an entry was written, who reports it.
_BEHIND = r"\s*[(\[（][^()\[\]（）]{1,40}[)\]）]$"
_CLOSING = (")", "]", "）")


def spoken(looks: Sequence[Look], places: Sequence[int], short: Set[int]) -> set[int]:
    """Return which of some places are lines that someone says, where it is a dialogue.

    short: those that could be headings.
    Example: ``Q: Does the smoke help?`` among others that open with ``Q:`` and ``A:``; four
    short lines or more that end in a question mark.
    """
    asked = {place for place in short if looks[place].ends == "ask"}
    interview = len(asked) >= _QUESTIONS and not _are_headings(looks, places, asked)
    interview = interview or (len(asked) >= _PERSONAL and answers_in_person(looks, places, asked))
    return named(looks, places) | (asked if interview else set())


def _are_headings(looks: Sequence[Look], places: Sequence[int], asked: Set[int]) -> bool:
    """Whether questions head the parts of an explainer: few and short, each over a whole paragraph."""
    under = sorted(looks[below].size for place, below in pairwise(places) if place in asked)
    longest = max(looks[place].size for place in places if looks[place].ends == "ask" and looks[place].size <= _LONG)
    return len(asked) <= _HEADINGS and longest <= _BRIEF and bool(under) and under[len(under) // 2] >= _ANSWER


def answers_in_person(looks: Sequence[Look], places: Sequence[int], asked: Set[int]) -> bool:
    """Whether who answers says "I" nearly each time: in an explainer only those who are quoted do.

    places: the blocks of the story.  asked: those of them that are questions.
    """
    last = max(asked)
    answers: list[list[str]] = []
    for place in places:
        if place in asked:
            answers.append([])
        elif answers and (place < last or not answers[-1]):
            answers[-1].append(_QUOTED.sub(" ", looks[place].text))
    answered = [" ".join(texts) for texts in answers if texts]
    language = (language_of(answered) or "").partition("-")[0]
    said = sum(_says_i(text, language) for text in answered)
    return len(answered) >= _PERSONAL and said >= _NEARLY * len(answered)


def _says_i(text: str, language: str) -> bool:
    words = FIRST_PERSON.get(language, "").split()
    signs = FIRST_SIGNS.get(language, "").split()
    return any(sign in text for sign in signs) or not set(words).isdisjoint(_WORD.findall(folded(text)))


def named(looks: Sequence[Look], places: Sequence[int]) -> set[int]:
    """Return which of some places are lines that name who says them, where nearly all amid them do."""
    speakers = _speakers(looks, places)
    counted = Counter(speakers.values())
    if len(speakers) < _SPEECHES or len(counted) < 2 or max(counted.values()) < 2:
        return set()
    between = sum(min(speakers) <= place <= max(speakers) for place in places)
    sentences = sum(looks[place].ends in ("stop", "ask") for place in speakers)
    if 3 * len(speakers) < 2 * between or 2 * sentences < len(speakers):
        return set()  # headings with a colon, or a list of places and what happened there
    return set(speakers)


def turns(looks: Sequence[Look], places: Sequence[int]) -> list[int]:
    """Return which of some places are lines of two or more who speak by turns, whatever stands between.

    Example: of ``DIE WOCHE: Warum?``, ``Brehme: Darum.``, a box, ``DIE WOCHE: Und jetzt?`` … all but the box.
    """
    speakers = _speakers(looks, places)
    counted = Counter(speakers.values())
    said = [place for place, name in speakers.items() if counted[name] >= _SPEECHES]
    sentences = sum(looks[place].ends in ("stop", "ask") for place in said)
    return said if len({speakers[place] for place in said}) > 1 and 3 * sentences >= 2 * len(said) else []


def _speakers(looks: Sequence[Look], places: Sequence[int]) -> dict[int, str]:
    """Return the places of lines that name who says them, and the names."""
    openings = [(place, looks[place].text[:_LONGEST]) for place in places]
    able = [place for place, opening in openings if ":" in opening or "：" in opening]
    return {place: found[1].split(",")[0] for place in able if (found := re.match(_SPEAKER, looks[place].text))}


def is_said(look: Look) -> bool:
    """Whether a line is a sentence with a bracket behind it, or a bracket alone: ``(BEGIN VIDEO CLIP)``."""
    behind = re.search(_BEHIND, look.text) if look.text.endswith(_CLOSING) else None
    return behind is not None and (behind.start() == 0 or ending(look.text[: behind.start()]) == "stop")
