"""What a publisher offers amid a story or under it: a trial, its app, its accounts; it looks like a heading."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from articleparse.languages.offers import APPS, FOLLOW, FREE, NETWORKS, NETWORKS_ANYWHERE, NEWSLETTERS, OUR, SPANS, TRY
from articleparse.parser.looks.features import Look
from articleparse.parser.looks.labels import FOLLOWED, OFFERED, STORY, Label
from articleparse.parser.words.cues import folded
from articleparse.patterns import lazy

_LINE: Final = 60  # size of a line that offers something
_PROMPT: Final = 220  # … and of one that asks the reader to follow the paper
_WHOM: Final = 4  # words in small letters before the network: ``Follow the lane behind the house that Google bought``
_MOST_WORDS: Final = 8  # … and words of it
_BUTTON_WORDS: Final = 4  # words of one that names no span of time
_MOST: Final = 3  # lines of the story that the offer under it can be
_FEWEST: Final = 4  # … and of the story over it
_NAMING: Final = 300  # size of a line that names the networks that the paper is on …
_NETWORKS: Final = 3  # … and so many of them
_OWN: Final = 4  # words behind "our" among which the newsletter is
_QUOTES: Final = frozenset('"“”„«»「」')
_WORDS: Final = lazy(r"[^\s!?.,:;|“”\"»«()]+")


def without_offers(looks: Sequence[Look], labels: Sequence[Label]) -> list[Label]:
    """Return the labels without lines that offer a trial or an app, and without what the one under the story says.

    Example: ``2 weeks free: try it`` over ``The Herald has told you first. Read it for two weeks free.``
    """
    found = list(labels)
    story = [index for index, label in enumerate(labels) if label.role in STORY]
    if not story:
        return found
    if (last := _names_networks(looks, story)) is not None:
        found[last] = Label("boilerplate", "names the networks that the paper is on")
    aside = Label("boilerplate", OFFERED)
    for index in range(story[0], min(len(looks), story[-1] + 1 + _MOST)):
        if labels[index].role in STORY and (asks_to_follow(looks[index]) or leads_to_newsletter(looks[index])):
            found[index] = Label("boilerplate", FOLLOWED)
            continue
        if looks[index].size > _LINE or not is_offer(looks[index].text):
            continue
        for place in (index, *_under(looks, story, index), *_over(looks, labels, story, index)):
            if labels[place].role in STORY:
                found[place] = aside
    return found


def is_offer(text: str) -> bool:
    """Whether a line offers a trial or an app: ``2 Wochen kostenlos testen``, ``Read on in our app!``."""
    words = _WORDS.findall(folded(text))
    if not 1 < len(words) <= _MOST_WORDS:
        return False
    if text.endswith("!") and words[-1] in APPS:
        return True
    if FREE.isdisjoint(words):
        return False
    is_tried = not TRY.isdisjoint(words)
    if words[0].isdigit() and not SPANS.isdisjoint(words):
        return is_tried or words[-1] in FREE
    return is_tried and len(words) <= _BUTTON_WORDS and (words[0] in FREE | TRY or words[-1] in FREE | TRY)


def asks_to_follow(look: Look) -> bool:
    """Whether a line asks to follow the paper on a network: ``Follow us on Facebook. Send your story ideas to …``."""
    opening = _WORDS.search(look.text) if look.size <= _PROMPT else None
    if opening is None or folded(opening[0]) not in FOLLOW:
        return False
    words = _WORDS.findall(folded(look.text))
    where = next((at for at, word in enumerate(words) if word in NETWORKS), None)
    return where is not None and sum(map(str.islower, _WORDS.findall(look.text)[1:where])) <= _WHOM


def leads_to_newsletter(look: Look) -> bool:
    """Whether a line links the paper's own newsletter: ``All of the island's news stand in our weekly newsletter.``."""
    if not look.block.linked or look.size > _PROMPT or not _QUOTES.isdisjoint(look.text):
        return False
    words = _WORDS.findall(folded(look.text))
    own = next((at for at, word in enumerate(words) if word in OUR), len(words))
    said = " ".join(words[own + 1 : own + 1 + _OWN])
    return any(name in said for name in NEWSLETTERS)


def _names_networks(looks: Sequence[Look], story: Sequence[int]) -> int | None:
    """Return the story's last paragraph where it names three networks and more, of which nothing over it tells."""
    *over, last = story
    if len(over) < _FEWEST - 1 or looks[last].size > _NAMING or len(_networks(looks[last])) < _NETWORKS:
        return None
    return None if any(_networks(looks[index]) for index in over) else last


def _networks(look: Look) -> set[str]:
    """Return the networks that a line names, in whatever form: ``ಇನ್‌ಸ್ಟಾಗ್ರಾಂನಲ್ಲಿ``."""
    line = folded(look.text)
    return {name for name in NETWORKS_ANYWHERE if name in line}


def _under(looks: Sequence[Look], story: Sequence[int], index: int) -> Iterator[int]:
    """Yield the last lines of what was held for the story, where they stand under an offer and say that it is one."""
    rest = [place for place in story if place > index]
    if not 0 < len(rest) <= _MOST or len(story) - len(rest) < _FEWEST:
        return
    says = [place for place in rest if not FREE.isdisjoint(_WORDS.findall(folded(looks[place].text)))]
    if says:
        yield from (place for place in rest if place <= says[-1])


def _over(looks: Sequence[Look], labels: Sequence[Label], story: Sequence[int], index: int) -> Iterator[int]:
    """Yield the short lines right over an offer under the story: what the app is good for."""
    if index <= story[-1]:
        return
    for place in range(index - 1, max(story[0], index - 1 - _MOST), -1):
        look = looks[place]
        if look.size > _LINE or look.ends != "none" or labels[place].role not in STORY:
            return
        yield place
