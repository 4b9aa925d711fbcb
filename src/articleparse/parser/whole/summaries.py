"""The summary that a page sets between headline and stamp, which the chain takes for the story's first paragraph."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from articleparse.parser.heads.under_summary import LONGEST_SUMMARY
from articleparse.parser.looks.features import Look
from articleparse.parser.looks.labels import PROSE, STORY, Label
from articleparse.parser.whole.captions import opens_in_capitals
from articleparse.parser.words.datelines import dateline

_LEAD: Final = 60  # size of a story's first sentence
_STORY: Final = 3  # paragraphs under the stamp, at least
_SAID: Final = frozenset({"timestamp", "byline"})


def with_summary(looks: Sequence[Look], labels: Sequence[Label]) -> list[Label]:
    """Return the labels with one paragraph right under the headline, over the page's stamp, as the standfirst.

    Example: a sentence over ``Jane Roe`` and ``3 May 2024``, over the story.
    """
    found = list(labels)
    roles = [label.role for label in labels]
    if "headline" not in roles or "standfirst" in roles:
        return found
    headline = roles.index("headline")
    story = [index for index in range(headline + 1, len(roles)) if roles[index] in STORY]
    if len(story) <= _STORY or roles[story[0]] != "paragraph" or not _sums_up(looks[story[0]]):
        return found
    first, second = story[:2]
    head = set(roles[headline + 1 : first])
    between = range(first + 1, second)
    if head & _SAID or not any(roles[index] == "timestamp" for index in between):
        return found
    if all(looks[index].size < PROSE for index in between):
        found[first] = Label("standfirst", "a paragraph between the headline and the stamp, over the story")
    return found


def with_lead(looks: Sequence[Look], labels: Sequence[Label]) -> list[Label]:
    """Return the labels with a sentence between headline and story whose first word alone is in capitals as its first.

    Example: ``FIREMEN of Carrow fought a blaze until dawn.``, though a picture's credit stands under it.
    """
    found = list(labels)
    roles = [label.role for label in labels]
    if "headline" not in roles or "paragraph" not in roles[roles.index("headline") :]:
        return found
    headline = roles.index("headline")
    for index in range(headline + 1, roles.index("paragraph", headline)):
        look = looks[index]
        is_set_aside = roles[index] == "boilerplate" and look.ends == "stop" and not look.cue
        if is_set_aside and look.size >= _LEAD and opens_in_capitals(look):
            found[index] = Label("paragraph", "a sentence whose first word is in capitals, over the story")
    return found


def _sums_up(look: Look) -> bool:
    return look.size <= LONGEST_SUMMARY and look.ends != "colon" and not dateline(look.text)
