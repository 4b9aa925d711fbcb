"""Lines of one series are one thing: the questions of an interview, lines numbered, led by a time, or in bold.

The chain sees a line and its neighbours, and may take one question for a heading and the
next for a paragraph.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby, pairwise
from typing import Final

from articleparse.parser.looks.body import could_be_heading, mark_end
from articleparse.parser.looks.dialogue import answers_in_person
from articleparse.parser.looks.features import Look
from articleparse.parser.looks.labels import ASKED, HEADING, PROSE, STORY, Label, last_paragraph
from articleparse.parser.whole.live_blog import entries_of, timed, titled
from articleparse.parser.whole.one_kind import FEWEST, NEAR, NO_CUE, PAIR, READS, UNSURE, Series, told_under
from articleparse.parser.whole.set_alike import alike_lines, bold_lines
from articleparse.patterns import lazy

_NUMBER: Final = lazy(r"(?:[^\W\d_]{3,12} |#)?(\d{1,2})(?:[.):]|º|°)\s+\S")  # ``3. Rinse``, ``Step 3: Rinse``
_PARTED: Final = 2  # paragraphs under a line that no list has between its lines
_FAR: Final = 12  # … though a prompt stands between
_OPENING: Final = "\"'“‘«„‚「『"
_SAID_BY: Final = lazy(r"[\"'”’»“‘」』]\s?[:：]\s?[^\W\d_][^.!?:\"”]{1,40}$")
_SIGNS: Final = frozenset("■◆◇●▼▽▲△□★☆▶▷►◎◉◼❖①②③④⑤")  # what leads headings in East Asia and elsewhere


def with_series(looks: Sequence[Look], labels: Sequence[Label]) -> list[Label]:
    """Return the labels with the lines of each series under one role: the one that most have.

    Example: ``Who built it?`` a paragraph, ``And who paid?`` a heading, ``When?`` a paragraph are three paragraphs.
    """
    entries = list(entries_of(looks, labels))
    asked = list(_asked(looks, labels))
    said = {index for one in asked if one.role == "paragraph" for index in one.places}
    # The questions of an interview are set alike as well.
    alike = [*bold_lines(looks, labels), *alike_lines(looks, labels)]
    return _told(
        looks,
        labels,
        [
            *asked, *(one for one in alike if said.isdisjoint(one.places)), *timed(looks, labels),
            *_numbered(looks, labels), *entries, *titled(looks, labels, entries), *_quoted(looks, labels),
            *_led(looks, labels),
        ],
    )  # fmt: skip


def with_numbered(looks: Sequence[Look], labels: Sequence[Label]) -> list[Label]:
    """Return the labels with the numbered lines over paragraphs as headings, where at least half of them are.

    Example: of ``1. Sand``, ``2. Prime`` and ``3. Paint`` the last is a heading as well.
    """
    return _told(looks, labels, _numbered(looks, labels))


def _told(looks: Sequence[Look], labels: Sequence[Label], found: Iterable[Series]) -> list[Label]:
    told = list(labels)
    for several in found:
        for index in several.places:
            start = mark_end(looks[index]) if several.role == "paragraph" else 0
            told[index] = Label(several.role, several.why, start)
    return told


def _asked(looks: Sequence[Look], labels: Sequence[Label]) -> Iterator[Series]:
    """Yield the story's questions; paragraphs whatever most are where who answers says "I"."""
    story = [index for index, label in enumerate(labels) if label.role in STORY]
    asked = [index for index in story if looks[index].ends == "ask" and could_be_heading(looks[index])]
    missed = _set_like(looks, labels, asked)
    if asked and asked[-1] == story[-1] and len(asked) > FEWEST and labels[asked[-1] - 1].role not in STORY:
        yield Series([asked.pop()], "boilerplate", "a question in the page's foot, that nothing answers")
    several = sorted([*asked, *missed])
    headings = sum(labels[index].role == "heading" for index in asked)
    if len(several) < FEWEST or not (headings or missed) or any(looks[i].block.tag[:1] == "h" for i in asked):
        return  # or marked
    told = several if looks[asked[0]].block.path else asked  # without markup those set aside may be others'
    if (headings < len(asked) or not looks[asked[0]].block.path) and (
        2 * headings < len(told) or answers_in_person(looks, sorted({*story, *missed}), set(several))
    ):
        yield Series(several, "paragraph", ASKED)
    elif 2 * headings > len(asked):
        over = story[0] - 1  # between the head and the story the chain sees no heading
        opens = over > 0 and over not in missed and labels[over].role == "boilerplate" and _is_question(looks[over])
        yield Series([over, *several] if opens else several, "heading", ASKED)


def _set_like(looks: Sequence[Look], labels: Sequence[Label], asked: Sequence[int]) -> list[int]:
    """Return the questions, each over an answer, that were set aside though some of the story's are set like them."""
    paths = {looks[index].block.path for index in asked}
    return [
        index
        for index, look in enumerate(looks[:-1] if asked else ())
        if look.ends == "ask"
        and labels[index].role == "boilerplate"
        and look.block.path in paths
        and looks[index + 1].ends == "stop"
        and (look.block.path or labels[index + 1].role in STORY)
        and _is_question(look)
    ]


def _is_question(look: Look) -> bool:
    return look.ends == "ask" and not look.cue and not look.block.linked and could_be_heading(look)


def _quoted(looks: Sequence[Look], labels: Sequence[Label]) -> Iterator[Series]:
    """Yield the quotations with a colon and who spoke behind it, each over a paragraph: ``“No boats”: Ann Lee``."""
    said = [
        index
        for index, look in enumerate(looks)
        if look.text[0] in _OPENING
        and look.size <= HEADING
        and look.ends == "none"
        and labels[index].role in UNSURE
        and _SAID_BY.search(look.text)
        and told_under(looks[index + 1 : index + 1 + _FAR], READS)
    ]
    if len(said) >= FEWEST:
        yield Series(said, "heading", "one of several quotations, and whose they are")


def _led(looks: Sequence[Look], labels: Sequence[Label]) -> Iterator[Series]:
    """Yield the lines amid the story that the same sign leads, each right over a paragraph: ``■ Queues at dawn``."""
    led: dict[str, list[int]] = {}
    for index in range(1, last_paragraph(labels, 0)):
        look = looks[index]
        if look.text[0] in _SIGNS and look.text[1:].strip() and labels[index].role in UNSURE and _heads(look):
            led.setdefault(look.text[0], []).append(index)
    for several in led.values():
        if len(several) >= PAIR and all(labels[index + 1].role == "paragraph" for index in several):
            yield Series(several, "heading", "one of several lines that the same sign leads, each over a paragraph")


def _heads(look: Look) -> bool:
    return look.size <= HEADING and look.ends in ("none", "ask") and not look.block.linked and look.cue in NO_CUE


def _numbered(looks: Sequence[Look], labels: Sequence[Label]) -> Iterator[Series]:
    """Yield the runs of numbered lines, 1 2 3 or 3 2 1, that each stand over paragraphs."""
    numbers = {
        index: int(number[1])
        for index, (look, label) in enumerate(zip(looks, labels, strict=True))
        if label.role in UNSURE
        and look.size <= HEADING
        and look.ends in ("none", "ask")
        and look.numbered
        and (number := _NUMBER.match(look.text))
    }
    for step in (1, -1):
        # In a run of neighbours in order the number and its place differ by the same.
        for _, run in groupby(enumerate(numbers.items()), key=lambda pair: pair[1][1] - step * pair[0]):
            several = [index for _, (index, _) in run]
            if len(several) >= FEWEST and (_head_each(looks, labels, several) or _are_far(looks, several)):
                yield Series(several, "heading", "one of several numbered lines, each over a paragraph")


def _head_each(looks: Sequence[Look], labels: Sequence[Label], several: Sequence[int]) -> bool:
    """Whether a paragraph stands right under each of some lines, which are called steps, or half of them headings."""
    headings = sum(labels[index].role == "heading" for index in several)
    named = {looks[index].text.partition(" ")[0] for index in several}  # ``Step``
    is_sure = len(named) == 1 or 2 * headings >= len(several)
    return is_sure and all(told_under(looks[index + 1 : index + 1 + NEAR], READS) for index in several)


def _are_far(looks: Sequence[Look], several: Sequence[int]) -> bool:
    """Whether under each of some lines stand so many paragraphs up to the next one as in no list."""
    ends = [*several[1:], several[-1] + max(below - above for above, below in pairwise(several))]
    return all(
        told_under(looks[above + 1 : below], PROSE) >= _PARTED for above, below in zip(several, ends, strict=True)
    )
