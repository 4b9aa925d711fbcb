"""What markup says of boxes amid a story: they ask for something, list facts, or say once more what stands there."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from articleparse.languages.markup import CAPTION, FACTS, POST, PROMPT, PULLED
from articleparse.parser.looks.features import Look, key_of
from articleparse.parser.looks.labels import Label

_STORY: Final = frozenset({"paragraph", "heading", "standfirst"})
_SHARE: Final = 0.4  # of a story, that is less than the prompts in it are: more is a class of the story's own
_BOX: Final = 0.4  # … than the facts beside it are: more is a class of the story's own
_GALLERY: Final = 0.3  # of a story, that is less than its captions are: more are the story
_POSTED: Final = 0.5  # … than the posts in it are: more are what it tells
_CAPTION: Final = 200  # size of a caption that only a name tells
_OWN: Final = 3  # words of a block that its own element may have
_OWN_WORDS: Final = 8  # … and those of the element around it
_QUOTE: Final = 25  # letters and digits of what is quoted, at least


def without_insets(looks: Sequence[Look], labels: Sequence[Label]) -> list[Label]:
    """Return the labels with prompts, boxes of facts, captions, posts of networks and pull quotes set aside.

    Example: ``<div class="newsletter-box"><p>Every morning at seven …``; ``<blockquote>`` over a sentence that stands
    in a paragraph too.
    """
    found = list(labels)
    story = [index for index, label in enumerate(labels) if label.role in _STORY]
    for is_inset, share, inset in _INSETS:
        places = [index for index in story if is_inset(looks[index])]
        if sum(looks[index].size for index in places) < share * sum(looks[index].size for index in story):
            for index in places:
                found[index] = inset
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


def _is_prompt(look: Look) -> bool:
    return not PROMPT.isdisjoint(look.block.words)


def _is_fact(look: Look) -> bool:
    return not FACTS.isdisjoint(look.block.words)


def _is_caption(look: Look) -> bool:
    """Whether a line stands under a picture: by its element, or by the name of its own."""
    if look.block.tag == "figcaption":
        return True
    name = look.block.path.rpartition("/")[2]
    return "." in name and not CAPTION.isdisjoint(look.block.words[:_OWN]) and look.size <= _CAPTION


def _is_post(look: Look) -> bool:
    """Whether a line stands in a quotation that is called a network's: ``<blockquote class="twitter-tweet">``."""
    name = look.block.path.rpartition("/blockquote")[2] if "/blockquote" in look.block.path else ""
    return name[:1] == "." and not POST.isdisjoint(look.block.words[:_OWN_WORDS])


def _is_quote(look: Look) -> bool:
    return "blockquote" in look.block.words or not PULLED.isdisjoint(look.block.words)


_INSETS: Final[tuple[tuple[Callable[[Look], bool], float, Label], ...]] = (
    (_is_prompt, _SHARE, Label("boilerplate", "in a box that asks for something")),
    (_is_fact, _BOX, Label("boilerplate", "in a box of facts")),
    (_is_caption, _GALLERY, Label("caption", "stands under a picture")),
    (_is_post, _POSTED, Label("boilerplate", "a post of a network, shown in the story")),
)
