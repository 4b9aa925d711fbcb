"""Heads of large pages: what a page declares, and the lines between its headline and its story."""

from __future__ import annotations

from html import escape

from invented.draft import Draft
from invented.html_boxes import Boxes
from invented.html_parts import declared, e, json_ld, when


def meta(draft: Draft, *, ld: float = 0.5, og: float = 0.6) -> str:
    """Return what the head declares: JSON-LD and Open Graph, each so often."""
    return when(draft.some(og), _open_graph(draft)) + when(draft.some(ld), _linked_data(draft))


def _open_graph(draft: Draft) -> str:
    story = draft.story
    told = {"og:type": "article", "og:title": story.headline, "og:site_name": story.brand, "og:url": draft.url()}
    if draft.standfirst:
        told["og:description"] = draft.standfirst
    if draft.some(0.4):
        draft.stamped = "time"
        told["article:published_time"] = story.time
    return "".join(f'<meta property="{name}" content="{escape(value)}">\n' for name, value in told.items())


def _linked_data(draft: Draft) -> str:
    kind = draft.dice.choice(("NewsArticle", "NewsArticle", "Article", "ReportageNewsArticle", "BlogPosting"))
    article = {**declared(draft), "@type": kind}
    site = {"@type": "WebSite", "name": draft.story.brand}
    crumb = {"@type": "BreadcrumbList", "itemListElement": [{"@type": "ListItem", "name": draft.story.tags[0]}]}
    if draft.some(0.4):
        return json_ld({"@context": "https://schema.org", "@graph": [site, crumb, article]})
    return json_ld({"@context": "https://schema.org", **article})


def info(boxes: Boxes) -> str:
    """Return byline and time: in one line or two, in elements or not, the time declared or not."""
    draft = boxes.draft
    name = draft.dice.choice(("p", "div", "span"))
    by = e(draft.by())
    author = (
        boxes.tag(name, "author", draft.dice.choice(("{}", '<a href="/a">{}</a>', "<b>{}</b>")).format(by))
        if by
        else ""
    )
    stamp = e(draft.stamp())
    if draft.some(0.3) and boxes.side.published not in draft.story.stamp:
        stamp = f"{e(boxes.side.published)} {stamp}"
    if draft.some(0.6):
        stamp = f'<time datetime="{draft.story.time}">{stamp}</time>'
    dated = boxes.tag(name, "date", stamp)
    parts = [author, dated, *draft.optional(0.3, boxes.tag("span", "reading", e(boxes.words.read)))]
    if draft.some(0.3):
        parts.reverse()
    return boxes.tag("div", "meta", " ".join(parts))


def lead(boxes: Boxes, *names: str) -> str:
    """Return the standfirst in one of the elements; empty where there is none."""
    if not boxes.draft.standfirst:
        return ""
    return boxes.tag(boxes.draft.dice.choice(names or ("p", "div", "h2")), "standfirst", e(boxes.draft.standfirst))


def top(boxes: Boxes, least: int = 10, most: int = 40) -> str:
    """Return the head of the site: name, menu, search, the day."""
    draft = boxes.draft
    name = f'<a href="/">{e(draft.story.brand)}</a>'
    parts = [boxes.tag("div", "logo", name), boxes.menu(least, most)]
    parts += draft.optional(0.4, boxes.search()) + draft.optional(0.3, boxes.tag("div", "today", e(draft.story.clock)))
    return boxes.tag("header", "site-header", "\n".join(parts))
