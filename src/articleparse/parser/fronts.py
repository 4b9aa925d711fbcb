"""Pages that begin several stories and tell none, or that say nothing at all: front pages, lists of finds, menus."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from articleparse.parser.looks.features import Look
from articleparse.parser.looks.prose import is_open_ended, is_sentence, prose_of
from articleparse.patterns import lazy

_TEASERS = 4  # stories begun on a front page, at least
_FEW = 2  # … whose headlines are links, and no other sentence stands there
_FIND = 3  # … on a page that says of itself that it lists finds
_TEASER = 300  # size of what stands under a headline there, at most
_LEAD = 200  # size of what introduces a story's links
_TEXTS = 2  # blocks of it
_ABOVE = 3  # blocks over it among which the headline stands
_SHORTEST, _LONGEST = 12, 140  # sizes of a headline
_ALL = 0.9  # share of the page's sentences that stands in teasers
_LINKED = 0.6  # share of a headline that is a link
_MOST = 0.75  # share of the teasers whose headlines are links, or that are dated, at least
# Share of the longer words that stand in another teaser too, at most: where there are few, and what each more adds.
# (Measured on fronts put together from real headlines: .04 of four to six, .08 of eight, .15 of sixteen, .26 of 32.)
_ALIKE, _MORE = 0.1, 0.008
_KIN = 0.3  # the share above which they are sections of one story (measured: .3 of four to six, .5 of eight and more)
_HEADLINE = 18  # size of half of the headlines, at least; a story's headings are often shorter
_LINES = 5  # fewer lines without a sentence are what is left of an article
_MARKED = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_ASKED = 3  # times as many headlines as questions, at least; the questions of an interview are all headlines
_STEM = 6  # letters of a word that its forms share
_WORD = lazy(r"[^\W\d_\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]{5,}")
_SYLLABLES = lazy("[\uac00-\ud7a3]{3,}")
_CHARACTERS = lazy("[\u3400-\u9fff]{2,}")


class Beginning(NamedTuple):
    """Sentences that follow each other, and the line over them that could be their headline, or None.

    is_dated: whether a stamp stands there too.
    """

    headline: Look | None
    texts: list[Look]
    is_dated: bool

    @property
    def size(self) -> int:
        """Of the sentences."""
        return sum(text.size for text in self.texts)

    @property
    def is_linked(self) -> bool:
        """Whether the headline is a link."""
        return self.headline is not None and self.headline.block.linked >= _LINKED

    @property
    def is_teaser(self) -> bool:
        """Whether there is a headline, and hardly anything under it."""
        return self.headline is not None and len(self.texts) <= _TEXTS and self.size <= _TEASER


def is_front(looks: Sequence[Look], *, of_finds: bool = False) -> bool:
    """Whether nearly all sentences stand under headlines of stories that have nothing to do with each other.

    of_finds: the page says that it lists what was found; those have something in common.

    Example: a menu, then ``Ferry returns``, a sentence, ``Choir wins cup``, a sentence, and so on.
    """
    begun = list(beginnings(looks))
    teasers = [one for one in begun if one.is_teaser]
    if len(teasers) < (_FIND if of_finds else _TEASERS):
        return len(begun) >= _FEW and all(map(_leads_away, begun))
    if sum(one.size for one in teasers) < _ALL * sum(one.size for one in begun):
        return False
    if sum(one.is_linked for one in teasers) >= _MOST * len(teasers):
        return all(one.is_linked or one.size < _LEAD for one in begun)
    if not all(len(one.texts) == 1 for one in begun):
        return False
    return of_finds or (_tell_apart(teasers) and _kinship(begun) <= _ALIKE + _MORE * (len(begun) - _TEASERS))


def _leads_away(one: Beginning) -> bool:
    """Whether there is a sentence under a headline that is a link: a few of these alone are no article either."""
    line = one.headline
    return one.is_teaser and one.is_linked and len(one.texts) == 1 and line is not None and line.size >= _HEADLINE


def _tell_apart(teasers: Sequence[Beginning]) -> bool:
    """Whether the headlines are those of stories: long, neither numbered nor marked as headings without being links."""
    lines = [one.headline for one in teasers if one.headline]
    if any(line.block.tag in _MARKED for line in lines) or sum(line.opens == "digit" for line in lines) > 1:
        return False
    if _ASKED * sum(line.ends == "ask" for line in lines) > len(lines):
        return False
    return 2 * sum(line.size >= _HEADLINE for line in lines) > len(lines)


def is_one_story(looks: Sequence[Look]) -> bool:
    """Whether what stands under the page's headlines speaks of one thing: they are headings of sections."""
    begun = list(beginnings(looks))
    return len(begun) >= _TEASERS and _kinship(begun) > _KIN


def are_dated(looks: Sequence[Look]) -> bool:
    """Whether nearly every run of sentences has a stamp of its own, so that none of them signs the page."""
    begun = list(beginnings(looks))
    return len(begun) >= _TEASERS and sum(one.is_dated for one in begun) >= _MOST * len(begun)


def says_nothing(looks: Sequence[Look]) -> bool:
    """Whether no line ends as sentences and verses do, or all are links: headlines alone, a menu, a page's frame."""
    if any(prose_of(looks)):
        return False
    if all(look.block.linked >= _LINKED for look in looks):
        return True
    said = (_ends(look) or look.size > _LONGEST for look in looks)
    return len(looks) >= _LINES and not any(said)


def _ends(look: Look) -> bool:
    """Whether a line of the page ends as a sentence or a verse does."""
    return not look.cue and look.ends not in ("none", "ask") and not is_open_ended(look)


def beginnings(looks: Sequence[Look]) -> Iterator[Beginning]:
    """Yield each run of sentences of a page, with its headline; a question over a sentence can be one."""
    above: list[Look] = []
    texts: list[Look] = []
    for look, below in zip(looks, [*looks[1:], None], strict=True):
        if is_sentence(look) and not _stands_over(look, below, above):
            texts.append(look)
            continue
        if texts:
            yield _begun(above, texts)
            above, texts = [], []
        above.append(look)
    if texts:
        yield _begun(above, texts)


def _stands_over(look: Look, below: Look | None, above: Sequence[Look]) -> bool:
    """Whether what could be a sentence is rather the headline of the next one.

    below: the next block.  above: those since the last sentence; under a link, what is none is its teaser.
    """
    if not _is_headline(look):
        return False
    if look.ends == "ask":
        return below is not None and below.ends == "stop" and is_sentence(below)
    return not (above and above[-1].block.linked > _LINKED > look.block.linked)


def _begun(above: Sequence[Look], texts: list[Look]) -> Beginning:
    near = above[-_ABOVE:]
    headline = next((look for look in reversed(near) if _is_headline(look)), None)
    return Beginning(headline, texts, any(look.is_stamp for look in near))


def _is_headline(look: Look) -> bool:
    sized = _SHORTEST <= look.size <= _LONGEST
    return sized and look.ends in ("none", "ask") and look.opens != "lower" and not (look.is_stamp or look.cue)


def _kinship(begun: Sequence[Beginning]) -> float:
    """Return the share of the longer words of each beginning that stand in another one too, 0..1."""
    words = [_words(" ".join(look.text for look in (one.headline, *one.texts) if look)) for one in begun]
    once: set[str] = set()
    twice: set[str] = set()
    for own in words:
        twice |= once & own
        once |= own
    return sum(len(twice & own) for own in words) / (sum(map(len, words)) or 1)


def _words(text: str) -> set[str]:
    """Return the stems of the longer words: of Latin and the like, Korean, and pairs of Han characters."""
    folded = text.casefold()
    stems = {word[:_STEM] for word in _WORD.findall(folded)} | {word[:2] for word in _SYLLABLES.findall(folded)}
    pairs = (a + b for run in _CHARACTERS.findall(folded) for a, b in pairwise(run))
    return stems.union(pairs)
