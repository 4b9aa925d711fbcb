"""The summary under a headline, where markup or a declaration says that it is one: its ``standfirst``.

A line under the headline can be set as a heading though nothing is under it but the
byline, or as a paragraph though the page declares it as its description.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from articleparse.languages.markup import STANDFIRST, SUMMARY
from articleparse.model import Claim
from articleparse.parser.features import Look, key_of
from articleparse.parser.labels import Label

_FAR: Final = 40  # blocks under the headline: a row of buttons, a player, a picture
_NEAR_HEADING: Final = 12  # … of a heading that only its place tells from the story's own
_NEAR: Final = 4  # words of a block that are of its own element or the next
_SHORTEST: Final = 20  # size of a summary
_SUMMED_UP: Final = frozenset({"paragraph", "heading", "boilerplate"})
_BETWEEN: Final = frozenset({"timestamp", "byline"})


def with_standfirst(looks: Sequence[Look], labels: Sequence[Label], claims: Sequence[Claim]) -> list[Label]:
    """Return the labels with the line under the headline that is its summary, where none is known yet.

    Such is one that is declared as the page's description, or named for what it is, and
    that is not set as the story under it; or a heading with the byline or the stamp
    between it and the story.
    """
    found = list(labels)
    if any(label.role == "standfirst" for label in labels):
        return found
    under = list(_under(labels))
    story = next((i for i in reversed(under) if labels[i].role == "paragraph"), None)
    declared = {key_of(claim.value) for claim in claims if claim.kind == "description"} - {""}
    for index in under:
        look = looks[index]
        if story is None or index >= story or look.size < _SHORTEST or labels[index].role not in _SUMMED_UP:
            continue
        if labels[index].role == "heading" and index - under[0] >= _NEAR_HEADING:
            continue
        if look.block.path != looks[story].block.path and (
            why := _why(look, labels[index : story + 1], declared) or _why_apart(look, looks[story])
        ):
            found[index] = Label("standfirst", why)
            break
    return found


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
    if not STANDFIRST.isdisjoint(look.block.words[:_NEAR]):
        return "an element that is named for the summary"
    following = [label.role for label in labels[1:]]
    if labels[0].role == "heading" and "heading" not in following and not _BETWEEN.isdisjoint(following):
        return "a heading over the byline, not over the story"
    return ""


def _why_apart(look: Look, story: Look) -> str:
    """Return why a block that stands in another element than the story is the summary, or ""."""
    is_apart = look.block.path.rpartition("/")[0] != story.block.path.rpartition("/")[0]
    if not is_apart or look.ends == "none" or SUMMARY.isdisjoint(look.block.words[:_NEAR]):
        return ""
    return "an element that is named for the summary, apart from the story"
