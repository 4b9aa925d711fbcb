"""Layouts of documents: pages of a PDF, records of databases, what a scanner read, letters all small."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

from invented.draft import Draft, wrap
from invented.text_boxes import Block, Lines, TextBoxes
from invented.text_frames import after, flat, head, info
from invented.text_records import month

_LONG: Final = re.compile(r"([a-zäöüáéíóúßåæø]{8,})(?=[\s,.;]|$)")
_PLAIN: Final = str.maketrans("“”„«»‘’‚—–…\u00a0", '"""""\'\'\'--. ')


def pdf(draft: Draft) -> str:
    """Narrow lines with hyphens at their ends, numbers and heads of pages between paragraphs."""
    boxes, story = TextBoxes(draft), draft.story
    columns, hyphens = draft.dice.choice((46, 58, 70)), draft.some(0.6)
    pad = draft.dice.choice(("", "", "  "))
    close = bool(pad) and draft.some(0.5)
    top = [story.brand.upper() + (f"   {story.day}" if draft.some(0.5) else ""), wrap(story.headline, columns)]
    top += ([wrap(draft.standfirst, columns)] if draft.standfirst else []) + info(boxes)
    number, used, room = draft.dice.randint(1, 40), 0, draft.dice.randint(14, 30)
    body = ""
    for block in boxes.blocks("• ", draft.dice.choice((0, 0.12)), boxes.caption):
        text = _set(draft, block, columns, pad, hyphens)
        body += ("\n" if close and block.kind == "paragraph" else "\n\n") + text
        used += text.count("\n") + 2
        if used > room:
            body += _break(draft, number)
            number, used = number + 1, 0
    return "\n\n".join(top) + body + f"\n\n{number}\n\f"


def _break(draft: Draft, number: int) -> str:
    brand, day = draft.story.brand, draft.story.day
    ends = (f"{number}\n\f{brand}", f"- {number} -\n\f", f"{brand}  {day}  {number}\n\f", f"{number}/{number + 3}\n\n")
    return "\n\n" + draft.dice.choice(ends)


def _set(draft: Draft, block: Block, columns: int, pad: str, hyphens: bool) -> str:
    if block.kind == "box":
        return block.text
    if block.kind == "row":
        return "   ".join(block.cells)
    if block.kind == "heading":
        return wrap(block.text, columns)
    item = block.kind == "item"
    text = wrap(block.text, columns, "" if item else pad, "  " if item else "")
    return _hyphened(draft, text) if hyphens else text


def _hyphened(draft: Draft, text: str) -> str:
    """Move half of a long word that begins a line to the end of the line above, now and then."""
    lines = text.split("\n")
    for i in range(len(lines) - 1):
        line = lines[i + 1].lstrip()
        lead = lines[i + 1][: len(lines[i + 1]) - len(line)]
        found = _LONG.match(line)
        if found and draft.some(0.5) and lines[i].strip():
            half = len(found[1]) // 2
            lines[i] += f" {line[:half]}-"
            lines[i + 1] = lead + line[half:]
    return "\n".join(lines)


def proquest(draft: Draft) -> str:
    """A record with labels before and after the text."""
    boxes, story, dice = TextBoxes(draft), draft.story, draft.dice
    first = f"Document 1 of {dice.choice((1, 1, 24))}" if draft.some(0.5) else "_" * 60
    lines, place = [first, story.headline], story.place or story.brand
    if story.authors:
        lines.append(f"Author: {'; '.join(story.authors)}")
        draft.signed = True
    page = f"{dice.choice('AB')}.{dice.randint(1, 30)}."
    lines.append(f"Publication info: {story.brand}; {place} [{place}]. {draft.day()}: {page}")
    lines += draft.optional(0.5, draft.url()) + ([f"Abstract: {draft.standfirst}"] if draft.standfirst else [])
    label, body = "Full text: " if draft.some(0.5) else "FULL TEXT\n\n", boxes.lines("- ", 0)
    lines += [label + body[0], *body[1:], *_fields(draft)]
    return ("\n\n" if draft.some(0.7) else "\n").join(lines) + "\n"


def _fields(draft: Draft) -> Lines:
    story = draft.story
    day = f"{month(draft)[:3]} {int(story.time[8:10])}, {story.year}"
    fields = {
        "Subject": "; ".join(story.tags),
        "Title": story.headline,
        "Publication title": story.brand,
        "Publication year": story.year,
        "Publication date": day,
        "Source type": "Newspaper",
        "ProQuest document ID": str(draft.dice.randint(10**8, 10**9)),
        "Copyright": f"Copyright {story.brand} {day}",
        "Last updated": f"{int(story.year) + 1}-01-09",
        "Database": "News Collection",
    }
    return [f"{label}: {value}" for label, value in fields.items()]


def pressreader(draft: Draft) -> str:
    """A story of a newspaper's replica: the paper and its day below the headline, captions in the text."""
    boxes, story = TextBoxes(draft), draft.story
    draft.stamped = "day"
    day = f"{int(story.time[8:10])} {month(draft)[:3]} {story.year}"
    lead = [draft.standfirst] if draft.standfirst else []
    below = [story.brand, day] if draft.some(0.6) else [f"{day}  {story.brand}"]
    lines = [story.headline, *lead, *below] if draft.some(0.6) else [story.brand, day, story.headline, *lead]
    if story.authors and draft.some(0.8):
        by = draft.by()
        lines.append(by if draft.some(0.5) else ", ".join(story.authors))
    lines += boxes.lines("• ", 0.12, lambda: boxes.caption() if draft.some(0.6) else boxes.pull())
    lines += boxes.caption() if draft.some(0.5) else []
    end = f"\n\nPressReader.com\n{story.brand} - {story.time[:10]}\n" if draft.some(0.5) else "\n"
    return draft.dice.choice(("\n", "\n\n")).join(lines) + end


def ocr(draft: Draft) -> str:
    """What a scanner read: Latin letters without accents, plain marks; so its gold."""
    plain = _typed if draft.story.lang == "vi" else _plain  # Vietnamese without its tones would be another text
    draft.respell(plain)
    boxes = TextBoxes(draft)
    top = draft.optional(0.6, draft.story.brand)
    top += [draft.story.headline, *([draft.standfirst] if draft.standfirst else []), *info(boxes)]
    body, columns = boxes.lines("- ", draft.dice.choice((0, 0.1))), draft.dice.choice((0, 60, 74))
    lines = [wrap(line, columns) if columns and "\t" not in line else line for line in map(plain, body)]
    return "\n\n".join([*map(plain, top), *lines]) + "\n"


def _typed(text: str) -> str:
    return text.translate(_PLAIN)


def _plain(text: str) -> str:
    return "".join(map(_letter, _typed(text)))


def _letter(letter: str) -> str:
    bare = unicodedata.normalize("NFD", letter)[0]
    return bare if bare.isascii() else letter


def small(draft: Draft) -> str:
    """Everything in small letters, the gold too."""

    def lower(text: str) -> str:
        return text.replace("İ", "i").lower()

    draft.respell(lower)
    boxes = TextBoxes(draft)
    top = [draft.story.brand, *draft.menu(1, 6)] if draft.some(0.6) else []
    join = draft.dice.choice(("\n", "\n\n"))
    lines = [*top, *head(boxes), *boxes.lines("- ", draft.dice.choice((0, 0.12))), *flat(after(boxes, 4)[:2])]
    return lower(join.join(lines)) + "\n"
