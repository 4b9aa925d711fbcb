"""A chat's messages, of which one holds the story, or one sender's: a channel's, or what somebody sent on.

03/05/24, 19:10 - Messages and calls are encrypted.                      metadata
03/05/24, 19:12 - Harbour Radio: <Media omitted>                         metadata
03/05/24, 19:12 - Harbour Radio: *Ferry is back after eleven weeks*      headline
The ferry takes an hour …
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from msgspec import Struct

from articleparse.model import Hints
from articleparse.parser.looks.endings import ending
from articleparse.parser.looks.features import Look
from articleparse.parser.looks.labels import Label
from articleparse.parser.looks.prose import is_sentence
from articleparse.parser.names.papers import UNSPACED_FROM
from articleparse.parser.timestamps import find_stamps

if TYPE_CHECKING:
    from articleparse.parser.timestamps.stamps import Found

POST: Final = "post"
"""The tag of the head of one of several posts, each with its title."""
CHAT: Final = "the head of a chat's message"
"""Why a line has its role that says when somebody said something, and may hold the headline."""
_BEHIND: Final = ("]", "-", "–")  # behind the moment of a message
_BEFORE: Final = ", ["
_SENDER: Final = 4  # words of who sent it
_SAID: Final = 60  # characters of what is said over a story that is sent on; a row that says more is of one
_MOMENT: Final = 48  # characters that hold the moment over what is said
_TITLE: Final = 3  # words of a headline, at least
_LONGEST: Final = 200  # characters of the line that holds it
_EMPHASIS: Final = "*_~"
_UNSEEN: Final = "\u200e\u200f\u202a\u202b\u202c\u2066\u2067\u2068\u2069"  # marks of the way of writing
_TOLD: Final = 2  # rows of one sender that are a story of one message a paragraph, at least
_OTHER: Final = Label("metadata", "another message of the chat")


class _Message(Struct, frozen=True):
    """The rows of a message, from its head to the next; who sent it, or "", and where what is said begins."""

    start: int
    end: int
    sender: str
    said: int | None


def chat_lines(looks: Sequence[Look]) -> dict[int, Label]:
    """Return the roles of the lines that only a chat has, where one message or one sender tells the story alone."""
    if not looks or not looks[0].stamps or _opening(looks[0]) is None:
        return {}
    opened = [(index, opening) for index, look in enumerate(looks) if (opening := _opening(look))]
    ends = [*(index for index, _ in opened[1:]), len(looks)]
    messages = [_Message(start, end, *opening) for (start, opening), end in zip(opened, ends, strict=True)]
    if rows := _rows_of_story(looks, messages):
        return _in_rows(looks, messages, rows)
    told = [one for one in messages if any(map(is_sentence, looks[one.start + 1 : one.end]))]
    if len(told) != 1 or (len(messages) == 1 and told[0].said is None):
        return {}
    return _around(looks, messages, told[0])


def _around(looks: Sequence[Look], messages: Sequence[_Message], told: _Message) -> dict[int, Label]:
    """The head of the message that tells the story under it, and the others: its sender may tell more behind it."""
    roles = dict.fromkeys((i for i in range(len(looks)) if not told.start <= i < told.end), _OTHER)
    own = [one for one in messages if one.said is not None and one.sender == told.sender and one.start > told.start]
    roles |= {one.start: _paragraph(one) for one in own if _tells(looks[one.start].text[one.said :])}
    head = _head(looks[told.start], told.said, alone=len(messages) == 1 and looks[0].block.tag != POST)
    return roles | ({told.start: head} if head else {})


def post_of(text: str) -> str:
    """Return who sent a post whose title stands in its head, or "".

    Example: ``[19/06/2024 08:12] Harbour Radio: Ferry is back after a week`` gives ``Harbour Radio``.
    """
    bare = text.lstrip(_UNSEEN)
    if len(text) > _LONGEST or ":" not in text or not (bare[:1] == "[" or bare[:1].isdigit()):
        return ""
    sender, start = _message(text, find_stamps(text[:_MOMENT], Hints())) or ("", None)
    said = text[start:]
    return sender if said.count(" ") >= _TITLE - 1 and ending(said) in ("none", "ask") else ""


def _opening(look: Look) -> tuple[str, int | None] | None:
    """Return who sent a message and where what is said begins, or None where a line opens none.

    What is said may be longer than a line in which stamps are looked for.
    """
    stamps = look.stamps
    if not stamps and len(look.text) > _LONGEST and (look.text[0] in f"[{_UNSEEN}" or look.text[0].isdigit()):
        stamps = tuple(find_stamps(look.text[:_MOMENT], Hints()))
    return _message(look.text, stamps)


def _message(text: str, stamps: Sequence[Found]) -> tuple[str, int | None] | None:
    """Return who sent the message that a line opens and where what is said begins; None where it opens none.

    It opens with a moment, in brackets or before a dash: ``[19/06/2024 08:12] Aunt Neide: look``.  Or it ends in one,
    behind who said what stands below: ``Harbour Radio, [19.06.2024 8:12]``.  A program speaks without a sender.
    """
    moment = stamps[0].timestamp if stamps else None
    if moment is None or moment.precision == "day" or not (moment.value or moment.candidates):
        return None
    start, end = stamps[0].start, stamps[0].end
    if text[:start].strip(f"{_UNSEEN}["):
        return ("", None) if text[:start].endswith(_BEFORE) and text[end:] == "]" else None
    if text[end : end + 2].strip() not in _BEHIND:
        return None
    sender, colon, said = text[end:].partition(":")
    sender = sender.strip(f"]-– {_UNSEEN}")
    if not colon or not 0 < len(sender.split()) <= _SENDER:
        return "", None
    return sender, len(text) - len(said.lstrip(f" {_UNSEEN}"))


def _rows_of_story(looks: Sequence[Look], messages: Sequence[_Message]) -> list[_Message]:
    """Return the messages that are a paragraph each, in their heads' own rows, if one sender wrote all that tell."""
    rows = [one for one in messages if one.said is not None and _tells(looks[one.start].text[one.said :])]
    below = any(is_sentence(look) for one in messages for look in looks[one.start + 1 : one.end] if one not in rows)
    if len(rows) < _TOLD or below or len({one.sender for one in rows}) > 1:
        return []
    said = [one.sender for one in messages if one.said is not None]
    return rows if 2 * said.count(rows[0].sender) > len(said) else []


def _tells(said: str) -> bool:
    """Whether what is said is as long as a story's sentence; without spaces between words half as long."""
    return len(said) * (1 + (said >= UNSPACED_FROM)) >= _SAID and ending(said) in ("stop", "ask")


def _in_rows(looks: Sequence[Look], messages: Sequence[_Message], rows: Sequence[_Message]) -> dict[int, Label]:
    """The story of a sender whose messages are its paragraphs, under the one that is its headline."""
    roles = dict.fromkeys(range(len(looks)), _OTHER)
    own = [one for one in messages if one.sender == rows[0].sender and one.said is not None]
    title = next((one for one in own if one.start < rows[0].start and _is_title(looks, one)), None)
    for one in (*rows, *(one for one in own if rows[0].start < one.start < rows[-1].start)):
        roles[one.start] = _paragraph(one)
        for index in range(one.start + 1, one.end):
            del roles[index]  # what stands under it is read as any line
    head = _head(looks[title.start], title.said, alone=False) if title else None
    return roles | ({title.start: head} if title and head else {})


def _paragraph(one: _Message) -> Label:
    return Label("paragraph", "a message of the story", one.said or 0)


def _is_title(looks: Sequence[Look], one: _Message) -> bool:
    """Whether a message is one line that can be a headline."""
    said = looks[one.start].text[one.said or 0 :]
    return one.end == one.start + 1 and said.count(" ") >= _TITLE - 1 and ending(said) == "none"


def _head(look: Look, start: int | None, *, alone: bool) -> Label | None:
    """What the line is that opens the story's message: with its headline, or no more than when and who.

    start: where what is said begins.  alone: no other message stands beside it; there only bold tells a headline from
    a few words over the story.
    """
    said = look.text[start:] if start is not None else ""
    bare = said.strip(_EMPHASIS)
    is_bold = len(bare) + 1 < len(said) and said[0] == said[-1]
    if start is not None and bare.count(" ") >= _TITLE - 1 and len(look.text) <= _LONGEST and (is_bold or not alone):
        mark = (len(said) - len(bare)) // 2
        return Label("headline", CHAT, start + mark, len(look.text) - mark)
    return Label("metadata" if alone else "timestamp", CHAT) if len(said) <= _SAID else None
