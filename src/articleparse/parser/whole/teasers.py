"""What stands under a line that announces other stories, to the text's end: sentences that tell of something else."""

from __future__ import annotations

from collections.abc import Sequence
from statistics import fmean
from typing import Final

from articleparse.parser.looks.alike import Words
from articleparse.parser.looks.buttoned import buttoned
from articleparse.parser.looks.features import Look
from articleparse.parser.looks.labels import OTHERS, STORY, Label
from articleparse.parser.words.cues import folded, whole

_OVER: Final = frozenset({"related", "newsletter"})  # cues of such a line
_FEWEST: Final = 2  # paragraphs over it and under it, at least: one that goes on may have words of its own
_SHARED: Final = 0.1  # of their words, that the story has, at most
_OWN: Final = frozenset({"headline", "standfirst"}) | STORY


def without_teasers(looks: Sequence[Look], labels: Sequence[Label]) -> list[Label]:
    """Return the labels without the paragraphs that end the text under ``Read also`` and share no word with the story.

    Example: under ``Recommended`` the first sentences of three others.
    """
    found = list(labels)
    said = [i for i, look in enumerate(looks) if look.cue in _OVER and labels[i].role not in STORY]
    titles = buttoned(looks) if said else ()
    said = [i for i in said if i - 1 not in titles]  # what is no button of the title over it
    last = max((index for index, label in enumerate(labels) if label.role in STORY), default=0)
    if any(label.role not in STORY and label.role != "blank" for label in labels[last + 1 :]):
        return found  # what stands under them stands under the story
    words = Words(looks) if any(index < last for index in said) else None
    for index in said if words else ():
        below = [at for at in range(index + 1, last + 1) if labels[at].role in STORY]
        if words and _are_others(looks, labels, index, below, words):
            for at in below:
                found[at] = Label("boilerplate", OTHERS)
            break
    return found


def _are_others(looks: Sequence[Look], labels: Sequence[Label], index: int, below: Sequence[int], words: Words) -> bool:
    """Whether none of the story's last paragraphs, those under the line at `index`, has words of those over it."""
    told = [at for at in below if labels[at].role == "paragraph"]
    if len(told) < _FEWEST or len(told) < len(below) or looks[index].cue not in whole(folded(looks[index].text)):
        return False
    own = words.of(at for at in range(index) if labels[at].role in _OWN)
    if any(not looks[at].cue for at in range(index + 1, below[0])):
        return False  # the title of another, and the story goes on
    over = sum(label.role == "paragraph" for label in labels[:index])
    return over >= _FEWEST and fmean(words.share_of(at, own) for at in told) < _SHARED
