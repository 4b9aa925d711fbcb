"""What the markup of a page says of the lines about a story: names in an author's element, moments in ``<time>``."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from datetime import date, timedelta
from itertools import islice
from typing import Final

from articleparse.languages.markup import AUTHOR, COMMENT, PUBLISHED, UPDATED
from articleparse.model import Claim
from articleparse.parser.looks.features import Look
from articleparse.parser.looks.labels import Label
from articleparse.parser.names.names import authors, bare_names
from articleparse.parser.names.papers import UNSPACED_FROM, is_agency
from articleparse.parser.names.persons import is_known_name

_OVER: Final = 6  # blocks over the headline
_UNDER: Final = 12  # blocks under the story, where a page may name its writer
_LONGEST: Final = 100  # characters of a byline
_PROSE: Final = 120  # size of a paragraph that surely is one
_BOLD: Final = 0.9  # share of a line in bold
_TOPICS: Final = frozenset({"category", "tag", "tags", "bookmark"})  # of the link itself
_SAID: Final = frozenset({"paragraph", "heading", "standfirst"})
_DATED: Final = frozenset({"timestamp", "byline"})
_CARD, _TITLE, _LINKED = 3, 20, 0.5  # blocks of a card behind its title; its size, and the share of it that is a link
_MINUTES: Final = frozenset({"minute", "second"})
_SET_ASIDE: Final = frozenset({"boilerplate", "paragraph", "heading", "repeat", "standfirst", "kicker"})


def with_bylines(looks: Sequence[Look], labels: Sequence[Label]) -> list[Label]:
    """Return the labels with a byline for the lines that the page's classes call so, where no line says it itself."""
    found = list(labels)
    head = head_of(looks, labels)
    if any(labels[index].role == "byline" for index in head):
        return found
    named = [index for index in head if _is_named(looks[index], labels[index])]
    named = named or [index for index in head if _is_signature(looks[index], labels[index])][:1]
    if any(labels[index].role == "byline" for index in _tail(labels)):  # who is named there wrote it
        named = [index for index in named if not _is_account(looks[index].text)]
    tail = [index for index in _tail(labels) if COMMENT.isdisjoint(looks[index].block.words)]
    named = named or [index for index in tail if _is_named(looks[index], labels[index])][:1]
    signed = () if named else (index for index in tail if looks[index].block.moment and authors(looks[index].text))
    for index in islice(signed, 1):
        found[index] = Label("byline", "signed and dated under the story")
    if not named and tail and _signs(looks, labels, tail[0]):
        found[tail[0]] = Label("byline", "a name in bold under the story, in its element")
    for index in named:
        found[index] = Label("byline", "a name in an element that is named for its author")
    return found


def with_stamps(looks: Sequence[Look], labels: Sequence[Label]) -> list[Label]:
    """Return the labels with a stamp for the short line about the headline that holds a moment in a machine's form."""
    found = list(labels)
    head = head_of(looks, labels)
    if any(
        labels[index].role == "timestamp" or (labels[index].role == "byline" and looks[index].block.moment)
        for index in head
    ):
        return found
    for index in head:
        block = looks[index].block
        if block.moment and labels[index].role in _SAID and len(block.text) <= _LONGEST and block.tag[:1] != "h":
            found[index] = Label("timestamp", "holds a moment in a machine's form")
            break
    return found


def head_of(looks: Sequence[Look], labels: Sequence[Label]) -> range:
    """Return the blocks from a little over the headline to the first paragraph that surely is one."""
    start = next((i for i, label in enumerate(labels) if label.role == "headline"), 0)
    story = [i for i in range(start, len(labels)) if labels[i].role == "paragraph"]
    end = next(
        (i for i in story if looks[i].size >= _PROSE), next((i for i in story if looks[i].ends == "stop"), start)
    )
    return range(max(0, start - _OVER), end)


def _tail(labels: Sequence[Label]) -> range:
    last = next((i for i in range(len(labels) - 1, -1, -1) if labels[i].role == "paragraph"), len(labels))
    return range(last + 1, min(len(labels), last + 1 + _UNDER))


def _is_named(look: Look, label: Label) -> bool:
    text = look.text
    if label.role not in _SET_ASIDE or len(text) > _LONGEST or AUTHOR.isdisjoint(look.block.words):
        return False
    if not _TOPICS.isdisjoint(look.block.words[:3]) or look.cue == "share":
        return False
    fewest = 1 if text >= UNSPACED_FROM else 2
    return bool(authors(text, sure=True) or bare_names(text, words=(fewest, 4)) or is_agency(text))


def _is_account(text: str) -> bool:
    """Whether a line names but an account: ``Posted by newsdesk2``."""
    return all(" " not in name and name.islower() for name in authors(text, sure=True))


def _is_signature(look: Look, label: Label) -> bool:
    """Whether a line of its own in bold over the story is a name, and no ``Key takeaways:`` over a list."""
    is_open = label.role in _SET_ASIDE and look.block.strong > _BOLD and not look.cue and look.ends != "colon"
    return is_open and bool(bare_names(look.text, words=(2, 3)))


def _signs(looks: Sequence[Look], labels: Sequence[Label], index: int) -> bool:
    """Whether a known name in bold stands in the story's element, right under its last paragraph."""
    story, own = looks[index - 1].block.path, looks[index].block.path
    is_within = own.rpartition("/")[0] == story.rpartition("/")[0] and labels[index - 1].role == "paragraph"
    return is_within and _is_signature(looks[index], labels[index]) and is_known_name(looks[index].text)


def moments_of(looks: Sequence[Look], labels: Sequence[Label]) -> Iterator[Claim]:
    """Yield what the ``<time>`` elements about the headline say, those of the story's stamps first.

    Lists and cards of other stories are dated too: where the story prints its day, what says another is theirs.
    """
    own = _own(looks, labels)
    near = [index for index in head_of(looks, labels) if not _is_neighbours(looks, labels, index)]
    stamped = [index for index in (own or range(len(labels))) if labels[index].role in _DATED]
    stamped = [index for index in stamped if looks[index].block.moment]
    days = {day for index in own for day in _days(looks[index])}
    seen: set[str] = set()
    for index in stamped if _is_told(looks, own) else [*stamped, *near]:
        block = looks[index].block
        if not block.moment or block.moment in seen or (index not in own and _is_far(block.moment, days)):
            continue
        seen.add(block.moment)
        told = any(stamp.timestamp.kind == "updated" for stamp in looks[index].stamps)
        updated = told or (PUBLISHED.isdisjoint(block.words) and not UPDATED.isdisjoint(block.words))
        yield Claim("updated" if updated else "published", block.moment, "time", block.lines)


def _own(looks: Sequence[Look], labels: Sequence[Label]) -> list[int]:
    """Return the lines between headline and story that print the day, nearest first."""
    headline = next((index for index, label in enumerate(labels) if label.role == "headline"), 0)
    under = [index for index in head_of(looks, labels) if index >= headline and labels[index].role in _DATED]
    return under if any(_days(looks[index]) for index in under) else []


def _days(look: Look) -> Iterator[str]:
    yield from (stamp.timestamp.value[:10] for stamp in look.stamps if stamp.timestamp.value)


def _is_told(looks: Sequence[Look], own: Sequence[int]) -> bool:
    """Whether a stamp of the story says the minute of its publication: then no other element tells more."""
    stamps = (stamp.timestamp for index in own for stamp in looks[index].stamps)
    return any(stamp.kind != "updated" and stamp.precision in _MINUTES for stamp in stamps)


def _is_far(moment: str, days: Collection[str]) -> bool:
    """Whether a moment is of none of some days, nor of one next to them."""
    try:
        day = date.fromisoformat(moment[:10])
        return bool(days) and all(abs(day - date.fromisoformat(other)) > timedelta(days=1) for other in days)
    except ValueError:
        return False


def _is_neighbours(looks: Sequence[Look], labels: Sequence[Label], index: int) -> bool:
    """Whether a line over the headline stands under a linked title: a card's day, or its writer."""
    headline = next((place for place, label in enumerate(labels) if label.role == "headline"), 0)
    over = [look.block for look in looks[max(0, index - _CARD) : min(index + 1, headline)]]
    return index < headline and any(
        block.linked >= _LINKED and block.tag[:1] == "h" and len(block.text) >= _TITLE for block in over
    )
