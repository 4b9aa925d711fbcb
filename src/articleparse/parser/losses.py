"""Whether much of what reads like the story was set aside: then the user is told, for the labeller may be wrong."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from articleparse.model import Notice
from articleparse.parser.features import Look
from articleparse.parser.labeller import Label
from articleparse.parser.prose import is_open_ended, is_sentence

_SHARE = 0.6  # of what was kept: so much in one stretch is no box or comment any more
_LEAST = 100  # size of what was set aside, at least
_PARAGRAPH = 200  # size of a paragraph that is longer than a teaser or most comments
_BETWEEN = 2  # blocks of other kinds that do not end a stretch
_LINKED = 0.5  # share of a block that is links, in a teaser
_ENDINGS = frozenset({"related", "comments"})
_STORY = frozenset({"paragraph", "standfirst"})


def set_aside(looks: Sequence[Look], labels: Sequence[Label]) -> Notice | None:
    """Return a ``text-set-aside`` warning where sentences were set aside that could be the story's, else None.

    Example: eight paragraphs of a short page were taken for a box, and one was kept.
    """
    kept = sum(look.size for look, label in zip(looks, labels, strict=True) if label.role in _STORY)
    found = max(_stretches(looks, labels), key=_size, default=[])
    size = _size(found)
    if size < _LEAST or size <= _SHARE * kept:
        return None
    lines = found[0].block.lines[0], found[-1].block.lines[1]
    where = f"lines {lines[0]} to {lines[1]}" if lines[0] < lines[1] else f"line {lines[0]}"
    message = f"sentences that could be the story's were set aside, in {where}; --provenance shows them"
    return Notice("text-set-aside", message, lines)


def _size(stretch: Sequence[Look]) -> int:
    return sum(look.size for look in stretch)


def _stretches(looks: Sequence[Look], labels: Sequence[Label]) -> Iterator[list[Look]]:
    """Yield stretches of sentences that were set aside; all of those amid the story are one."""
    roles = [label.role for label in labels]
    start = roles.index("headline") if "headline" in roles else 0
    last = max((index for index, role in enumerate(roles) if role == "paragraph"), default=start)
    under = (i for i in range(last + 1, len(looks)) if roles[i] in _ENDINGS or looks[i].cue in _ENDINGS)
    end = next(under, len(looks))
    missing = [role == "boilerplate" and _reads_on(look) for look, role in zip(looks, roles, strict=True)]
    if True not in missing:
        return
    yield [looks[index] for index in range(start, last) if missing[index]]
    yield from _runs(looks, roles, missing, range(start, end))
    for part in (range(start), range(end, len(looks))):  # other stories, comments: only paragraphs count there
        long = [is_missing and look.size >= _PARAGRAPH for look, is_missing in zip(looks, missing, strict=True)]
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
