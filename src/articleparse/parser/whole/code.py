"""A program's code and what else stands as it was set: of the story where one of its lines stands over it.

To the chain it is no prose, and a story that holds much of it ends there; so it does not see it.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from articleparse.parser.looks.features import Look
from articleparse.parser.looks.labels import PROSE, STORY, Label

_PREFORMATTED: Final = "pre"
_FAR: Final = 2  # lines set aside under the story: one may name the language, or the file
_BETWEEN: Final = frozenset({"blank", "separator", "markup", "image"})


def is_code(look: Look) -> bool:
    """Whether a block stands as it was set and is no prose: old pages set whole stories so."""
    return look.block.tag == _PREFORMATTED and not (look.size >= PROSE and look.ends in ("stop", "ask"))


def with_code(looks: Sequence[Look], labels: Sequence[Label]) -> list[Label]:
    """Return the labels with what stands as it was set, under a line of the story, as its paragraphs.

    Example: ``func main() {`` under ``The program prints it:``.
    """
    found = list(labels)
    if not any(map(is_code, looks)):
        return found
    aside = _FAR  # lines set aside behind the story's last one
    for index, (look, label) in enumerate(zip(looks, labels, strict=True)):
        if is_code(look):
            if aside < _FAR and label.role not in _BETWEEN:
                found[index] = Label("paragraph", "as it was set, under a line of the story")
                aside = 0
        elif label.role not in _BETWEEN and look.block.tag != "button":
            aside = 0 if label.role in STORY else aside + 1
    return found
