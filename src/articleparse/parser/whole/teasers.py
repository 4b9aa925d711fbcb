"""What stands under a line that announces other stories, to the text's end: sentences that tell of something else."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile
from statistics import fmean
from typing import Final

from articleparse.parser.looks.alike import Words
from articleparse.parser.looks.buttoned import buttoned
from articleparse.parser.looks.features import Look
from articleparse.parser.looks.labels import HEADING, OTHERS, STORY, Label
from articleparse.parser.words.cues import folded, whole

_OVER: Final = frozenset({"related", "newsletter"})  # cues of such a line
_FEWEST: Final = 2  # paragraphs over it and under it, at least: one that goes on may have words of its own
_SHARED: Final = 0.1  # of their words, that the story has, at most
_TITLES: Final = 3  # titles of others, at least
_NAMED: Final = 0.25  # of their words, that the story has, at most: they may be of one place
_LABEL: Final = 40  # size of a line that says no more than that others follow
_MOST_TITLES: Final = 6  # under it
_NEXT: Final = 2  # paragraphs under a heading, which tell of it
_TOLD: Final = 0.25  # of its words, that they have
_OWN: Final = frozenset({"headline", "standfirst"}) | STORY


def without_teasers(looks: Sequence[Look], labels: Sequence[Label]) -> list[Label]:
    """Return the labels without the paragraphs that end the text under ``Read also`` and share no word with the story.

    Example: under ``Recommended`` the first sentences of three others.
    """
    found = list(labels)
    for index in _last_titles(looks, labels):
        found[index] = Label("boilerplate", OTHERS)
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


def without_titles(looks: Sequence[Look], labels: Sequence[Label]) -> list[Label]:
    """Return the labels without the titles right under a line amid the story that announces others: ``Read also``.

    Nor is a heading the story's that stands with a newsletter's lines, apart from it.  The last of the titles
    is one where the paragraphs under it tell of the same, and the story's if it is a question.
    """
    found = list(labels)
    for index in range(len(looks) - 1):
        if labels[index].role == "heading" and _heads_box(looks, index):
            found[index] = Label("boilerplate", "over a newsletter's lines, with them apart from the story")
    said = [i for i, look in enumerate(looks) if look.cue == "related" and look.size <= _LABEL]
    words = Words(looks)
    for index in said:
        run = list(takewhile(lambda at: _is_title_at(looks, labels, at), range(index + 1, len(looks))))
        titles = [at for at in run if labels[at].role in STORY]
        below = [at for at in range(index + len(run) + 1, len(looks)) if labels[at].role == "paragraph"][:_NEXT]
        if labels[index].role in STORY or not titles or not below or len(titles) > _MOST_TITLES:
            continue
        is_asked = len(titles) > 1 and looks[titles[-1]].ends == "ask"  # the next question of an interview
        if is_asked or words.share_of(titles[-1], words.of(below)) >= _TOLD:
            titles.pop()
        for at in titles:
            found[at] = Label("related", OTHERS)
    return found


def _heads_box(looks: Sequence[Look], index: int) -> bool:
    """Whether no blank line parts a line from those of a newsletter, and one parts them from what is over and under."""
    box = list(takewhile(lambda at: not looks[at].block.gap, range(index + 1, len(looks))))
    is_apart = looks[index].block.gap > 0 and len(box) < len(looks) - index - 1
    return is_apart and bool(box) and all(looks[at].cue for at in box) and looks[box[0]].cue == "newsletter"


def _is_title_at(looks: Sequence[Look], labels: Sequence[Label], at: int) -> bool:
    return labels[at].role == "blank" or (labels[at].role in STORY and _is_title(looks[at]))


def _last_titles(looks: Sequence[Look], labels: Sequence[Label]) -> Sequence[int]:
    """Return the story's last lines where they end no sentence, and something parts them from the one that does.

    Example: under ``In the news`` the titles of three others.
    """
    story = [index for index, label in enumerate(labels) if label.role in STORY]
    first = next((at for at in range(len(story), 0, -1) if not _is_title(looks[story[at - 1]])), 0)
    titles, told = story[first:], story[:first]
    if len(titles) < _TITLES or len(told) < _FEWEST or looks[told[-1]].ends != "stop":
        return ()
    if all(labels[index].role in STORY | {"blank"} for index in range(told[-1], titles[0])):
        return ()
    words = Words(looks)
    own = words.of(told)
    return titles if fmean(words.share_of(at, own) for at in titles) < _NAMED else ()


def _is_title(look: Look) -> bool:
    return look.ends in ("none", "ask") and look.size <= HEADING and not (look.is_item or look.block.path or look.cue)


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
