"""Layouts of stories that somebody passed on: messages, feed readers, forums, newsletters, mail that quotes."""

from __future__ import annotations

from invented.draft import Draft, slug, wrap
from invented.text_boxes import Lines, TextBoxes
from invented.text_frames import info


def _lead(draft: Draft) -> Lines:
    return [draft.standfirst] if draft.standfirst else []


def message(draft: Draft) -> str:
    """Shared from a telephone: stars around what is bold, the address over or under it."""
    story, url = draft.story, draft.url()
    named = ([f"*{story.headline}*"], [f"{story.headline} - {story.brand}"], [f"{story.brand}: {story.headline}"])
    lines = draft.dice.choice(([story.headline, url], [url, story.headline], *named))
    if draft.some(0.4):
        lines.append(draft.day())
    lines += [f"_{text}_" if draft.some(0.3) else text for text in _lead(draft)]
    for block in TextBoxes(draft).blocks("- ", 0.06):
        lines.append(f"*{block.text}*" if block.kind == "heading" and draft.some(0.5) else block.text)
    end = draft.dice.choice(([], [url], [f"{story.brand} {url}"], [f"📲 {draft.words.share[0]}: {url}"]))
    return "\n\n".join(lines + end) + "\n"


def feed(draft: Draft) -> str:
    """A feed reader, with the next stories below."""
    boxes, story = TextBoxes(draft), draft.story
    lines = [*draft.optional(0.7, story.brand), story.headline, *info(boxes), *draft.optional(0.3, draft.url())]
    lines += _lead(draft) + boxes.lines("• ", 0.08)
    lines.append(draft.words.comments if draft.some(0.3) else draft.url())
    more: Lines = []
    if draft.some(0.7):
        for title, prose in boxes.teasers(2, 6, "plain"):
            more += [title, f"{story.brand} — {prose}" if draft.some(0.5) else prose]
    return "\n\n".join([*lines, *(["\n".join(more)] if more else [])]) + "\n"


def forum(draft: Draft) -> str:
    """A post that brings the whole story, quoted or not, and its replies."""
    boxes, story, dice = TextBoxes(draft), draft.story, draft.dice
    user = dice.choice(("quiet_heron", "u/lampfish22", "Marta77", "old_miller"))
    top = [f"r/{slug(story.tags[0])}", f"{user} · {dice.randint(2, 20)}h", story.headline]
    top = top if draft.some(0.6) else [story.headline, user, draft.url()]
    mark = "> " if draft.some(0.4) else ""
    blocks = [[text] for text in _lead(draft)] + [[*block.lines] for block in boxes.blocks("- ", 0.05)]
    body = ["\n".join(mark + line for line in lines) for lines in blocks]
    end = [str(dice.randint(3, 900)), *boxes.thread(0.95), *draft.optional(0.5, *boxes.side.buttons)]
    join = "\n>\n" if mark and draft.some(0.5) else "\n\n"
    return "\n\n".join(["\n".join(top), join.join(body), *end]) + "\n"


def digest(draft: Draft) -> str:
    """A newsletter with one whole story between teasers."""
    boxes, story = TextBoxes(draft), draft.story
    rule = draft.dice.choice(("-" * 40, "* * *", "=" * 50, ""))
    top = [story.brand.upper(), story.clock if draft.some(0.7) else story.brand, " | ".join(draft.menu(2, 5))]
    over = _linked(boxes, 1, 3) if draft.some(0.6) else []
    text = [story.headline, *_lead(draft), *info(boxes), *boxes.lines("* ", 0.08)]
    under = [boxes.side.latest, *_linked(boxes, 2, 5)]
    links = " | ".join(boxes.side.about[1:4])
    foot = [draft.words.newsletter, links, draft.url("unsubscribe"), f"© {story.year} {story.brand}"]
    stories = [["\n".join(top)], over, text, under, ["\n".join(foot)]]
    join = f"\n\n{rule}\n\n" if rule else "\n\n"
    return join.join("\n\n".join(part) for part in stories if part) + "\n"


def _linked(boxes: TextBoxes, least: int, most: int) -> Lines:
    return [line for one in boxes.teasers(least, most, "plain") for line in [*one, boxes.draft.url()]]


def quoted(draft: Draft) -> str:
    """A mail that quotes the whole story."""
    boxes, story, columns = TextBoxes(draft), draft.story, draft.dice.choice((0, 72, 72, 78))
    lines = [story.headline, *_lead(draft), *info(boxes), *boxes.lines("* ", 0.05), *draft.optional(0.5, draft.url())]
    folded = [wrap(line, columns - 2) if columns and "\t" not in line else line for line in lines]
    mark = draft.dice.choice(("> ", "> ", ">", "| "))
    blocks = ["\n".join(mark + line for line in text.split("\n")) for text in folded]
    who, said = draft.words.contact, boxes.sentence()
    if story.comments:
        who, said = story.comments[0].name, story.comments[0].text
    subject = f"Subject: {draft.dice.choice(('Fwd: ', 'Re: ', ''))}{story.headline}"
    top = [f"From: {slug(who)}@mail.example\n{subject}"] if draft.some(0.6) else []
    text = f"\n{mark.strip()}\n".join(blocks)
    return "\n\n".join([*top, *draft.optional(0.6, said), text, *draft.optional(0.6, f"-- \n{who}")]) + "\n"
