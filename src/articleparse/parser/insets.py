"""What markup says of boxes amid a story: they ask for something, or say once more what stands beside them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from articleparse.languages.markup import CAPTION, PROMPT, PULLED
from articleparse.parser.features import Look, key_of
from articleparse.parser.labels import Label

_STORY: Final = frozenset({"paragraph", "heading", "standfirst"})
_SHARE: Final = 0.15  # of a story, that is less than the prompts in it are: more is a class of the story's own
_GALLERY: Final = 0.3  # of a story, that is less than its captions are: more are the story
_CAPTION: Final = 200  # size of a caption that only a name tells
_OWN: Final = 3  # words of a block that its own element may have
_QUOTE: Final = 25  # letters and digits of what is quoted, at least


def without_insets(looks: Sequence[Look], labels: Sequence[Label]) -> list[Label]:
    """Return the labels with prompts, captions and pull quotes set aside.

    Example: ``<div class="newsletter-box"><p>Every morning at seven …``; ``<blockquote>`` over a sentence that stands
    in a paragraph too.
    """
    found = list(labels)
    story = [index for index, label in enumerate(labels) if label.role in _STORY]
    prompts = [index for index in story if not PROMPT.isdisjoint(looks[index].block.words)]
    if sum(looks[index].size for index in prompts) < _SHARE * sum(looks[index].size for index in story):
        for index in prompts:
            found[index] = Label("boilerplate", "in a box that asks for something")
    captions = [index for index in story if _is_caption(looks[index])]
    if sum(looks[index].size for index in captions) < _GALLERY * sum(looks[index].size for index in story):
        for index in captions:
            found[index] = Label("caption", "stands under a picture")
    for index in story:
        if labels[index].role == "heading" and not PULLED.isdisjoint(looks[index].block.words[:_OWN]):
            found[index] = Label("boilerplate", "words of the story that are set large")
    told: list[str] = []
    for place, index in enumerate(story):
        if _is_quote(looks[index]) and not (place and looks[story[place - 1]].ends == "colon"):
            told = told or [key_of(looks[other].text) for other in story if not _is_quote(looks[other])]
            key = key_of(looks[index].text)
            if len(key) >= _QUOTE and any(key in text for text in told):
                found[index] = Label("duplicate", "quotes the story itself")
    return found


def _is_caption(look: Look) -> bool:
    """Whether a line stands under a picture: by its element, or by the name of its own."""
    if look.block.tag == "figcaption":
        return True
    name = look.block.path.rpartition("/")[2]
    return "." in name and not CAPTION.isdisjoint(look.block.words[:_OWN]) and look.size <= _CAPTION


def _is_quote(look: Look) -> bool:
    return "blockquote" in look.block.words or not PULLED.isdisjoint(look.block.words)
