"""Boxes inside a story: other stories, quotes pulled out of it, pictures, newsletters, advertisements."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Final

from invented.html_boxes import Boxes
from invented.html_parts import e


def insets(boxes: Boxes, least: int = 0, most: int = 4) -> Mapping[int, str]:
    """Return what stands after which part of the story: boxes between paragraphs, none inside a list or a table."""
    body = boxes.draft.story.body
    places = [i for i, part in enumerate(body[:-1]) if part.kind == "paragraph"]
    number = min(boxes.draft.dice.randint(least, most), len(places))
    return {place: _inset(boxes, place) for place in boxes.draft.dice.sample(places, number)}


def _inset(boxes: Boxes, place: int) -> str:
    return boxes.draft.dice.choice(_KINDS)(boxes, place)


def _one_story(boxes: Boxes, _place: int) -> str:
    (title,) = boxes.headlines(1)
    link = f'<a href="{boxes.draft.url()}">{e(title)}</a>'
    label = f"<strong>{e(boxes.words.readalso)}</strong> "
    return boxes.tag(boxes.draft.dice.choice(("p", "div", "aside")), "read-also", label + link)


def _several(boxes: Boxes, _place: int) -> str:
    return boxes.teasers(boxes.words.related, 2, 5, 0.4)


def _pulled(boxes: Boxes, place: int) -> str:
    """A sentence that stands above it in the story; else an advertisement."""
    text = e(boxes.pulled(boxes.draft.story.body[:place]))
    if not text:
        return _advertisement(boxes, place)
    form = boxes.draft.dice.choice(("<p>{}</p>", "<blockquote>{}</blockquote>", "{}"))
    return boxes.tag("aside", "pull-quote", form.format(text))


def _advertisement(boxes: Boxes, _place: int) -> str:
    return boxes.tag("div", "ad", f"<span>{e(boxes.words.ad)}</span>")


def _newsletter(boxes: Boxes, _place: int) -> str:
    return boxes.newsletter()


def _picture(boxes: Boxes, _place: int) -> str:
    return boxes.picture(1)


_KINDS: Final[Sequence[Callable[[Boxes, int], str]]] = (
    _one_story,
    _one_story,
    _several,
    _pulled,
    _advertisement,
    _newsletter,
    _picture,
)
