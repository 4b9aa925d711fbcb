"""The sender's self-portrait under a press release: ``About Kestrel Ridge Creamery`` and what stands under it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from articleparse.languages.credits import ABOUT
from articleparse.languages.wires import NOTEPADS
from articleparse.parser.looks.features import DASHES, Look
from articleparse.parser.looks.labels import STORY, Label
from articleparse.parser.words.cues import folded, openings, whole

_PORTRAIT: Final = "the sender's self-portrait under a press release"
_SIZE: Final = 60  # of the line over it
_NOTEPAD: Final = 35  # … and of what opens the notes for editors
_MOST: Final = 0.5  # times as long as the rest of the release, at most
_STEM: Final = 5  # letters that the forms of a name share


def with_portrait(looks: Sequence[Look], labels: Sequence[Label]) -> list[Label]:
    """Return the labels with what stands under an end mark set aside, or the last part of a press release.

    The latter where a line over the release says that it is one, and a line in it names its sender as its subject, who
    is named in its headline or its first paragraph too.

    Example: ``Press release`` … ``About the Carrow Gallery``, ``The Carrow Gallery is …``.
    """
    found = list(labels)
    story = [index for index, label in enumerate(labels) if label.role in STORY]
    if not story:
        return found
    is_release = any(_says_release(look) for look in looks[: story[0]])
    behind = _behind_end(looks, story, is_release=is_release)
    for index in behind or (_portrait(looks, labels, story) if is_release else ()):
        found[index] = Label("boilerplate", "stands after the end mark" if behind else _PORTRAIT)
    return found


def _behind_end(looks: Sequence[Look], story: Sequence[int], *, is_release: bool) -> list[int]:
    """Return what seems the story's under its end mark: no more than the story, and whom to ask, as a rule."""
    ends = (index for index, look in enumerate(looks) if look.cue == "end" and index > story[0])
    end = next((index for index in ends if is_release or looks[index].text[0] in DASHES), len(looks))
    end = next((index for index in story[1:] if _is_notepad(looks[index])), end)
    behind = [index for index in story if index >= end]
    told = sum(looks[index].size for index in story if index < end)
    return behind if sum(looks[index].size for index in behind) <= told else []


def _is_notepad(look: Look) -> bool:
    """Whether a line opens what stands under a release for editors alone: ``Notes to editors``."""
    return look.size <= _NOTEPAD and look.ends in ("none", "colon") and folded(look.text) in NOTEPADS


def _portrait(looks: Sequence[Look], labels: Sequence[Label], story: Sequence[int]) -> list[int]:
    """Return the last part of a release where its first line names the sender."""
    start = next((index for index in reversed(story) if _subject(looks[index])), story[0])
    rest = [index for index in story if index < start]
    portrait = [index for index in story if index >= start]
    if not rest or sum(looks[i].size for i in portrait) > _MOST * sum(looks[i].size for i in rest):
        return []
    head = [*(i for i, label in enumerate(labels) if label.role == "headline"), rest[0]]
    told = folded(" ".join(looks[index].text for index in head))
    return portrait if any(name in told for name in _subject(looks[start])) else []


def _subject(look: Look) -> list[str]:
    """Return how the names begin that stand behind the word for about on a short line: ``About Kestrel Ridge``."""
    if look.size > _SIZE or look.ends not in ("none", "colon"):
        return []
    line = folded(look.text)
    ends = [cue.end for cue in openings(line) if cue.field == "about"]
    ends += [len(word) for word in ABOUT if line.startswith(f"{word} ")]
    behind = look.text[max(ends) :].split() if ends and len(line) == len(look.text) else []
    return [folded(word)[:_STEM] for word in behind if word[:1].isupper() and len(word) >= _STEM]


def _says_release(look: Look) -> bool:
    return look.size <= _SIZE and (look.cue == "release" or "release" in whole(folded(look.text)))
