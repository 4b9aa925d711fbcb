"""A page that names the site in its title, and nowhere else: its headline is the one heading over the story.

Such are pages made for a frame, whose ``<title>`` is every page's.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from articleparse.model import Claim
from articleparse.parser.features import Look, key_of
from articleparse.patterns import lazy

_NAME: Final = 4  # words of a site's name, at most
_HEADLINE: Final = 5  # words of a headline, at least
_LONGEST: Final = 300  # characters of it
_PROSE: Final = 100  # size of a paragraph
_WORD: Final = lazy(r"\w{4,}")


def headed_alone(looks: Sequence[Look], declared: Sequence[Claim]) -> int | None:
    """Return the one heading of second rank of a page without a first, where its title is but a name; or None.

    Example: ``<title>Uckerfeld Online</title> … <h2>Wolf runs through a shopping centre</h2><p>…``.
    """
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


def _is_name(title: str) -> bool:
    """Whether a title could be a site's name: a few words, each with a capital."""
    words = title.split()
    return len(words) <= _NAME and not any(word[0].islower() for word in words)


def _is_told(looks: Sequence[Look], declared: Sequence[Claim]) -> bool:
    """Whether the page prints its title, or tells of it: a word of a headline stands in the story, a name's as name."""
    names = {key_of(claim.value) for claim in declared}
    words = {word.casefold() for claim in declared for word in _WORD.findall(claim.value)}
    return any(
        (look.key or key_of(look.text)) in names or not words.isdisjoint(_WORD.findall(look.text)) for look in looks
    )
