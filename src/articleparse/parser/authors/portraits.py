"""The sender's self-portrait under a press release: what stands under its end mark."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from articleparse.languages.wires import NOTEPADS
from articleparse.parser.looks.features import DASHES, Look
from articleparse.parser.looks.labels import STORY, Label
from articleparse.parser.words.cues import folded

_NOTEPAD: Final = 35  # size of what opens the notes for editors


def with_portrait(looks: Sequence[Look], labels: Sequence[Label]) -> list[Label]:
    """Return the labels with what stands under a press release's end mark set aside: who sent it.

    Example: ``– Ends –`` over ``The Carrow Gallery is …``.
    """
    found = list(labels)
    story = [index for index, label in enumerate(labels) if label.role in STORY]
    if not story:
        return found
    for index in _behind_end(looks, story):
        found[index] = Label("boilerplate", "stands after the end mark")
    return found


def _behind_end(looks: Sequence[Look], story: Sequence[int]) -> list[int]:
    """Return what seems the story's under its end mark: no more than the story, and whom to ask, as a rule."""
    ends = (index for index in range(story[0] + 1, len(looks)) if looks[index].cue == "end")
    end = next((index for index in ends if looks[index].text[0] in DASHES), len(looks))
    end = next((index for index in story[1:] if _is_notepad(looks[index])), end)
    behind = [index for index in story if index >= end]
    told = sum(looks[index].size for index in story if index < end)
    return behind if sum(looks[index].size for index in behind) <= told else []


def _is_notepad(look: Look) -> bool:
    """Whether a line opens what stands under a release for editors alone: ``Notes to editors``."""
    return look.size <= _NOTEPAD and look.ends in ("none", "colon") and folded(look.text) in NOTEPADS
