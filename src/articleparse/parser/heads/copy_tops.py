"""The first lines of a copy's story once all of it is labelled: its summary, its writer, a section's name."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile
from typing import Final

from articleparse.parser.heads.over_stamps import most_words
from articleparse.parser.heads.under_summary import LONGEST_SUMMARY
from articleparse.parser.looks.byline_signs import byline_signs
from articleparse.parser.looks.features import Look
from articleparse.parser.looks.labels import Label
from articleparse.parser.names.cities import is_city
from articleparse.parser.names.datelines import dateline
from articleparse.parser.names.papers import UNSPACED_FROM, is_organisation
from articleparse.parser.names.persons import looks_like_name
from articleparse.patterns import lazy

_UNDER_BYLINE: Final = 2  # paragraphs of the story under it, at least
_BETWEEN: Final = frozenset({"timestamp", "byline"})
_STORY: Final = 3  # blocks of a story that parts would have headings
_SECTION: Final = 2  # words of a section's name
_TELLING: Final = lazy(r"[^\s.,()’'-]{4,}")  # the vowel signs of India are no ``\w``
_NAMES: Final = frozenset({"name?", "names?", "name? + post"})


def with_tops(looks: Sequence[Look], labels: Sequence[Label]) -> list[Label]:
    """Return the labels of copy with what only the whole of it shows of its first lines."""
    return _without_sole_heading(looks, _over_byline(looks, _with_writer(looks, labels)))


def _with_writer(looks: Sequence[Look], labels: Sequence[Label]) -> list[Label]:
    """A name that nobody knows, nor the story, is no heading of it where no other follows, but its writer's."""
    found = list(labels)
    story = [i for i, label in enumerate(labels) if label.role in ("paragraph", "heading")]
    headings = [i for i in story if labels[i].role == "heading"]
    if len(story) < _STORY or not set(headings) <= set(story[:2]) or any(label.role == "byline" for label in labels):
        return found
    for index in headings:
        if (end := _end_of_name(looks, index)) > 0:
            why = "a name over a story without headings, which does not tell of it"
            found[index] = Label("byline", why, 0, end)
            break
    return found


def _end_of_name(looks: Sequence[Look], index: int) -> int:
    """Return where a name that the text does not tell of ends in a line: ``Jane Doe, tides editor``; 0 for none."""
    look = looks[index]
    name, _, post = look.text.partition(", ")
    is_name = byline_signs(look) in _NAMES or (post[:1].islower() and looks_like_name(name))
    if post and (is_city(name) or is_organisation(name)):  # ``Harbour Council, London``
        return 0
    if look.block.tag or not is_name or not 2 <= len(name.split()) <= most_words(name) or "," in post:
        return 0
    text = " ".join(other.text for at, other in enumerate(looks) if at != index).casefold()
    return 0 if any(word in text for word in _TELLING.findall(name.casefold())) else len(name)


def _over_byline(looks: Sequence[Look], labels: Sequence[Label]) -> list[Label]:
    """Return the labels of copy, its first line the summary where the byline or the stamp stands under it."""
    found = list(labels)
    shown = [i for i, label in enumerate(labels) if label.role != "blank"]
    roles = [labels[i].role for i in shown]
    at = roles.index("headline") + 1 if "headline" in roles else len(roles)
    at += sum(1 for _ in takewhile(lambda role: role == "timestamp", roles[at:]))  # the day may stand there
    if "standfirst" in roles or roles[at : at + 1] not in (["paragraph"], ["heading"]):
        return found
    if looks[shown[at]].block.tag or looks[shown[at]].size > LONGEST_SUMMARY or dateline(looks[shown[at]].text):
        return found
    under = [*takewhile(lambda role: role in _BETWEEN, roles[at + 1 :])]
    if under and roles[at + 1 + len(under) :].count("paragraph") >= _UNDER_BYLINE:
        found[shown[at]] = Label("standfirst", "stands between the headline and the byline")
    return found


def _without_sole_heading(looks: Sequence[Look], labels: Sequence[Label]) -> list[Label]:
    """Return the labels of copy without the one heading that would head all of the story.

    What says something there is the summary, a word or two a section's name or the place; in capitals it may head it.
    """
    found = list(labels)
    story = [i for i, label in enumerate(labels) if label.role in ("paragraph", "heading")]
    if len(story) < _STORY or [i for i in story if labels[i].role == "heading"] != story[:1]:
        return found
    look, is_told = looks[story[0]], "standfirst" in [label.role for label in labels]
    if look.block.tag or "headline" not in [label.role for label in labels[: story[0]]]:
        return found
    if labels[story[0] - 1].role == "byline" and look.ends == "none" and is_organisation(look.text):
        found[story[0]] = Label("boilerplate", "the paper or the agency, under its writer")
        return found
    few = look.ends == "none" and len(look.text.split()) <= _SECTION and look.text < UNSPACED_FROM
    if not few and not is_told:
        found[story[0]] = Label("standfirst", "a line over a story without headings")
    elif few and not look.capitals and _is_no_heading(looks, labels, story):
        found[story[0]] = Label("boilerplate", "a section's name or the place, over a story without headings")
    return found


def _is_no_heading(looks: Sequence[Look], labels: Sequence[Label], story: Sequence[int]) -> bool:
    """Whether a word or two over a story are no heading of it: under the byline, or words that it does not tell of."""
    first, *rest = story
    over, words = labels[first - 1].role, looks[first].text.casefold()
    return over == "byline" or (over in _BETWEEN and not any(words in looks[i].text.casefold() for i in rest))
