"""HTML layouts as newspapers' own sites have them."""

from __future__ import annotations

from typing import Final

from invented.draft import Draft
from invented.html_boxes import Boxes
from invented.html_heads import info, lead, meta, top
from invented.html_insets import insets
from invented.html_parts import PLAIN, Form, body, e, page, when
from invented.html_styles import bem, hashed, named, nameless, utility

_LOWER: Final = Form({**PLAIN, "heading": "<h3>{}</h3>", "quote": "<blockquote>{}</blockquote>"})
_SPANS: Final = Form(
    {
        **PLAIN,
        "heading": "<p><strong>{}</strong></p>",
        "paragraph": "<div><span>{}</span></div>",
        "quote": "<div><em>{}</em></div>",
        "item": "<li><span>{}</span></li>",
    }
)
_INTERLINES: Final = Form(
    {**PLAIN, "heading": '<p class="interline">{}</p>', "paragraph": '<p class="texte">{}</p>', "item": "<p>- {}</p>"},
    around={"row": ("<table>", "</table>")},
)
_FOURTHS: Final = Form({**PLAIN, "heading": "<h4>{}</h4>", "quote": '<p class="citation">{}</p>'})


def boxed(draft: Draft) -> str:
    """A newspaper with blocks and elements: crumbs, kicker, figure, insets, a column beside, columns below."""
    boxes = Boxes(draft, bem("c-" + draft.dice.choice(("story", "article", "page"))))
    form = Form(
        {
            **PLAIN,
            "paragraph": f"<p{boxes.style('paragraph')}>{{}}</p>",
            "heading": f"<h2{boxes.style('subhead')}>{{}}</h2>",
        }
    )
    head = [boxes.crumbs(), *draft.optional(0.5, boxes.tag("span", "kicker", e(draft.story.tags[0])))]
    head += [
        boxes.tag("h1", "headline", e(draft.story.headline)),
        lead(boxes),
        info(boxes),
        boxes.picture(),
        boxes.share(),
    ]
    text = boxes.tag("div", "body", body(draft, form, insets(boxes)))
    article = boxes.tag("article", "main", "\n".join([*head, text, boxes.tags(), boxes.bio()]))
    beside = boxes.tag("aside", "side", boxes.teasers(boxes.side.most, 5, 20) + boxes.newsletter())
    inner = [top(boxes), f"<main>{article}\n{beside}</main>", boxes.thread(), boxes.footer()]
    return page(draft, "\n".join([boxes.cookies(), *inner] if draft.some(0.5) else inner), head=meta(draft))


def deep(draft: Draft) -> str:
    """Classes of looks, no ``article``, divisions deep in each other, teasers over and under the story."""
    boxes = Boxes(draft, utility())
    form = Form({**_LOWER.parts, "paragraph": f"<div{boxes.style('text')}>{{}}</div>"})
    depth = draft.dice.randint(3, 12)
    head = (
        boxes.tag("h1", "headline", e(draft.story.headline)) + lead(boxes, "p", "div") + info(boxes) + boxes.picture()
    )
    text = "<div>" * depth + head + boxes.tag("div", "body", body(draft, form, insets(boxes))) + "</div>" * depth
    over = when(draft.some(0.6), boxes.teasers(boxes.side.latest, 3, 12))
    under = boxes.teasers(boxes.words.related, 6, 20, 0.7)
    parts = [top(boxes, 10, 30), over, text, boxes.share(), boxes.tags(), under, boxes.thread(), boxes.footer()]
    return page(draft, boxes.tag("div", "root", "\n".join(parts)), head=meta(draft))


def scripted(draft: Draft) -> str:
    """Classes of hashes, as components leave them: paragraphs in spans, headings that are bold paragraphs."""
    salt = draft.story.brand
    boxes = Boxes(draft, hashed(draft.dice.choice(("css-", "sc-", "jsx-", "_")), salt))
    head = boxes.tag("h1", "headline", f"<span>{e(draft.story.headline)}</span>") + lead(boxes, "p", "div", "span")
    text = body(draft, _SPANS, insets(boxes))
    story = boxes.tag(
        "div", "story", head + info(boxes) + boxes.share() + boxes.picture() + boxes.tag("section", "body", text)
    )
    wide = boxes.tag("div", "grid", story + boxes.teasers(boxes.side.most, 5, 15, 0.3))
    parts = [top(boxes, 10, 25), wide, boxes.teasers(boxes.words.related, 3, 9, 0.6), boxes.thread(0.3), boxes.footer()]
    return page(draft, f'<div id="__app">{"".join(parts)}</div>', head=meta(draft, ld=0.7))


def unnamed(draft: Draft) -> str:
    """No classes at all, and two ``h1``: the site's name and the headline."""
    boxes = Boxes(draft, nameless)
    head = f"<h1>{e(draft.story.brand)}</h1>{boxes.menu(8, 20)}"
    text = body(draft, Form(PLAIN), insets(boxes, 0, 2))
    story = f"<h1>{e(draft.story.headline)}</h1>{lead(boxes, 'p', 'h2')}{info(boxes)}{boxes.picture(0.5)}{text}"
    after = boxes.teasers(boxes.words.related, 3, 10) + boxes.thread()
    return page(
        draft, f"<div>{head}</div>\n<div>{story}</div>\n<div>{after}</div>\n{boxes.footer()}", head=meta(draft, ld=0.3)
    )


def regional(draft: Draft) -> str:
    """The site's name as ``h1``, the headline as ``h2``, headings that are paragraphs with a class."""
    boxes = Boxes(draft, named())
    form = draft.dice.choice((_INTERLINES, _FOURTHS))
    brand = f'<h1 class="logo"><a href="/">{e(draft.story.brand)}</a></h1>'
    head = boxes.tag("h2", "titre", e(draft.story.headline)) + lead(boxes, "p", "h3", "div") + info(boxes)
    article = head + boxes.picture() + boxes.share() + boxes.tag("div", "contenu", body(draft, form, insets(boxes)))
    beside = boxes.teasers(boxes.side.latest, 10, 30, 0.3) + boxes.teasers(boxes.side.most, 5, 10, 0.3)
    left, right = draft.dice.choice(((article, beside), (beside, article)))
    middle = f'<div id="main"><div class="col">{left}</div><div class="col">{right}</div></div>'
    parts = [brand, boxes.menu(15, 40), boxes.crumbs(), middle, boxes.tags(), boxes.thread(), boxes.footer()]
    return page(draft, "\n".join(parts), head=meta(draft, ld=0.2))


def wall(draft: Draft) -> str:
    """A small story between long lists of teasers that are told in prose."""
    boxes = Boxes(draft, draft.dice.choice((named(), bem("m-teaser"), utility(), nameless)))
    over = boxes.teasers(boxes.side.latest, 10, 25, 0.8)
    under = boxes.teasers(boxes.side.most, 20, 40, 0.8)
    head = boxes.tag("h1", "headline", e(draft.story.headline)) + lead(boxes, "p", "div") + info(boxes)
    text = boxes.tag("div", "text", body(draft, draft.dice.choice((Form(PLAIN), _LOWER)), insets(boxes, 0, 3)))
    story = boxes.tag(draft.dice.choice(("article", "div", "section")), "story", head + boxes.picture(0.6) + text)
    parts = [top(boxes, 10, 40), over, story, boxes.tags(), under, boxes.thread(0.4), boxes.footer()]
    return page(draft, "\n".join(parts), head=meta(draft))
