"""What HTML layouts are put together from: the page, the story's parts, links, comments."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from html import escape
from typing import Any, Final

from invented.articles import Kind, Part
from invented.draft import Draft
from invented.words import RIGHT_TO_LEFT

LINK: Final = '<a href="{url}">{w}</a>'


def e(text: str) -> str:
    """Return the text as HTML writes it."""
    return escape(text, quote=False)


def when(condition: object, html: str) -> str:
    """Return the HTML where the condition is met, else nothing."""
    return html if condition else ""


@dataclass(frozen=True)
class Form:
    """How a layout writes the parts of a story: HTML with ``{}`` for the text.

    parts: by kind, a row's for a cell.  around: what opens and closes a list or a table.
    join: what stands between two parts.  box: for "read also", with ``label``, ``url`` and
    ``text``; empty for none.
    """

    parts: Mapping[Kind, str]
    around: Mapping[Kind, tuple[str, str]] = field(
        default_factory=lambda: {"item": ("<ul>", "</ul>"), "row": ("<table>", "</table>")}
    )
    row: tuple[str, str] = ("<tr>", "</tr>")
    join: str = "\n"
    box: str = ""

    def part(self, draft: Draft, part: Part) -> str:
        """Return one part; a word of a paragraph may be a link."""
        if part.kind == "row":
            return self.row[0] + "".join(self.parts["row"].format(e(cell)) for cell in part.cells) + self.row[1]
        text = e(part.text)
        if part.kind == "quote":
            return _sourced(draft, self.parts["quote"].format(text))
        return self.parts[part.kind].format(draft.linked(text, LINK) if part.kind == "paragraph" else text)


def _sourced(draft: Draft, quote: str) -> str:
    """Return the quote, half the time with a name inside its box."""
    if not quote.endswith("</blockquote>") or not draft.story.comments or draft.some(0.5):
        return quote
    form = draft.dice.choice(("<cite>{}</cite>", "<footer>— {}</footer>", "<p><cite>– {}</cite></p>"))
    return quote.removesuffix("</blockquote>") + form.format(e(draft.story.comments[0].name)) + "</blockquote>"


PLAIN: Final[Mapping[Kind, str]] = {
    "heading": "<h2>{}</h2>",
    "paragraph": "<p>{}</p>",
    "item": "<li>{}</li>",
    "quote": "<blockquote><p>{}</p></blockquote>",
    "row": "<td>{}</td>",
}
READ_ALSO: Final = '<p class="readmore"><strong>{label}</strong> <a href="{url}">{text}</a></p>'


def body(draft: Draft, form: Form, after: Mapping[int, str] | None = None, parts: Sequence[Part] | None = None) -> str:
    """Return the story, or some of its parts; ``after`` has HTML that stands after the part of that number."""
    blocks: list[str] = []
    opened: Kind | None = None
    for index, part in enumerate(draft.story.body if parts is None else parts):
        if opened and part.kind != opened:
            blocks.append(form.around[opened][1])
            opened = None
        if part.kind in form.around and not opened:
            opened = part.kind
            blocks.append(form.around[opened][0])
        blocks.append(form.part(draft, part))
        if form.box and index == draft.middle and draft.some(0.5):
            label, text = e(draft.words.readalso), e(draft.story.related[3])
            blocks.append(form.box.format(label=label, url=draft.url(), text=text))
        if after and index in after:
            blocks.append(after[index])
    return form.join.join([*blocks, form.around[opened][1]] if opened else blocks)


def page(draft: Draft, inner: str, head: str = "", title: str | None = "{headline} | {brand}") -> str:
    """Return the document; ``title`` is that of its head, None for none."""
    story = draft.story
    named = f"<title>{e(title.format(headline=story.headline, brand=story.brand))}</title>\n" if title else ""
    direction = when(story.lang in RIGHT_TO_LEFT, ' dir="rtl"')
    return (
        f'<!DOCTYPE html>\n<html lang="{story.lang}"{direction}>\n<head>\n<meta charset="utf-8">\n'
        f"{named}{head}</head>\n<body>\n{inner}\n</body>\n</html>\n"
    )


def links(draft: Draft, texts: Iterable[str], tag: str = "li") -> str:
    """Return a link to each text."""
    return "".join(f'<{tag}><a href="{draft.url("s")}">{e(text)}</a></{tag}>' for text in texts)


def comments(draft: Draft, tag: str = "section") -> str:
    """Return the readers' comments, half the time and where there are some."""
    if not draft.story.comments or not draft.some(0.5):
        return ""
    rows = "\n".join(
        f'<div class="comment"><b>{e(name)}</b> <span>{e(when)}</span><p>{e(text)}</p></div>'
        for name, when, text in draft.story.comments
    )
    return f'<{tag} class="comments"><h3>{e(draft.words.comments)}</h3>\n{rows}</{tag}>'


def declared(draft: Draft, **more: Any) -> dict[str, Any]:
    """Return a NewsArticle of schema.org, which shows time and authors."""
    story = draft.story
    draft.stamped, draft.signed = "time", bool(story.authors)
    people = [{"@type": "Person", "name": name} for name in story.authors]
    return {"@type": "NewsArticle", "headline": story.headline, "datePublished": story.time, **more, "author": people}


def json_ld(data: Mapping[str, Any] | Sequence[Any]) -> str:
    """Return the script that holds the data."""
    return f'<script type="application/ld+json">{json.dumps(data, ensure_ascii=False)}</script>\n'
