"""Mails in a text: their heads, the one that holds the story, and what a mail has besides it.

Subject: Fwd: Harbour reopens          metadata
FYI                                    note
---------- Forwarded message           note
From: Ruth Ansgar                      byline
Date: Mon, 17 Jun 2024                 timestamp
Subject: Harbour reopens               headline
The harbour reopened on Monday …
Sent from my phone                     signature
This mail is confidential …            signature
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from typing import Final

from msgspec import Struct
from msgspec.structs import replace

from articleparse.languages.fields import MAIL, REPLIES, SENDERS
from articleparse.languages.letters import CLOSINGS, PRIVATE, SENT_FROM
from articleparse.model import Claim
from articleparse.parser.heads.overlines import Tale, under_day
from articleparse.parser.looks.features import Look, key_of
from articleparse.parser.looks.labels import Label
from articleparse.parser.names.persons import is_name_alone
from articleparse.parser.rules.senders import is_person
from articleparse.parser.words.cues import folded
from articleparse.patterns import lazy

HEAD: Final = "the head of a mail"
"""Why a line of a mail's head has its role."""
QUOTED: Final = "says who wrote what is quoted"
"""Why the line over a quotation has its role."""

_LABEL = lazy(r"([^\W\d_][\w-]*(?: \w+)?)\s*[:：]\s*")
_ADDRESS = lazy(r"[\w.+-]+@[\w.-]+\w")
_RULE = lazy(r"-{4,} ?[^-].{0,60}?-{4,}$")  # ``-------- End of forwarded message --------``
_BEHIND_ADDRESS = lazy(r"[^\s()]+@[^\s()]+ \(([^()]+)\)")
_ADDRESSED = lazy(r"[<\[(]")  # before the address behind a name
_LINES = 60  # of a mail's head, at most
_SENTENCE = 40  # size of a block that is text of the mail, and no greeting
_CLOSING = 40  # size of the line that closes a mail
_SENT = 80  # size of the line that a mail program adds
_UNDER = 12  # blocks under the story that can be a signature
_LONG = 160  # size of a block that is none
_NOTICE = 60  # characters in which a notice says that it is of a mail
_OPENING = 6  # blocks under a mail's head among which the story's own headline is looked for
_HEADLINE = 160  # size of a headline
_ATTRIBUTION = 240  # characters of the line that says whom a mail quotes


class Part(Struct, frozen=True):
    """One mail of several that lie in each other: its head's lines, and the blocks of its text, end excluded."""

    head: Mapping[int, Label]
    body: int
    end: int


def mail_lines(looks: Sequence[Look], marks: Sequence[Label | None]) -> dict[int, Label]:
    """Return the roles of the lines that only mails have; marks: what each line says of itself.

    Of several mails in each other the longest is the story's; the texts of the others are
    notes over it and quotations under it.
    Example: ``Subject: Harbour reopens`` under ``From: …`` is the headline, from its 9th character on.
    """
    parts = _parts(looks)
    if len(parts) == 1 and not parts[0].head:
        return _sent(looks, range(len(looks)))
    story = max(parts, key=lambda part: _size(looks, part))
    found: dict[int, Label] = {}
    for part in parts:
        if part is not story:
            text, why = ("note", "stands over the story's mail") if part.body <= story.body else _BELOW
            found |= dict.fromkeys(range(part.body, part.end), Label(text, why))
            found |= dict.fromkeys(part.head, Label("metadata", HEAD))
    head = dict(story.head)
    if not any(role.role == "headline" for role in head.values()):
        head |= _subject([part for part in parts if part.body < story.body])
    found |= (
        _announcing(looks, story)
        | head
        | _signature(looks, story)
        | _private(looks, story)
        | _sent(looks, range(story.body, story.end))
    )
    rules = (index for index in range(story.body, story.end) if _RULE.match(looks[index].text))
    found |= dict.fromkeys(rules, Label("separator", "parts what was sent on"))
    return found | _own_title(looks, marks, story, head)


_BELOW: Final = ("quotation", "stands under the story, in an older mail")


def _size(looks: Sequence[Look], part: Part) -> int:
    return sum(look.size for look in looks[part.body : part.end] if look.size >= _SENTENCE)


def _parts(looks: Sequence[Look]) -> list[Part]:
    """The mails of a text, in order; what stands over the first head is one too."""
    heads: list[tuple[int, dict[int, Label]]] = [(0, {})]
    marked = [index for index, look in enumerate(looks) if look.stamps or ":" in look.text or "：" in look.text]
    end = 0  # of the last head
    for index in marked:
        if index >= end and (head := _head_at(looks, index) or _attribution(looks, index)):
            if index == 0:
                heads.clear()
            heads.append((index, head))
            end = index + len(head)
    bounds = [*heads, (len(looks), {})]
    return [Part(head, start + len(head), end) for (start, head), (end, _) in pairwise(bounds)]


def _head_at(looks: Sequence[Look], start: int) -> dict[int, Label]:
    found: dict[int, Label] = {}
    for index in range(start, min(start + _LINES, len(looks))):
        role = _field(looks[index].text)
        if role is None:
            break
        if role.role == "headline" and any(one.role == "headline" for one in found.values()):
            return {}  # heads of several, without their texts
        found[index] = role
    if len(found) < 2:
        return {}
    roles = [role.role for role in found.values()]
    addressed = any(_ADDRESS.search(looks[index].text) for index in found)
    whole = roles.count("headline") == 1 or (len(roles) > 2 and "timestamp" in roles and addressed)
    return found if whole else {}


def _field(text: str) -> Label | None:
    """What one line of a mail's head says: ``Subject: Fwd: Harbour reopens``, ``From: Jane Roe <jane@…>``."""
    label = _LABEL.match(text)
    role = (MAIL.get(folded(label[1])) or _own(label[1])) if label else None
    if label is None or role is None:
        return None
    value = text[label.end() :]
    start, end = _sender(value)
    if folded(label[1]) in SENDERS and is_person(value[start:end].strip("\"' ")):
        return Label("byline", HEAD, label.end() + start, label.end() + end)
    return Label(role, HEAD, label.end() + (_marks_of_replies(value) if role == "headline" else 0))


def _sender(value: str) -> tuple[int, int]:
    """Where the sender's name stands: before the address, or in brackets behind: ``jane@wire.example (Jane Roe)``."""
    behind = _BEHIND_ADDRESS.fullmatch(value)
    return behind.span(1) if behind else (0, len(_ADDRESSED.split(value)[0]))


def _own(label: str) -> str | None:
    """``X-Newsreader`` is a program's own field."""
    return "metadata" if label[:2] in ("X-", "x-") else None


def _marks_of_replies(subject: str) -> int:
    """Return how much of a subject is ``Fwd: Re: ``."""
    start = 0
    while (label := _LABEL.match(subject, start)) and folded(label[1]) in REPLIES:
        start = label.end()
    return start


def _attribution(looks: Sequence[Look], start: int) -> dict[int, Label]:
    """``On Tue, Apr 9, 2024 at 11:20 AM Nadia Karim <nadia@wire.example> wrote:``, over what is quoted."""
    look = looks[start]
    if start + 1 == len(looks) or len(look.text) > _ATTRIBUTION or not look.stamps:
        return {}
    rest = 1 if look.ends == "colon" else _cut(looks, start)
    quoted = start + rest < len(looks) and looks[start + rest].block.tag == "blockquote" != look.block.tag
    if not rest or not (quoted or _ADDRESS.search(look.text)):
        return {}
    cut = dict.fromkeys(range(start + 1, start + rest), Label("metadata", QUOTED))
    return {start: Label("timestamp", QUOTED)} | cut


def _cut(looks: Sequence[Look], start: int) -> int:
    """How many lines an attribution takes whose last word a mail program wrapped: 2, or 0 where it is none."""
    below = looks[start + 1]
    return 2 if below.ends == "colon" and len(below.text.split()) <= 3 and not below.block.gap else 0


def mailed(claims: Sequence[Claim], looks: Sequence[Look]) -> tuple[Claim, ...]:
    """Return what a page in a mail claims: where a head in it counts, not what the mail's own head says.

    The subject counts without its ``Fwd:``.
    """
    if not any(claim.origin == "mail" for claim in claims):
        return tuple(claims)
    if any(role.why == HEAD for role in mail_lines(looks, [None] * len(looks)).values()):
        return tuple(claim for claim in claims if claim.origin != "mail")
    return tuple(map(_without_marks, claims))


def _without_marks(claim: Claim) -> Claim:
    if claim.origin != "mail" or claim.kind != "headline":
        return claim
    return replace(claim, value=claim.value[_marks_of_replies(claim.value) :] or claim.value)


def _announcing(looks: Sequence[Look], part: Part) -> dict[int, Label]:
    """The line over the text that says what is sent on: ``From today's paper, for those who have missed it:``."""
    if not part.head or part.body + 1 >= part.end:
        return {}
    look = looks[part.body]
    announces = look.ends == "colon" and _SENTENCE <= look.size <= _HEADLINE and looks[part.body + 1].block.gap
    return {part.body: Label("note", "announces what the mail sends on")} if announces else {}


def _subject(parts: Sequence[Part]) -> dict[int, Label]:
    """The subject of an outer mail, for a story that is only quoted."""
    subjects = [(index, role) for part in parts for index, role in part.head.items() if role.role == "headline"]
    return dict(subjects[-1:])


def _sent(looks: Sequence[Look], body: range) -> dict[int, Label]:
    """The line that a mail program adds, at the end."""
    for index in reversed(body[-2:]):
        if looks[index].size <= _SENT and folded(looks[index].text.lstrip("([<*_ ")).startswith(SENT_FROM):
            return {index: Label("signature", "the line of a mail program")}
    return {}


def _signature(looks: Sequence[Look], part: Part) -> dict[int, Label]:
    """What stands behind ``--`` or a closing formula, if it is short."""
    for index in range(max(part.body + 1, part.end - _UNDER), part.end):
        below = looks[index + 1 : part.end]
        closes = looks[index].text.rstrip() == "--" or _closes(looks[index])
        if closes and all(look.size < _LONG or look.ends != "stop" for look in below):
            return dict.fromkeys(range(index, part.end), Label("signature", "closes the mail"))
    return {}


def _private(looks: Sequence[Look], part: Part) -> dict[int, Label]:
    """The notice at the end that the mail is for nobody else, in however many paragraphs and languages."""
    found: dict[int, Label] = {}
    for index in reversed(range(max(part.body + 1, part.end - _UNDER), part.end)):
        if _is_private(looks[index]):
            found |= dict.fromkeys(range(index, part.end), Label("signature", "says for whom the mail is"))
        elif looks[index].size >= _LONG or looks[index].ends == "stop":
            break
    return found


def _is_private(look: Look) -> bool:
    line = folded(look.text)
    return any(word in line[:_NOTICE] for word in PRIVATE[0]) and all(
        any(map(line.__contains__, words)) for words in PRIVATE
    )


def _closes(look: Look) -> bool:
    return (
        look.size <= _CLOSING
        and (look.block.gap > 0 or look.block.path != "")
        and folded(look.text).rstrip(" ,.!،，") in CLOSINGS
    )


def _own_title(
    looks: Sequence[Look], marks: Sequence[Label | None], part: Part, head: Mapping[int, Label]
) -> dict[int, Label]:
    """The headline that the story itself has, under the subject: the same again, or a line over the byline."""
    subject = next(((index, role) for index, role in head.items() if role.role == "headline"), None)
    key = key_of(looks[subject[0]].text[subject[1].start :]) if subject else ""
    shown = [index for index in range(part.body, part.end) if looks[index].key][:_OPENING]
    title = next((i for i in shown if _says(looks[i].key, key)), None)
    if title is None and (title := next(_over_bylines(looks, marks, shown), None)) is not None:
        title = _under_masthead(looks, marks, part, [i for i in shown if i >= title])
    if title is None:
        return {}
    found = {index: Label("note", "stands over the story's headline") for index in range(part.body, title)}
    if subject:
        same = _says(looks[title].key, key)
        found[subject[0]] = Label("repeat" if same else "metadata", "the subject of a mail whose story has a headline")
    return found | {title: Label("headline", "the story's own headline, in a mail")}


def _under_masthead(looks: Sequence[Look], marks: Sequence[Label | None], part: Part, shown: Sequence[int]) -> int:
    """The first line, or the headline under it, where that line and its day are of the paper."""
    prose = [
        part.body <= i < part.end and look.ends == "stop" and look.size >= _SENTENCE for i, look in enumerate(looks)
    ]
    able = [i for i in shown if marks[i] is None and looks[i].ends in ("none", "ask") and not prose[i]]
    below = under_day(looks, marks, able, Tale(looks, prose))
    return shown[0] if below is None else below


def _says(title: str, subject: str) -> bool:
    """Whether a title is the subject, or its end: ``PRESS RELEASE: Harbour reopens``."""
    return len(title) >= _SENTENCE // 4 and bool(subject) and subject.endswith(title)


def _over_bylines(looks: Sequence[Look], marks: Sequence[Label | None], shown: Sequence[int]) -> Iterator[int]:
    """Yield the lines that can be a headline and stand over a byline, a stamp or a name alone over the text."""
    for index, below in pairwise(shown):
        look, mark = looks[index], marks[below]
        if marks[index] is not None or look.size > _HEADLINE or look.ends not in ("none", "ask"):
            continue
        is_over_name = look.size >= _SENTENCE // 2 and _is_name_over_text(looks, below)
        if is_over_name or (mark is not None and mark.role in ("byline", "timestamp")):
            yield index


def _is_name_over_text(looks: Sequence[Look], index: int) -> bool:
    """Whether a line is a name alone, right over a sentence."""
    text = looks[index + 1] if index + 1 < len(looks) else None
    is_over = text is not None and text.ends == "stop" and text.size >= _SENTENCE
    return is_over and is_name_alone(looks[index].text)
