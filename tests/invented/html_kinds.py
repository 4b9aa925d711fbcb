"""HTML layouts of kinds of pages: live blogs, magazines, mobile and printed pages, pages in sections."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from invented.articles import Part
from invented.draft import Draft
from invented.html_boxes import Boxes
from invented.html_heads import info, lead, meta, top
from invented.html_insets import insets
from invented.html_parts import PLAIN, Form, body, e, links, page, when
from invented.html_styles import bem, named, nameless

_FORM: Final = Form(PLAIN)


def live(draft: Draft) -> str:
    """A live blog: entries with the time over each."""
    boxes = Boxes(draft, draft.dice.choice((named("live-"), bem("liveblog"))))
    hour, minute = int(draft.story.time[11:13]), int(draft.story.time[14:])
    entries = []
    for number, entry in enumerate(_entries(draft.story.body)):
        clock = f"{(hour - number // 2) % 24:02}:{(minute + 7 * number) % 60:02}"
        time = boxes.tag("time", "time", clock)
        entries.append(
            boxes.tag("div", "entry", time + body(draft, _FORM, parts=entry) + when(draft.some(0.4), boxes.share()))
        )
    head = boxes.tag("h1", "headline", e(draft.story.headline)) + lead(boxes) + info(boxes) + boxes.picture(0.5)
    beside = boxes.teasers(boxes.side.most, 4, 12, 0.4)
    feed = boxes.tag("div", "feed", "\n".join(entries))
    parts = [top(boxes, 10, 30), f"<main>{head}{feed}{beside}</main>", boxes.thread(0.3), boxes.footer()]
    return page(draft, "\n".join(parts), head=meta(draft))


def _entries(parts: Sequence[Part]) -> list[list[Part]]:
    """Return the story in entries: a new one at each heading, and at each paragraph that follows no heading."""
    entries: list[list[Part]] = []
    for part in parts:
        after = bool(entries) and entries[-1][-1].kind == "heading"
        if part.kind == "heading" or (part.kind == "paragraph" and not after) or not entries:
            entries.append([])
        entries[-1].append(part)
    return entries


def sectioned(draft: Draft) -> str:
    """Each section of the story in a ``section``, its heading in a ``header``."""
    boxes = Boxes(draft, draft.dice.choice((named(), nameless)))
    form = Form({**PLAIN, "heading": "<header><h2>{}</h2></header>"})
    sections: list[list[Part]] = [[]]
    for part in draft.story.body:
        if part.kind == "heading":
            sections.append([])
        sections[-1].append(part)
    text = "".join(f"<section>{body(draft, form, parts=one)}</section>" for one in sections if one)
    head = f"<hgroup><h1>{e(draft.story.headline)}</h1>{lead(boxes, 'p', 'h2')}</hgroup>{info(boxes)}"
    article = f"<article><header>{head}</header>{boxes.picture()}{text}<footer>{boxes.tags()}</footer></article>"
    parts = [top(boxes, 5, 20), article, boxes.teasers(boxes.words.related, 2, 8), boxes.thread(0.4), boxes.footer()]
    return page(draft, "\n".join(parts), head=meta(draft))


def magazine(draft: Draft) -> str:
    """A long read: a large first letter, small headings in the middle, pulled quotes, the author below."""
    boxes = Boxes(draft, bem("feature"))
    form = Form({**PLAIN, "heading": '<h4 align="center">{}</h4>', "quote": "<p><em>{}</em></p>"})
    text = body(draft, form, insets(boxes, 1, 4))
    if draft.story.lang not in ("ar", "fa", "hi"):
        text = re.sub(r"<p>(\w)", r'<p><span class="dropcap">\1</span>', text, count=1)
    kicker = boxes.tag("p", "kicker", e(draft.story.tags[-1]))
    title = boxes.tag("h1", "title", e(draft.story.headline))
    header = boxes.tag("header", "header", kicker + title + lead(boxes, "p", "h2") + info(boxes))
    article = boxes.tag(
        "article", "longread", header + boxes.picture() + boxes.tag("div", "content", text) + boxes.bio()
    )
    parts = [
        boxes.menu(5, 15),
        article,
        boxes.newsletter(),
        boxes.teasers(boxes.words.related, 3, 6, 0.7),
        boxes.footer(),
    ]
    return page(draft, "\n".join(parts), head=meta(draft))


def mobile(draft: Draft) -> str:
    """An AMP page with lists of stories inside and below."""
    boxes = Boxes(draft, named("amp-"))
    ad = f'<amp-ad width="300" height="250"></amp-ad><p class="ad">{e(boxes.words.ad)}</p>'
    after = {**insets(boxes, 1, 3), 0: ad}
    title = f"<h1>{e(draft.story.headline)}</h1>{lead(boxes, 'p', 'h2')}{info(boxes)}"
    caption = f"<figcaption>{e(draft.story.caption)}</figcaption>"
    image = f'<figure><amp-img src="a.jpg" width="4" height="3"></amp-img>{caption}</figure>'
    text = f'<div class="article-body">{body(draft, _FORM, after)}</div>'
    story = f"<article>{title}{when(draft.some(0.7), image)}{text}</article>"
    bar = f'<amp-sidebar id="menu" layout="nodisplay">{boxes.menu(10, 40)}</amp-sidebar>'
    below = boxes.teasers(boxes.side.most, 6, 20, 0.4)
    parts = [bar, boxes.tag("header", "bar", e(draft.story.brand)), story, boxes.share(), below, boxes.footer()]
    return page(draft, "\n".join(parts), head=meta(draft, ld=0.9))


def paper(draft: Draft) -> str:
    """A page for the printer with its source above and its links below."""
    boxes, story = Boxes(draft, nameless), draft.story
    lines = [text for text in (draft.by(), draft.stamp()) if text]
    facts = "<br>".join(map(e, [story.brand, *lines, draft.url()]))
    form = draft.dice.choice((_FORM, Form({**PLAIN, "heading": "<p><b>{}</b></p>", "paragraph": "<div>{}</div>"})))
    notes = "".join(f"<li>{e(draft.url())}</li>" for _ in range(draft.dice.randint(0, 6)))
    title = f"<h1>{e(story.headline)}</h1>" if draft.some(0.6) else f"<p><big><b>{e(story.headline)}</b></big></p>"
    opening = when(draft.standfirst, f"<p><i>{e(draft.standfirst)}</i></p>")
    text = f"{title}<p>{facts}</p><hr>{opening}{boxes.picture(0.3)}{body(draft, form)}"
    return page(draft, f"{text}<hr><ol>{notes}</ol><p>{e(draft.rights)}</p>", head=meta(draft, ld=0, og=0.2))


def noticed(draft: Draft) -> str:
    """Banners before everything: cookies, newsletter, the newest headlines; then the story in plain paragraphs."""
    boxes = Boxes(draft, named(draft.dice.choice(("", "js-", "mod-"))))
    ticker = boxes.tag("div", "ticker", f"<b>{e(boxes.side.latest)}</b> {links(draft, boxes.headlines(6), 'span')}")
    over = boxes.cookies() + when(draft.some(0.6), boxes.newsletter()) + ticker
    head = (
        boxes.tag("h1", "headline", e(draft.story.headline))
        + boxes.share()
        + info(boxes)
        + lead(boxes, "p", "div", "h2")
    )
    text = boxes.tag("div", "article-text", body(draft, _FORM, insets(boxes, 0, 3)))
    beside = boxes.tag("div", "sidebar", boxes.teasers(boxes.side.latest, 8, 25, 0.6))
    parts = [over, top(boxes, 20, 40), beside * draft.some(0.5), head, boxes.picture(), text, boxes.tags()]
    after = [boxes.thread(), boxes.teasers(boxes.words.related, 4, 12, 0.7), boxes.footer()]
    return page(draft, "\n".join([*parts, *after]), head=meta(draft))
