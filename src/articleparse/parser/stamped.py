"""Which stamp is the story's where none stands between its headline and its body."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice
from typing import Final

from articleparse.parser.looks.features import Look, key_of
from articleparse.parser.looks.labels import Label
from articleparse.parser.stamps import AGAIN
from articleparse.parser.timestamps import joins_day
from articleparse.patterns import lazy

_OVER = 3  # blocks right over the story's paragraphs
_BETWEEN = 4  # blocks of other kinds that do not end a stretch of paragraphs
_CARRIERS: Final = frozenset({"timestamp", "byline", "dateline"})
_RUNNING = 90  # size of a running head
_LONE = 60  # size of a line with the story's stamp and something beside it
_EDGES = " \xa0.,;:|/()[]–—-•·"
_UNDER = 3  # lines right under the story
_UNSIGNED: Final = frozenset({"boilerplate", "paragraph", "standfirst"})
_CREDITS: Final = frozenset({"rights", "caption"})
_PARTICLE = 3  # letters of a word that is written small in names
_WORD = lazy(r"[^\W\d_]+")
_STORY: Final = frozenset({"headline", "standfirst", "paragraph", "heading"})


def with_stamps(
    looks: Sequence[Look],
    marks: Sequence[Label | None],
    states: Sequence[str],
    labels: Sequence[Label],
    story: range,
) -> list[Label]:
    """Return the labels with a stamp for the story, where it has none under its headline.

    marks: what each line says of itself.  states: of the path (`chain.walk`).  story: from the headline to
    a little under the last paragraph.
    """
    found = list(labels)
    stamped = [index for index, label in enumerate(found) if label.role == "timestamp"]
    body = _longest_stretch(looks, states, story.start)
    if not any(story.start <= index < body for index in stamped):
        for index, mark in _over(looks, marks, body):
            found[index] = mark
    if any(index in story for index in stamped):
        return found
    headline = next((looks[index].key for index, state in enumerate(states) if state == "headline"), "")
    again = (index for index, state in enumerate(states) if state not in _STORY and _is_again(looks[index], headline))
    for index in again:
        found[index] = Label("timestamp", AGAIN)
    return found


def with_running_day(looks: Sequence[Look], labels: Sequence[Label]) -> list[Label]:
    """Return the labels with the day of the running head over the headline, where nothing else has one.

    Example: ``THE VALLEY COURIER, THURSDAY, MARCH 6, 1924. PAGE THREE``, as a printed page's text begins.
    """
    found = list(labels)
    if any(label.role in _CARRIERS and look.stamps for look, label in zip(looks, labels, strict=True)):
        return found
    headline = next((index for index, label in enumerate(labels) if label.role == "headline"), 0)
    over = (i for i in reversed(range(headline)) if labels[i].role == "boilerplate" and _is_running_head(looks[i]))
    for index in islice(over, 1):
        found[index] = Label("timestamp", "the day in a running head")
    return found


def with_lone_day(looks: Sequence[Look], labels: Sequence[Label]) -> list[Label]:
    """Return the labels with the stamp of a short line under the headline, where no other line there has one.

    Whatever stands beside it: ``tk 19 November 2023``, ``9 lutego 2022 11:22/w Informacje, Polska``.  Where no line at
    all has one, with the moment that ends a line right under the story: ``© dpa-AFX | Abb.: Port | 10.05.2022 07:58``.
    """
    roles = [label.role for label in labels]
    body = (i for i, role in enumerate(roles) if role == "paragraph" and not _is_led(looks[i]))
    if "headline" not in roles or (first := next(body, None)) is None:
        return list(labels)
    head = range(roles.index("headline") + 1, first)
    if any(roles[index] in _CARRIERS and looks[index].stamps for index in head):
        return list(labels)
    found = list(labels)
    able = [index for index in head if roles[index] in _UNSIGNED and not looks[index].cue and _is_led(looks[index])]
    if not able and not any(role in _CARRIERS and look.stamps for role, look in zip(roles, looks, strict=True)):
        last = max(
            (i for i in range(first, len(roles)) if roles[i] == "paragraph" and looks[i].ends == "stop"), default=first
        )
        tail = range(last + 1, min(last + 1 + _UNDER, len(roles)))
        able = [index for index in tail if roles[index] in _CREDITS and _is_led(looks[index], to_minute=True)]
    if len(able) == 1:
        found[able[0]] = Label("timestamp", "the only stamp beside the story")
    return found


def _is_led(look: Look, *, to_minute: bool = False) -> bool:
    """Whether a short line, no sentence, opens or ends with its one day, with its year; to_minute: with its time."""
    if len(look.stamps) != 1 or look.size > _LONE or look.ends == "stop" or look.stamps[0].timestamp.value is None:
        return False
    stamp = look.stamps[0]
    if to_minute and stamp.timestamp.precision == "day":
        return False
    before, behind = look.text[: stamp.start].strip(_EDGES), look.text[stamp.end :].strip(_EDGES)
    return not (before and behind) and not joins_day(before.rpartition(" ")[2])  # ``… am`` leads to the day


def _is_running_head(look: Look) -> bool:
    """Whether a line has a day with its year, and beside it names alone, the paper's and the place's."""
    if len(look.stamps) != 1 or look.size > _RUNNING or look.stamps[0].timestamp.value is None:
        return False
    stamp = look.stamps[0]
    words = _WORD.findall(look.text[: stamp.start] + look.text[stamp.end :])
    return len(words) > 1 and all(word[0].isupper() or len(word) <= _PARTICLE for word in words)


def _longest_stretch(looks: Sequence[Look], states: Sequence[str], default: int) -> int:
    """Where the longest stretch of paragraphs begins: the story's, where the headline was sought elsewhere."""
    best, longest = default, 0
    start, size, last = 0, 0, -_BETWEEN - 1
    for index in (index for index, state in enumerate(states) if state == "paragraph"):
        if index - last > _BETWEEN:
            start, size = index, 0
        size += looks[index].size
        last = index
        if size > longest:
            best, longest = start, size
    return best


def _over(looks: Sequence[Look], marks: Sequence[Label | None], body: int) -> Iterator[tuple[int, Label]]:
    """Yield the stamps right over the story's longest stretch."""
    for index in range(max(body - _OVER, 0), body):
        mark = marks[index]
        if mark and mark.role == "timestamp" and any(one.timestamp.value for one in looks[index].stamps):
            yield index, mark


def _is_again(look: Look, headline: str) -> bool:
    """Whether a line is the headline in a list elsewhere, with its day: ``Harbour reopens 17 June 2024``."""
    if not headline or len(look.stamps) != 1:
        return False
    stamp = look.stamps[0]
    return key_of(look.text[: stamp.start] + look.text[stamp.end :]) == headline
