"""A chat's messages, one of which holds the story: a channel's, or what somebody sent on.

03/05/24, 19:10 - Messages and calls are encrypted.                      metadata
03/05/24, 19:12 - Harbour Radio: <Media omitted>                         metadata
03/05/24, 19:12 - Harbour Radio: *Ferry is back after eleven weeks*      headline
The ferry takes an hour …
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from articleparse.parser.looks.features import Look
from articleparse.parser.looks.labels import Label
from articleparse.parser.looks.prose import is_sentence

CHAT: Final = "the head of a chat's message"
"""Why a line has its role that says when somebody said something, and may hold the headline."""
_BEHIND: Final = ("]", "-", "–")  # behind the moment of a message
_BEFORE: Final = ", ["
_SENDER: Final = 4  # words of who sent it
_SAID: Final = 60  # characters of what is said over a story that is sent on
_TITLE: Final = 3  # words of a headline, at least
_LONGEST: Final = 200  # characters of the line that holds it
_EMPHASIS: Final = "*_~"


def chat_lines(looks: Sequence[Look]) -> dict[int, Label]:
    """Return the roles of the lines that only a chat has, where one message holds the story and none says more."""
    if not looks or not _opens_message(looks[0]):
        return {}
    heads = [index for index, look in enumerate(looks) if _opens_message(look)]
    told = [
        (start, end) for start, end in pairwise([*heads, len(looks)]) if any(map(is_sentence, looks[start + 1 : end]))
    ]
    if len(told) != 1 or (len(heads) == 1 and _sender_end(looks[0]) is None):
        return {}
    start, end = told[0]
    rest = dict.fromkeys(
        (i for i in range(len(looks)) if not start <= i < end), Label("metadata", "another message of the chat")
    )
    head = _head(looks[start], alone=len(heads) == 1)
    return rest | ({start: head} if head else {})


def _opens_message(look: Look) -> bool:
    """Whether a line opens with a moment, in brackets or before a dash: ``[19/06/2024 08:12] Aunt Neide: look``.

    Or it ends in one, behind who said what stands below: ``Harbour Radio, [19.06.2024 8:12]``.
    """
    if not look.stamps:
        return False
    stamp = look.stamps[0]
    moment = stamp.timestamp
    if moment.precision == "day" or moment.value is None:
        return False
    if stamp.start > 1:
        return look.text[: stamp.start].endswith(_BEFORE) and look.text[stamp.end :] == "]"
    return look.text[stamp.end : stamp.end + 2].strip() in _BEHIND


def _sender_end(look: Look) -> int | None:
    """Return where what is said begins, behind who said it, or None where a program speaks."""
    behind = look.stamps[0].end
    sender, colon, said = look.text[behind:].partition(":")
    if not colon or not 0 < len(sender.strip("]-– ").split()) <= _SENDER:
        return None
    return len(look.text) - len(said.lstrip())


def _head(look: Look, *, alone: bool) -> Label | None:
    """What the line is that opens the story's message: with its headline, or no more than when and who.

    alone: no other message stands beside it; there only bold tells a headline from a few words over the story.
    """
    start = _sender_end(look)
    said = look.text[start:] if start is not None else ""
    bare = said.strip(_EMPHASIS)
    is_bold = len(bare) + 1 < len(said) and said[0] == said[-1]
    if start is not None and bare.count(" ") >= _TITLE - 1 and len(look.text) <= _LONGEST and (is_bold or not alone):
        mark = (len(said) - len(bare)) // 2
        return Label("headline", CHAT, start + mark, len(look.text) - mark)
    return Label("metadata" if alone else "timestamp", CHAT) if len(said) <= _SAID else None
