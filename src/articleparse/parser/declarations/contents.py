"""What markup says of a story's bounds: tables and folded parts are of it, the next story of an endless page is not.

The labeller has learned that short lines without an end are boxes and menus, as cells
of a table are outside of the story; and it knows no page with two stories.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from articleparse.languages.markup import SUBHEAD
from articleparse.parser.looks.features import Look
from articleparse.parser.looks.labels import BY_WORDS, LINKED, Label
from articleparse.parser.names.names import authors

_SET: Final = frozenset({"td", "th", "dt", "dd", "pre"})
_PLAIN: Final = frozenset({"ul/li", "ol/li", "ul/li/p", "ol/li/p", "blockquote", "blockquote/p"})  # without a class
_FOLDED: Final = "/details"
_QUOTATION: Final = "/blockquote"
_FOLD, _BUTTON = "summary", "button"
_BUTTONS: Final = f"/{_BUTTON}"
_HEADINGS: Final = frozenset({"h2", "h3", "h4"})
_LITTLE: Final = 200  # size of a story of which most may be missing
_BOLD: Final = 0.95  # share of a line that is one
_LEAST, _SUBHEAD = 4, 100  # size of a heading
_MUCH: Final = 0.5  # of a story, that a rest of it must be where no sentence ends it
_SENTENCE: Final = 60  # size of a sentence that surely is one
_BETWEEN: Final = 3  # blocks from elsewhere that do not end it
_STORY: Final = frozenset({"paragraph", "heading", "standfirst", "byline", "timestamp", "dateline"})
_HEAD: Final = 3  # blocks under a headline among which its byline or its stamp stands


def with_contents(looks: Sequence[Look], labels: Sequence[Label]) -> list[Label]:
    """Return the labels with what markup says is the story's too, as paragraphs.

    Amid the story these are its tables, lists, quotations, copied text, folded parts, and what is set as most of it is;
    under it a rest that is set so, up to its last sentence.
    """
    story = [i for i, label in enumerate(labels) if label.role == "paragraph"]
    if not story:
        return list(labels)
    if sum(looks[i].size for i in story) <= _LITTLE and (lead := _lead(looks, labels, story[0])):
        labels, story = _with_lead(looks, labels, lead), [*lead, *story]
    found = list(labels)
    usual = _most([(looks[i].block.path, looks[i].size) for i in story])
    inside = f"{_most([(looks[i].block.path.rpartition('/')[0], looks[i].size) for i in story])}/"
    end = _end(looks, story, usual, inside)
    for index in range(story[0] + 1, end):
        block = looks[index].block
        is_open = labels[index].role == "boilerplate" and not looks[index].cue and block.linked < LINKED
        if not is_open or labels[index].why in BY_WORDS or not block.path.startswith(inside):
            continue
        is_set_so = (
            _is_announced(looks, found, index)
            or block.tag in _SET
            or _FOLDED in block.path
            or block.path[len(inside) :] in _PLAIN
        )
        if _is_subhead(looks, labels, index):
            found[index] = Label("heading", "an element that is named for a heading, over a paragraph")
        elif block.path == usual:
            found[index] = Label("paragraph", "set as the story is")
        elif is_set_so or (index > story[-1] and block.tag in _HEADINGS):
            role = "heading" if block.tag[:1] == "h" else "paragraph"
            found[index] = Label(role, "a table, a list, a quotation or a folded part amid the story")
    folds = set(_folds(looks, found))
    for index, look in enumerate(looks):
        if index in folds:
            found[index] = Label("heading", "unfolds what is under it, as others do")
        elif _is_button(look, found[index].role):
            found[index] = Label("boilerplate", "a button")
        elif found[index].role == "heading" and look.block.tag == "pre" and story[0] < index < end:
            found[index] = Label("paragraph", "set out by hand amid the story, as verses are")
    return found


def _is_announced(looks: Sequence[Look], labels: Sequence[Label], index: int) -> bool:
    """Whether a sentence opens a quotation right under a line of the story that announces it: ``Ms Roe said:``."""
    is_quoted = _QUOTATION in looks[index].block.path and looks[index].ends in ("stop", "ask")
    return is_quoted and looks[index - 1].ends == "colon" and labels[index - 1].role == "paragraph"


def _lead(looks: Sequence[Look], labels: Sequence[Label], first: int) -> list[int]:
    """Return what stands between the headline and what is left of a very short story, and is set as that is."""
    head = next((i for i in reversed(range(first)) if labels[i].role == "headline"), first)
    places = (i for i in range(head + 1, first) if looks[i].block.path == looks[first].block.path)
    return [
        i
        for i in places
        if labels[i].role in ("boilerplate", "standfirst")
        and labels[i].why not in BY_WORDS
        and looks[i].block.linked < LINKED
        and not looks[i].cue
    ]


def _with_lead(looks: Sequence[Look], labels: Sequence[Label], lead: Sequence[int]) -> list[Label]:
    """Return the labels with these as paragraphs; a line in bold over one is a heading."""
    found = list(labels)
    for index in reversed(lead):
        is_heading = looks[index].block.strong > _BOLD and _is_heading(looks, found, index)
        found[index] = Label("heading" if is_heading else "paragraph", "set as the little under it is")
    return found


def _element(path: str) -> str:
    return path.rpartition("/")[2].partition(".")[0]


def _folds(looks: Sequence[Look], labels: Sequence[Label]) -> Iterator[int]:
    """Yield the lines that unfold a paragraph each: questions whose answers show at a click.

    A button between paragraphs may do anything; one that asks most often unfolds the answer.
    """
    able = {path for path in {look.block.path for look in looks} if _element(path) in (_FOLD, _BUTTON)}
    places: dict[str, list[int]] = {}
    for index, look in enumerate(looks) if able else ():
        if look.block.path in able and labels[index].role in ("paragraph", "heading", "boilerplate"):
            places.setdefault(look.block.path, []).append(index)
    for several in places.values():
        heading = [index for index in several if _is_heading(looks, labels, index)]
        asked = sum(looks[index].ends == "ask" for index in heading)
        is_sure = _element(looks[several[0]].block.path) == _FOLD or 2 * asked > len(heading)
        if is_sure and len({looks[index].key for index in heading}) > 1 and 4 * len(heading) >= 3 * len(several):
            yield from heading


def _is_button(look: Look, role: str) -> bool:
    """Whether what was held for the story is a button, as a poll's choices are; a question may unfold its answer."""
    if role == "heading":
        return _element(look.block.path) == _BUTTON and look.ends != "ask"
    return role == "paragraph" and _BUTTONS in look.block.path and look.ends == "none" and look.size <= _SUBHEAD


def _is_subhead(looks: Sequence[Look], labels: Sequence[Label], index: int) -> bool:
    return not SUBHEAD.isdisjoint(looks[index].block.words[:2]) and _is_heading(looks, labels, index)


def _is_heading(looks: Sequence[Look], labels: Sequence[Label], index: int) -> bool:
    look = looks[index]
    if not _LEAST < look.size <= _SUBHEAD or look.ends in ("stop", "comma") or look.cue:
        return False
    return any(label.role == "paragraph" for label in labels[index + 1 : index + 2])


def _end(looks: Sequence[Look], story: Sequence[int], usual: str, inside: str) -> int:
    """Return where the story ends: behind the last sentence set as it is, or behind all so set, if much."""
    told = end = story[-1] + 1
    rest = others = 0
    for index in range(end, len(looks)):
        look = looks[index]
        if look.cue == "end":
            break
        if look.block.path == usual and look.block.linked < LINKED:
            end, others, rest = index + 1, 0, rest + look.size
            told = end if look.ends == "stop" and look.size >= _SENTENCE else told
        elif not look.block.path.startswith(inside):
            others += 1
        if others > _BETWEEN:
            break
    return end if rest >= _MUCH * sum(looks[i].size for i in story) else told


def first_story(looks: Sequence[Look], labels: Sequence[Label]) -> list[Label]:
    """Return the labels without the story that begins under the page's own: a headline set like it, with its byline."""
    found = list(labels)
    headline = next((i for i, label in enumerate(labels) if label.role == "headline"), len(labels))
    start = next((i for i in range(headline, len(labels)) if labels[i].role == "paragraph"), len(labels))
    following = next((i for i in range(start, len(labels)) if _is_next(looks, headline, i)), len(labels))
    for index in range(following, len(labels)):
        if labels[index].role in _STORY:
            found[index] = Label("related", "of the next story on the page")
    return found


def _is_next(looks: Sequence[Look], headline: int, index: int) -> bool:
    """Whether a block is set as the headline is, says something else, and is signed or dated."""
    block, top = looks[index].block, looks[headline].block
    if block.tag[:1] != "h" or (block.tag, block.path) != (top.tag, top.path) or block.text == top.text:
        return False
    return any(look.stamps or authors(look.text) for look in looks[index + 1 : index + 1 + _HEAD])


def _most(counts: Iterable[tuple[str, int]]) -> str:
    """Return the path that has most."""
    found: Counter[str] = Counter()
    for path, count in counts:
        found[path] += count
    return max(found, key=found.__getitem__)
