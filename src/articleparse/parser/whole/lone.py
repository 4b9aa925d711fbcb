"""A line alone amid the story, whatever the chain took it for: with a colon a paragraph, else a heading.

A heading is one that is in the story's words, in those of its own section more than in others, or set as its
headings are.

Without a colon in text alone: markup says what such a line is, and there it is most often a caption.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Final

from articleparse.parser.looks.alike import Words
from articleparse.parser.looks.body import could_be_heading
from articleparse.parser.looks.features import Look
from articleparse.parser.looks.labels import HEADING, LINKED, OTHERS, PROSE, STORY, Label, over, under
from articleparse.parser.names.papers import UNSPACED_FROM
from articleparse.parser.whole.credited import is_credited
from articleparse.parser.whole.retold import Retold

_OVER_HEADING: Final = frozenset({"paragraph", "caption"})
_UNSURE: Final = frozenset({"paragraph", "boilerplate"})
_ASIDE: Final = frozenset({"boilerplate"})
_SIZES: Final = (20, 90)  # of such a line
_OVER: Final = 60  # size of the paragraph over it
_PICTURE: Final = frozenset({"caption", "rights", "image"})
_PICTURED: Final = 4  # lines of a picture, its text, a button that enlarges it, its caption
_ALIKE: Final = 2  # headings that tell how the story's are set
_NAMED: Final = 3  # headings in a list over the story
_TWICE: Final = 2  # times that a heading stands: the page may list them
_LONGER: Final = 1.3  # times the longest of them, at most
_TOLD: Final = 0.5  # share of its words, at least, that the story has
_ASKED: Final = 20  # … of a question, under one
_SIGNS: Final = frozenset("©/|·")  # of credits and buttons
_COMMAS: Final = 2  # in a list, a place and time
_ENDED: Final = ("stop", "ask")
_QUOTES: Final = '"“„«»「『'
_DASHES: Final = "-–—―"  # before who said it


def with_lone(looks: Sequence[Look], labels: Sequence[Label]) -> list[Label]:
    """Return the labels with such lines as the story's.

    Example: ``Plans for the harbour`` between two paragraphs on plans for a harbour, ``The county said:`` between any.
    """
    found = list(labels)
    inner = range(1, len(looks) - 1)
    for index in _as_headings(looks, labels):
        found[index] = Label("heading", "a line alone over a paragraph, set as the story's headings")
    for index in [at for at in inner if looks[at].ends == "colon"]:
        if _leads(looks, labels, index):
            role = "heading" if looks[index].block.tag[:1] == "h" else "paragraph"
            found[index] = Label(role, "a line alone amid the story that leads on to the next")
    for index in _named_above(looks, labels):
        found[index] = Label("heading", "named over the story, in a list with its other headings")
    for index in [at for at in inner if labels[at].role == "paragraph" and _is_unended(looks, labels, at)]:
        found[index] = Label("heading", "a short line without an end mark between paragraphs that have one")
    words = Words(looks)
    for index in _retold(looks, labels, words):
        found[index] = Label("heading", "a line that the paragraphs under it tell of, and others less")
    sized = [at for at in inner if looks[at].ends == "none" and _SIZES[0] <= looks[at].size <= _SIZES[1]]
    alone = [index for index in sized if _is_alone(looks, labels, index)]
    if not alone:
        return found
    told = words.of(index for index, label in enumerate(labels) if label.role == "paragraph")
    for index in alone:
        own = words.of([index])
        if own and len(own & told) >= _TOLD * len(own):
            found[index] = Label("heading", "a line alone between two paragraphs, in the story's words")
    return found


def _as_headings(looks: Sequence[Look], labels: Sequence[Label]) -> list[int]:
    """Return the lines over a paragraph, under another or its picture, that are set as headings are."""
    headings = [i for i, label in enumerate(labels) if label.role == "heading" and not is_credited(looks[i].text)]
    if len(headings) < _ALIKE:
        return []
    usual, times = Counter(_set_as(looks, index) for index in headings).most_common(1)[0]
    if times < _ALIKE or 2 * times < len(headings):
        return []
    longest = _LONGER * max(looks[index].size for index in headings)
    inner = range(next(i for i, label in enumerate(labels) if label.role in STORY) + 1, len(looks) - 1)
    able = _UNSURE if usual[-1] else _ASIDE  # capitals are no way to set a paragraph
    unsure = [i for i in inner if labels[i].role in able and looks[i].size <= longest]
    alike = [i for i in unsure if _set_as(looks, i) == usual and _is_between(looks, labels, i)]
    stand = Counter(look.key for look in looks) if alike else {}
    return [i for i in alike if labels[i].why != OTHERS and stand[looks[i].key] <= _TWICE]


def _named_above(looks: Sequence[Look], labels: Sequence[Label]) -> list[int]:
    """Return the lines over a paragraph that a list over the story names amid others of its headings: a live blog's."""
    last = {looks[index].key: index for index, label in enumerate(labels) if label.role == "heading"}
    if len(last) < _NAMED:
        return []
    first: dict[str, int] = {}
    for index, look in enumerate(looks):
        first.setdefault(look.key, index)
    named = [first[key] for key, index in last.items() if first[key] < index]
    if len(named) < _NAMED:
        return []
    again = [
        i for i in range(max(named), len(looks) - 1) if labels[i].role == "boilerplate" and first[looks[i].key] < i
    ]
    able = [i for i in again if not looks[i].cue and could_be_heading(looks[i]) and labels[i + 1].role == "paragraph"]
    return [i for i in able if sum(abs(first[looks[i].key] - at) <= _NAMED for at in named) >= _NAMED]


def _set_as(looks: Sequence[Look], index: int) -> tuple[object, ...]:
    """Return how a text sets a line: what parts it from the lines about it, its indent, its mark, its capitals."""
    look = looks[index]
    gaps = look.block.gap > 0, index + 1 < len(looks) and looks[index + 1].block.gap > 0
    return *gaps, look.block.indent, look.block.tag, look.capitals


def _is_between(looks: Sequence[Look], labels: Sequence[Label], index: int) -> bool:
    """Whether a line that could be a heading stands over a paragraph, and under one or a picture's caption."""
    look = looks[index]
    if look.cue or look.block.path or look.block.linked >= LINKED or not could_be_heading(look) or _holds_more(look):
        return False
    above, below = over(labels, index), under(labels, index)
    if above is None or below is None or look.key in looks[above].key:
        return False  # a picture's text, and its caption again
    image = over(labels, above) if look.block.tag else None  # what a mark sets may stand under a picture's text
    if labels[above].role not in _OVER_HEADING and (image is None or labels[image].role != "image"):
        return False
    for _ in range(_PICTURED):
        if below is not None and (labels[below].role in _PICTURE or looks[below].block.tag == "button"):
            below = under(labels, below)
    return below is not None and labels[below].role == "paragraph" and looks[below].ends in ("stop", "ask", "colon")


def _retold(looks: Sequence[Look], labels: Sequence[Label], words: Words) -> list[int]:
    """Return the lines amid the story that were set aside though its next paragraphs tell of them most."""
    start = next((index for index, label in enumerate(labels) if label.role in STORY), len(looks))
    inner = range(start + 1, len(looks) - 1)
    apart = [at for at in inner if _SIZES[0] <= looks[at].size <= HEADING and _is_apart(looks, labels, at)]
    retold = Retold(labels, words)
    return [index for index in apart if retold.is_most_below(index)]


def _is_apart(looks: Sequence[Look], labels: Sequence[Label], index: int) -> bool:
    """Whether a line that was set aside could be a heading by its own signs, and stands right over a paragraph."""
    look, label, below = looks[index], labels[index], index + 1
    if label.role != "boilerplate" or labels[below].role != "paragraph" or look.ends != "none" or look.cue:
        return False
    if label.why == OTHERS or labels[index - 1].role == "timestamp" or look.text >= UNSPACED_FROM:
        return False
    if look.block.path or look.block.linked >= LINKED or looks[below].size < PROSE or "(" in look.text:
        return False
    return could_be_heading(look) and not _holds_more(look)


def _leads(looks: Sequence[Look], labels: Sequence[Label], index: int) -> bool:
    """Whether a line with a colon stands amid the story, or over what is quoted there, of which it may link the source.

    Example: ``The Herald reported:`` over ``“The slip is closed.”``.
    """
    look = looks[index]
    if labels[index].role != "boilerplate" or look.cue:
        return False
    above, below = over(labels, index), under(labels, index)
    if above is None or below is None or labels[below].role not in STORY:
        return False
    if looks[below].text[0] in _QUOTES and labels[below].role == "paragraph":
        return True
    return look.block.linked < LINKED and labels[above].role in STORY


def _is_alone(looks: Sequence[Look], labels: Sequence[Label], index: int) -> bool:
    """Whether a short line without an end mark could be a heading, and stands between two paragraphs."""
    look = looks[index]
    if labels[index].role not in _UNSURE or look.cue or look.block.path or look.block.linked >= LINKED:
        return False
    above = over(labels, index)
    if above is not None and looks[above].cue == "advert":
        above = over(labels, above)
    if above is None or labels[above].role != "paragraph" or looks[above].size < _OVER:
        return False
    below = under(labels, index)
    if below is None or labels[below].role != "paragraph" or looks[below].size < PROSE:
        return False
    return looks[above].ends in ("stop", "ask") and could_be_heading(look) and not _holds_more(look)


def _is_unended(looks: Sequence[Look], labels: Sequence[Label], index: int) -> bool:
    """Whether a short line that was held for a paragraph ends no sentence, and both paragraphs about it do.

    With a number or a colon it may be a fact: ``Fee: free``.
    """
    look, below = looks[index], looks[index + 1]
    if look.ends != "none" or look.size > _SIZES[1] or look.block.path or look.cue or look.numbered:
        return False
    if ":" in look.text or look.block.linked >= LINKED or not _is_set_apart(looks, labels, index):
        return False
    told = next((at for at in range(index - 1, -1, -1) if labels[at].role in STORY), None)
    if told is None or labels[told].role != "paragraph" or labels[index + 1].role != "paragraph":
        return False
    ended = looks[told].ends in _ENDED and below.ends in (*_ENDED, "colon")
    is_over = below.size >= (_ASKED if below.ends == "ask" else _OVER)
    return ended and is_over and could_be_heading(look) and not _holds_more(look)


def _is_set_apart(looks: Sequence[Look], labels: Sequence[Label], index: int) -> bool:
    """Whether blank lines part a line from those about it, or no line is parted from another there.

    Between blank lines what is quoted is taken up from the story; where none is, a heading may be.
    """
    look, below = looks[index], looks[index + 1]
    if look.block.gap and below.block.gap:
        return labels[index - 1].role == "paragraph" and look.text[0] not in _QUOTES
    return not (look.block.gap or below.block.gap or looks[index - 1].block.gap)


def _holds_more(look: Look) -> bool:
    """Whether a line has a stamp or signs in it that no heading has."""
    first, text = look.text[0], look.text
    if look.stamps or first.isdigit() or first in _DASHES:
        return True
    return text.count(",") >= _COMMAS or not _SIGNS.isdisjoint(text)
