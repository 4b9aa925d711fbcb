"""What stands over and under the story in long texts: the lines of its head, and the boxes after it."""

from __future__ import annotations

from invented.text_boxes import Lines, TextBoxes


def info(boxes: TextBoxes) -> Lines:
    """Return byline and time, in an order and on as many lines as the dice say."""
    draft = boxes.draft
    by = draft.by() if draft.some(0.85) else ""
    lines = [text for text in (by, draft.day() if draft.some(0.3) else draft.stamp()) if text]
    if draft.some(0.35):
        lines.reverse()
    return [draft.dice.choice((" | ", " - ", " · ", " ")).join(lines)] if draft.some(0.25) else lines


def head(boxes: TextBoxes, twice: float = 0.2) -> Lines:
    """Return headline, standfirst, byline, time, buttons and caption."""
    draft = boxes.draft
    top = [draft.story.headline] * (2 if draft.some(twice) else 1)
    lead = [draft.standfirst] if draft.standfirst else []
    middle = info(boxes) + draft.optional(0.4, boxes.words.read)
    if draft.some(0.5):
        middle += boxes.share()
    middle += draft.optional(0.5, draft.story.caption)
    if draft.some(0.25):
        return [*top, middle[0], *lead, *middle[1:]]
    return top + lead + middle


def after(boxes: TextBoxes, most: int = 8) -> list[Lines]:
    """Return the boxes under the story, in an order that the dice say."""
    draft, words = boxes.draft, boxes.words
    small = ((0.5, boxes.tags), (0.4, boxes.bio), (0.3, boxes.share), (0.4, boxes.newsletter), (1.0, boxes.thread))
    parts = [box() for chance, box in small if draft.some(chance)]
    draft.dice.shuffle(parts)
    told = [line for one in boxes.teasers(2, most) for line in one]
    parts.append([words.related, *(told if draft.some(0.6) else draft.related((3, 4, 6)))])
    if draft.some(0.5):
        parts.append(boxes.ranked())
    if draft.some(0.4):
        parts.append(latest(boxes, 3, most))
    return [part for part in parts if part]


def latest(boxes: TextBoxes, least: int, most: int) -> Lines:
    """Return the newest stories, as teasers below a title."""
    return [boxes.side.latest, *(line for one in boxes.teasers(least, most) for line in one)]


def flat(parts: list[Lines]) -> Lines:
    """Return the lines of all parts."""
    return [line for part in parts for line in part]
