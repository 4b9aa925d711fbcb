"""Captions that no word opens: they name who took the picture and when, who stands where in it, how long it runs.

``The pad at dawn. Jane Roe``, ``Jane Roe (left) and John Doe (right) on Monday.``, ``On the pier, from left: Jane Roe``
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from functools import cache
from itertools import pairwise
from typing import Final

from articleparse.languages.credits import SHOWN, TERMS
from articleparse.languages.names import FIRST_SURNAMES, surnames
from articleparse.languages.positions import COUNTED, FROM_ALONE, FROM_ENDS, FROM_OPENS, POSITIONS, SHOWS
from articleparse.parser.looks.features import DASHES, Look
from articleparse.parser.looks.labels import STORY, Label, last_paragraph, under
from articleparse.parser.looks.lines import is_credit
from articleparse.parser.looks.twice import says_whose, stand_apart
from articleparse.parser.names.persons import (
    CASELESS_FROM,
    UNSPACED_FROM,
    is_agency,
    is_known_name,
    is_name_alone,
    looks_like_name,
    without_closing,
)
from articleparse.parser.words.cues import folded, whole
from articleparse.parser.words.datelines import dateline
from articleparse.patterns import lazy

_LONGEST: Final = 400  # characters of a caption
# What stands behind a name in Japan and Korea.
HONORIFICS: Final = (
    "さん", "氏", "選手", "容疑者", "被告", "首相", "監督", "教授", "議員", "知事", "大臣", "代表", "様", "くん",
    "夫妻", "長", "先生", "女士", "씨", "총리", "대통령", "의원", "대표", "장관", "회장", "감독", "선수",
    "교수", "후보", "시장",
)  # fmt: skip
_ABLE: Final = STORY | {"standfirst"}  # roles of lines that may be captions
_UNDER_PICTURE: Final = frozenset({"caption", "rights"})
_ASIDE: Final = _UNDER_PICTURE | {"boilerplate"}
_TAKEN: Final = 30  # characters of when and where a picture was taken
_SHOWN: Final = 6  # … of what it shows, at least
_SHORT: Final = 120  # characters of a caption in East Asia, with where it is from
_CREDIT: Final = 60  # characters of who took a picture, in a line of its own
_BRACKETS: Final = "()[]（）【】"
_INNER: Final = lazy(r"[(（]([^()（）]{1,30})[)）]")
_RESERVED: Final = 40  # characters of ``All rights reserved``
_MINUTES: Final = ("min", "min.")
_SENTENCE: Final = 4  # words before the name, or the day
_COUNTING: Final = (":", ",", ".:", ".,", "：", "،")  # behind what opens the names of several
_SIGNS: Final = ".:,：،"
_BEHIND: Final = ":,：،"  # … that end it
_COLONS: Final = ":："
_APART: Final = ".,;:(–—"
_COUNTED: Final = 8  # words of what says so, and the one before it
_WORD: Final = 4  # letters of a word that no title writes small
_AGAIN: Final = 30  # size of what a picture's text and its caption both say, at least
_OPENS: Final = 5  # letters of a word in capitals that opens a story
_BY: Final = 40  # characters of a name that is glued to what stands behind it
_LABEL: Final = 32  # characters of a label over a caption
_LABELLED: Final = 250  # … of the caption
_TORN: Final = 20  # characters of a bracket that no sign ends: ``( Image:``


@cache
def _taken() -> re.Pattern[str]:
    """Who is named behind a sentence and its full stop, and not behind ``Gov.`` or ``St.``; compiled on first use.

    Korean sentences end in a short word: ``… 있다. 뉴스1``.
    """
    return re.compile(
        r"(?:(?<=[^\W\d_]{4}[.。])|(?<=[가-힣]다[.]))[\"'”’»)]?\s+(?P<dash>[-–—]\s)?(?P<who>[^\W\d_][^.!?。:：;,]{1,38})$"
    )


@cache
def _dotted() -> re.Pattern[str]:
    """Initials with full stops: ``N.F.``, ``J. L. R.``."""
    return re.compile(r"(?:[^\W\d_]\. ?){2,4}")


@cache
def _lasts() -> re.Pattern[str]:
    """How long a video runs, behind a line or its day: ``Sanctions on oil 18.04.2024 | 0:21 min``."""
    return re.compile(r"(?:\||\b\d{4})\s*\d{1,2}:\d\d\s?min\.?$")


@cache
def _inside() -> re.Pattern[str]:
    """The end of a sentence within a line of several."""
    return re.compile(r"[.!?。！？][\"'”’»)]*\s")


def with_captions(looks: Sequence[Look], labels: Sequence[Label]) -> list[Label]:
    """Return the labels with the captions among the story's lines set aside.

    A last paragraph may be signed by its writer or its agency: it stays.
    """
    found = list(labels)
    last = last_paragraph(labels, 0)
    able = [i for i in range(last) if labels[i].role in _ABLE and len(looks[i].text) <= _LONGEST]
    signed, doubled = _signed(looks, able), _doubled(looks, labels, able)
    every = _Every("\n".join([looks[index].text for index in able]))
    for index in able:
        if index in signed:
            why = "a sentence, and behind it a name without an end mark"
        elif index in doubled:
            why = "a picture's text and its caption, one over the other"
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
        self.may_count = _may_count(text)
        self.may_stand = not POSITIONS.isdisjoint(text.split(", "))
        self.has_terms = any(term in text for term in TERMS)


def _signed(looks: Sequence[Look], able: Sequence[int]) -> set[int]:
    """Return the lines with a name behind their last sentence: who took a picture, or a word that others end in too."""
    unended = [index for index in able if looks[index].ends == "none"]
    words = {index: word for index in unended if (word := _word_behind(looks[index]))}
    takers = Counter(map(_word_behind, looks)) if words else Counter()
    again = {index for index, word in words.items() if takers[word] > 1}
    return again.union(index for index in unended if names_taker(looks[index]))


def _by_words(look: Look, every: _Every) -> str:
    """Return why a line is a caption by what it says of the picture, of who is in it or whose it is, or ""."""
    text = look.text
    if look.ends == "none" and "＝" in text and _is_told_of_picture(text):
        return "says behind a sign when or where the picture was taken"
    if text.startswith(SHOWS) and len(text) <= _SHORT:
        return "says what a picture shows"
    if text[-1] in ")）" and _is_from(text):
        return "says in brackets where the picture is from"
    if (")" in text or "）" in text) and _places(look):
        return "says in brackets who stands where"
    if every.may_count and _counts_off(look):
        return "counts from the left who stands there"
    if every.may_stand and text.count(", ") > 1 and _stands_between_commas(text):
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
    if look.ends == "none" and "/" in text and is_agency(text.rpartition("/")[2].strip()):
        return "ends in who took the picture for an agency"
    if " / " in text and _names_after_slash(text):
        return "ends behind a slash in the initials or the name in capitals of who took the picture"
    if every.has_terms and any(term in text for term in TERMS):
        return "says on what terms an agency gives the picture"
    return ""


def _names_after_slash(text: str) -> bool:
    """Whether a sentence ends behind a slash in initials or a name in capitals: ``… quay / N.F.``, ``… / JO ROE``."""
    told, _, who = text.rpartition(" / ")
    words = told.split()
    is_told = len(words) >= _SENTENCE and any(word.islower() and len(word) >= _WORD for word in words)
    return is_told and len(who) <= _BY and who.isupper() and (_dotted().fullmatch(who) is not None or " " in who)


def _by_place(looks: Sequence[Look], labels: Sequence[Label], index: int) -> str:
    """Return why a line is a caption by the line over or under it, or ""."""
    if index and len(looks[index].text) <= _LABELLED and _is_label(looks[index - 1].text):
        return "under a label of what a picture shows"
    if _is_under_picture(looks, labels, index):
        return "right over when a video was shown, or a credit that its bracket is torn from"
    if labels[index + 1].role in _UNDER_PICTURE and _is_over_credit(looks, labels, index):
        return "a sentence right over who took the picture"
    return ""


def _is_label(text: str) -> bool:
    """Whether a line says that what a picture shows follows, and no more: ``Image caption,``."""
    return len(text) <= _LABEL and folded(text).strip(_SIGNS) in SHOWN


def _by_dateline(looks: Sequence[Look], labels: Sequence[Label], index: int) -> str:
    """Return why the line over a story that opens with its place is a caption, or "".

    Example: ``Mayor Jane Roe (centre) at the pier.`` over ``PORT AMBER - The pier opens.``
    """
    below = next((i for i in range(index + 1, len(labels)) if labels[i].role in STORY), None)
    if ")" not in looks[index].text or below is None or labels[below].role != "paragraph":
        return ""
    is_placed = any(_is_position(one[1]) for one in _INNER.finditer(looks[index].text))
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


def _is_reserved(last: str) -> bool:
    """Whether a line's last sentence is one on rights: ``The council meets. AP/Copyright. All rights reserved.``."""
    return "rights" in whole(folded(last))


def _is_told_of_picture(text: str) -> bool:
    """Whether a line of Japan is a caption: ``窓から火柱が上がる家＝22日午前3時``, ``会見する市長＝港市で``."""
    shown, _, taken = text.rpartition("＝")
    if len(text) > _SHORT or not 1 < len(taken) <= _TAKEN or len(shown) < _SHOWN:
        return False
    return any(map(str.isdigit, taken)) or taken.endswith((*FROM_ENDS, "で"))


def _is_from(text: str) -> bool:
    """Whether a short line ends in brackets that say where a picture is from: ``…雨量預測。（取自氣象署官網）``."""
    start = max(text.rfind("("), text.rfind("（"))
    inner = text[start + 1 : -1].strip()
    if start < 1 or not inner or len(text) > _SHORT:
        return False
    return inner.startswith(FROM_OPENS) or inner.endswith(FROM_ENDS) or inner.casefold() in FROM_ALONE


def _places(look: Look) -> bool:
    """Whether a line says in brackets where named people stand in a picture: two of them, or one and no end mark."""
    text = look.text
    said = [one for one in _INNER.finditer(text) if _is_position(one[1]) and _ends_in_name(text[: one.start()])]
    is_short = any("." in one[1] for one in said)  # ``(v.l.)``, ``(re.)``
    return len(said) > 1 or is_short or (bool(said) and look.ends == "none")


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
    if look.text.count(" ") < _SENTENCE - 1 or (labels[index].role == "standfirst" and look.ends != "stop"):
        return False
    if opens_in_capitals(look):
        return False
    is_first = all(label.role != "paragraph" for label in labels[:index])
    return (is_first or text[0] in _BRACKETS) and not _inside().search(look.text)


def opens_in_capitals(look: Look) -> bool:
    """Whether the first word alone is written large, as papers open a story: ``FIREMEN of Carrow …``."""
    first, _, rest = look.text.partition(" ")
    return len(first) >= _OPENS and first.isupper() and first.isalpha() and not rest.isupper()


def _stands_between_commas(text: str) -> bool:
    """Whether a line says behind a name where that stands: ``Mayor Jane Roe, center, and Ann Lee open the pier.``.

    All of a country, ``left, right and centre``, stand nowhere.
    """
    parts = text.split(", ")
    return any(
        part in POSITIONS and part.islower() and before.rpartition(" ")[2][:1].isupper() and not _opens_so(behind)
        for before, part, behind in zip(parts, parts[1:], parts[2:], strict=False)
    )


def _opens_so(part: str) -> bool:
    return part.partition(" ")[0] in POSITIONS


def _counts_off(look: Look) -> bool:
    """Whether a line names those who stand beside each other: ``… at the pier, from left: Jane Roe, Ann Lee``."""
    if not _may_count(look.text):
        return False
    words = folded(look.text).split()
    text, rest = look.text, look.text.split()[1:]
    is_named = rest != [] and (
        text[0] >= CASELESS_FROM or any(a[0].isupper() and b[0].isupper() for a, b in pairwise(rest))
    )
    return is_named and any(_counts_at(look, words, at) for at, word in enumerate(words) if word in _heads())


def _may_count(text: str) -> bool:
    """Whether the word before one of its signs is one that `_heads` has, as most texts have none."""
    before = [(part.rsplit(None, 1), sign) for sign in _BEHIND if sign in text for part in text.split(sign)[:-1]]
    return not _heads().isdisjoint([f"{words[-1]}{sign}".casefold() for words, sign in before if words])


def _counts_at(look: Look, words: Sequence[str], at: int) -> bool:
    """Whether what says from where one counts ends in a word.

    Before a comma it opens the line or stands behind a sign, or names follow and no sentence is ended: a party moves
    ``away from left, said Jane Roe``.
    """
    said = " ".join(words[max(0, at - _COUNTED) : at + 1])
    size = max((len(phrase) for phrase in COUNTED if said.rstrip(_SIGNS).endswith(phrase)), default=0)
    if not size or said[-1] in _COLONS:
        return size > 0
    said = said.rstrip(_SIGNS)
    before = said[:-size].rstrip()
    is_second = at > 0 and " " not in before and " " in said[-size:]  # ``Pictured from left, are Jane Roe …``
    if look.text[0] < CASELESS_FROM and (not before or before[-1] in _APART or (is_second and at < _COUNTED)):
        return True
    follows = look.text.split()[at + 1 :]
    return look.ends == "none" and bool(follows) and (follows[0][0].isupper() or follows[0][0] >= CASELESS_FROM)


@cache
def _heads() -> frozenset[str]:
    """The last words of what opens such names, with the sign behind them."""
    return frozenset(phrase.rpartition(" ")[2] + sign for phrase in COUNTED for sign in _COUNTING)


def _is_dated(look: Look) -> bool:
    """Whether a line ends in a day behind a comma and is no sentence: ``Ships at the new pier, 3 May 2024``."""
    stamp = look.stamps[-1]
    said = look.text[: stamp.start].rstrip()
    is_last = look.ends == "none" and stamp.end >= len(look.text.rstrip(" )"))
    return is_last and said.endswith(",") and said.count(" ") >= _SENTENCE - 1


def _is_position(inner: str) -> bool:
    said = folded(inner).strip()
    return said in POSITIONS or said.rstrip(".") in POSITIONS


def _ends_in_name(before: str) -> bool:
    """Whether what stands before a bracket ends in somebody's name: ``the road (left)`` does not."""
    before = before.rstrip()
    if before[-1:] < UNSPACED_FROM:
        return before.rpartition(" ")[2][:1].isupper()
    if before.endswith(HONORIFICS):
        return True
    names = (before[-size:] for size in (2, 3, 4) if len(before) >= size)
    return any(name[0] in surnames() or name[:2] in FIRST_SURNAMES for name in names)


def _behind(look: Look) -> tuple[str, str]:
    """Return a line's only sentence and what stands behind it without an end mark, or "" twice."""
    if look.ends != "none" or look.is_item or len(look.text) > _LONGEST:
        return "", ""
    text = look.text
    end = max(text.rfind("."), text.rfind("。")) + 1  # no name has a full stop
    named = _taken().match(text, end) if end else None
    if named is None or _inside().search(text, 0, end - 1):
        return "", ""
    return text[:end], named["who"]


def _word_behind(look: Look) -> str:
    """Return the one word behind a line's only sentence, or "": ``The pad at dawn. Etlaq``."""
    who = _behind(look)[1]
    return who if who[:1].isupper() and " " not in who else ""


def names_taker(look: Look) -> bool:
    """Whether a line is a sentence and behind it, without an end mark, a name: ``Ships at the pier. Jane Roe``."""
    told, who = _behind(look)
    who = who.rpartition("=")[2]  # ``… 있다. 인천=연합뉴스``: where, and who
    words = told.split()
    if len(words) < _SENTENCE:
        return False
    if who >= UNSPACED_FROM and (name := without_closing(who)) != who:  # ``… 있다. 김민수 기자``
        return is_name_alone(name)
    # ``Trump Visits Ohio. Biden Waits``: a title's words are all written large
    is_told = who[:1].isupper() and any(word.islower() and len(word) >= _WORD for word in words)
    if is_agency(who) or not is_told:
        return is_agency(who)
    if who.isupper() and " " in who and look.text[: -len(who)].rstrip()[-1] in DASHES:  # ``… at dawn. - JANE ROE``
        return True
    return looks_like_name(who) and is_known_name(who) if " " in who else "/" in who
