"""Captions that no word opens: they name who took the picture and when, who stands where in it, how long it runs.

``The pad at dawn. Jane Roe``, ``Jane Roe (left) and John Doe (right) on Monday.``, ``On the pier, from left: Jane Roe``
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from functools import cache
from typing import Final

from articleparse.languages.credits import SHOWN, TERMS
from articleparse.languages.positions import FROM_ALONE, FROM_ENDS, FROM_OPENS, POSITIONS, SHOWS
from articleparse.parser.looks.credit_lines import is_credit
from articleparse.parser.looks.features import Look
from articleparse.parser.looks.labels import STORY, Label, last_paragraph, under
from articleparse.parser.looks.twice import says_whose, stand_apart
from articleparse.parser.names.datelines import dateline
from articleparse.parser.names.papers import is_agency
from articleparse.parser.names.persons import is_name_alone
from articleparse.parser.whole.credited import tells_and_credits
from articleparse.parser.whole.japan import is_told_in_japan
from articleparse.parser.whole.positions import (
    SIGNS,
    counts_off,
    may_count,
    places_somebody,
    says_where,
    stands_between_commas,
)
from articleparse.parser.whole.taken_for import ends_in_taker_for
from articleparse.parser.whole.takers import LONGEST, SENTENCE, ends_in_taker, inside, names_taker, word_behind
from articleparse.parser.words.cues import folded, whole

_ABLE: Final = STORY | {"standfirst"}  # roles of lines that may be captions
_UNDER_PICTURE: Final = frozenset({"caption", "rights"})
_ASIDE: Final = _UNDER_PICTURE | {"boilerplate"}
_TAKEN: Final = 30  # characters of when and where a picture was taken
_SHOWN: Final = 6  # … of what it shows, at least
_SHORT: Final = 120  # characters of a caption in East Asia, with where it is from, or of a picture's text
_CREDIT: Final = 60  # characters of who took a picture, in a line of its own
_BRACKETS: Final = "()[]（）【】"
_RESERVED: Final = 40  # characters of ``All rights reserved``
_MINUTES: Final = ("min", "min.")
_AGAIN: Final = 30  # size of what a picture's text and its caption both say, at least
_OPENS: Final = 5  # letters of a word in capitals that opens a story
_BY: Final = 40  # characters of a name that is glued to what stands behind it
_LABEL: Final = 32  # characters of a label over a caption
_LABELLED: Final = 250  # … of the caption
_TORN: Final = 20  # characters of a bracket that no sign ends: ``( Image:``


@cache
def _lasts() -> re.Pattern[str]:
    """How long a video runs, behind a line or its day: ``Sanctions on oil 18.04.2024 | 0:21 min``."""
    return re.compile(r"(?:\||\b\d{4})\s*\d{1,2}:\d\d\s?min\.?$")


def with_captions(looks: Sequence[Look], labels: Sequence[Label]) -> list[Label]:
    """Return the labels with the captions among the story's lines set aside.

    A last paragraph may be signed by its writer or its agency: it stays.
    """
    found = list(labels)
    last = last_paragraph(labels, 0)
    able = [i for i in range(last) if labels[i].role in _ABLE and len(looks[i].text) <= LONGEST]
    signed, doubled = _signed(looks, able), _doubled(looks, labels, able)
    every = _Every("\n".join([looks[index].text for index in able]))
    for index in able:
        if index in signed:
            why = "a sentence, and behind it a name without an end mark"
        elif index in doubled:
            why = "a picture's text and its caption, one over the other"
        elif looks[index].ends == "none" and tells_and_credits(looks[index].text):
            why = "names at its end who took the picture"
        else:
            why = (
                _by_words(looks[index], every) or _by_place(looks, labels, index) or _by_dateline(looks, labels, index)
            )
        if why:
            found[index] = Label("caption", why)
    return found


class _Every:
    """All lines of a story that may be captions: what none of them says is asked of them at once."""

    def __init__(self, text: str) -> None:
        self.may_count = may_count(text)
        self.may_stand = not POSITIONS.isdisjoint(text.split(", "))
        self.has_terms = any(term in text for term in TERMS)


def _signed(looks: Sequence[Look], able: Sequence[int]) -> set[int]:
    """Return the lines with a name behind their last sentence: who took a picture, or a word that others end in too."""
    unended = [index for index in able if looks[index].ends == "none"]
    words = {index: word for index in unended if (word := word_behind(looks[index]))}
    takers = Counter(map(word_behind, looks)) if words else Counter()
    again = {index for index, word in words.items() if takers[word] > 1}
    return again.union(index for index in unended if names_taker(looks[index]))


def _by_words(look: Look, every: _Every) -> str:
    """Return why a line is a caption by what it says of the picture, of who is in it or whose it is, or ""."""
    text = look.text
    if look.ends == "none" and "＝" in text and _is_told_of_picture(text):
        return "says behind a sign when or where the picture was taken"
    if text.startswith(SHOWS) and len(text) <= _SHORT:
        return "says what a picture shows"
    if text[-1] in ")）]］" and _is_from(text):
        return "says in brackets where the picture is from"
    if (")" in text or "）" in text) and says_where(look):
        return "says in brackets who stands where"
    if every.may_count and counts_off(look):
        return "counts from the left who stands there"
    if every.may_stand and text.count(", ") > 1 and stands_between_commas(text):
        return "says behind a name who stands where"
    return _by_credit(look, every)


def _by_credit(look: Look, every: _Every) -> str:
    """Return why a line is a caption by its day, its length, or whose it is, or ""."""
    text = look.text
    if look.stamps and _is_dated(look):
        return "says at its end of what day it is"
    if (end := text.rfind(". ", -_RESERVED, -1)) > 0 and _is_reserved(text[end + 2 :]):
        return "says at its end whose it is"
    if text.endswith(_MINUTES) and _lasts().search(text):
        return "says at its end how long it runs"
    if look.cue == "caption":
        return "names in it who took the picture"
    if look.ends == "none" and any(sign in text and is_agency(text.rpartition(sign)[2].strip()) for sign in "/|"):
        return "ends in who took the picture for an agency"
    if look.ends == "none" and text.count(" - ") > 1 and _is_of_agency(text):
        return "ends behind dashes in the agency whose picture it is"
    if " / " in text and ends_in_taker(text):
        return "ends behind a slash in the initials or the name in capitals of who took the picture"
    if ("/" in text or text[-1] in ")）»" or text[-2:].isupper()) and ends_in_taker_for(text):
        return "ends in who took the picture, and for whom"
    if every.has_terms and any(term in text for term in TERMS):
        return "says on what terms an agency gives the picture"
    return ""


def _by_place(looks: Sequence[Look], labels: Sequence[Label], index: int) -> str:
    """Return why a line is a caption by the line over or under it, or ""."""
    if index and len(looks[index].text) <= _LABELLED and _is_label(looks[index - 1].text):
        return "under a label of what a picture shows"
    if looks[index].ends == "none" and is_told_in_japan(looks, index):
        return "a sentence and one without an end mark, amid lines that have one"
    if _is_under_picture(looks, labels, index):
        return "right over when a video was shown, or a credit that its bracket is torn from"
    if _is_over_caption(looks, index):
        return "a picture's text, right over its caption"
    if labels[index + 1].role in _UNDER_PICTURE and _is_over_credit(looks, labels, index):
        return "a sentence right over who took the picture"
    return ""


def _is_of_agency(text: str) -> bool:
    """Whether one of a line's last parts is an agency: ``The old quarter. - Jane Roe - Europa Press - Archivo``."""
    return any(map(is_agency, text.split(" - ")[1:][-2:]))


def _is_label(text: str) -> bool:
    """Whether a line says that what a picture shows follows, and no more: ``Image caption,``."""
    return len(text) <= _LABEL and folded(text).strip(SIGNS) in SHOWN


def _by_dateline(looks: Sequence[Look], labels: Sequence[Label], index: int) -> str:
    """Return why the line over a story that opens with its place is a caption, or "".

    Example: ``Mayor Jane Roe (centre) at the pier.`` over ``PORT AMBER - The pier opens.``
    """
    below = next((i for i in range(index + 1, len(labels)) if labels[i].role in STORY), None)
    if ")" not in looks[index].text or below is None or labels[below].role != "paragraph":
        return ""
    is_placed = places_somebody(looks[index].text)
    if not is_placed or any(label.role == "paragraph" for label in labels[:index]) or not dateline(looks[below].text):
        return ""
    return "says in brackets who stands where, over the story's place"


def _doubled(looks: Sequence[Look], labels: Sequence[Label], able: Sequence[int]) -> set[int]:
    """Return the lines that say the same as the line right under or over them: a picture's text and its caption.

    Example: ``The pad at dawn.`` over ``The pad at dawn. - Jane Roe/The Herald``.  A page that
    prints all its lines twice has none of these, and one over the story may be its summary.
    """
    found: set[int] = set()
    paragraphs = [index for index, label in enumerate(labels) if label.role == "paragraph"]
    again = 0
    for index in able:
        below = under(labels, index)
        if below is None or looks[index].size < _AGAIN:
            continue
        if labels[below].role in _UNDER_PICTURE and looks[index].text.endswith(looks[below].text):
            found.add(index)
        elif looks[below].size < _AGAIN:
            continue
        elif looks[index].text == looks[below].text:
            is_summary = index == paragraphs[0] and not stand_apart(looks, index)
            if looks[index].ends != "stop" or labels[index].role != "paragraph" or is_summary:
                continue
            again += 1
            found |= {index, below}
        elif _tells_whose(looks[index].text, looks[below].text):
            found |= {index, below}
    return found if 4 * again < len(paragraphs) else set()


def _tells_whose(text: str, other: str) -> bool:
    """Whether one of two texts is the other, and who took the picture.

    Example: ``The pad at dawn.`` and ``The pad at dawn. AP``, or ``Jane RoeThe pad at dawn.``
    """
    short, long = sorted((text, other), key=len)
    if long.startswith(short):
        return says_whose(short, long[len(short) :])
    name = long[: -len(short)]
    return len(name) <= _BY and long.endswith(short) and name[-1].isalpha() and is_name_alone(name)


def _is_under_picture(looks: Sequence[Look], labels: Sequence[Label], index: int) -> bool:
    """Whether under a line stands a video's day and length alone, or the credit that its last bracket opens.

    Example: ``The pier opens (`` over ``Image:``, ``The pier opens.`` over ``03.05.2024 | 2:03 min``.
    """
    text, below = looks[index].text, looks[index + 1]
    if below.text.endswith(_MINUTES):
        return len(below.text) <= _CREDIT and bool(below.stamps) and _lasts().search(below.text) is not None
    torn = text.rfind("(", -_TORN)
    return torn > 0 and ")" not in text[torn:] and text[-1] in "(:" and labels[index + 1].role in _ASIDE


def _is_over_caption(looks: Sequence[Look], index: int) -> bool:
    """Whether a line and a caption with its credit stand by themselves between blank lines: the first is for the blind.

    Example: ``A person on a path.`` over ``The bridge has been closed for two years. (Jane Roe/CBC)``.
    """
    below = looks[index + 1]
    if looks[index].size > _SHORT or below.size > LONGEST or below.block.path:
        return False
    return stand_apart(looks, index) and ends_in_taker_for(below.text)


def _is_reserved(last: str) -> bool:
    """Whether a line's last sentence is one on rights: ``The council meets. AP/Copyright. All rights reserved.``."""
    return "rights" in whole(folded(last))


def _is_told_of_picture(text: str) -> bool:
    """Whether a line of Japan is one: ``窓から火柱が上がる家＝22日午前3時``, ``会見する市長＝港市で``, ``…＝RBP``."""
    shown, _, taken = text.rpartition("＝")
    if len(text) > _SHORT or not 1 < len(taken) <= _TAKEN or len(shown) < _SHOWN:
        return False
    return any(map(str.isdigit, taken)) or taken.endswith((*FROM_ENDS, "で")) or is_agency(taken)


def _is_from(text: str) -> bool:
    """Whether a short line ends in brackets that say where a picture is from: ``…雨量預測。（取自氣象署官網）``."""
    start = max(map(text.rfind, "(（[［"))
    inner = text[start + 1 : -1].strip()
    if start < 1 or not inner or len(text) > _SHORT:
        return False
    return inner.startswith(FROM_OPENS) or inner.endswith(FROM_ENDS) or inner.casefold() in FROM_ALONE


def _is_over_credit(looks: Sequence[Look], labels: Sequence[Label], index: int) -> bool:
    """Whether a sentence's picture has its credit right under it, over the story or in brackets: ``(Foto: dpa)``.

    Without brackets what is credited amid a story may as well be a picture without a caption, and so may what is under
    a summary without an end mark.
    """
    look, text = looks[index], looks[index + 1].text
    if looks[index + 1].block.gap and not any(below.block.gap for below in looks[index + 2 : index + 3]):
        return False  # a blank line parts it from the credit, and none the credit from what stands under it
    if len(text) > _CREDIT or looks[index + 1].ends != "none" or not is_credit(folded(text.strip(_BRACKETS))):
        return False
    if look.text.count(" ") < SENTENCE - 1 or (labels[index].role == "standfirst" and look.ends != "stop"):
        return False
    if opens_in_capitals(look) or _is_over_credits(looks, index + 1):
        return False
    is_first = all(label.role != "paragraph" for label in labels[:index])
    # A heading has a blank line under it, where it has one over itself.
    is_pair = labels[index].role == "heading" and look.block.gap > 0 and not looks[index + 1].block.gap
    return (is_first or is_pair or text[0] in _BRACKETS) and not inside().search(look.text)


def _is_over_credits(looks: Sequence[Look], index: int) -> bool:
    """Whether a credit stands over another one: a row of them is of several pictures."""
    return index + 1 < len(looks) and looks[index + 1].cue == "caption" and is_credit(folded(looks[index + 1].text))


def opens_in_capitals(look: Look) -> bool:
    """Whether the first word alone is written large, as papers open a story: ``FIREMEN of Carrow …``."""
    first, _, rest = look.text.partition(" ")
    return len(first) >= _OPENS and first.isupper() and first.isalpha() and not rest.isupper()


def _is_dated(look: Look) -> bool:
    """Whether a line ends in a day behind a comma and is no sentence: ``Ships at the new pier, 3 May 2024``."""
    stamp = look.stamps[-1]
    said = look.text[: stamp.start].rstrip()
    is_last = look.ends == "none" and stamp.end >= len(look.text.rstrip(" )"))
    return is_last and said.endswith(",") and said.count(" ") >= SENTENCE - 1
