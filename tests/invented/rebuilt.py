"""Write pages that were rebuilt after real ones, with their gold: ``python tests/invented/rebuilt.py FOLDER``.

``rebuilt.tar.xz`` holds a file a page.  Elements, class names, furniture and their order are those of a page of some
publisher's system; story, names, titles and the site are invented.  The first line says ``@@ site|published|writers|
language`` (``-`` for no day, ``*`` where the writers are not asked for); in the HTML under it ``g`` says what the text
of an element is: ``=`` headline, ``#`` heading, ``>`` paragraph, ``~`` standfirst, ``^`` kicker, ``?`` either way.

FOLDER gets `html.jsonl` and `text.jsonl`, cases as `make` writes them, and the pages that they name: as HTML and as the
text that a copy, a web archive, lynx, w3m, html2text and inscriptis make of it.  What is not installed of the last four
is told and left out.
"""

from __future__ import annotations

import argparse
import json
import re
import shutil
import subprocess
import sys
import tarfile
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from html import unescape
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from lxml import html
from lxml.html import HtmlElement

ARCHIVE = Path(__file__).with_name("rebuilt.tar.xz")
PROGRAMS = {
    "lynx": ["lynx", "-dump", "-width=80", "-force_html", "-display_charset=utf-8", "-assume_charset=utf-8"],
    "w3m": ["w3m", "-dump", "-T", "text/html", "-I", "utf-8", "-O", "utf-8", "-cols", "80"],
}
MODULES = {
    "markdown": ("html2text", "print(html2text.html2text(text))"),
    "inscriptis": ("inscriptis", "print(inscriptis.get_text(text))"),
}
_GOLD = re.compile(r"""(<[^>]*?)\s+g=(?:"[=#>~?^]"|'[=#>~?^]'|[=#~?^](?=[\s>]))""")
_LETTER = re.compile(r"&[A-Za-z]+;")
_HEAD = re.compile(r"(<head[^>]*>)")
_BLOCKS = frozenset(
    "address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form h1"
    " h2 h3 h4 h5 h6 header hr legend li main menu nav ol p pre section summary table tr ul caption tbody thead".split()
)
_CELLS = frozenset("button label td th".split())  # parted by a space
_HIDDEN = frozenset(
    "script style template noscript head title meta link svg iframe object video audio select option input"
    " textarea".split()
)
_APART = frozenset("p h1 h2 h3 h4 ul ol blockquote figure table".split())  # with a blank line under it in a browser
_BUDDHIST = 543  # years


@dataclass(frozen=True)
class Page:
    """A page: what its first line says, and its HTML with the gold marked in it."""

    name: str
    site: str
    published: str | None
    writers: list[str] | None
    language: str
    marked: str

    @property
    def html(self) -> str:
        """The page as a reader gets it."""
        bare = _LETTER.sub(_letter, _GOLD.sub(r"\1", self.marked))
        return bare if "<meta charset" in bare.lower() else _HEAD.sub(r'\1<meta charset="utf-8">', bare, count=1)

    def gold(self) -> dict[str, Any]:
        """Return the article, as a case has it."""
        told = [(element.get("g"), _text_of(element)) for element in _tree(self.marked).iter() if _is_marked(element)]
        sections: list[dict[str, Any]] = [{"heading": None, "paragraphs": []}]
        for sign, text in told:
            if sign == "#":
                sections.append({"heading": text, "paragraphs": []})
            elif sign == ">":
                sections[-1]["paragraphs"].append(text)
        return {
            "headline": next((text for sign, text in told if sign == "="), None),
            "timestamp": self.published,
            "authors": self.writers or [],
            "summary": [text for sign, text in told if sign == "~"],
            "sections": sections if sections[0]["paragraphs"] or len(sections) == 1 else sections[1:],
        }

    def case(self, render: str, path: str, text: str) -> dict[str, Any]:
        """Return the case of one of its forms; what the text does not show is not asked for."""
        gold = self.gold()
        day, names = self.published, self.writers or []
        shown = {
            "headline": _key(gold["headline"]) in _key(text),
            "timestamp": day is not None and (render == "html" or _shows_day(text, day)),
            "authors": bool(names) and any(_key(name.split()[-1]) in _key(text) for name in names),
        }
        return {
            "id": f"{render}/{self.name}",
            "country": self.language,
            "publisher": f"rebuilt/{self.site}",
            "url": f"https://{self.site}/{self.name}",
            "path": path,
            "render": render,
            "visible": shown,
            "gold": gold,
        }


def _letter(entity: re.Match[str]) -> str:
    """Return the letter that an entity names: html2text takes the base of it, ``u`` of ``&uuml;``."""
    named = unescape(entity[0])
    return named if named.isalpha() else entity[0]


def pages(archive: Path = ARCHIVE) -> Iterator[Page]:
    """Yield the pages of the archive."""
    with tarfile.open(archive) as held:
        for member in sorted(held.getmembers(), key=lambda member: member.name):
            if (file := held.extractfile(member)) is not None:
                first, _, marked = file.read().decode().partition("\n")
                site, day, names, language = [part.strip() for part in first[2:].split("|")][:4]
                writers = None if names == "*" else [name.strip() for name in names.split(";") if name.strip()]
                yield Page(Path(member.name).stem, site, None if day == "-" else day, writers, language, marked)


def _tree(text: str) -> HtmlElement:
    return html.document_fromstring(text.encode(), parser=html.HTMLParser(encoding="utf-8"))


def _is_marked(element: HtmlElement) -> bool:
    return isinstance(element.tag, str) and "g" in element.attrib


def _text_of(element: HtmlElement) -> str:
    text = element.get("content") or element.text_content()
    return " ".join(text.replace("\u200b", "").split())


def _key(text: str | None) -> str:
    return re.sub(r"\W", "", text or "").casefold()


def _shows_day(text: str, published: str) -> bool:
    """Whether a line of the text has the day and the month or the year of publication in digits, of any script."""
    year, month, day = (int(part) for part in published[:10].split("-"))
    years = {year, year - _BUDDHIST, year + _BUDDHIST, year % 100, month}
    digits = "".join(str(unicodedata.digit(one)) if unicodedata.digit(one, None) is not None else one for one in text)
    rows = ([int(number) for number in re.findall(r"\d+", line) if len(number) < 6] for line in digits.split("\n"))
    return any(day in row and not years.isdisjoint(row) for row in rows)


def copied(page: HtmlElement, apart: frozenset[str]) -> str:
    """Return the text of a page, a line a block; apart: elements with a blank line under them."""
    rows: list[str] = []
    row = ""

    def end(*, gap: bool) -> None:
        nonlocal row
        rows.extend(filter(None, (re.sub(r"[ \t]+", " ", part).strip() for part in row.split("\n"))))
        row = ""
        if gap and rows and rows[-1]:
            rows.append("")

    for sign, text in _pieces(page):
        if sign == "text":
            row += text
        elif text in _CELLS:
            row += " "
        else:
            end(gap=text in apart)
    end(gap=False)
    return "\n".join(rows) + "\n"


def _pieces(element: HtmlElement) -> Iterator[tuple[str, str]]:
    """Yield what is shown of an element, as ``("text", …)``, and the edges of its blocks, as ``("edge", tag)``."""
    tag = element.tag
    if not isinstance(tag, str) or tag in _HIDDEN or "hidden" in element.attrib:
        return
    if "display:none" in (element.get("style") or "").replace(" ", ""):
        return
    if tag == "br":
        yield "text", "\n"
        return
    is_block = tag in _BLOCKS or tag in _CELLS
    if is_block:
        yield "edge", tag
    yield "text", re.sub(r"\s+", " ", element.text or "")
    for child in element:
        yield from _pieces(child)
        yield "text", re.sub(r"\s+", " ", child.tail or "")
    if is_block:
        yield "edge", tag


def texts(path: Path, page: Page) -> Iterator[tuple[str, str]]:
    """Yield the forms of a page as text, by name; path: where its HTML lies."""
    body = _tree(page.html).find(".//body")
    assert body is not None, page.name
    yield "browser", copied(body, _APART)
    yield "wet", copied(body, frozenset())
    for render, command in PROGRAMS.items():
        if shutil.which(command[0]):
            yield render, _printed([*command, str(path)])
    for render, (module, code) in MODULES.items():
        if find_spec(module):
            reading = f"import {module}, sys; text = open(sys.argv[1], encoding='utf-8').read(); {code}"
            yield render, _printed([sys.executable, "-c", reading, str(path)])


def _printed(command: Sequence[str]) -> str:
    return subprocess.run(command, capture_output=True, check=True).stdout.decode("utf-8", "replace")


def write(folder: Path) -> dict[str, int]:
    """Write the pages in all forms and their cases; return how many."""
    rows: dict[str, list[str]] = {"html": [], "text": []}
    for page in pages():
        path = folder / "rebuilt" / f"{page.name}.html"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(page.html, encoding="utf-8", newline="")
        forms = [("html", page.html), *texts(path.resolve(), page)]
        for render, text in forms:
            place = path if render == "html" else path.with_suffix(f".{render}.txt")
            place.write_text(text, encoding="utf-8", newline="")
            case = page.case(render, str(place.relative_to(folder)), text)
            rows["html" if render == "html" else "text"].append(json.dumps(case, ensure_ascii=False) + "\n")
    for form, lines in rows.items():
        (folder / f"{form}.jsonl").write_text("".join(lines), encoding="utf-8", newline="")
    return {form: len(lines) for form, lines in rows.items()}


def main() -> int:
    """Write the pages."""
    cli = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    cli.add_argument("folder", type=Path)
    missing = [command[0] for command in PROGRAMS.values() if not shutil.which(command[0])]
    missing += [module for module, _ in MODULES.values() if not find_spec(module)]
    for form, number in write(cli.parse_args().folder).items():
        print(f"{number} {form} cases")
    if missing:
        print(f"left out, not installed: {', '.join(missing)}", file=sys.stderr)
    return 0


if __name__ == "__main__":
    sys.exit(main())
