"""Layouts of text copied from a browser, a reader, a chat or a word processor, and of a printed page."""

from __future__ import annotations

from collections.abc import Sequence

from invented.articles import Part
from invented.draft import Draft, wrap


def body(draft: Draft, bullet: str = "", *, boxes: bool = False) -> list[str]:
    """Return the lines of the story, its boxes where asked for."""
    lines = []
    for index, part in enumerate(draft.story.body):
        lines.append("\t".join(part.cells) if part.kind == "row" else bullet * (part.kind == "item") + part.text)
        if boxes and index == draft.middle and draft.some(0.5):
            lines.append(f"{draft.words.readalso} {draft.story.related[0]}")
            lines += draft.optional(0.3, draft.words.ad)
        if boxes and index == draft.middle:
            lines += draft.optional(0.3, draft.words.newsletter)
    return lines


def tail(draft: Draft) -> list[str]:
    """Return the lines below the story: newsletter, tags, related headlines, comments, rights."""
    lines = draft.optional(0.5, draft.words.newsletter)
    if draft.some(0.5):
        lines += _tags(draft)
    if related := draft.related():
        lines += [draft.words.related, *related]
    if draft.story.comments and draft.some(0.5):
        lines += _comments(draft)
    return lines + draft.optional(0.7, draft.rights)


def _tags(draft: Draft) -> list[str]:
    tags = draft.story.tags
    return [f"{draft.words.tags}: {', '.join(tags)}"] if draft.some(0.5) else [draft.words.tags, *tags]


def _comments(draft: Draft) -> list[str]:
    label, comments = draft.words.comments, draft.story.comments
    lines = [f"{label} ({len(comments)})" if draft.some(0.5) else label]
    for who, when, text in comments:
        lines += [who, when, text] if draft.some(0.5) else [f"{who} {when}", text]
    return lines


def _said(*texts: str) -> list[str]:
    return [text for text in texts if text]


def least(draft: Draft) -> str:
    """Clock, brand, one line of the menu, the headline once or twice, the story."""
    story, draft.standfirst = draft.story, ""
    top = [story.clock, story.brand, " ".join(draft.menu(3, 8))]
    if draft.some(0.4):
        draft.dice.shuffle(top)
    lines = top + [story.headline] * draft.dice.choice((1, 2, 2))
    if draft.some(0.5):
        lines.append(draft.stamp())
    lines += body(draft) + draft.optional(0.5, f"© {story.brand}")
    return ("\n\n" if draft.some(0.6) else "\n").join(lines) + "\n"


def blank(draft: Draft) -> str:
    """A page with blank lines between what stood in different boxes."""
    story = draft.story
    top = [*draft.optional(0.5, story.clock), story.brand]
    top += draft.menu(1, 6) if draft.some(0.6) else [" ".join(draft.menu())]
    head = [story.headline, *draft.optional(0.3, story.headline), *_said(draft.standfirst)]
    info = _said(draft.by(), draft.stamp() if draft.some(0.7) else draft.day())
    if draft.some(0.4):
        info.reverse()
    info += draft.optional(0.3, draft.words.read)
    if draft.some(0.6):
        info += draft.words.share[: draft.dice.randint(1, 4)]
    info += draft.optional(0.6, story.caption)
    lines = body(draft, draft.dice.choice(("", "• ")), boxes=True)
    join = "\n" if draft.some(0.5) else "\n\n"
    return f"{join.join(top)}\n\n" + "\n\n".join([*head, join.join(info), *lines, join.join(tail(draft))]) + "\n"


def tight(draft: Draft) -> str:
    """A page without blank lines."""
    story = draft.story
    lines = [story.brand, *([" ".join(draft.menu(2))] if draft.some(0.5) else draft.menu())]
    lines += draft.optional(0.3, draft.words.search) + draft.optional(0.3, story.tags[0])
    lines += [story.headline, *_said(draft.standfirst), *draft.optional(0.5, story.caption)]
    lines += _said(draft.by(), draft.stamp())
    lines += draft.optional(0.5, *draft.words.share)
    return "\n".join(lines + body(draft, boxes=True) + tail(draft)) + "\n"


def bare(draft: Draft) -> str:
    """The article with little around it."""
    story, lines = draft.story, [draft.story.headline]
    if draft.some(0.5):
        lines += _said(draft.by())
    if draft.some(0.6):
        lines.append(draft.stamp() if draft.some(0.5) else draft.day())
    lines += _said(draft.standfirst) + draft.optional(0.3, story.caption)
    join = draft.dice.choice(("\n", "\n\n"))
    end = [draft.words.related, *draft.related((2, 3))] if draft.some(0.3) else []
    end += draft.optional(0.4, f"© {story.brand}")
    return join.join(lines + body(draft, draft.dice.choice(("", "• ", "- "))) + end) + "\n"


def wet(draft: Draft) -> str:
    """As a crawler takes text from a page: the title, then every box on lines of its own."""
    story = draft.story
    title = f"{story.headline} {draft.dice.choice('|-–')} {story.brand}"
    lines = [title, *draft.menu(2), story.headline, *_said(draft.standfirst)]
    lines += _said(draft.by(), draft.stamp())
    lines += draft.optional(0.5, " ".join(draft.words.share)) + draft.optional(0.5, story.caption)
    return "\n".join(lines + body(draft, boxes=True) + tail(draft)) + "\n"


def reader(draft: Draft) -> str:
    """The reader view of a browser."""
    story = draft.story
    lines = [*draft.optional(0.7, draft.host), story.headline]
    if by := draft.by():
        lines.append(by if draft.some(0.6) else ", ".join(story.authors))
    lines.append(draft.words.read if draft.some(0.6) else draft.day())
    lines += draft.optional(0.5, story.caption) + _said(draft.standfirst)
    return "\n\n".join(lines + body(draft, "• ")) + "\n"


def chat(draft: Draft) -> str:
    """Pasted into a message, the address below."""
    parts = [draft.story.headline, *_said(draft.standfirst), *body(draft, "- ")]
    return "\n\n".join(parts) + (f"\n\n{draft.url()}" if draft.some(0.5) else "") + "\n"


def word(draft: Draft) -> str:
    """Saved from a word processor: CRLF, paragraphs of one line, no blank lines."""
    story = draft.story
    lines = [story.headline, *draft.optional(0.5, "")]
    info = _said(draft.by() if draft.some(0.6) else "", draft.day() if draft.some(0.7) else "")
    branded = bool(info) and draft.some(0.3) and draft.stamped and not draft.signed
    lines += [f"{story.brand}, {info[-1]}"] if branded else info
    lines += _said(draft.standfirst)
    indent = draft.dice.choice(("", "", "\t", "    "))
    for part, line in zip(story.body, body(draft, "•\t"), strict=True):
        lines.append(line if part.kind in ("heading", "item", "row") else indent + line)
    return "\r\n".join(lines) + "\r\n"


def printed(draft: Draft) -> str:
    """A printed page: wrapped lines, items and paragraphs that may be indented."""
    story, columns = draft.story, draft.dice.choice((66, 72, 78))
    lines = [story.brand, draft.url() if draft.some(0.5) else "", "", wrap(story.headline, columns), ""]
    lines += [wrap(draft.standfirst, columns), ""] if draft.standfirst else []
    lines += [*_said(draft.by(), draft.stamp()), ""]
    indent = draft.dice.choice(("", "  "))
    close = bool(indent) and draft.some(0.4)
    for part in story.body:
        lines += _printed(part, columns, indent, close)
    lines += ["", *draft.optional(0.5, f"© {story.brand}")]
    return "\n".join(lines).strip() + "\n"


def _printed(part: Part, columns: int, indent: str, close: bool) -> Sequence[str]:
    if part.kind == "row":
        return ["  ".join(f"{cell:<16}" for cell in part.cells).rstrip()]
    if part.kind == "heading":
        return ["", part.text, ""] if close else [part.text, ""]
    item = part.kind == "item"
    text = wrap(part.text, columns, "* " if item else indent, "  " if item else "")
    return [text] if close else [text, ""]
