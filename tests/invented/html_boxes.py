"""Boxes of large pages around a story: menus, lists of teasers, banners, comments, footers.

Each is made of the words of the story's language; dice say which of several ways a box is built.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from invented.draft import Draft
from invented.html_parts import e, links, when
from invented.html_styles import Style
from invented.others import Others

Teaser = Callable[["Boxes", str, str], str]


class Boxes(Others):
    """The boxes of one page, in its style."""

    def __init__(self, draft: Draft, style: Style) -> None:
        super().__init__(draft)
        self.style = style

    def tag(self, name: str, role: str, inner: str) -> str:
        """Return an element in the page's style."""
        return f"<{name}{self.style(role)}>{inner}</{name}>"

    def title(self, text: str) -> str:
        """Return the title of a box, as a heading or not."""
        name = self.draft.dice.choice(("h2", "h3", "h3", "h4", "div", "p", "strong"))
        return self.tag(name, "box-title", e(text))

    def menu(self, least: int = 10, most: int = 40) -> str:
        """Return a menu of so many links, flat or with menus below its words."""
        pool = [*self.words.menu, *self.side.menu, *self.side.places, *self.side.about, *self.draft.story.tags]
        chosen = pool[: self.draft.dice.randint(least, most)]
        if self.draft.some(0.3):
            return self.tag("nav", "menu", self._nested(chosen))
        tag = self.draft.dice.choice(("li", "li", "span", "div"))
        inner = links(self.draft, chosen, tag)
        return self.tag(
            self.draft.dice.choice(("nav", "nav", "div")), "menu", f"<ul>{inner}</ul>" * (tag == "li") or inner
        )

    def _nested(self, texts: Sequence[str]) -> str:
        rows = [texts[i : i + 5] for i in range(0, len(texts), 5)]
        inner = "".join(
            f'<li><a href="{self.draft.url("s")}">{e(row[0])}</a><ul>{links(self.draft, row[1:])}</ul></li>'
            for row in rows
        )
        return f"<ul>{inner}</ul>"

    def crumbs(self) -> str:
        """Return where the story stands in the site."""
        way = [self.words.menu[0], self.words.menu[self.draft.dice.randint(1, 5)], self.draft.story.tags[0]]
        sign = self.draft.dice.choice((" › ", " / ", " » ", ""))
        inner = sign.join(f'<a href="/">{e(text)}</a>' for text in way)
        return self.tag(self.draft.dice.choice(("div", "nav", "p")), "breadcrumbs", inner)

    def teasers(self, label: str, least: int, most: int, prose: float = 0.5) -> str:
        """Return a titled list of other stories, with sentences below the headlines or without."""
        number = self.draft.dice.randint(least, most)
        teaser = self.draft.dice.choice(_TEASERS)
        told = self.draft.some(prose)
        items = [teaser(self, text, self.sentence() if told else "") for text in self.headlines(number)]
        inner = self.title(label) + _list(self.draft, items)
        return self.tag(self.draft.dice.choice(("section", "div", "aside")), "teasers", inner)

    def share(self) -> str:
        """Return the buttons that share the story."""
        inner = links(self.draft, self.words.share, self.draft.dice.choice(("li", "span", "div")))
        return self.tag("div", "share", f"<ul>{inner}</ul>" if inner.startswith("<li") else inner)

    def tags(self) -> str:
        """Return the story's tags."""
        inner = links(self.draft, self.draft.story.tags, self.draft.dice.choice(("li", "span")))
        return self.tag("div", "tags", f"<span>{e(self.words.tags)}</span> <ul>{inner}</ul>")

    def newsletter(self) -> str:
        """Return the form of a newsletter."""
        form = f'<form action="/n"><input type="email" placeholder="@"><button>{e(self.words.menu[-1])}</button></form>'
        told = f"<p>{e(self.words.newsletter)}</p>"
        return self.tag(self.draft.dice.choice(("div", "section", "aside")), "newsletter", told + form)

    def cookies(self) -> str:
        """Return the banner on cookies."""
        inner = f"<p>{e(self.side.cookies)}</p><button>{e(self.side.accept)}</button>"
        return f'<div id="{self.draft.dice.choice(("consent", "cmp", "cookie-banner", "gdpr"))}">{inner}</div>'

    def bio(self) -> str:
        """Return who the author is; empty where nobody is named."""
        if not self.draft.story.authors:
            return ""
        name = self.draft.story.authors[0]
        inner = f'<a href="/a">{e(name)}</a><p>{e(self.side.bio.format(name))}</p>'
        return self.tag("div", "author-box", f'<img src="b.jpg" alt="">{inner}')

    def thread(self, chance: float = 0.6) -> str:
        """Return readers' comments, with remarks that answer them."""
        if not self.draft.some(chance):
            return ""
        comments = [*self.draft.story.comments]
        rows = [self._comment(one.name, one.when, one.text) for one in comments]
        for text in self.draft.dice.sample(self.side.remarks, self.draft.dice.randint(1, 4)):
            name = self.draft.dice.choice(("Toni", "M. K.", "Guest", "alex_77", "Nora", "B. L."))
            rows.append(self._comment(name, self.draft.story.clock, text))
        title = self.title(f"{self.words.comments} ({len(rows)})" if self.draft.some(0.5) else self.words.comments)
        return self.tag("section", "comments", title + _list(self.draft, rows))

    def _comment(self, name: str, time: str, text: str) -> str:
        head = f"<b>{e(name)}</b> <span>{e(time)}</span>"
        return f'{head}<p>{e(text)}</p><a href="#r">{e(self.side.reply)}</a>'

    def footer(self) -> str:
        """Return the end of the page: columns of links, or a line, and the rights."""
        columns = ""
        if self.draft.some(0.7):
            texts = [*self.words.menu, *self.side.menu]
            number = self.draft.dice.randint(1, 4)
            columns = "".join(
                f"<div><h4>{e(texts[i])}</h4><ul>{links(self.draft, texts[i + 1 : i + 6])}</ul></div>"
                for i in range(0, number * 6, 6)
            )
        about = links(self.draft, self.side.about, "span")
        return self.tag("footer", "footer", f"{columns}<div>{about}</div><p>{e(self.draft.rights)}</p>")

    def picture(self, chance: float = 0.8) -> str:
        """Return a picture with its caption, in a figure or in divisions."""
        if not self.draft.some(chance):
            return ""
        image, caption = '<img src="a.jpg" alt="">', e(self.draft.story.caption)
        if self.draft.some(0.6):
            return self.tag("figure", "picture", f"{image}<figcaption>{caption}</figcaption>")
        name = self.draft.dice.choice(("div", "span", "p"))
        return self.tag("div", "picture", image + self.tag(name, "caption", caption))

    def search(self) -> str:
        """Return the field that searches the site."""
        return f'<form action="/s"><input type="search" placeholder="{e(self.words.search)}"></form>'


def _list(draft: Draft, items: Sequence[str]) -> str:
    tag = draft.dice.choice(("ul", "ul", "ol", "div", "div"))
    item = "li" if tag != "div" else draft.dice.choice(("div", "article"))
    return f"<{tag}>" + "\n".join(f"<{item}>{text}</{item}>" for text in items) + f"</{tag}>"


def _headed(boxes: Boxes, title: str, prose: str) -> str:
    head = f'<h3><a href="{boxes.draft.url()}">{e(title)}</a></h3>'
    return head + when(prose, boxes.tag("p", "teaser-text", e(prose)))


def _wholly_linked(boxes: Boxes, title: str, prose: str) -> str:
    inner = boxes.tag("span", "teaser-title", e(title)) + when(prose, boxes.tag("span", "teaser-text", e(prose)))
    return f'<a href="{boxes.draft.url()}"><img src="t.jpg" alt="">{inner}</a>'


def _in_divisions(boxes: Boxes, title: str, prose: str) -> str:
    head = boxes.tag("div", "teaser-title", f'<a href="{boxes.draft.url()}">{e(title)}</a>')
    dated = boxes.tag("div", "teaser-date", e(boxes.draft.story.clock))
    return dated * boxes.draft.some(0.4) + head + when(prose, boxes.tag("div", "teaser-text", e(prose)))


def _in_paragraphs(boxes: Boxes, title: str, prose: str) -> str:
    tag = f'<p><a href="{boxes.draft.url()}"><strong>{e(title)}</strong></a></p>'
    return tag + when(prose, f"<p>{e(prose)} <a href='#'>{e(boxes.words.read)}</a></p>")


_TEASERS: Final[Sequence[Teaser]] = (_headed, _wholly_linked, _in_divisions, _in_paragraphs)
