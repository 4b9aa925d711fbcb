"""Heads that a database wrote over a story, without field labels."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from articleparse.languages.fields import COUNTED_WORDS, NOTICES, PRINTED_ON, RECORD_NUMBERS
from articleparse.parser.looks.features import Look
from articleparse.parser.looks.labels import PROSE, Label
from articleparse.parser.names.papers import UNSPACED_FROM, is_firm
from articleparse.parser.names.persons import is_name_alone, looks_like_name
from articleparse.parser.words.cues import folded
from articleparse.parser.words.digits import has_digit
from articleparse.patterns import lazy

COUNTED: Final = "the head of a record, in one line"
PRINTED: Final = "where it was printed, and when"
"""Why a line over a story has the day of issue."""

_COUNT = lazy(r"\d[\d.,]*\s?([^\W\d_]{1,12})")
_NUMBER = lazy(r"(?:\w+ ){0,2}(?=[\w·]*\d{6})(?=[\w·]*[^\W\d_])[\w·]{16,40}")
_LABELLED = lazy(r"([^\W\d_](?:\w| (?=\w)){2,30})\s{0,3}[:：]\s{0,3}([\w·/-]{6,40})")
_FIGURES = "0123456789.,"
_NUMBER_SIZE = 16  # of a record's number, at least
_SHORT = 45  # size of a line of a record's head
_NAME = range(2, 5)  # words of a name there
_NOTICE = 80  # characters of what tells a notice
_OVER = 3  # lines over its count of words, at most: section, headline, writer
_PARTS = lazy(r"\s[•·|]\s")
_HEAD = 160  # characters of a record's head in one line
_PAGE = lazy(r"[A-Z]{0,2}\d{1,3}")
# A word and a number, ``p. 4``, ``Nummer 61``, ``№ 45``, or the other way round, ``21面``.
_ON = lazy(r"([^\W\d_]{1,10}|№|n[º°])([.:]{0,2})\s?[A-Z]{0,2}\d{1,5}(?:[-–]\d{1,4})?(?![\d./-]*\d)")
_OF = lazy(r"(?<![\d.,:])\d{1,3}\s?([^\W\d_]{1,6})")
_WORDS = lazy(r"[^\W\d_]+")
_ISSUE = 110  # characters of the line of a paper's name, the day and the page
_ISSUE_WORDS = 18  # in it
_ABBREVIATED = 2  # letters of a word that needs a mark behind it
_OVER_ISSUE = 2  # lines over it, at most: the paper, a section or the headline
_TOP = 5  # first lines of a text, of which the day of issue is one
_TITLE = range(12, 200)  # sizes of a headline
_SITE_WORDS = 5  # of a site's name behind the headline
_LEAST = 20  # size of the headline before it


def record_lines(looks: Sequence[Look], marks: Sequence[Label | None]) -> dict[int, Label]:
    """Return the roles in a head that a database wrote, told by its count of words; marks: of all lines.

    Example: ``Sport``, ``Rovers hold on``, ``Tom Veitch``, ``312 words``, ``14 March 2023``, ``VALPST``: the second
    is the headline, the third the byline, the last the database's.
    """
    count = next((i for i, look in enumerate(looks) if counts_words(look)), None)
    if count is None:
        return {}
    story = next((i for i in range(count + 1, len(looks)) if looks[i].size >= PROSE), count)
    over = [i for i in range(count) if marks[i] is None]
    roles = [mark.role if mark else "" for mark in marks]
    if "headline" in roles or "timestamp" not in roles[count:story] or not 1 <= len(over) <= _OVER:
        return {}
    title = max(over, key=lambda i: (not _is_beside_title(looks, i, over), looks[i].size))
    under = [i for i in range(count + 1, story) if marks[i] is None and (looks[i].size <= _SHORT or looks[i].stamps)]
    named = [i for i in over if i > title and _is_name(looks[i])]
    named += [i for i in under[-1:] if looks[i].block.gap and is_name_alone(looks[i].text)]
    rest = [i for i in (*over, *under) if i > title]
    found = dict.fromkeys(rest, Label("metadata", "stands in the head of a database's record"))
    found |= dict.fromkeys(named, Label("byline", "a name in the head of a database's record"))
    found |= dict.fromkeys(_publishers(looks, marks, story), Label("metadata", "the publisher, over a record's number"))
    return found | {title: Label("headline", "stands over a record's count of words")}


def _publishers(looks: Sequence[Look], marks: Sequence[Label | None], story: int) -> Iterator[int]:
    """Yield the line of whose the text is, between the story and the record's number: ``Valley Newspapers Ltd.``."""
    for index in range(story + 1, len(looks) - 1):
        look, below = looks[index], looks[index + 1]
        is_short = marks[index] is None and look.size <= _SHORT
        if is_short and below.numbered and is_record_number(below.text):
            is_other = look.ends == "none" and not is_name_alone(look.text)  # than who signs
            yield from (index,) if is_other or is_firm(look.text) else ()


def issue_lines(looks: Sequence[Look], marks: Sequence[Label | None]) -> dict[int, Label]:
    """Return the roles over the line of the day of issue: the paper's name, or the headline where none stands below.

    Example: ``Valley Post``, ``14 March 2023, p. 4``, ``Ferry is back``: the first is the paper's.
    """
    issue = _issue(looks, marks)
    over = [i for i in range(issue or 0) if marks[i] is None]
    if not issue or not over or issue > _OVER_ISSUE:
        return {}
    story = next((i for i in range(issue + 1, len(looks)) if looks[i].size >= PROSE), len(looks))
    below = [i for i in range(issue + 1, story) if marks[i] is None and _is_title(looks[i])]
    is_said = any(mark and mark.role == "headline" for mark in marks[issue:story])
    if is_said or any(looks[i].block.gap for i in below) or (below and not _names_paper(looks[issue])):
        return dict.fromkeys(over, Label("metadata", "the paper's name, over the day of issue"))
    return {over[-1]: Label("headline", "stands over the day of issue")} if _is_title(looks[over[-1]]) else {}


def _issue(looks: Sequence[Look], marks: Sequence[Label | None]) -> int | None:
    top = zip(looks, marks[:_TOP], strict=False)
    return next(
        (i for i, (look, mark) in enumerate(top) if mark and look.stamps and mark.why in (PRINTED, COUNTED)), None
    )


def under_issue(looks: Sequence[Look], marks: Sequence[Label | None]) -> range:
    """Return the lines under a story that the day of issue stands over, from the first with a database's label on."""
    if _issue(looks, marks) is None:
        return range(0)
    last = max((i for i, look in enumerate(looks) if look.size >= PROSE and not look.field), default=len(looks))
    return range(next((i for i in range(last + 1, len(looks)) if looks[i].field), len(looks)), len(looks))


def _names_paper(look: Look) -> bool:
    """Whether the line of the day of issue has the paper's name too: ``Valley Post. 2023-03-14. Page: 6.``."""
    words = [
        found[0]
        for found in _WORDS.finditer(_beside_stamps(look))
        if folded(found[0]) not in PRINTED_ON | COUNTED_WORDS
    ]
    return len(words) > 1 or bool(words and words[0] >= UNSPACED_FROM)


def _is_title(look: Look) -> bool:
    """Whether a line can be a headline under the day of issue."""
    is_able = look.size in _TITLE and look.ends in ("none", "ask") and not look.stamps
    return is_able and not look.field and not is_name_alone(look.text)


def _is_beside_title(looks: Sequence[Look], place: int, over: Sequence[int]) -> bool:
    """Whether a line over the count is the writer's name, or the paper's once more: ``Valley Post, no. 12``."""
    text = looks[place].text
    return is_name_alone(text) or any(text.startswith(looks[i].text) for i in over if i != place)


def _is_name(look: Look) -> bool:
    return looks_like_name(look.text) and len(look.text.split()) in _NAME


def _counts_words(text: str) -> bool:
    """Whether a text is a number and the word for words, in any language."""
    if text[:1] in _FIGURES:  # as most numbers
        return folded(text.lstrip(_FIGURES)).lstrip() in COUNTED_WORDS and _COUNT.fullmatch(text) is not None
    count = _COUNT.fullmatch(text) if text[:1].isdigit() else None
    return count is not None and folded(count[1]) in COUNTED_WORDS


def is_record_number(text: str) -> bool:
    """Whether a line is a record's number: ``Document CBH0000020090312e53c0001x``, ``Record Number: 0907210342``."""
    if not _NUMBER_SIZE <= len(text) <= _SHORT + 10:
        return False
    if len(text.rpartition(" ")[2]) >= _NUMBER_SIZE and _NUMBER.fullmatch(text):
        return True
    labelled = _LABELLED.fullmatch(text) if (":" in text or "：" in text) and has_digit(text) else None
    return labelled is not None and folded(labelled[1]) in RECORD_NUMBERS


def under_number(looks: Sequence[Look]) -> range:
    """Return the blocks under the last record's number, where the story is above: what a database was asked."""
    numbers = (i for i in reversed(range(len(looks))) if looks[i].numbered and is_record_number(looks[i].text))
    if (number := next(numbers, None)) is None:
        return range(0)
    longest = max((look.size for look in looks[number + 1 :]), default=PROSE)
    is_above = any(look.size >= PROSE for look in looks[:number])
    return range(number + 1, len(looks)) if is_above and longest < PROSE else range(0)


def is_notice(text: str) -> bool:
    """Whether a line says what may be done with the text: ``This document is protected by …``."""
    opening = text[:_NOTICE]
    return opening[:1] == "©" or folded(opening).startswith(NOTICES)


def counts_words(look: Look) -> bool:
    """Whether a line is a record's head that counts the words, as databases write it, or no more than that count.

    Example: ``The Valley Post • no. 12 • p. 7 • 312 words``, ``Valleyville, 18 January 2024 312 words, p. 7``,
    ``312 words``.
    """
    if not look.numbered or len(look.text) > _HEAD:
        return False
    parts = _parts(look.text)
    is_told = look.stamps and look.ends != "stop"  # a sentence may count words too
    behind = _COUNT.match(look.text[look.stamps[-1].end :].lstrip(" ,;")) if is_told else None
    counted = len(parts) != 2 and any(map(_counts_words, parts))
    return counted or (behind is not None and _counts_words(behind[0]))


def is_issue(look: Look) -> bool:
    """Whether a line says where a story was printed: the day, and the page or the number of the issue.

    Example: ``14 March 2023, p. 4``, ``Östviks Tidning. 2023-03-14. Sida: 6.``, ``14. März 2023; Seite 21; Nummer 61``.
    """
    if not look.stamps or not look.numbered or len(look.text) > _ISSUE:
        return False
    return names_page(look.text) and (look.ends != "stop" or look.text.rstrip(" .")[-1].isdigit())


def _beside_stamps(look: Look) -> str:
    """Return what a line says beside its stamps."""
    rest = look.text
    for found in reversed(look.stamps):
        rest = f"{rest[: found.start]} {rest[found.end :]}"
    return rest


def names_page(text: str) -> bool:
    """Whether a few words name a page or an issue by its number: ``Seite 21``, ``朝刊 21ページ``."""
    if len(text.split()) > _ISSUE_WORDS:
        return False
    before = any(map(_says_page, _ON.finditer(text)))
    return before or any(folded(found[1]) in PRINTED_ON for found in _OF.finditer(text))


def _says_page(found: re.Match[str]) -> bool:
    word = found[1]
    is_sure = bool(found[2]) or len(word) > _ABBREVIATED or word >= "º"
    return is_sure and folded(word) in PRINTED_ON


def _parts(text: str) -> list[str]:
    return _PARTS.split(text) if "•" in text or "·" in text or "|" in text else [text]


def opens_with_page(text: str) -> bool:
    """Whether a record's head in one line opens with the page: ``A08 | Harbour | By Jane Roe | 2024-06-03``."""
    parts = _parts(text) if len(text) <= _HEAD else ()
    return len(parts) > 2 and _PAGE.fullmatch(parts[0]) is not None


def end_before_site(look: Look) -> int | None:
    """Return where the headline ends in ``Harbour reopens after dredging | The Carrow Bay Herald``, else None."""
    title, bar, site = look.text.rpartition(" | ")
    if not bar or len(site.split()) > _SITE_WORDS or len(title) < max(_LEAST, len(site)):
        return None
    return len(title)
