"""Which blocks of a page are prose: a sentence or more, by their looks alone."""

from __future__ import annotations

import re
from collections.abc import Sequence

from articleparse.parser.looks.features import Look

_PROSE = 100  # size of a block that is prose if it ends like a sentence
_LONG = 220  # size of one that is prose however it ends
_SENTENCE = 56  # size of a block with a full stop that is prose
_SHORTEST = 20  # size of a sentence
_LINKED = 0.8  # share of a block that is links which makes it a link
_ELLIPSIS = r"(?:\.\.\.|…|\[…\]|\[\.\.\.\]|……)[\"”»’')\]]*$"


def prose_of(looks: Sequence[Look]) -> list[bool]:
    """Return for each block whether it is a sentence or more, by its looks alone."""
    long = [look for look in looks if look.size >= _PROSE]
    # Thai, Lao, Khmer and much of the web end paragraphs with no mark: there length alone tells.
    unmarked = len(long) >= 3 and 3 * [look.ends for look in long].count("none") > 2 * len(long)
    return [
        look.size >= _LONG
        or (look.size >= _PROSE and (unmarked or look.ends in ("stop", "ask")))
        or (look.size >= _SENTENCE and look.ends == "stop")
        for look in looks
    ]


def is_story(look: Look) -> bool:
    """Whether a block is a paragraph by its size: ``The ferry takes an hour, and since Monday it has run again.``."""
    return look.size >= (_SENTENCE if look.ends == "stop" else _PROSE)


def is_sentence(look: Look) -> bool:
    """Whether a block is a sentence, however short, and no words of it say that it is something else."""
    if look.is_stamp or look.cue or look.block.linked >= _LINKED:
        return False
    return (look.size >= _SHORTEST and look.ends in ("stop", "ask")) or look.size >= _PROSE


def is_open_ended(look: Look) -> bool:
    """Whether a block ends in an ellipsis: what follows stands elsewhere."""
    return ("…" in look.text or "..." in look.text) and re.search(_ELLIPSIS, look.text) is not None
