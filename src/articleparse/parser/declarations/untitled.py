"""A page that names the site in its title, and nowhere else: its headline is the one heading over the story.

Such are pages made for a frame, whose ``<title>`` is every page's.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from articleparse.model import Claim
from articleparse.parser.looks.features import Look, key_of
from articleparse.parser.looks.survey import words_of
from articleparse.patterns import lazy

_NAME: Final = 4  # words of a site's name, at most
_HEADLINE: Final = 5  # words of a headline, at least
_LONGEST: Final = 300  # characters of it
_TOP: Final = 30  # blocks of a page where its name stands
_LINK: Final = 0.9  # share of it that is a link
_PROSE: Final = 100  # size of a paragraph
_RANKS: Final = frozenset({"h1", "h2", "h3"})
_SHORT: Final = 20  # size of a headline, at least
_SEPARATOR: Final = lazy(r"\s+[|–—·•-]\s+|\s*:\s+")
_WORD: Final = lazy(r"\w{4,}")


def headed_alone(looks: Sequence[Look], declared: Sequence[Claim]) -> int | None:
    """Return the heading that a page's titles, which name the site alone, do not tell of; or None.

    It is the one of second rank on a page without a first, or the first under the site's name.

    Example: ``<title>Uckerfeld Online</title> … <h2>Wolf runs through a shopping centre</h2><p>…``.
    """
    own = _under_masthead(looks, declared)
    if own is None:
        own = _over_story(looks, declared)
    if own is not None:
        return own
    if any(claim.origin != "title" or not _is_name(claim.value) for claim in declared):
        return None
    ranked = [index for index, look in enumerate(looks) if look.block.tag in ("h1", "h2")]
    if len(ranked) != 1 or looks[ranked[0]].block.tag == "h1":
        return None
    index = ranked[0]
    text = looks[index].text
    is_over = not any(look.size >= _PROSE and look.ends == "stop" for look in looks[:index])
    if not is_over or len(text) > _LONGEST or text.count(" ") < _HEADLINE - 1:
        return None
    return None if _is_told(looks, declared) else index


def _under_masthead(looks: Sequence[Look], declared: Sequence[Claim]) -> int | None:
    """Return the first heading that is no link, under one that leads to the front page and that all titles name."""
    ranked = [index for index, look in enumerate(looks[:_TOP]) if look.block.tag == "h1"]
    if len(ranked) < 2:
        return None
    above, below = (looks[index] for index in ranked[:2])
    name, headline = key_of(above.text), key_of(below.text)
    is_masthead = above.block.linked >= _LINK and not below.block.linked and len(name) < len(headline)
    if not is_masthead or any(look.size >= _PROSE and look.ends == "stop" for look in looks[ranked[0] : ranked[1]]):
        return None
    said = [key_of(claim.value) for claim in declared]
    return ranked[1] if all(name in title and headline not in title for title in said) else None


def _over_story(looks: Sequence[Look], declared: Sequence[Claim]) -> int | None:
    """Return the heading right over the story, in words that the story has, where all titles are the same site's name.

    Such it is where the page links it, or names it under the story with more: ``District Court of Serrick, Castle Rd``.
    """
    titles = {key_of(claim.value) for claim in declared}
    name, prose = (
        min(titles, key=len),
        [i for i, look in enumerate(looks) if look.size >= _PROSE and look.ends == "stop"],
    )
    if not prose or not all(title.startswith(name) for title in titles):
        return None
    headings = [index for index in range(prose[0]) if looks[index].block.tag in _RANKS]
    ranked = [index for index in headings if _is_heading(looks[index])]
    named = [index for index in headings if looks[index].key == name]
    if not ranked or looks[ranked[-1]].key in titles or not all(_is_masthead(looks, index) for index in named):
        return None
    if not _is_site(name, looks[: ranked[-1]], looks[prose[-1] + 1 :]):
        return None
    told = {word for index in prose for word in words_of(looks[index].text)}
    own = set(words_of(looks[ranked[-1]].text))
    is_other = own.isdisjoint(word for claim in declared for word in words_of(claim.value))  # else it says the same
    return ranked[-1] if is_other and not own.isdisjoint(told) else None


def _is_masthead(looks: Sequence[Look], index: int) -> bool:
    """Whether a heading is a link, and the page's first."""
    return looks[index].block.linked >= _LINK and not any(look.block.tag in _RANKS for look in looks[:index])


def _is_heading(look: Look) -> bool:
    return not look.block.linked and not look.stamps and _SHORT <= look.size <= _LONGEST


def _is_site(name: str, over: Sequence[Look], under: Sequence[Look]) -> bool:
    """Whether these words are a link over the headline, or stand with others in a line under the story."""
    if any(look.key == name and look.block.linked >= _LINK for look in over):
        return True
    return any(name in look.key and name != look.key for look in under)


def _is_name(title: str) -> bool:
    """Whether a title could be a site's name, and its section's: a few words, each with a capital."""
    parts = [part.split() for part in _SEPARATOR.split(title)]
    return all(len(words) <= _NAME and not any(word[0].islower() for word in words) for words in parts)


def _is_told(looks: Sequence[Look], declared: Sequence[Claim]) -> bool:
    """Whether the page prints its title, or tells of it: a word of a headline stands in the story, a name's as name."""
    names = {key_of(claim.value) for claim in declared}
    words = {word.casefold() for claim in declared for word in _WORD.findall(claim.value)}
    return any(
        (look.key or key_of(look.text)) in names or not words.isdisjoint(_WORD.findall(look.text)) for look in looks
    )
