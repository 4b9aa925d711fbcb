"""HTML layouts of a few boxes."""

from __future__ import annotations

from html import escape
from typing import Final

from invented.articles import Part
from invented.draft import Draft
from invented.html_parts import (
    PLAIN,
    READ_ALSO,
    Form,
    body,
    comments,
    declared,
    e,
    json_ld,
    links,
    page,
    when,
)

_BOXED: Final = Form(PLAIN, box=READ_ALSO)
_ALONE: Final = Form(PLAIN)
_LOWER: Final = Form({**PLAIN, "heading": "<h3>{}</h3>"})
_DIVS: Final = Form(
    {**PLAIN, "heading": '<div class="subtitle"><b>{}</b></div>', "paragraph": "<div>{}</div>"},
    box='<div class="box"><a href="{url}">{label} {text}</a></div>',
)


def _words_of(*texts: str) -> str:
    return " ".join(text for text in texts if text)


def clean(draft: Draft) -> str:
    """Header, article, aside, footer, as HTML 5 has them."""
    story, words = draft.story, draft.words
    by, related = e(draft.by()), draft.related()
    stamp = e(draft.stamp())
    time = f'<time datetime="{story.time}">{stamp}</time>' if draft.some(0.7) else stamp
    menu = links(draft, draft.menu())
    lead = ""
    if draft.standfirst:
        lead = f'<p class="{draft.dice.choice(("lead", "standfirst", "summary"))}">{e(draft.standfirst)}</p>'
    caption = f'<figure><img src="a.jpg" alt=""><figcaption>{e(story.caption)}</figcaption></figure>'
    picture, text = when(draft.some(0.6), caption), body(draft, _BOXED)
    more = f"<aside><h2>{e(words.related)}</h2><ul>{links(draft, related)}</ul></aside>" if related else ""
    return page(
        draft,
        f"""<header><a href="/">{e(story.brand)}</a><nav><ul>{menu}</ul></nav></header>
<main>
<article>
<h1>{e(story.headline)}</h1>
{lead}
<p class="byline">{by} {time}</p>
{picture}
{text}
</article>
{more}
{comments(draft)}
</main>
<footer><p>{e(draft.rights)}</p></footer>""",
    )


def bare(draft: Draft) -> str:
    """An article and nothing else."""
    info = _words_of(draft.by() if draft.some(0.6) else "", draft.stamp() if draft.some(0.6) else "")
    lead = when(draft.standfirst, f"<p><em>{e(draft.standfirst)}</em></p>")
    head = f"<h1>{e(draft.story.headline)}</h1>\n{when(info, f'<p>{e(info)}</p>')}{lead}"
    text = body(draft, _ALONE)
    title = "{headline} | {brand}" if draft.some(0.7) else None
    return page(draft, f"<main><article>\n{head}\n{text}\n</article></main>", title=title)


def divs(draft: Draft) -> str:
    """Divisions with classes that say nothing."""
    story, words = draft.story, draft.words
    by, related = e(draft.by()), draft.related()
    pre = draft.dice.choice(("", "x-", "c"))
    top = f"<div>{e(story.clock)}</div><div>{e(story.brand)}</div>{links(draft, draft.menu(), 'span')}"
    stamp, share = e(draft.stamp()), links(draft, words.share, "span")
    caption = f'<div class="{pre}pic"><img src="a.jpg"><div>{e(story.caption)}</div></div>'
    picture, text = when(draft.some(0.5), caption), body(draft, _DIVS)
    more = f"<div>{e(words.related)}</div>{links(draft, related, 'div')}" if related else ""
    return page(
        draft,
        f"""<div id="{pre}top">{top}</div>
<div id="{pre}wrap"><div class="{pre}t1">{e(story.headline)}</div>
{when(draft.standfirst, f'<div class="{pre}t2">{e(draft.standfirst)}</div>')}
<div class="{pre}t3">{by}</div><div class="{pre}t4">{stamp}</div>
<div class="{pre}soc">{share}</div>
{picture}
<div class="{pre}txt">{text}</div>
{when(more, f'<div class="{pre}rel">{more}</div>')}
{comments(draft, "div")}
<div class="{pre}bot">© {e(story.brand)} {e(words.footer)}</div></div>""",
    )


def breaks(draft: Draft) -> str:
    """An old page: paragraphs end with two ``<br>``, headings are bold."""
    story, by = draft.story, e(draft.by())
    text = "<br><br>".join(map(_broken, story.body))
    menu = " | ".join(f'<a href="/{i}">{e(word)}</a>' for i, word in enumerate(draft.menu()))
    return page(
        draft,
        f"""<table width="100%"><tr><td>{e(story.brand)}</td><td>{menu}</td></tr></table>
<h2>{e(story.headline)}</h2>
<i>{when(by, by + "<br>")}{e(draft.stamp())}</i><br><br>
{when(draft.standfirst, f"<b>{e(draft.standfirst)}</b><br><br>")}
{text}
<hr>{e(story.brand)} © {story.year}""",
    )


def _broken(part: Part) -> str:
    if part.kind == "row":
        return " / ".join(map(e, part.cells))
    form = {"heading": "<b>{}</b>", "item": "• {}"}.get(part.kind, "{}")
    return form.format(e(part.text))


def amp(draft: Draft) -> str:
    """A page of accelerated mobile pages."""
    story, words = draft.story, draft.words
    by, related = e(draft.by()), draft.related()
    data = {"@context": "https://schema.org", **declared(draft)}
    menu, text = links(draft, draft.menu()), body(draft, _BOXED)
    tags = links(draft, story.tags, "span")
    more = f'<div class="amp-related"><h3>{e(words.related)}</h3><ul>{links(draft, related)}</ul></div>'
    return page(
        draft,
        f"""<amp-sidebar id="sb"><ul>{menu}</ul></amp-sidebar>
<header class="amp-header"><a href="/">{e(story.brand)}</a></header>
<article class="amp-article"><h1 class="amp-title">{e(story.headline)}</h1>
<div class="amp-meta"><span>{by}</span> <time datetime="{story.time}">{e(story.day)}</time></div>
{when(draft.standfirst, f'<p class="intro">{e(draft.standfirst)}</p>')}
<amp-img src="a.jpg" width="800" height="450"></amp-img><p class="wp-caption-text">{e(story.caption)}</p>
<div class="amp-content">{text}</div>
<div class="amp-tags">{e(words.tags)}: {tags}</div></article>
{when(related, more)}
<footer>© {e(story.brand)}</footer>""",
        head=f'<script async src="https://cdn.ampproject.example/v0.js"></script>\n{json_ld(data)}',
    )


def printed(draft: Draft) -> str:
    """The version for the printer."""
    story, by = draft.story, e(draft.by())
    stamp, text = e(draft.stamp()), body(draft, _ALONE)
    return page(
        draft,
        f"""<p><a href="javascript:window.print()">{e(draft.words.share[-1])}</a></p>
<p>{e(story.brand)}</p><h1>{e(story.headline)}</h1>
<p>{by}<br>{stamp}</p>
{when(draft.standfirst, f"<p><b>{e(draft.standfirst)}</b></p>")}
{text}
<hr><p>{e(draft.url())}</p><p>© {e(story.brand)}. {e(draft.words.footer)}</p>""",
    )


def blog(draft: Draft) -> str:
    """A weblog with a side bar, as WordPress makes them."""
    story, words = draft.story, draft.words
    by, day = e(draft.by()), e(draft.day())
    draft.stamped = "time"
    menu = links(draft, draft.menu(), "span")
    lead = when(draft.standfirst, f'<p class="excerpt">{e(draft.standfirst)}</p>')
    caption = f'<div class="wp-caption"><img src="a.jpg"><p class="wp-caption-text">{e(story.caption)}</p></div>'
    picture, text = when(draft.some(0.6), caption), body(draft, _BOXED)
    share, tags = links(draft, words.share[1:], "span"), links(draft, story.tags, "span")
    meta = (
        f'<span class="posted-on"><time class="entry-date published" datetime="{story.time}">{day}</time></span>'
        f' <span class="author vcard">{by}</span>'
    )
    below = comments(draft, "div")
    return page(
        draft,
        f"""<div class="site"><header class="site-header"><p class="site-title"><a href="/">{e(story.brand)}</a></p>\
<nav class="menu">{menu}</nav></header>
<div class="content-area"><article class="post type-post hentry"><header class="entry-header">\
<h1 class="entry-title">{e(story.headline)}</h1>
<div class="entry-meta">{meta}</div></header>
<div class="entry-content">{lead}
{picture}
{text}
<div class="sharedaddy"><h3>{e(words.share[0])}</h3>{share}</div></div>
<footer class="entry-footer">{e(words.tags)}: {tags}</footer></article>
{below}</div>
{_widgets(draft)}
<footer class="site-footer">© {story.year} {e(story.brand)}</footer></div>""",
    )


def _widgets(draft: Draft) -> str:
    words = draft.words
    related = links(draft, draft.related((3, 4, 6)))
    return (
        f'<aside class="sidebar widget-area"><form><input placeholder="{e(words.search)}"></form>'
        f'<section class="widget"><h2>{e(words.related)}</h2><ul>{related}</ul></section>'
        f'<section class="widget"><p>{e(words.newsletter)}</p></section></aside>'
    )


def fragment(draft: Draft) -> str:
    """What a content system stores: no document around the article."""
    info = _words_of(draft.by() if draft.some(0.5) else "", draft.day() if draft.some(0.5) else "")
    tag = draft.dice.choice(("h1", "h1", "h2"))
    lines = [f"<{tag}>{e(draft.story.headline)}</{tag}>", *([f"<p>{e(info)}</p>"] if info else [])]
    lines += [f"<p>{e(draft.standfirst)}</p>"] if draft.standfirst else []
    return "\n".join([*lines, body(draft, _LOWER)]) + "\n"


def json_head(draft: Draft) -> str:
    """Time and authors stand in JSON-LD alone."""
    story, words = draft.story, draft.words
    more = {"description": draft.standfirst or None}
    data = {**declared(draft, **more), "publisher": {"@type": "Organization", "name": story.brand}}
    graph = [{"@type": "WebSite", "name": story.brand}, data]
    ld = {"@context": "https://schema.org", **({"@graph": graph} if draft.some(0.5) else data)}
    related, menu = draft.related(), links(draft, draft.menu(), "span")
    text = body(draft, _BOXED)
    teasers = "".join(f'<article><h3><a href="{draft.url()}">{e(one)}</a></h3></article>' for one in related)
    title = escape(story.headline)
    return page(
        draft,
        f"""<header><div class="logo">{e(story.brand)}</div><nav>{menu}</nav></header>
<main><h1 class="headline">{e(story.headline)}</h1>\
{when(draft.standfirst, f'<p class="deck">{e(draft.standfirst)}</p>')}
<section class="story">{text}</section>
{when(related, f'<section class="more"><h2>{e(words.related)}</h2>{teasers}</section>')}</main>
<footer>{e(words.footer)}</footer>""",
        head=f'<meta property="og:title" content="{title}">\n{json_ld(ld)}',
    )
