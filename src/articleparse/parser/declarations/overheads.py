"""The kicker where markup says which line it is: an element that is named so, the section that the page declares.

And which line is none, though it stands over the headline: a mark of who may read on, the name in the page's header.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from articleparse.languages.markup import BADGE, KICKER
from articleparse.model import Claim
from articleparse.parser.looks.features import Look, key_of
from articleparse.parser.looks.labels import Label
from articleparse.parser.looks.menus import in_menu
from articleparse.parser.names.persons import is_known_name

_LINES: Final = 3  # over the headline that may be its kicker
_NEAR: Final = 4  # words of a block that are of its own element or the next
_SIZE: Final = 60  # of a kicker
_OPEN: Final = frozenset({"boilerplate", "paragraph", "heading", "standfirst", "related"})
_MARK: Final = 6  # characters of a mark as ``RB+``


def with_kicker(looks: Sequence[Look], labels: Sequence[Label], claims: Sequence[Claim]) -> list[Label]:
    """Return the labels with the line over the headline that markup or a declaration says is its kicker.

    Example: ``<p class="surtitre">Entretien</p><h1>…``.
    """
    found = list(labels)
    headline = next((index for index, label in enumerate(found) if label.role == "headline"), 0)
    sites = {key_of(claim.value) for claim in claims if claim.kind == "site"}
    for index, label in enumerate(labels[:headline]):
        if label.role == "kicker" and (why := _why_none(looks[index], looks[headline])):
            found[index] = Label("boilerplate", why)
        elif looks[index].key in sites and (label.role == "kicker" or _is_signed_by_site(looks[index], label)):
            found[index] = Label("boilerplate", "the site's name")
    if any(label.role == "kicker" for label in found):
        return found
    over = range(headline - 1, max(-1, headline - 1 - _LINES), -1)
    sections = {key_of(claim.value) for claim in claims if claim.kind == "section"}
    for index in over:
        look = looks[index]
        if found[index].role in _OPEN and look.key not in sites and _is_named(look, looks[headline]):
            found[index] = Label("kicker", "an element over the headline that is named for it")
            return found
    for index in over:
        if looks[index].key in sections and found[index].role == "boilerplate" and not in_menu(looks[index].block):
            found[index] = Label("kicker", "the declared section, over the headline")
            break
    return found


def _is_signed_by_site(look: Look, label: Label) -> bool:
    """Whether the byline over a headline is the site's name, and nobody's who has a site."""
    return label.role == "byline" and not is_known_name(look.text)


def _is_named(look: Look, headline: Look) -> bool:
    words = look.block.words[:_NEAR]
    if KICKER.isdisjoint(words) or not 1 < look.size <= _SIZE or in_menu(look.block) or look.stamps:
        return False
    return look.ends in ("none", "colon", "ask") and not _why_none(look, headline) and look.key != headline.key


def _why_none(look: Look, headline: Look) -> str:
    """Return why a line over the headline is no kicker, or ""."""
    if not BADGE.isdisjoint(look.block.words[:_NEAR]) or (look.text.endswith("+") and len(look.text) <= _MARK):
        return "a mark of who may read the story"
    if "header" in look.block.words and "header" not in headline.block.words and look.cue != "kicker":
        return "in the page's header, and the headline is not"
    return ""
