"""Every layout by its name: of text, and of HTML."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from invented import (
    html_kinds,
    html_papers,
    html_plain,
    html_systems,
    text_browsers,
    text_copies,
    text_markdown,
    text_records,
)
from invented.draft import Draft

Layout = Callable[[Draft], str]

TEXT: Final[Mapping[str, Layout]] = {
    "copy-min": text_copies.least,
    "copy-blank": text_copies.blank,
    "copy-tight": text_copies.tight,
    "copy-bare": text_copies.bare,
    "wet": text_copies.wet,
    "reader": text_copies.reader,
    "chat": text_copies.chat,
    "word": text_copies.word,
    "print": text_copies.printed,
    "md-html2text": text_markdown.html2text,
    "md-pandoc": text_markdown.pandoc,
    "lynx": text_browsers.lynx,
    "w3m": text_browsers.w3m,
    "nexis": text_records.nexis,
    "factiva": text_records.factiva,
    "email": text_records.email,
    "press": text_records.press,
}
HTML: Final[Mapping[str, Layout]] = {
    "html-clean": html_plain.clean,
    "html-bare": html_plain.bare,
    "html-divs": html_plain.divs,
    "html-br": html_plain.breaks,
    "html-amp": html_plain.amp,
    "html-print": html_plain.printed,
    "html-blog": html_plain.blog,
    "html-fragment": html_plain.fragment,
    "html-jsonld": html_plain.json_head,
    "paper-boxed": html_papers.boxed,
    "paper-deep": html_papers.deep,
    "paper-scripted": html_papers.scripted,
    "paper-unnamed": html_papers.unnamed,
    "paper-regional": html_papers.regional,
    "paper-wall": html_papers.wall,
    "system-wordpress": html_systems.wordpress,
    "system-blogger": html_systems.blogger,
    "system-letter": html_systems.letter,
    "system-drupal": html_systems.drupal,
    "system-tables": html_systems.tables,
    "system-microdata": html_systems.microdata,
    "kind-live": html_kinds.live,
    "kind-sectioned": html_kinds.sectioned,
    "kind-magazine": html_kinds.magazine,
    "kind-mobile": html_kinds.mobile,
    "kind-paper": html_kinds.paper,
    "kind-noticed": html_kinds.noticed,
}
