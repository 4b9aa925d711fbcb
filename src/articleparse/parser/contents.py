"""What markup says of a story's bounds: tables and folded parts are of it, the next story of an endless page is not.

The labeller has learned that short lines without an end are boxes and menus, as cells
of a table are outside of the story; and it knows no page with two stories.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Final

from articleparse.parser.features import Look
from articleparse.parser.labels import Label
from articleparse.parser.names import authors

_SET: Final = frozenset({"td", "th", "dt", "dd", "pre"})
_PLAIN: Final = frozenset({"ul/li", "ol/li", "ul/li/p", "ol/li/p", "blockquote", "blockquote/p"})  # without a class
_FOLDED: Final = "/details"
_STORY: Final = frozenset({"paragraph", "heading", "standfirst", "byline", "timestamp", "dateline"})
_HEAD: Final = 3  # blocks under a headline among which its byline or its stamp stands
_LINKED: Final = 0.3  # share of a block that is links, from which on it leads elsewhere


def with_contents(looks: Sequence[Look], labels: Sequence[Label]) -> list[Label]:
    """Return the labels with the story's tables, lists, quotations, copied text and folded parts as paragraphs."""
    found = list(labels)
    story = [i for i, label in enumerate(labels) if label.role == "paragraph"]
    if not story:
        return found
    inside = f"{_home(looks, story)}/"
    for index in range(story[0] + 1, story[-1]):
        block = looks[index].block
        if labels[index].role != "boilerplate" or block.linked >= _LINKED or not block.path.startswith(inside):
            continue
        if block.tag in _SET or _FOLDED in block.path or block.path[len(inside) :] in _PLAIN:
            role = "heading" if block.tag[:1] == "h" else "paragraph"
            found[index] = Label(role, "a table, a list, a quotation or a folded part amid the story")
    return found


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


def _home(looks: Sequence[Look], story: Sequence[int]) -> str:
    """Return the path of the element that holds most of the story directly."""
    homes: Counter[str] = Counter()
    for index in story:
        homes[looks[index].block.path.rpartition("/")[0]] += looks[index].size
    return max(homes, key=homes.__getitem__)
