"""The summary under a headline, where markup or a declaration says that it is one: its ``standfirst``.

A line under the headline can be set as a heading though nothing is under it but the
byline, or as a paragraph though the page declares it as its description.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from articleparse.languages.markup import PICTURE, STANDFIRST, STANDFIRST_PAIRS, SUMMARY
from articleparse.model import Claim
from articleparse.parser.looks.features import Look, key_of
from articleparse.parser.looks.labels import Label
from articleparse.parser.names.papers import UNSPACED_FROM

_FAR: Final = 40  # blocks under the headline: a row of buttons, a player, a picture
_NEAR_HEADING: Final = 12  # … of a heading that only its place tells from the story's own
_NEAR: Final = 4  # words of a block that are of its own element or the next
_PAIRED: Final = 6  # … that may name it in two
_PLAIN: Final = frozenset({"clearfix", "text", "formatted", "field", "name"})  # of every field of a system's
_FEWEST: Final = 5  # spaces in one that no mark ends
_LINE: Final = 100  # size of one that no mark ends, and that only its class tells
_SHORTEST: Final = 20  # size of a summary
_SUMMED_UP: Final = frozenset({"paragraph", "heading", "boilerplate"})
_PICTURED: Final = frozenset({"caption", "rights"})  # cues of what stands under a picture
_BETWEEN: Final = frozenset({"timestamp", "byline"})


def with_standfirst(looks: Sequence[Look], labels: Sequence[Label], claims: Sequence[Claim]) -> list[Label]:
    """Return the labels with the line under the headline that is its summary, where none is known yet.

    Such is one that is declared as the page's description, or named for what it is, and
    that is not set as the story under it; or a heading with the byline or the stamp
    between it and the story.
    """
    found = list(labels)
    known = [index for index, label in enumerate(labels) if label.role == "standfirst"]
    if known:
        for place in _other_items(looks, labels, known[-1]):
            found[place] = Label("standfirst", labels[known[-1]].why)
        return found
    under = list(_under(labels))
    story = next((i for i in reversed(under) if labels[i].role == "paragraph"), None)
    if story is None:
        return found
    first = next((i for i in under if labels[i].role != "repeat"), story)
    declared = {key_of(claim.value) for claim in claims if claim.kind == "description"} - {""}
    able = [index for index in under if index < story and _can_sum_up(looks, labels, index, under[0])]
    others = [index for index in able if looks[index].block.path != looks[story].block.path]
    told = [(index, _why(looks[index], labels[index : story + 1], declared)) for index in others]
    told += [(index, _why_apart(looks[index], looks[story])) for index in able]
    told += [(index, _why_under(looks, labels, index)) for index in able if index == first]
    index, why = next(((index, why) for index, why in told if why), (0, ""))
    if why:
        for place in (index, *_other_items(looks, labels, index)):
            found[place] = Label("standfirst", why)
    return found


def _other_items(looks: Sequence[Look], labels: Sequence[Label], known: int) -> Iterator[int]:
    """Yield the other items of the list that a summary is one of, or the headings beside it that are named like it."""
    block = looks[known].block
    able = _SUMMED_UP if block.tag == "li" else {"heading"} if _names_summary(looks[known]) else frozenset()
    for way in (range(known - 1, -1, -1), range(known + 1, len(looks))):
        for index in way:
            if looks[index].block.path != block.path or labels[index].role not in able:
                break
            yield index


def _can_sum_up(looks: Sequence[Look], labels: Sequence[Label], index: int, first: int) -> bool:
    """Whether a line can be the summary by its size, its role and its place under the headline (first: right under)."""
    if looks[index].size < _SHORTEST or looks[index].ends == "colon" or labels[index].role not in _SUMMED_UP:
        return False
    if looks[index].cue in _PICTURED:
        return False
    return labels[index].role != "heading" or index - first < _NEAR_HEADING


def _under(labels: Sequence[Label]) -> Iterator[int]:
    """Yield the blocks from below the headline to the second paragraph: the first can be the summary."""
    start = next((i for i, label in enumerate(labels) if label.role == "headline"), len(labels))
    seen = 0
    for index in range(start + 1, min(len(labels), start + 1 + _FAR)):
        yield index
        seen += labels[index].role == "paragraph"
        if seen == 2:
            return


def _why(look: Look, labels: Sequence[Label], declared: set[str]) -> str:
    """Return why a block is the summary, or ""; labels: from its own to that of the story."""
    if (look.key or key_of(look.text)) in declared:
        return "what the page declares as its description"
    if _names_summary(look):
        return "an element that is named for the summary"
    following = [label.role for label in labels[1:]]
    is_named = not SUMMARY.isdisjoint(_near(look)) and PICTURE.isdisjoint(look.block.words)
    is_line = (
        look.ends == "none"
        and look.size <= _LINE
        and (look.text.count(" ") >= _FEWEST - 1 or look.text >= UNSPACED_FROM)
    )
    if is_named and (look.ends == "stop" or is_line) and not _BETWEEN.isdisjoint(following):
        return "an element that is named for the summary, over the byline"
    if labels[0].role == "heading" and "heading" not in following:
        if not _BETWEEN.isdisjoint(following):
            return "a heading over the byline, not over the story"
        if not SUMMARY.isdisjoint(_near(look)):
            return "a heading that is named for the summary"
    return ""


def _near(look: Look) -> list[str]:
    """Return the first words of a block that tell: ``field field--name-field-intro`` has ``intro``."""
    return [word for word in look.block.words if word not in _PLAIN][:_NEAR]


def _names_summary(look: Look) -> bool:
    """Whether an element's words name the summary, in one word or in two: ``sub-headline``."""
    if not STANDFIRST.isdisjoint(_near(look)):
        return True
    return not STANDFIRST_PAIRS.isdisjoint(pairwise(look.block.words[:_PAIRED]))


def _why_under(looks: Sequence[Look], labels: Sequence[Label], index: int) -> str:
    """Return why a heading right under the headline is the summary, or "": no other of the story is set like it."""
    tag = looks[index].block.tag
    if tag[:1] != "h" or looks[index].text.count(" ") < _FEWEST - 1 or looks[index - 1].block.tag[:1] != "h":
        return ""
    alike = sum(look.block.tag == tag and label.role == "heading" for look, label in zip(looks, labels, strict=True))
    return "" if alike > (labels[index].role == "heading") else "a heading under the headline, as no other is set"


def _why_apart(look: Look, story: Look) -> str:
    """Return why a block that stands in another element than the story is the summary, or ""."""
    path, told = look.block.path, story.block.path
    # Its name is of an element within the line, or it stands in another one, or is one of another kind.
    (home, _, own), (around, _, others) = path.rpartition("/"), told.rpartition("/")
    is_apart = path == told or home != around or own.partition(".")[0] != others.partition(".")[0]
    named = SUMMARY.intersection(_near(look)).difference(story.block.words)
    if not is_apart or not named or not PICTURE.isdisjoint(look.block.words):
        return ""
    if look.ends == "none" and look.text.count(" ") < _FEWEST and path != told:
        return ""
    return "an element that is named for the summary, apart from the story"
