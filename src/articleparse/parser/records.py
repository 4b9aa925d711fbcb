"""Heads that a program wrote: of a mail, and of a database's record without field labels."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from articleparse.languages.fields import COUNTED_WORDS, DESKS, MAIL, REPLIES, SENDERS
from articleparse.parser.cues import folded
from articleparse.parser.features import Look
from articleparse.parser.persons import is_name_alone, is_organisation

_LABEL = re.compile(r"([^\W\d_][\w-]*(?: \w+)?)\s*[:：]\s*")
_OVER = 4  # blocks that can stand over a mail's head
_COUNT = re.compile(r"\d[\d.,]*\s?([^\W\d_]{1,12})")
_NUMBER = re.compile(r"(?:\w+ )?(?=\w*\d{6})(?=\w*[^\W\d_])\w{16,40}")
_NUMBER_SIZE = 16  # of a record's number, at least
_SHORT = 45  # size of a line of a record's head
_SITE_WORDS = 5  # of a site's name behind the headline
_LEAST = 20  # size of the headline before it


def mail_head(looks: Sequence[Look]) -> dict[int, tuple[str, int]]:
    """Return block -> (role, where its value starts) for the head of a mail; empty where there is none.

    Of a mail that was sent on, the inner head counts, and what stands over it is set aside.
    Example: ``Subject: Harbour reopens`` under ``From: …`` gives ``("headline", 9)``.
    """
    found, start = _first_head(looks, 0)
    while found:
        inner, place = _first_head(looks, start + len(found))
        if not inner:
            break
        found, start = inner, place
    return dict.fromkeys(range(start), ("metadata", 0)) | found if found else {}


def _first_head(looks: Sequence[Look], start: int) -> tuple[dict[int, tuple[str, int]], int]:
    """The head that begins within a few blocks, and where it does."""
    places = range(start, min(start + _OVER, len(looks)))
    return next(((found, place) for place in places if (found := _head_at(looks, place))), ({}, start))


def _head_at(looks: Sequence[Look], start: int) -> dict[int, tuple[str, int]]:
    found: dict[int, tuple[str, int]] = {}
    for index in range(start, len(looks)):
        label = _LABEL.match(looks[index].text)
        role = MAIL.get(folded(label[1])) if label else None
        if label is None or role is None:
            break
        value = looks[index].text[label.end() :]
        if folded(label[1]) in SENDERS and _is_person(value):
            role = "byline"
        found[index] = role, label.end() + (_marks_of_replies(value) if role == "headline" else 0)
    roles = [role for role, _ in found.values()]
    return found if roles.count("headline") == 1 and len(roles) > 1 else {}


def _is_person(sender: str) -> bool:
    """Whether somebody sent a mail, and no desk: ``Jane Doe <jane@carrow.example>``."""
    name, _, address = sender.partition("<")
    name = name.strip("\"' ")
    return is_name_alone(name) and not is_organisation(name) and address.partition("@")[0].lower() not in DESKS


def _marks_of_replies(subject: str) -> int:
    """Return how much of a subject is ``Fwd: Re: ``."""
    start = 0
    while (label := _LABEL.match(subject, start)) and folded(label[1]) in REPLIES:
        start = label.end()
    return start


def record_lines(looks: Sequence[Look], between: Sequence[int]) -> Iterator[int]:
    """Yield the lines between headline and body that a database wrote: ``CBH``, ``English``, ``312 words``.

    between: the places of these lines.  A count of words is what tells them.
    """
    lines = [place for place in between if looks[place].size <= _SHORT and looks[place].ends in ("none", "stop")]
    if any(map(_counts_words, (looks[place].text for place in lines))):
        yield from lines


def _counts_words(text: str) -> bool:
    count = _COUNT.fullmatch(text)
    return count is not None and folded(count[1]) in COUNTED_WORDS


def is_record_number(look: Look) -> bool:
    """Whether a line is a record's number: ``Document CBH0000020090312e53c0001x``."""
    return _NUMBER_SIZE <= look.size <= _SHORT + 10 and _NUMBER.fullmatch(look.text) is not None


def end_before_site(look: Look) -> int | None:
    """Return where the headline ends in ``Harbour reopens after dredging | The Carrow Bay Herald``, else None."""
    title, bar, site = look.text.rpartition(" | ")
    if not bar or len(site.split()) > _SITE_WORDS or len(title) < max(_LEAST, len(site)):
        return None
    return len(title)
