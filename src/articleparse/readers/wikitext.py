"""A page of a wiki, as MediaWiki keeps it -> HTML, its lines as they are.

What is no text of the page, its templates, references and categories, is metadata in rows of its own; pictures are
captions.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from typing import Final

from articleparse.languages.fields import FIELDS
from articleparse.languages.wikis import FIRST, LAST
from articleparse.patterns import lazy
from articleparse.readers.characters import dropped
from articleparse.readers.newscontent import CLASS

_NOTED: Final = lazy(
    r"<!--(?:[^<]|<(?!!--)){0,20000}?-->|<ref\b[^<>]*/>|<ref\b[^<>]*>(?:[^<]|<(?!/?ref\b)){0,4000}</ref>"
    r"|^\{\|(?:.*\n(?!\{\|))*?\|\}|__[A-Z]{3,30}__",
    re.MULTILINE | re.IGNORECASE,
)
_INNER: Final = r"((?:[^{}\[\]]|\{(?!\{)|\}(?!\})|\[(?!\[)|\](?!\]))*)"
_INNERMOST: Final = lazy(rf"\{{\{{{_INNER}\}}\}}|\[\[{_INNER}\]\]")  # a template, or a link
_OUTER: Final = lazy(r"\[(?:https?:)?//[^\s\[\]]+ ?([^\[\]]*)\]")
_FACES: Final = lazy(r"'{2,5}")
_FILE: Final = lazy(r"[^|]+\.(?:jpe?g|png|gif|svg|webp|tiff?|pdf|og[gv]|webm|mp3)\s*", re.IGNORECASE)
_HEADING: Final = lazy(r"(={2,6})\s*(.+?)\s*\1\s*")
_ITEM: Final = lazy(r"[*#]+\s*")
_INDENT: Final = lazy(r"[:;]+\s*")
_DEEPEST: Final = 8  # templates and links in each other
_OPENS, _ENDS = "\x02", "\x03"  # around what is set aside
_HIDDEN: Final = {"\n": "\x04", "|": "\x05", "{": "\x06", "[": "\x07"}  # what stands there for what means something
_NAMED: Final = lazy(r"\s*[\w -]{1,30}=")
_ASIDE: Final = lazy(f"{_OPENS}(.)([^{_ENDS}]*){_ENDS}")
_MARKS: Final = lazy(f"{_OPENS}.|{_ENDS}")
_ROLES: Final = {
    "m": (f'<p class="{CLASS}metadata">', "</p>"),
    "c": ("<figure><figcaption>", "</figcaption></figure>"),
}
_PREFIX: Final = 3  # letters of another wiki's name before a link: ``w:Tuesday``


def page(text: str) -> str:
    """Return a page of a wiki as HTML.  text: escaped, as in XML.

    Example: ``== Reaction ==⏎''"No,"'' said [[Peter Lund|Lund]].`` is ``<h2>Reaction</h2>⏎<p>"No," said Lund.``.
    """
    plain = _NOTED.sub(lambda match: _aside(match[0]), dropped(html.unescape(text)))
    plain = _OUTER.sub(r"\1", plain)
    for _ in range(_DEEPEST):
        plain, count = _INNERMOST.subn(_shown, plain)
        if not count:
            break
    made = "\n".join(_rows(_FACES.sub("", plain).split("\n")))
    for sign, hidden in _HIDDEN.items():
        made = made.replace(hidden, sign)
    return made


def _rows(rows: list[str]) -> Iterator[str]:
    """Yield the rows in HTML; rows right below each other are one paragraph, as a wiki shows them."""
    goes_on = False
    for row in rows:
        said = _ASIDE.sub("", row).strip()
        over, under = (
            "".join(inner.join(_ROLES[kind]) for kind, inner in _ASIDE.findall(row) if kind == one) for one in "cm"
        )
        yield over + (_row(said, goes_on=goes_on and not over) if said else "") + under
        goes_on = bool(said) and not under and _is_plain(said)


def _row(said: str, *, goes_on: bool) -> str:
    if heading := _HEADING.fullmatch(said):
        return f"<h2>{heading[2]}</h2>"
    if item := _ITEM.match(said):
        return f"<ul><li>{said[item.end() :]}</li></ul>"
    if indent := _INDENT.match(said):
        return f"<p>{said[indent.end() :]}</p>"
    return said if goes_on else f"<p>{said}"


def _is_plain(said: str) -> bool:
    return said[0] not in "*#:;" and not _HEADING.fullmatch(said)


def _aside(text: str, role: str = "m") -> str:
    """Return what is set aside, marked so that its rows are one; what stands in it is with it."""
    told = html.escape(_MARKS.sub("", text), quote=False)
    for sign, hidden in _HIDDEN.items():
        told = told.replace(sign, hidden)
    return f"{_OPENS}{role}{told}{_ENDS}"


def _shown(match: re.Match[str]) -> str:
    return _link(match) if match[1] is None else _template(match[1])


def _template(inner: str) -> str:
    """Return what a template shows: a day, a name, a quotation; of any other nothing is known."""
    name, *values = (value.strip() for value in inner.split("|"))
    shown = [value for value in values if not _NAMED.match(value)]
    key = name.casefold()
    if shown and (key in FIRST or FIELDS.get(key) == "timestamp"):
        return shown[0]
    return shown[-1] if shown and key in LAST else _aside(inner)


def _link(match: re.Match[str]) -> str:
    """Return what a link shows; one to a file is a picture with its caption, one to a category stands alone."""
    target, *values = match[2].split("|")
    prefix, colon, rest = target.strip().lstrip(":").partition(":")
    if _FILE.fullmatch(target):
        return _aside(values[-1], "c") if values else _aside(match[2])
    if colon and len(prefix) > _PREFIX and target[:1] != ":" and _stands_alone(match):
        return _aside(match[2])
    return values[-1] if values else rest if colon and len(prefix) <= _PREFIX else target


def _stands_alone(match: re.Match[str]) -> bool:
    before = match.string[: match.start()].rpartition("\n")[2]
    behind = match.string[match.end() :].partition("\n")[0]
    return not before.strip() and not behind.strip()
