"""Whether much of what may be the story's was set aside: then the user is told, for the labeller may be wrong."""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence
from itertools import groupby

from articleparse.model import Notice
from articleparse.parser.looks.features import Look
from articleparse.parser.looks.labels import DOUBTED, NOTE, Label
from articleparse.parser.looks.prose import is_open_ended, is_sentence

_LIST = 3  # lines of a list, at least
_SHARE = 0.6  # of what was kept: so much in one stretch is no box or comment any more
_LEAST = 100  # size of what was set aside, at least
_PARAGRAPH = 200  # size of a paragraph that is longer than a teaser or most comments
_BETWEEN = 2  # blocks of other kinds that do not end a stretch
_LINKED = 0.5  # share of a block that is links, in a teaser
_ENDINGS = frozenset({"related", "comments"})
_STORY = frozenset({"paragraph", "standfirst"})
_ASIDE = frozenset({"boilerplate", "blank"})
# A last section: a heading over sentences, close under the story, in its words, and some part of it.
_HEADING = 120  # size of a heading, at most
_SENTENCE = 60  # size of its sentences, at least
_FOOT = 3  # blocks between it and the story, at most: a prompt or an advertisement
_SECTION = 0.1  # share of what was kept
_ALIKE = 0.1  # share of its words that the story has too
# Sentences farther down, perhaps under other stories: as much as a part of the story, and longer than teasers.
_FAR = 12  # blocks between them and the story, at most
_MUCH = 0.25  # share of what was kept
_TEASER = 80  # size of one of them, on the average
_OTHERS = frozenset({"comments", "comment", "tags", "rights"})
_PAST = _OTHERS | {"related"}


def set_aside(looks: Sequence[Look], labels: Sequence[Label]) -> Notice | None:
    """Return a ``text-set-aside`` warning where sentences or a list that could be the story's are not, else None.

    Example: eight paragraphs of a short page were taken for a box, and one was kept.
    """
    what, found = "sentences", _unkept(looks, labels)
    if not found:
        what, found = "short lines", _doubted(looks, labels)
    if not found:
        return None
    lines = found[0].block.lines[0], found[-1].block.lines[1]
    where = f"lines {lines[0]} to {lines[1]}" if lines[0] < lines[1] else f"line {lines[0]}"
    message = f"{what} that could be the story's were set aside, in {where}; --provenance shows them"
    return Notice("text-set-aside", message, lines)


def _unkept(looks: Sequence[Look], labels: Sequence[Label]) -> list[Look]:
    """Return the sentences that could be the story's and were set aside."""
    roles = [label.role for label in labels]
    reading = [role in _ASIDE and _reads_on(look) for look, role in zip(looks, roles, strict=True)]
    if True not in reading:  # as on most pages
        return []
    missing = [reads_on and role == "boilerplate" for reads_on, role in zip(reading, roles, strict=True)]
    kept = _size([look for look, role in zip(looks, roles, strict=True) if role in _STORY])
    found = max(_stretches(looks, roles, missing), key=_size, default=[])
    if (size := _size(found)) >= _LEAST and size > _SHARE * kept:
        return found
    return (
        _section(looks, labels, _SECTION * kept)
        or _farther(looks, labels, missing, max(_LEAST, _MUCH * kept))
        or _scattered(looks, labels, max(_LEAST, _SHARE * kept))
    )


def _doubted(looks: Sequence[Look], labels: Sequence[Label]) -> list[Look]:
    """Return the longest stretch of lines amid the story that may be a list of it; none where it is no list."""
    if DOUBTED not in [label.why for label in labels]:
        return []
    shown = ((look, label) for look, label in zip(looks, labels, strict=True) if label.role != "blank")
    runs = ([look for look, _ in run] for why, run in groupby(shown, lambda pair: pair[1].why) if why == DOUBTED)
    return max((run for run in runs if len(run) >= _LIST), key=len, default=[])


def _section(looks: Sequence[Look], labels: Sequence[Label], least: float) -> list[Look]:
    """Return a last section that stands close under the story and reads like it; none where there is no such one.

    least: the size of its sentences.
    """
    body = [index for index, label in enumerate(labels) if label.role == "paragraph"]
    foot = _foot(looks, labels, body[-1], _FOOT, _PAST) if body else ()
    headed = [index for index in foot if _is_headed(looks, labels, index)]
    if not headed:
        return []
    from articleparse.parser.looks.alike import Words  # few pages come so far

    words = Words(looks)
    for heading in headed:
        told = [index for index in _sentences(looks, labels, heading + 1) if labels[index].why != NOTE]
        is_long = _size([looks[index] for index in told]) >= max(least, _SENTENCE)
        if is_long and words.share(words.of(told), words.of(body)) >= _ALIKE:
            return [looks[index] for index in (heading, *told)]
    return []


def _farther(looks: Sequence[Look], labels: Sequence[Label], missing: Sequence[bool], least: float) -> list[Look]:
    """Return a stretch of sentences that stands under the story, perhaps behind other ones; least: its size."""
    body = [index for index, label in enumerate(labels) if label.role == "paragraph"]
    if not body:
        return []
    roles = [label.role for label in labels]
    foot = [index for index in _foot(looks, labels, body[-1], _FAR, _OTHERS) if missing[index]]
    runs = _runs(looks, roles, missing, range(foot[0], foot[-1] + 1)) if foot else iter(())
    found = max(runs, key=_size, default=[])
    return found if _size(found) >= max(least, _TEASER * len(found)) else []


def _scattered(looks: Sequence[Look], labels: Sequence[Label], least: float) -> list[Look]:
    """Return the sentences under the story, in its words, that short lines part; least: the size of all of them."""
    body = [index for index, label in enumerate(labels) if label.role == "paragraph"]
    found: list[int] = []
    for index in range(body[-1] + 1 if body else len(looks), len(looks)):
        if looks[index].cue or labels[index].role not in _ASIDE:
            break
        if _reads_on(looks[index]):
            found.append(index)
    if _size([looks[index] for index in found]) < least:
        return []
    from articleparse.parser.looks.alike import Words

    words = Words(looks)
    is_alike = words.share(words.of(found), words.of(body)) >= _ALIKE
    return [looks[index] for index in found] if is_alike else []


def _foot(looks: Sequence[Look], labels: Sequence[Label], last: int, most: int, past: Container[str]) -> Iterator[int]:
    """Yield the blocks under the story, so many at most, up to one that says what stands there."""
    seen = 0
    for index in range(last + 1, len(looks)):
        if seen > most or looks[index].cue in past or labels[index].role in past:
            return
        yield index
        seen += labels[index].role != "blank"


def _is_headed(looks: Sequence[Look], labels: Sequence[Label], index: int) -> bool:
    """Whether a block could be a heading over sentences, all set aside."""
    look = looks[index]
    return (
        labels[index].role == "boilerplate"
        and not (look.cue or look.is_stamp)
        and look.size <= _HEADING
        and look.ends in ("none", "ask", "colon")
        and next(_sentences(looks, labels, index + 1), None) is not None
    )


def _sentences(looks: Sequence[Look], labels: Sequence[Label], start: int) -> Iterator[int]:
    """Yield the sentences in a row that were set aside."""
    for index in range(start, len(looks)):
        if labels[index].role != "boilerplate" or not _reads_on(looks[index]):
            return
        yield index


def _size(stretch: Sequence[Look]) -> int:
    return sum([look.size for look in stretch])


def _stretches(looks: Sequence[Look], roles: Sequence[str], missing: Sequence[bool]) -> Iterator[list[Look]]:
    """Yield stretches of sentences that were set aside; all of those amid the story are one."""
    if True not in missing:
        return
    start = roles.index("headline") if "headline" in roles else 0
    last = max((index for index, role in enumerate(roles) if role == "paragraph"), default=start)
    under = (i for i in range(last + 1, len(looks)) if roles[i] in _ENDINGS or looks[i].cue in _ENDINGS)
    end = next(under, len(looks))
    yield [looks[index] for index in range(start, last) if missing[index]]
    yield from _runs(looks, roles, missing, range(start, end))
    long = [is_missing and look.size >= _PARAGRAPH for look, is_missing in zip(looks, missing, strict=True)]
    for part in (range(start), range(end, len(looks))):  # other stories, comments: only paragraphs count there
        yield from _runs(looks, roles, long, part, between=0)


def _runs(
    looks: Sequence[Look], roles: Sequence[str], missing: Sequence[bool], part: range, between: int = _BETWEEN
) -> Iterator[list[Look]]:
    """Yield the runs of what is missing in a part of the page; between: see `_BETWEEN`."""
    run: list[Look] = []
    other = 0
    for index in part:
        if missing[index]:
            run.append(looks[index])
            other = 0
        elif roles[index] != "blank":
            other += 1
            if other > between or roles[index] in ("paragraph", "heading"):
                yield run
                run = []
    yield run


def _reads_on(look: Look) -> bool:
    """Whether a block reads like the story: sentences to their end, hardly any links."""
    return (
        look.ends in ("stop", "ask")
        and look.block.linked < _LINKED
        and is_sentence(look)
        and not is_open_ended(look)
        and "](" not in look.text
    )
