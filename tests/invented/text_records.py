"""Layouts of press databases, mailing lists and press offices."""

from __future__ import annotations

from typing import Final

from invented.draft import Draft, slug, wrap
from invented.text_copies import body
from invented.words import LANGUAGES

_MONTHS: Final = (
    "January February March April May June July August September October November December".split()  # of English labels
)


def month(draft: Draft) -> str:
    """Return the English month of publication."""
    return _MONTHS[int(draft.story.time[5:7]) - 1]


def _length(draft: Draft) -> str:
    return f"{sum(len(part.text.split()) for part in draft.story.body if part.kind != 'row')} words"


def _blocks(draft: Draft) -> list[str]:
    rows = [part.text if part.kind != "row" else "  ".join(part.cells) for part in draft.story.body]
    return ([draft.standfirst] if draft.standfirst else []) + rows


def nexis(draft: Draft) -> str:
    """A download with labelled lines above ``Body``."""
    story = draft.story
    rights = f"Copyright {story.year} {story.brand} All Rights Reserved"
    head = [story.headline, "", story.brand, draft.day(), "", rights, ""]
    if story.tags and draft.some(0.6):
        head.append(f"Section: {story.tags[0].upper()}; Pg. {draft.dice.randint(1, 40)}")
    head.append(f"Length: {_length(draft)}")
    if story.authors:
        head.append(f"Byline: {', '.join(story.authors)}")
        draft.signed = True
    head += draft.optional(0.5, f"Dateline: {story.place}" if story.place else f"Highlight: {story.headline}")
    end = [f"Load-Date: {story.time[:10]}", "End of Document"]
    return "\n\n".join(["\n".join(head), "Body", *_blocks(draft), *end]) + "\n"


def factiva(draft: Draft) -> str:
    """A record whose fields have two letters."""
    story = draft.story
    draft.stamped, draft.signed = "day", bool(story.authors)
    day = f"{int(story.time[8:10])} {month(draft)} {story.year}"
    rows = [("HD", story.headline), *([("BY", ", ".join(story.authors))] if story.authors else [])]
    rows += [("WC", _length(draft)), ("PD", day), ("SN", story.brand)]
    rows += [("LA", LANGUAGES[story.lang]), ("CY", f"© {story.year} {story.brand}")]
    blocks = _blocks(draft)
    lines = [f"{key}  {value}" for key, value in rows] + [f"LP  {blocks[0]}", "TD  " + "\n\n".join(blocks[1:])]
    number = f"{slug(story.brand).upper()[:6]}{draft.dice.randint(10**6, 10**7)}"
    return "\n".join([*lines, f"AN  Document {number}"]) + "\n"


def email(draft: Draft) -> str:
    """A letter to a list, wrapped or not."""
    story, columns = draft.story, draft.dice.choice((0, 72))
    draft.stamped = "time"
    sender = f"From: {slug(story.brand)}@lists.example"
    date = f"Date: {int(story.time[8:10])} {month(draft)[:3]} {story.year} {story.time[11:16]}:00"
    head = [sender, "To: readers@lists.example", f"Subject: {story.headline}", date]
    blocks = draft.optional(0.5, story.headline)
    if story.authors and draft.some(0.5):
        blocks.append(draft.by())
    blocks += ([draft.standfirst] if draft.standfirst else []) + body(draft, "* ")
    if columns:
        blocks = [block if "\t" in block else wrap(block, columns) for block in blocks]
    foot = ["-- ", story.brand, draft.url("unsubscribe")]
    return "\n\n".join(["\n".join(head), *blocks, "\n".join(foot)]) + "\n"


def press(draft: Draft) -> str:
    """A release with a contact below."""
    story = draft.story
    head = [story.brand.upper() if draft.some(0.4) else story.brand]
    if story.lang == "en":
        head += draft.optional(0.6, "FOR IMMEDIATE RELEASE")
    head += [draft.stamp() if draft.some(0.5) else draft.day(), story.headline]
    head += [draft.standfirst] if draft.standfirst else []
    blocks = head + body(draft, draft.dice.choice(("• ", "- ")))
    contact = _contact(draft)
    return "\n\n".join(blocks) + ("\n\n###\n\n" if draft.some(0.4) else "\n\n") + "\n".join(contact) + "\n"


def _contact(draft: Draft) -> list[str]:
    story, dice = draft.story, draft.dice
    label = draft.words.contact + (":" if draft.some(0.5) else "")
    phone = f"Tel. +{dice.randint(1, 99)} {dice.randint(100, 999)} {dice.randint(1000, 9999)}"
    who = story.authors[0] if story.authors else story.brand
    return [label, who, story.brand, phone, f"press@{draft.host}", f"www.{draft.host}"]
