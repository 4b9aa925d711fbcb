"""Layouts of long pages copied from a browser."""

from __future__ import annotations

from invented.draft import Draft
from invented.text_boxes import Block, Lines, TextBoxes
from invented.text_frames import after, flat, head, info, latest


def browser(draft: Draft) -> str:
    """A whole page, its boxes in the order of the page."""
    boxes = TextBoxes(draft)
    top = _top(boxes)
    body = boxes.blocks(draft.dice.choice(("", "• ", "- ")), draft.dice.choice((0, 0.1, 0.25)))
    end = [*after(boxes), boxes.footer(), *([boxes.cookies()] if draft.some(0.3) else [])]
    line, part = draft.dice.choice((("\n", "\n\n"), ("\n", "\n\n"), ("\n\n", "\n\n"), ("\n", "\n"), ("\n\n", "\n\n\n")))
    parts = ["\n".join(lines) if draft.some(0.6) else line.join(lines) for lines in top]
    parts += [line.join(head(boxes, 0.4)), *(block.text for block in body), *map(line.join, end)]
    return part.join(parts) + "\n"


def _top(boxes: TextBoxes) -> list[Lines]:
    draft = boxes.draft
    parts = [
        boxes.cookies() if draft.some(0.4) else [],
        draft.optional(0.7, draft.story.clock),
        [draft.story.brand],
        boxes.menu(),
        draft.optional(0.3, draft.words.search),
        boxes.ranked() if draft.some(0.3) else [],
        latest(boxes, 2, 6) if draft.some(0.35) else [],
    ]
    return [part for part in parts if part]


def mobile(draft: Draft) -> str:
    """A page on a telephone, copied without blank lines."""
    boxes, story = TextBoxes(draft), draft.story
    lines = [story.clock, story.brand] if draft.some(0.5) else [story.brand, story.clock]
    lines += [" ".join(boxes.menu(3, 10))] if draft.some(0.5) else draft.menu(2, 6)
    lines += draft.optional(0.6, story.headline) + draft.optional(0.5, draft.dice.choice(draft.words.menu))
    below = flat(after(boxes, 4))[: draft.dice.randint(4, 30)]
    return "\n".join(lines + head(boxes, 0.1) + boxes.lines("", 0.15) + below + boxes.footer()) + "\n"


def amp(draft: Draft) -> str:
    """An AMP page, with advertisements between paragraphs."""
    boxes, story, words = TextBoxes(draft), draft.story, draft.words
    lines = [*draft.optional(0.5, "☰"), story.brand, *draft.optional(0.5, draft.dice.choice(words.menu).upper())]
    lines += head(boxes, 0)
    if draft.some(0.5):
        lines.insert(2, words.ad)
    insets = (boxes.advertisement, boxes.advertisement, boxes.caption, boxes.read_also)
    lines += boxes.lines("• ", 0.2, lambda: draft.dice.choice(insets)())
    lines += [words.ad] * draft.dice.randint(0, 2)
    lines += draft.optional(0.5, f"{words.comments} ({draft.dice.randint(0, 300)})")
    return "\n\n".join([*lines, words.related, *draft.related((3, 4, 6)), *boxes.side.about[:3]]) + "\n"


def photographs(draft: Draft) -> str:
    """A caption or a credit after every few paragraphs, some twice, as browsers copy the text of an image."""
    boxes = TextBoxes(draft)

    def caption() -> Lines:
        lines = boxes.caption()
        return lines * 2 if len(lines) == 1 and draft.some(0.3) else lines

    lines = draft.optional(0.5, draft.story.brand) + head(boxes, 0.1) + boxes.lines("", 0.5, caption)
    lines += boxes.bio() if draft.some(0.5) else []
    lines += boxes.tags() if draft.some(0.5) else []
    return draft.dice.choice(("\n\n", "\n\n", "\n")).join(lines) + "\n"


def no_break(draft: Draft) -> str:
    """Between two paragraphs a line of a no-break space."""
    boxes = TextBoxes(draft)
    lines = boxes.lines(draft.dice.choice(("", "• ")), draft.dice.choice((0, 0.15)))
    join = draft.dice.choice(("\n\u00a0\n", "\n\n\u00a0\n\n", "\n\u00a0\n"))
    top = [draft.story.brand, *draft.menu(1, 5)] if draft.some(0.5) else []
    end = flat(after(boxes, 4))[: draft.dice.randint(2, 12)] if draft.some(0.6) else []
    return "\n\n".join(["\n".join([*top, *head(boxes)]), join.join(lines), "\n".join(end)]) + "\n"


def indented(draft: Draft) -> str:
    """Paragraphs with an indent and no blank lines, headings without."""
    boxes = TextBoxes(draft)
    pad = draft.dice.choice(("  ", "  ", "   ", "\u3000" if draft.story.lang in ("zh", "ja") else "  "))
    blocks = boxes.blocks("- ", draft.dice.choice((0, 0.12)))
    body = [pad * (block.kind not in ("heading", "box")) + block.text for block in blocks]
    join = draft.dice.choice(("\n", "\n\n"))
    top = [draft.story.brand, " ".join(draft.menu(2, 6))] if draft.some(0.4) else []
    end = ["", draft.words.related, *draft.related((2, 3, 4))] if draft.some(0.5) else []
    middle = draft.optional(0.5, "")
    return "\n".join([join.join([*top, *head(boxes, 0)]), *middle, *body, *end]) + "\n"


def tight_headings(draft: Draft) -> str:
    """A blank line between paragraphs, none above a heading, or none below it."""
    boxes, above = TextBoxes(draft), draft.some(0.5)
    text, before = "", None
    for block in boxes.blocks("• ", draft.dice.choice((0, 0.15))):
        text += _gap(before, block, above) + block.text
        before = block
    end = [boxes.tags(), [draft.words.related, *draft.related((2, 3))]] if draft.some(0.6) else []
    return "\n\n".join(["\n".join(head(boxes)), text, *map("\n".join, end)]) + "\n"


def _gap(before: Block | None, block: Block, above: bool) -> str:
    if before is None:
        return ""
    listed = block.kind == before.kind and block.kind in ("item", "row")
    return "\n" if listed or (block if above else before).kind == "heading" else "\n\n"


def portal(draft: Draft) -> str:
    """A line of fields below the headline: source, author, time, editor, size of letters."""
    boxes, story, words = TextBoxes(draft), draft.story, draft.words
    colon = "：" if story.lang in ("zh", "ja") else ": "
    way = f"{words.menu[0]} > {words.menu[1]} > {story.tags[0]}"
    top = [story.brand, way] if draft.some(0.7) else [" ".join(boxes.menu(5, 12))]
    row = draft.dice.choice((" ", "  ", " | ", "\n")).join(_fields(boxes, colon))
    middle = [story.headline, row, *([draft.standfirst] if draft.standfirst else [])]
    middle += draft.optional(0.4, story.caption)
    pad = {"zh": "\u3000\u3000", "ja": "\u3000"}.get(story.lang, "") if draft.some(0.6) else ""
    body = [pad * (block.kind in ("paragraph", "quote")) + block.text for block in boxes.blocks("", 0.1)]
    editor = draft.dice.choice(story.authors) if draft.signed else story.brand
    end = draft.optional(0.5, f"{boxes.side.fields[3]}{colon}{editor}")
    end += [words.related, *draft.related((3, 4, 6)), *(boxes.ranked() if draft.some(0.5) else []), *boxes.footer()]
    return "\n".join([*top, draft.dice.choice(("\n", "\n\n")).join(middle + body), *end]) + "\n"


def _fields(boxes: TextBoxes, colon: str) -> Lines:
    draft, story = boxes.draft, boxes.story
    source, author, day, _, size = boxes.side.fields
    row = [f"{source}{colon}{story.brand}"]
    if story.authors and draft.some(0.6):
        row.append(f"{author}{colon}{', '.join(story.authors)}")
        draft.signed = True
    row.append((f"{day}{colon}" if draft.some(0.6) else "") + draft.stamp())
    if draft.some(0.4):
        draft.dice.shuffle(row)
    return row + draft.optional(0.4, f"{size}{colon}" + ("大 中 小" if story.lang in ("zh", "ja") else "A- A A+"))


def long_lines(draft: Draft) -> str:
    """As crawlers keep a page: a line a block, no blank line, much around the story."""
    boxes, story = TextBoxes(draft), draft.story
    lines = draft.optional(0.6, f"{story.headline} {draft.dice.choice('|-–')} {story.brand}")
    lines += boxes.cookies() if draft.some(0.4) else []
    lines += boxes.menu(8, 40) + (latest(boxes, 2, 5) if draft.some(0.3) else [])
    lines += boxes.ranked() if draft.some(0.3) else []
    lines += head(boxes) + boxes.lines(draft.dice.choice(("", "- ")), 0.15) + flat(after(boxes)) + boxes.footer()
    return "\n".join(lines + (boxes.cookies() if draft.some(0.3) else [])) + "\n"


def extracted(draft: Draft) -> str:
    """What extractors leave: the story, little else, no blank lines."""
    boxes = TextBoxes(draft)
    lines = [draft.story.headline, *([draft.standfirst] if draft.standfirst else [])]
    lines += info(boxes) if draft.some(0.7) else []
    lines += boxes.lines("- ", draft.dice.choice((0, 0.1, 0.2)))
    return "\n".join(lines + flat(after(boxes, 4)[: draft.dice.randint(0, 2)])) + "\n"


def live(draft: Draft) -> str:
    """A live blog: entries, each under its time and most under a heading too."""
    boxes, clock = TextBoxes(draft), 60 * draft.dice.randint(9, 22)
    form = draft.dice.choice(("{:02}:{:02}", "{}:{:02}", "{:02}.{:02}", "{}h{:02}"))
    lines: Lines = []
    after_heading = False
    for block in boxes.blocks(draft.dice.choice(("", "• ")), draft.dice.choice((0, 0.1))):
        if block.kind == "heading" or (block.kind == "paragraph" and not after_heading and draft.some(0.4)):
            clock -= draft.dice.randint(1, 45)
            lines += ["", form.format(*divmod(clock, 60))]
        after_heading = block.kind == "heading"
        lines += block.lines
    over = flat(_top(boxes)) if draft.some(0.5) else draft.optional(0.5, *draft.menu(2, 6))
    under = flat(after(boxes, 3)) if draft.some(0.5) else []
    shown = lines if draft.some(0.5) else filter(None, lines)
    return "\n".join([*over, *head(boxes, 0), *shown, *under, *draft.optional(0.7, draft.rights)]) + "\n"
