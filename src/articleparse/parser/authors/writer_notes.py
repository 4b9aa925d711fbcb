"""The note on the writer that ends many stories, by the name that signs them: it is none of the story."""

from __future__ import annotations

from collections.abc import Sequence, Set
from typing import Final

from articleparse.parser.authors.byline_candidates import names_in, pieces
from articleparse.parser.looks.features import Look
from articleparse.parser.looks.labels import NOTE, STORY, Label, over
from articleparse.parser.names.names import authors

_NOTES: Final = 3  # paragraphs at the end of a story, at most, that tell of its writer
_NOTE: Final = 300  # size of one over the story
_PROMPTS: Final = range(2, 4)  # paragraphs from a note on, with a prompt under it
_TEASERS: Final = 8  # paragraphs from such a note on, with the teasers under it, at most
_WHO: Final = 40  # characters of who somebody is, before the name
_WHO_WORDS: Final = 4
_SIGNS: Final = frozenset('.,:;!?"“„«»‘(')  # of what is no such thing
_STAMP: Final = 16  # characters of a stamp that a name may stand beside


def without_notes(looks: Sequence[Look], labels: Sequence[Label], most: int = _NOTES) -> list[Label]:
    """Return the labels without the note on the writer over a story or at its end: it opens with the name that signs.

    most: paragraphs of it; the rest of the story says nothing of who signs.

    Example: ``Jane Doe covers the harbour for the Herald.`` under a story by Jane Doe, or ``Jane Doe`` over the rest.
    """
    found = list(labels)
    signing = [text for look, label in zip(looks, labels, strict=True) for text in _signing(look, label)]
    names = {name.casefold() for text in signing for name in names_in(text, sure=True) if " " in name}
    story = [index for index, label in enumerate(labels) if label.role == "paragraph"]
    if names and most > 1 and _is_first(looks, story, names):
        found[story.pop(0)] = Label("boilerplate", NOTE)
    if names and most > 1:
        story = _up_to_note(looks, found, story, names)
    if not names or not story or not _tells_of(looks, labels, story[-1], names):  # as most stories end
        return found
    names = _untold(looks, story[:-most], names)
    for index in story[: -most - 1 : -1]:
        if not _tells_of(looks, labels, index, names):
            break
        name = _name_over(looks, labels, index, names)
        if name is not None and labels[name].role == "heading":
            found[name] = Label("boilerplate", NOTE)
        found[index] = Label("boilerplate", NOTE)
    return found


def _is_first(looks: Sequence[Look], story: Sequence[int], names: Set[str]) -> bool:
    """Whether a story's first paragraph opens with who signs it, of whom the others say nothing."""
    if len(story) <= _NOTES or looks[story[0]].size > _NOTE or looks[story[0]].ends != "stop":
        return False
    line = looks[story[0]].text.casefold()
    return any(line.startswith(f"{name} ") for name in _untold(looks, story[1:], names))


def _tells_of(looks: Sequence[Look], labels: Sequence[Label], index: int, names: Set[str]) -> bool:
    """Whether a paragraph tells of a writer: it opens with a name, or has one over it."""
    line = looks[index].text.casefold()
    return _opens_with(line, names) or _name_over(looks, labels, index, names) is not None


def _signing(look: Look, label: Label) -> Sequence[str]:
    """Return what a line says of who signs: a byline, and what says so beside a stamp."""
    if label.role == "timestamp" and look.stamps and len(look.text) > _STAMP:
        return [piece for piece in pieces(look, label) if authors(piece)]
    return [look.text] if label.role == "byline" else []


def _untold(looks: Sequence[Look], story: Sequence[int], names: Set[str]) -> set[str]:
    """Return the names that a story does not tell of: who tells of herself writes no note."""
    told = " ".join(looks[index].text.casefold() for index in story) if names else ""
    return {name for name in names if name.rpartition(" ")[2] not in told}


def _up_to_note(looks: Sequence[Look], labels: list[Label], story: list[int], names: Set[str]) -> list[int]:
    """Set aside a note on the writer and the teasers of other stories under it; return the paragraphs over it."""
    for place in range(max(1, len(story) - _TEASERS), len(story)):
        start = story[place]
        line = looks[start].text.casefold()
        if not line.startswith(tuple(names)):
            continue
        if labels[start - 1].role in STORY and not (len(story) - place in _PROMPTS and _is_headed(labels, start)):
            continue
        if not any(map(line.startswith, _untold(looks, story[:place], names))):
            continue
        for index in range(start, len(labels)):
            labels[index] = Label("boilerplate", NOTE) if labels[index].role in STORY else labels[index]
        return story[:place]
    return story


def _is_headed(labels: Sequence[Label], note: int) -> bool:
    """Whether a heading is the next part of the story under a note: a prompt's."""
    return next((label.role for label in labels[note + 1 :] if label.role in STORY), "") == "heading"


def _opens_with(line: str, names: Set[str]) -> bool:
    """Whether a line opens with a name, or with who that is: ``Our columnist Jane Doe lives on the quay.``."""
    return any(
        0 <= (at := line.find(name)) <= _WHO and line.count(" ", 0, at) <= _WHO_WORDS and _SIGNS.isdisjoint(line[:at])
        for name in names
    )


def _name_over(looks: Sequence[Look], labels: Sequence[Label], index: int, names: Set[str]) -> int | None:
    """Return the line over a paragraph if it is the writer's name, which stands nowhere else amid the story."""
    above = over(labels, index)
    if above is None or looks[above].text.casefold() not in names:
        return None
    first = next(at for at, label in enumerate(labels) if label.role == "paragraph")
    is_once = sum(look.key == looks[above].key for look in looks[first:]) == 1
    return above if is_once and above > first else None
