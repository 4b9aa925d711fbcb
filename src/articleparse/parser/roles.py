"""Looks -> a role for each block: by rules where the story stands alone, else by the learned chain.

Copy (what a person pasted, a wire, an export) is the story and a head: there the rules
of `labeller` know more than could be learned from web pages.  A page has menus, boxes
and other stories around and amid the story: there the chain decides, and the rules are
one of the columns that it reads.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from itertools import groupby
from typing import TYPE_CHECKING, Final, NamedTuple

from articleparse.parser import labeller
from articleparse.parser.body import mark_end, over_byline
from articleparse.parser.duplicates import told_once
from articleparse.parser.exports import is_export
from articleparse.parser.features import Look
from articleparse.parser.headlines import is_kicker_at
from articleparse.parser.labels import Label
from articleparse.parser.mails import HEAD
from articleparse.parser.menus import is_link
from articleparse.parser.persons import looks_like_name
from articleparse.parser.prose import prose_of
from articleparse.parser.stamped import with_stamps

if TYPE_CHECKING:
    from articleparse.parser.alike import Words
    from articleparse.parser.chain import Given, Path, Weights
    from articleparse.parser.columns import Columns


_MOST_SHORT = 4  # blocks in a row that are no prose, at most, in copy
_MOST_ASIDE = 2  # lines that say they are set aside, at most, in copy
_MOST_IN_EXPORT = 4  # … in an export, whose labels may look like them
_MOST_INDENTS = 2  # different indents, at most, in copy
_FEW = 12  # blocks: so few are copy, whatever they are
_FEW_MARKED: Final = 5  # … of HTML, where each block has its marks
_REFRAIN = 25  # size of a line that can stand everywhere
_OFTEN = 3  # times on a page that make it do so
_HEAD = 12  # blocks over the headline where the page's stamp or byline can stand
_NEAR = 40  # blocks from the story where a stamp that no word explains can be its own
_TAIL = 3  # blocks under the story where they can
_HARD: Final = frozenset(
    {
        "blank",
        "separator",
        "delimiter",
        "end-mark",
        "timestamp",
        "markup",
        "image",
        "metadata",
        "note",
        "quotation",
        "signature",
    }
)
_ASIDE: Final = frozenset({"related", "boilerplate", "caption", "tags", "paywall", "rights", "contact", "correction"})
_BARRED: Final = _HARD | _ASIDE - {"related"} | {"byline"}  # what a line says of itself that keeps it out of the story
_HARD_ASIDE: Final = frozenset({"blank", "separator", "markup"})
_UNSEEN: Final = frozenset({"markup", "metadata", "note", "quotation", "signature"})
_STATES: Final = {
    "headline": "headline",
    "standfirst": "standfirst",
    "paragraph": "paragraph",
    "heading": "heading",
}


class Declared(NamedTuple):
    """What a page declares of its blocks: what each repeats (`claims.claimed`), and which is the headline, if known."""

    claimed: Sequence[str]
    headline: int | None


def label(
    looks: Sequence[Look],
    declared: Declared | None = None,
    *,
    explained: bool = False,
    learned: Weights | None = None,
    signing: bool = True,
) -> list[Label]:
    """Return the role of each block of one article, in order.

    declared: of an HTML page.  explained: each role of the chain comes with the columns
    that spoke most for it.  learned: other weights than those of the package.  signing:
    which bylines are the story's is decided too.
    """
    if not looks:
        return []
    marks = labeller.marks(looks, exported=False)
    if declared is None and _is_export(looks, marks):
        return labeller.label(looks)
    by_rules = labeller.decide(looks, marks, exported=False)
    if len(looks) <= (_FEW_MARKED if declared else _FEW) or (declared is None and _is_copy(looks, marks)):
        return over_byline(looks, by_rules)
    labels = told_once(looks, _by_chain(looks, see(looks, marks, by_rules, declared), learned, explained=explained))
    return _signed(looks, labels) if signing else labels


def _signed(looks: Sequence[Look], labels: Sequence[Label]) -> list[Label]:
    from articleparse.parser.bylines import signed

    return signed(looks, labels)


class Seen(NamedTuple):
    """A page as the chain sees it: without blocks that only stand in the way.

    kept: the others' places.  known, given: of those.  marks, rules: of all blocks.
    """

    kept: list[int]
    known: Columns
    given: Given
    marks: Sequence[Label | None]
    rules: Sequence[Label]


def see(
    looks: Sequence[Look], marks: Sequence[Label | None], rules: Sequence[Label], declared: Declared | None
) -> Seen:
    """Return what the chain reads of a page.  marks, rules: see `labeller.marks` and `labeller.decide`."""
    from articleparse.parser.chain import Given
    from articleparse.parser.columns import columns

    times = Counter(look.key for look in looks)
    title = declared.headline if declared else _titled(looks, marks)
    kept = [
        index
        for index, (look, mark) in enumerate(zip(looks, marks, strict=True))
        if index == title
        or not (
            look.block.tag[:5] == "front"
            or _role(mark) in _HARD_ASIDE
            or look.cue == "advert"
            or _is_everywhere(look, times)
        )
    ]
    claimed = [declared.claimed[i] for i in kept] if declared else None
    roles = [_role(marks[i]) for i in kept]
    known = columns([looks[i] for i in kept], roles, [rules[i].role for i in kept], claimed) if kept else {}
    barred = [role in _BARRED and i != title for role, i in zip(roles, kept, strict=True)]
    return Seen(kept, known, Given(barred, None if title is None else kept.index(title)), marks, rules)


def _titled(looks: Sequence[Look], marks: Sequence[Label | None]) -> int | None:
    """The headline that front matter or a mail's head tells of, printed or there alone."""
    fronted = any(look.block.tag == "front-headline" for look in looks) or any(
        mark and mark.why == HEAD for mark in marks
    )
    return next((i for i, mark in enumerate(marks) if _role(mark) == "headline"), None) if fronted else None


def _by_chain(looks: Sequence[Look], seen: Seen, learned: Weights | None, *, explained: bool) -> list[Label]:
    from articleparse.parser.chain import reasons, weights

    kept, known, _, marks, rules = seen
    if not kept:
        return list(rules)
    learned = learned or weights("html" if "set" in known else "text")
    path = decided([looks[i] for i in kept], seen, learned)
    why = (lambda index: reasons(known, path, index, learned)) if explained else _unexplained
    found = _Naming([looks[i] for i in kept], [marks[i] for i in kept], path.states, why).labels()
    named = dict(zip(kept, found, strict=True))
    return [named.get(i) or marks[i] or Label("boilerplate", "stands everywhere") for i in range(len(looks))]


def decided(looks: Sequence[Look], seen: Seen, learned: Weights) -> Path:
    """Return the path over the blocks that the chain sees; looks: of those."""
    from articleparse.parser.alike import Words
    from articleparse.parser.endings import ended

    words = Words(looks)
    path = headed(looks, seen, learned, words)
    return path._replace(states=ended(looks, seen.known, path, learned, words))


def headed(looks: Sequence[Look], seen: Seen, learned: Weights, words: Words | None = None) -> Path:
    """Return the likeliest path under the headline that more speaks for than for any other."""
    from articleparse.parser.chain import walk
    from articleparse.parser.rivals import chosen

    known, given = seen.known, seen.given
    path = walk(known, given, learned)
    if given.headline is None:
        return path._replace(states=chosen(looks, known, path, learned, words))
    return walk(known, given._replace(headline=None), learned) if _is_under_most(path.states, known) else path


def _is_under_most(states: Sequence[str], known: Columns) -> bool:
    """Whether more prose stands over the given headline than under it: then it is printed there once more."""
    over = sum(bool(is_prose) for is_prose, state in zip(known["prose"], states, strict=True) if state == "over")
    return over > states.count("paragraph")


def _is_everywhere(look: Look, times: Counter[str]) -> bool:
    """Whether a short line stands so often that it parts nothing: ``Article content``, ``Advertisement``."""
    return look.size <= _REFRAIN and times[look.key] >= _OFTEN


def _unexplained(_: int) -> str:
    return "the likeliest path over the page"


def _role(mark: Label | None) -> str:
    return mark.role if mark else ""


def _count_aside(marks: Sequence[Label | None]) -> int:
    return sum(_role(mark) in _ASIDE for mark in marks)


def _is_export(looks: Sequence[Look], marks: Sequence[Label | None]) -> bool:
    return is_export(looks) and (len(looks) <= _FEW or _count_aside(marks) <= _MOST_IN_EXPORT)


def _is_copy(looks: Sequence[Look], marks: Sequence[Label | None]) -> bool:
    """Whether the story stands alone."""
    if _count_aside(marks) > _MOST_ASIDE or len({look.block.indent for look in looks}) > _MOST_INDENTS:
        return False
    shown = [
        look
        for look, mark in zip(looks, marks, strict=True)
        if _role(mark) not in _UNSEEN and look.block.tag[:5] != "front"
    ]
    runs = (len(list(run)) for is_prose, run in groupby(prose_of(shown)) if not is_prose)
    return max(runs, default=0) <= _MOST_SHORT


_SUMMARY: Final = (50, 400)  # size of a summary that nothing names so


class _Naming:
    """Names what the path says: `labels` gives the roles; what is set aside keeps the name of its mark."""

    def __init__(
        self,
        looks: Sequence[Look],
        marks: Sequence[Label | None],
        states: Sequence[str],
        why: Callable[[int], str],
    ) -> None:
        self._looks, self._marks, self._states, self._why = looks, marks, states, why
        body = [i for i, state in enumerate(states) if state in ("paragraph", "heading", "standfirst")]
        self._end = body[-1] if body else len(looks)
        self._headline = states.index("headline") if "headline" in states else None
        self._start = self._headline if self._headline is not None else (body[0] if body else 0)

    def labels(self) -> list[Label]:
        """Return the role of each block."""
        found = [self._label(index) for index in range(len(self._looks))]
        found = with_stamps(self._looks, self._marks, self._states, found, range(self._start, self._end + _TAIL + 1))
        if not any(label.role == "timestamp" for label in found) and (stamp := self._nearest_stamp()) is not None:
            found[stamp] = Label("timestamp", "the stamp nearest to the story, which has none of its own")
        return found

    def _nearest_stamp(self) -> int | None:
        """The stamp that a word explains, or else the nearest, where no place tells one."""
        known = [
            (not any(one.timestamp.kind == "published" for one in look.stamps), abs(index - self._start), index)
            for index, (look, mark) in enumerate(zip(self._looks, self._marks, strict=True))
            if _role(mark) == "timestamp" and any(one.timestamp.value for one in look.stamps)
        ]
        far = [place for place in known if place[0] and place[1] > _NEAR]
        return min(set(known) - set(far), default=(0, 0, None))[2]

    def _label(self, index: int) -> Label:
        mark, state = self._marks[index], self._states[index]
        if state == "headline" and mark and mark.role == "headline":
            return mark
        if state in _STATES and not (mark and mark.role in _HARD):
            role = self._set_apart(index)
            return Label(role, self._why(index), mark_end(self._looks[index]) if role == "paragraph" else 0)
        if mark and mark.role in ("timestamp", "byline", "dateline", "standfirst"):
            return mark if self._is_of_story(index) else Label("boilerplate", "of another story")
        return mark or self._aside(index)

    def _set_apart(self, index: int) -> str:
        """Return the state's role; a summary with nothing between it and the story is the story's first paragraph."""
        state = self._states[index]
        following = (after for after in self._states[index:] if after != "standfirst")
        return "paragraph" if state == "standfirst" and next(following, "") != "under" else _STATES[state]

    def _is_of_story(self, index: int) -> bool:
        """Whether a stamp or a byline belongs to the story, by its place."""
        if index <= self._start:
            return self._start - index <= _HEAD
        return self._states[index] == "under" or self._end < index <= self._end + _TAIL

    def _aside(self, index: int) -> Label:
        look, headline = self._looks[index], self._headline
        if headline is not None:
            if look.key and look.key == self._looks[headline].key:
                return Label("repeat", "the headline again")
            if index == headline - 1 and is_kicker_at(self._looks, index):
                return Label("kicker", "a short line right above the headline")
        if self._states[index] == "under" and self._is_name(index):
            return Label("byline", "a name alone beside the stamp")
        if headline is not None and index == headline + 1 and self._is_summary(index, self._looks[headline].key):
            return Label("standfirst", "stands between the headline and the byline")
        return Label("boilerplate", self._why(index))

    def _is_summary(self, index: int, title: str) -> bool:
        """Whether a line right under the headline, with the byline or the stamp under it, says more than the title."""
        look, below = self._looks[index], index + 1
        if self._states[index : below + 1] != ["under", "under"] or "standfirst" in self._states:
            return False
        if look.cue or title in look.key or is_link(look.block) or not _SUMMARY[0] <= look.size <= _SUMMARY[1]:
            return False
        return _role(self._marks[below]) in ("timestamp", "byline") or self._is_name(below)

    def _is_name(self, index: int) -> bool:
        near = self._marks[max(0, index - 1) : index + 2]
        beside = any(_role(mark) == "timestamp" for mark in near)
        return beside and 2 <= len(self._looks[index].text.split()) <= 4 and looks_like_name(self._looks[index].text)
