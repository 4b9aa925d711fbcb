"""What is said by turns is of the story: the lines of an interview whose speakers are marked, on a page."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from articleparse.languages.speech import ON_AIR
from articleparse.parser.looks.body import mark_end
from articleparse.parser.looks.dialogue import named, turns
from articleparse.parser.looks.features import DASHES, Look
from articleparse.parser.looks.labels import STORY, Label

_UNSURE: Final = frozenset({"heading", "boilerplate", "related", "caption", "standfirst"})
_ABLE: Final = STORY | _UNSURE

_MISTAKEN: Final = frozenset({"heading", "boilerplate"})
_SPEECHES: Final = 3  # lines led by a dash, at least, amid a story that has speech so


def with_speech(looks: Sequence[Look], labels: Sequence[Label]) -> list[Label]:
    """Return the labels with the lines of those who speak by turns as paragraphs, from the first of them on.

    Example: ``DIE WOCHE: Drei?`` is no heading over ``Brehme: Drei.``, and none is a title under ``Mehr zum Thema``.
    """
    found = list(labels)
    headline = next((index for index, label in enumerate(labels) if label.role == "headline"), -1)
    places = range(headline + 1, len(looks))
    said = turns(looks, [place for place in places if labels[place].role in _ABLE])
    if 2 * sum(labels[index].role in STORY for index in said) < len(said):
        return found  # those who comment on it
    for index in said:
        if labels[index].role != "paragraph" and looks[index].block.tag[:1] != "h":
            found[index] = Label("paragraph", "said by one who speaks by turns", mark_end(looks[index]))
    for index in places:
        if looks[index].text in ON_AIR and labels[index].role in _UNSURE:
            found[index] = Label("paragraph", "says who speaks next in a broadcast")
    for index in _behind_dashes(looks, labels):
        found[index] = Label("paragraph", "led by a dash, as others amid the story", mark_end(looks[index]))
    for index in _amid(looks, labels, said or sorted(named(looks, [p for p in places if labels[p].role in STORY]))):
        found[index] = Label("paragraph", "amid what is said by turns")
    return found


def _behind_dashes(looks: Sequence[Look], labels: Sequence[Label]) -> Iterator[int]:
    """Yield the sentences led by a dash that are none of the story's yet, amid three and more that are.

    Example: ``- And then?`` over ``- Then we left.`` is no heading, nor is it set aside.
    """
    led = [index for index, look in enumerate(looks) if look.text[0] in DASHES and look.ends in ("ask", "stop")]
    told = [index for index in led if labels[index].role == "paragraph"]
    for index in led if len(told) >= _SPEECHES else ():
        if told[0] < index < told[-1] and labels[index].role in _MISTAKEN and looks[index].block.tag[:1] != "h":
            yield index


def _amid(looks: Sequence[Look], labels: Sequence[Label], said: Sequence[int]) -> Iterator[int]:
    """Yield the lines amid a transcript that say what is heard: ``(LAUGHTER)``."""
    for index in range(said[0] + 1, said[-1]) if said else ():
        is_open = labels[index].role in _UNSURE and looks[index].block.tag[:1] != "h"
        if is_open and looks[index].text[0] in "([（" and looks[index].text[-1] in ")]）":
            yield index
