"""A page that names the site in its title, and nowhere else: its headline is the one heading over the story.

Such are pages made for a frame, whose ``<title>`` is every page's.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from articleparse.model import Claim
from articleparse.parser.looks.features import Look, key_of
from articleparse.patterns import lazy

_NAME: Final = 4  # words of a site's name, at most
_HEADLINE: Final = 5  # words of a headline, at least
_LONGEST: Final = 300  # characters of it
_TOP: Final = 30  # blocks of a page where its name stands
_LINK: Final = 0.9  # share of it that is a link
_PROSE: Final = 100  # size of a paragraph
_SEPARATOR: Final = lazy(r"\s+[|–—·•-]\s+|\s*:\s+")
_WORD: Final = lazy(r"\w{4,}")


def headed_alone(looks: Sequence[Look], declared: Sequence[Claim]) -> int | None:
    """Return the heading that a page's titles, which name the site alone, do not tell of; or None.

    It is the one of second rank on a page without a first, or the first under the site's name.

    Example: ``<title>Uckerfeld Online</title> … <h2>Wolf runs through a shopping centre</h2><p>…``.
    """
    if (own := _under_masthead(looks, declared)) is not None:
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
