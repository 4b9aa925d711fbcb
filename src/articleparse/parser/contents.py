"""Tables, definitions, copied text and folded parts that stand amid a story, in its own element: they are of the story.

The labeller has learned that short lines without an end are boxes and menus, as cells
of a table are outside of the story.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Final

from articleparse.parser.features import Look
from articleparse.parser.labels import Label

_SET: Final = frozenset({"td", "th", "dt", "dd", "pre"})
_FOLDED: Final = "/details"
_LINKED: Final = 0.3  # share of a block that is links, from which on it leads elsewhere


def with_contents(looks: Sequence[Look], labels: Sequence[Label]) -> list[Label]:
    """Return the labels with the story's tables, lists of definitions, copied text and folded parts as paragraphs."""
    found = list(labels)
    story = [i for i, label in enumerate(labels) if label.role == "paragraph"]
    if not story:
        return found
    inside = f"{_home(looks, story)}/"
    for index in range(story[0] + 1, story[-1]):
        block = looks[index].block
        if labels[index].role != "boilerplate" or block.linked >= _LINKED or not block.path.startswith(inside):
            continue
        if block.tag in _SET or _FOLDED in block.path:
            role = "heading" if block.tag[:1] == "h" else "paragraph"
            found[index] = Label(role, "a table, a list or a folded part amid the story")
    return found


def _home(looks: Sequence[Look], story: Sequence[int]) -> str:
    """Return the path of the element that holds most of the story directly."""
    homes: Counter[str] = Counter()
    for index in story:
        homes[looks[index].block.path.rpartition("/")[0]] += looks[index].size
    return max(homes, key=homes.__getitem__)
