"""HTML layouts of the systems that many sites are made with."""

from __future__ import annotations

from typing import Final

from invented.draft import Draft
from invented.html_boxes import Boxes
from invented.html_heads import info, lead, meta, top
from invented.html_insets import insets
from invented.html_parts import PLAIN, Form, body, e, links, page, when
from invented.html_styles import named, nameless

_BLOCKS: Final = Form(
    {
        **PLAIN,
        "heading": '<h2 class="wp-block-heading">{}</h2>',
        "quote": '<blockquote class="wp-block-quote"><p>{}</p></blockquote>',
        "row": "<td>{}</td>",
    },
    around={
        "item": ('<ul class="wp-block-list">', "</ul>"),
        "row": ('<figure class="wp-block-table"><table><tbody>', "</tbody></table></figure>"),
    },
)
_BREAKS: Final = Form(
    {
        "heading": "<b>{}</b>",
        "paragraph": "{}",
        "item": "- {}",
        "quote": "<i>{}</i>",
        "row": "{}&nbsp;&nbsp;",
    },
    around={},
    row=("", ""),
    join="<br /><br />\n",
)
_LETTERS: Final = Form({**PLAIN, "heading": '<h3 class="header-anchor-post">{}</h3>', "item": "<li><p>{}</p></li>"})
_CELLS: Final = Form(
    {**PLAIN, "heading": '<p><font size="3"><b>{}</b></font></p>', "paragraph": '<p><font size="2">{}</font></p>'},
    around={"item": ("<ul>", "</ul>"), "row": ('<table border="1">', "</table>")},
)


def wordpress(draft: Draft) -> str:
    """A magazine theme of WordPress, with blocks, related posts and widgets."""
    boxes, story = Boxes(draft, named(draft.dice.choice(("td-", "jnews-", "entry-")))), draft.story
    cats = f'<span class="cat-links">{links(draft, story.tags[:1], "span")}</span>'
    head = f'{cats}<h1 class="entry-title">{e(story.headline)}</h1>{lead(boxes, "p", "h2")}{info(boxes)}'
    related = (
        f'<div class="jp-relatedposts"><h3>{e(boxes.words.related)}</h3>{links(draft, boxes.headlines(3), "p")}</div>'
    )
    text = f'<div class="entry-content">{body(draft, _BLOCKS, insets(boxes))}{when(draft.some(0.5), related)}</div>'
    article = f'<article class="post hentry">{head}{boxes.picture()}{text}{boxes.tags()}</article>'
    nav = f'<nav class="post-navigation">{links(draft, boxes.headlines(2), "div")}</nav>'
    widgets = [boxes.search(), boxes.teasers(boxes.side.latest, 5, 10, 0.3), boxes.newsletter()]
    beside = "".join(f'<section class="widget">{one}</section>' for one in widgets)
    main = f'<div id="content">{article}{boxes.bio()}{nav}{boxes.thread()}</div><div id="secondary">{beside}</div>'
    return page(draft, f"{top(boxes, 8, 25)}\n{main}\n{boxes.footer()}", head=meta(draft))


def blogger(draft: Draft) -> str:
    """A weblog of Blogger: the text with ``<br />``, the date over the post, the archive beside."""
    boxes, story = Boxes(draft, named()), draft.story
    day = f'<h2 class="date-header"><span>{e(draft.day())}</span></h2>'
    text = body(draft, _BREAKS)
    opening = f"<i>{e(draft.standfirst)}</i><br /><br />" if draft.standfirst else ""
    post = f'<div class="post-body entry-content">{opening}<span style="font-size: medium;">{text}</span></div>'
    by = draft.by()
    foot = f'<div class="post-footer"><span class="post-author vcard">{e(by)}</span>{boxes.share()}{boxes.tags()}</div>'
    head = f'<h3 class="post-title entry-title">{e(story.headline)}</h3>'
    months = links(draft, boxes.headlines(12), "li")
    archive = f'<div class="widget BlogArchive">{boxes.title(boxes.side.latest)}{months}</div>'
    told = f'<p class="description">{e(boxes.sentence())}</p>'
    below = boxes.thread(0.7)
    return page(
        draft,
        f"""<div class="header"><h1 class="title">{e(story.brand)}</h1>{told}</div>
<div class="date-outer">{day}<div class="post hentry">{head}{post}{foot}</div></div>
{below}<div class="sidebar">{archive}{boxes.teasers(boxes.side.most, 3, 10)}</div>
<div class="footer">{e(story.brand)}</div>""",
        title="{brand}: {headline}",
    )


def letter(draft: Draft) -> str:
    """A newsletter's site: the standfirst as ``h3``, prompts to subscribe between paragraphs, comments in prose."""
    boxes, story = Boxes(draft, named(draft.dice.choice(("pencraft pc-", "")))), draft.story
    button = f"<button>{e(boxes.words.menu[-1])}</button>"
    prompt = f'<div class="subscription-widget"><p>{e(boxes.words.newsletter)}</p>{button}</div>'
    subtitle = when(draft.standfirst, f'<h3 class="subtitle">{e(draft.standfirst)}</h3>')
    head = f'<div class="post-header"><h1 class="post-title">{e(story.headline)}</h1>{subtitle}{info(boxes)}</div>'
    after = {draft.middle: prompt} if draft.middle is not None else {}
    text = f'<div class="available-content"><div class="body markup">{body(draft, _LETTERS, after)}</div></div>'
    more = boxes.teasers(boxes.side.latest, 3, 8, 0.8)
    article = f'<article class="newsletter-post">{head}{boxes.share()}{boxes.picture()}{text}{prompt}</article>'
    bar = f'<div class="topbar"><a href="/">{e(story.brand)}</a>{button}</div>'
    return page(draft, f"{bar}\n{article}\n{boxes.bio()}{boxes.thread(0.8)}{more}\n{boxes.footer()}", head=meta(draft))


def drupal(draft: Draft) -> str:
    """Drupal: regions, blocks, and a field around everything."""
    boxes, story = Boxes(draft, named("block-")), draft.story

    def field(name: str, inner: str) -> str:
        return f'<div class="field field--name-{name}"><div class="field__item">{inner}</div></div>' if inner else ""

    summary = field("field-summary", e(draft.standfirst))
    text = field("body", body(draft, Form(PLAIN), insets(boxes, 0, 3)))
    node = f"{info(boxes)}{summary}{field('field-image', boxes.picture())}{text}{field('field-tags', boxes.tags())}"
    title = f'<h1 class="page-title"><span class="field--name-title">{e(story.headline)}</span></h1>'
    node = f'<div class="node node--type-article">{node}</div>'
    main = f'<div class="region region-content">{title}{node}{boxes.thread()}</div>'
    teasers = [f'<div class="views-row">{boxes.teasers(boxes.side.latest, 4, 15)}</div>', boxes.newsletter()]
    beside = f'<div class="region region-sidebar-first">{"".join(teasers)}</div>'
    order = [main, beside] if draft.some(0.6) else [beside, main]
    crumbs = f'<div class="region region-breadcrumb">{boxes.crumbs()}</div>'
    return page(draft, "\n".join([top(boxes, 8, 30), crumbs, *order, boxes.footer()]), head=meta(draft, ld=0.2))


def tables(draft: Draft) -> str:
    """A page set with tables: the menu left, the story in the middle, other stories right."""
    boxes, story = Boxes(draft, nameless), draft.story
    left = "<br>".join(f'<a href="{draft.url("s")}">{e(one)}</a>' for one in [*boxes.words.menu, *boxes.side.menu])
    teasers = "<br>".join(f'<a href="#">{e(one)}</a>' for one in boxes.headlines(8))
    right = f"<b>{e(boxes.words.related)}</b><br>{teasers}"
    lines = [text for text in (draft.by(), draft.stamp()) if text]
    opening = f'<p><font size="2"><b>{e(draft.standfirst)}</b></font></p>' if draft.standfirst else ""
    title = draft.dice.choice(('<p><font size="5"><b>{}</b></font></p>', "<h1>{}</h1>", "<h2>{}</h2>")).format(
        e(story.headline)
    )
    picture = f'<table align="right"><tr><td><img src="a.jpg"></td></tr><tr><td>{e(story.caption)}</td></tr></table>'
    text = when(draft.some(0.5), picture) + opening + body(draft, _CELLS)
    middle = f'{title}<font size="1">{e(" | ".join(lines))}</font>{text}'
    cells = "".join(f'<td valign="top">{one}</td>' for one in (left, middle, right))
    banner = f"<table><tr><td><b>{e(story.brand)}</b></td><td>{e(story.clock)}</td></tr></table>"
    rights = f"<center>{e(draft.rights)}</center>"
    return page(draft, f'{banner}\n<table width="780"><tr>{cells}</tr></table>\n{rights}', title="{brand} - {headline}")


def microdata(draft: Draft) -> str:
    """A page that declares its article in its elements."""
    boxes, story = Boxes(draft, named()), draft.story
    draft.stamped, draft.signed = "time", bool(story.authors)
    names = " ".join(f'<span itemprop="author">{e(name)}</span>' for name in story.authors)
    time = f'<meta itemprop="datePublished" content="{story.time}">'
    summary = when(draft.standfirst, f'<div itemprop="description">{e(draft.standfirst)}</div>')
    text = f'<div itemprop="articleBody">{body(draft, Form(PLAIN), insets(boxes, 0, 2))}</div>'
    facts = f'<div class="info">{names}{time} {e(story.stamp)}</div>'
    head = f'<h1 itemprop="headline">{e(story.headline)}</h1>{summary}{facts}'
    article = f'<div itemscope itemtype="https://schema.org/NewsArticle">{head}{boxes.picture()}{text}</div>'
    after = boxes.teasers(boxes.words.related, 3, 12) + boxes.thread()
    return page(draft, f"{top(boxes, 8, 20)}\n{article}\n{boxes.tags()}{after}\n{boxes.footer()}")
