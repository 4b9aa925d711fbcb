"""Lines of one series are one thing: the questions of an interview, lines numbered, led by a time, or in bold.

The chain sees a line and its neighbours, and may take one question for a heading and the
next for a paragraph.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence, Set
from itertools import groupby, pairwise
from typing import Final, NamedTuple

from articleparse.parser.looks.body import could_be_heading, is_clock, mark_end
from articleparse.parser.looks.dialogue import answers_in_person
from articleparse.parser.looks.features import Look
from articleparse.parser.looks.labels import ASKED, HEADING, PROSE, STORY, Label, last_paragraph, over, under
from articleparse.parser.names.name_lists import is_full_name
from articleparse.patterns import lazy

_FEWEST: Final = 3  # lines of a series
_PAIR: Final = 2  # … of one that its markup tells
_UNSURE: Final = frozenset({"paragraph", "heading", "boilerplate"})
_NO_CUE: Final = ("", "kicker", "standfirst")  # of a line that says of itself nothing else than a heading could
_NUMBER: Final = lazy(r"(?:[^\W\d_]{3,12} |#)?(\d{1,2})(?:[.):]|º|°)\s+\S")  # ``3. Rinse``, ``Step 3: Rinse``
_CLOCK: Final = lazy(r"\d{1,2}\s?[:.hH時点시]\s?\d{2}(?!\d)(?:\s?(?:Uhr|h|a\.?m\.?|p\.?m\.?|分))?\s?[-–—:|]?\s*[^\W\d]")
_ENTERED: Final = lazy(r"(\d{1,2})[:.hH](\d{2})\s?(?:[-–—:|]\s)?(\D{3,40})")
_PARTS_TIME: Final = frozenset(":.hH")
_ENTERS: Final = lazy(r"\d{1,2}[:.hH]\d{2}(?!\d)")
_ENTRY: Final = 40  # size of a line that holds a time and a name
_READS: Final = 60  # size of a line under one led by a time that is more than a heading
_NEAR: Final = 3  # lines under a head, in which its paragraph stands
_PARTED: Final = 2  # paragraphs under a line that no list has between its lines
_FAR: Final = 12  # … though a prompt stands between
_OPENING: Final = "\"'“‘«„‚「『"
_SAID_BY: Final = lazy(r"[\"'”’»“‘」』]\s?[:：]\s?[^\W\d_][^.!?:\"”]{1,40}$")
_SIGNS: Final = frozenset("■◆◇●▼▽▲△□★☆▶▷►◎◉◼❖①②③④⑤")  # what leads headings in East Asia and elsewhere
_STRONG: Final = 0.9  # share of a line in bold


class Series(NamedTuple):
    """Some blocks, the role that all of them have, and why."""

    places: Sequence[int]
    role: str
    why: str


def with_series(looks: Sequence[Look], labels: Sequence[Label]) -> list[Label]:
    """Return the labels with the lines of each series under one role: the one that most have.

    Example: ``Who built it?`` a paragraph, ``And who paid?`` a heading, ``When?`` a paragraph are three paragraphs.
    """
    entries = list(_entries(looks, labels))
    asked = list(_asked(looks, labels))
    said = {index for one in asked if one.role == "paragraph" for index in one.places}
    alike = [*_bold(looks, labels), *_alike(looks, labels)]  # the questions of an interview are set alike as well
    return _told(
        looks,
        labels,
        [
            *asked, *(one for one in alike if said.isdisjoint(one.places)), *_timed(looks, labels),
            *_numbered(looks, labels), *entries, *_titled(looks, labels, entries), *_quoted(looks, labels),
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
    if asked and asked[-1] == story[-1] and len(asked) > _FEWEST and labels[asked[-1] - 1].role not in STORY:
        yield Series([asked.pop()], "boilerplate", "a question in the page's foot, that nothing answers")
    several = sorted([*asked, *missed])
    headings = sum(labels[index].role == "heading" for index in asked)
    if len(several) < _FEWEST or not (headings or missed) or any(looks[i].block.tag[:1] == "h" for i in asked):
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


def _bold(looks: Sequence[Look], labels: Sequence[Label]) -> Iterator[Series]:
    """Yield the lines in bold, where one of them is a heading; without any on the page, those between paragraphs."""
    strong = [index for index, look in enumerate(looks) if look.block.strong >= _STRONG]
    short = [index for index in strong if labels[index].role in STORY and _is_bold(looks[index])]
    bold = [index for index in short if any(below.size >= PROSE for below in looks[index + 1 : index + 1 + _NEAR])]
    if any(labels[index].role == "heading" for index in bold):
        yield Series(bold, "heading", "in bold, as others over a paragraph")
    elif not any(label.role == "heading" for label in labels[: last_paragraph(labels, 0)]):
        parting = [index for index in short if _parts_paragraphs(looks, labels, index)]
        if parting:
            yield Series(parting, "heading", "in bold between two paragraphs")


def _parts_paragraphs(looks: Sequence[Look], labels: Sequence[Label], index: int) -> bool:
    """Whether a line that no sentence is stands between two paragraphs that are not in bold."""
    above, below = over(labels, index), under(labels, index)
    if above is not None and labels[above].role == "caption":
        above = over(labels, above)
    if looks[index].ends != "none" or looks[index].cue or looks[index].is_item or above is None or below is None:
        return False
    if looks[above].ends == "colon" or looks[below].size < _READS:
        return False
    return all(
        labels[i].role == "paragraph" and looks[i].block.strong < _STRONG and not looks[i].is_item
        for i in (above, below)
    )


def _is_bold(look: Look) -> bool:
    """Whether a line that is set in bold could be a heading, with no link in it."""
    return not look.block.linked and look.block.tag[:1] != "h" and could_be_heading(look)


def _alike(looks: Sequence[Look], labels: Sequence[Label]) -> Iterator[Series]:
    """Yield the short lines that markup sets alike and nothing else so, where they are headings.

    Half of them are, or all stand between the story's paragraphs, in its element and set otherwise than those.
    """
    told = next((index for index, label in enumerate(labels) if label.role in STORY), None)
    if told is None or not looks[told].block.path:
        return
    prose = {look.block.path for look in looks if look.size > HEADING}
    places: dict[str, list[int]] = {}
    for index, look in enumerate(looks):
        if look.block.tag[:1] != "h" and look.block.path not in prose:
            places.setdefault(look.block.path, []).append(index)
    for several in places.values():
        if len(several) < _PAIR or not all(could_be_heading(looks[index]) for index in several):
            continue
        headings = sum(labels[index].role == "heading" for index in several)
        is_told = 2 * headings >= len(several) and (len(several) >= _FEWEST or _are_over(looks, labels, several))
        if is_told or _head_story(looks, labels, several, prose):
            unsure = [index for index in several if labels[index].role in _UNSURE and looks[index].cue in _NO_CUE]
            yield Series(unsure, "heading", "set as others over a paragraph")


def _are_over(looks: Sequence[Look], labels: Sequence[Label], several: Sequence[int]) -> bool:
    """Whether a paragraph stands right under each of some lines."""
    below = [under(labels, index) for index in several]
    return all(i is not None and labels[i].role == "paragraph" and looks[i].size >= _READS for i in below)


def _head_story(looks: Sequence[Look], labels: Sequence[Label], several: Sequence[int], prose: Set[str]) -> bool:
    """Whether lines in the story's element stand each between two of its paragraphs; prose: how long ones are set."""
    first = looks[several[0]].block
    home = first.path.rpartition("/")[0] + "/"
    if first.tag != "p" or not any(path.startswith(home) for path in prose):
        return False
    return all(_is_between(looks, labels, index, home) for index in several)


def _is_between(looks: Sequence[Look], labels: Sequence[Label], index: int, home: str) -> bool:
    """Whether a line with no cue and no link in it stands between two paragraphs of the story, in that element."""
    above, below = over(labels, index), under(labels, index)
    if looks[index].cue or looks[index].block.linked or above is None or below is None:
        return False
    if not (looks[above].block.path.startswith(home) and looks[below].block.path.startswith(home)):
        return False
    return labels[above].role == labels[below].role == "paragraph" and looks[below].size >= _READS


def _timed(looks: Sequence[Look], labels: Sequence[Label]) -> Iterator[Series]:
    """Yield the lines that are led by a time, under the role that most of those in the story have."""
    timed = [index for index in _counted(looks, labels) if _is_timed(looks, index)]
    counts = Counter(labels[index].role for index in timed if labels[index].role in STORY)
    if len(timed) >= _FEWEST and counts["heading"] != counts["paragraph"]:
        yield Series(timed, max(counts, key=counts.__getitem__), "one of several lines led by a time")


def _counted(looks: Sequence[Look], labels: Sequence[Label]) -> list[int]:
    """Return the lines of which the first that is no mark is a digit."""
    return [index for index, look in enumerate(looks) if look.opens == "digit" and labels[index].role in _UNSURE]


def _entries(looks: Sequence[Look], labels: Sequence[Label]) -> Iterator[Series]:
    """Yield the lines with a time and who wrote then, most of whom wrote more: ``16:36 Jane Roe``, ``17:35 KEY``.

    A live blog's entries have the latest first; a programme's lines and a transcript's do not.
    """
    who: dict[int, str] = {}
    minutes: list[int] = []
    for index in _counted(looks, labels):
        look = looks[index]
        found = _ENTERED.fullmatch(look.text) if look.size <= _ENTRY and _may_open_in_time(look.text) else None
        if found and (found[3].isupper() or is_full_name(found[3])):
            who[index] = found[3]
            minutes.append(60 * int(found[1]) + int(found[2]))
    falls = sum(later > earlier for later, earlier in pairwise(minutes))
    # ``10:30 Jane Roe``: she speaks once
    if len(who) >= _FEWEST and 2 * len(set(who.values())) <= len(who) and 2 * falls > len(who) - 1:
        yield Series(list(who), "boilerplate", "one of several lines with a time and who wrote then")


def _may_open_in_time(text: str) -> bool:
    """Whether a line that opens with a digit has what parts hours and minutes behind the first or the second."""
    return not _PARTS_TIME.isdisjoint(text[1:3])


def _titled(looks: Sequence[Look], labels: Sequence[Label], entries: Sequence[Series]) -> Iterator[Series]:
    """Yield the titles of a live blog's entries, under their times: ``Pier closed`` under ``20:42 KEY EVENT``.

    Where some are headings, or most of the entries have such a line.  entries: the times
    that are sure, whatever the chain took them for.
    """
    sure = {index for several in entries for index in several.places}
    titles = [
        index + 1
        for index, look in enumerate(looks[:-2])
        if look.size <= _ENTRY
        and look.opens == "digit"
        and _may_open_in_time(look.text)
        and _ENTERS.match(look.text)
        and _heads_entry(looks, labels, index, is_sure=index in sure)
        and looks[index + 1].cue in _NO_CUE
        and could_be_heading(looks[index + 1])
        and _told_under(looks[index + 2 : index + 2 + _NEAR], _READS)
    ]
    headings = sum(labels[index].role == "heading" for index in titles)
    is_usual = bool(sure) and 3 * len(sure.intersection(title - 1 for title in titles)) >= 2 * len(sure)
    if len(titles) >= _FEWEST and (is_usual or 3 * headings >= len(titles)):
        yield Series(titles, "heading", "one of several titles under a time")


def _heads_entry(looks: Sequence[Look], labels: Sequence[Label], clock: int, *, is_sure: bool) -> bool:
    """Whether the roles of a time and of the line under it let that be its entry's title; is_sure: of the time."""
    title = labels[clock + 1].role
    if is_sure:
        return title in _UNSURE
    return labels[clock].role not in STORY and (title in STORY or _is_missed(looks, labels, clock))


def _is_missed(looks: Sequence[Look], labels: Sequence[Label], clock: int) -> bool:
    """Whether the title under a time alone was set aside, though the entry's text right under it was not."""
    title = clock + 1
    is_open = labels[title].role == "boilerplate" and not looks[title].cue and not looks[title].numbered
    return is_open and is_clock(looks[clock].text) and labels[title + 1].role == "paragraph"


def _quoted(looks: Sequence[Look], labels: Sequence[Label]) -> Iterator[Series]:
    """Yield the quotations with a colon and who spoke behind it, each over a paragraph: ``“No boats”: Ann Lee``."""
    said = [
        index
        for index, look in enumerate(looks)
        if look.text[0] in _OPENING
        and look.size <= HEADING
        and look.ends == "none"
        and labels[index].role in _UNSURE
        and _SAID_BY.search(look.text)
        and _told_under(looks[index + 1 : index + 1 + _FAR], _READS)
    ]
    if len(said) >= _FEWEST:
        yield Series(said, "heading", "one of several quotations, and whose they are")


def _is_timed(looks: Sequence[Look], index: int) -> bool:
    """Whether a short line opens with a time and says more, over a paragraph: ``7h29 - Sales rise``."""
    look = looks[index]
    if look.size > HEADING or look.ends not in ("none", "ask") or _CLOCK.match(look.text) is None:
        return False
    return any(below.size >= _READS for below in looks[index + 1 : index + 1 + _NEAR])


def _led(looks: Sequence[Look], labels: Sequence[Label]) -> Iterator[Series]:
    """Yield the lines amid the story that the same sign leads, each right over a paragraph: ``■ Queues at dawn``."""
    led: dict[str, list[int]] = {}
    for index in range(1, last_paragraph(labels, 0)):
        look = looks[index]
        if look.text[0] in _SIGNS and look.text[1:].strip() and labels[index].role in _UNSURE and _heads(look):
            led.setdefault(look.text[0], []).append(index)
    for several in led.values():
        if len(several) >= _PAIR and all(labels[index + 1].role == "paragraph" for index in several):
            yield Series(several, "heading", "one of several lines that the same sign leads, each over a paragraph")


def _heads(look: Look) -> bool:
    return look.size <= HEADING and look.ends in ("none", "ask") and not look.block.linked and look.cue in _NO_CUE


def _numbered(looks: Sequence[Look], labels: Sequence[Label]) -> Iterator[Series]:
    """Yield the runs of numbered lines, 1 2 3 or 3 2 1, that each stand over paragraphs."""
    numbers = {
        index: int(number[1])
        for index, (look, label) in enumerate(zip(looks, labels, strict=True))
        if label.role in _UNSURE
        and look.size <= HEADING
        and look.ends in ("none", "ask")
        and look.numbered
        and (number := _NUMBER.match(look.text))
    }
    for step in (1, -1):
        # In a run of neighbours in order the number and its place differ by the same.
        for _, run in groupby(enumerate(numbers.items()), key=lambda pair: pair[1][1] - step * pair[0]):
            several = [index for _, (index, _) in run]
            if len(several) >= _FEWEST and (_head_each(looks, labels, several) or _are_far(looks, several)):
                yield Series(several, "heading", "one of several numbered lines, each over a paragraph")


def _head_each(looks: Sequence[Look], labels: Sequence[Label], several: Sequence[int]) -> bool:
    """Whether a paragraph stands right under each of some lines, which are called steps, or half of them headings."""
    headings = sum(labels[index].role == "heading" for index in several)
    named = {looks[index].text.partition(" ")[0] for index in several}  # ``Step``
    is_sure = len(named) == 1 or 2 * headings >= len(several)
    return is_sure and all(_told_under(looks[index + 1 : index + 1 + _NEAR], _READS) for index in several)


def _are_far(looks: Sequence[Look], several: Sequence[int]) -> bool:
    """Whether under each of some lines stand so many paragraphs up to the next one as in no list."""
    ends = [*several[1:], several[-1] + max(below - above for above, below in pairwise(several))]
    return all(
        _told_under(looks[above + 1 : below], PROSE) >= _PARTED for above, below in zip(several, ends, strict=True)
    )


def _told_under(looks: Sequence[Look], least: int) -> int:
    """Return how many paragraphs of that size stand there."""
    return sum(look.size >= least and look.ends == "stop" for look in looks)
