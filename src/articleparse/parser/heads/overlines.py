"""What stands over a copy's headline: the paper's name, the section, the page and the day, and the kicker (`kickers`).

Each is a few words over a line that says more, and the story tells of that line's words
more than of theirs.  A day between the two speaks for it as well: over the day stands
the paper's name or the section's, under it the headline.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import Final

from articleparse.parser.looks.features import Look
from articleparse.parser.looks.labels import Label
from articleparse.parser.looks.survey import words_of
from articleparse.parser.names.papers import UNSPACED_FROM, is_agency
from articleparse.parser.names.persons import CASELESS_FROM, is_known_name, is_name_alone, is_office
from articleparse.patterns import lazy

DATED: Final = "a few words and a day over the headline"
"""Why a line over the headline holds the stamp; what else stands there is the paper's name, and nobody's."""
_WAYS: Final = ">»›→▸▶❯"  # signs that part the steps of the way to a page
_WAY: Final = lazy(rf"\s[{_WAYS}]{{1,2}}\s|\w>{{1,2}}\w|^[^/]{{2,30}}(?: / [^/]{{2,30}})+ / [^/]{{2,150}}$")
_STEM: Final = 6  # letters of a word: what its forms share
_BEGINNING: Final = 3  # paragraphs that take up what the headline says
_WORDS: Final = 5  # of a line over the headline, at most, its stamp aside
_WORDS_OVER_COLON: Final = 8  # … of one that ends in a colon
_SIZE: Final = 45  # of it
_TITLE: Final = (14, 200)  # sizes of a headline under such a line
_MUCH_LONGER: Final = 2  # times as long as a paper's name a headline is that the story has no word of
_PARTICLE: Final = 3  # characters of words as ``the``, ``du``, ``der``
_ARTICLES: Final = frozenset(
    ["della", "dello", "delle", "degli", "dalla", "alla", "nella", "pour", "para", "sobre"]
)  # longer ones, in names
TOLD: Final = 1
"""Words of a line over the headline, at most, that the story's beginning tells of."""
_UNSPACED: Final = 8  # characters of a line that says what the story tells of, in a script without spaces
_PAIR: Final = 2  # characters that say as much as a word, in a script without spaces; words of a name
_PARTS: Final = 4  # of a line that bars part
BAR: Final = lazy(r"\s[|•·]\s")
"""What parts section, paper and day on a line."""
_WORD: Final = lazy(r"[^\W\d_]{3,}")
_MARK: Final = lazy("[\u0900-\u0dff]")
_MARKED_WORD: Final = lazy("[\u0900-\u0dff]{4,}")
_BESIDE: Final = " \t\xa0,;:|/·•–—-()[]（）"  # what parts a name from its day


class Tale:
    """What the story tells of: ``told(3)`` words of block 3.

    prose: blocks that are paragraphs by their looks alone.
    """

    def __init__(self, looks: Sequence[Look], prose: Sequence[bool]) -> None:
        self._looks = looks
        self._texts = [look.text for look, is_prose in zip(looks, prose, strict=True) if is_prose]

    @cached_property
    def _beginning(self) -> set[str]:
        return set[str]().union(*map(_stems, self._texts[:_BEGINNING]))

    @cached_property
    def _words(self) -> frozenset[str]:
        return frozenset(_WORD.findall(" ".join(self._texts)))

    @cached_property
    def _whole(self) -> set[str]:
        return set[str]().union(*map(_stems, self._texts))

    def told(self, index: int) -> int:
        """Return how many of a line's words the story's beginning has."""
        return len(_stems(self._looks[index].text) & self._beginning)

    def has_word_of(self, text: str) -> bool:
        """Whether any of some words, longer than three letters, stands in the story, in whatever form.

        Without spaces between words all of them together; in brackets at the end a name signs the story.
        """
        if text >= UNSPACED_FROM:
            return any(text in told.rstrip("）)").removesuffix(text) for told in self._texts)
        return not self._whole.isdisjoint(_stems(text))

    def is_in_words_of(self, text: str) -> bool:
        """Whether a line in a script without capitals ends in a word of the story, as a name seldom does."""
        return CASELESS_FROM <= text < UNSPACED_FROM and self.has_word_of(text.rpartition(" ")[2])

    def tells_of_all(self, text: str) -> bool:
        """Whether the story has some words in these very letters: ``Port Amber``."""
        return any(text in told for told in self._texts)

    def has_name_of(self, text: str) -> bool:
        """Whether any word of a name stands in the story, however short: ``Doe``."""
        return self.has_word_of(text) or any(word in told.split() for told in self._texts for word in text.split())

    def has_ordinary_word_of(self, text: str) -> bool:
        """Whether a word of a line without a given name stands in the story in small letters: ``Good News``."""
        if text >= CASELESS_FROM or is_known_name(text):
            return False
        return any(word.lower() in self._words for word in _WORD.findall(text) if word[0].isupper())

    def has_all_of(self, index: int) -> bool:
        """Whether the beginning has all of a line, in a script without spaces: then it is no kicker."""
        text = self._looks[index].text
        return text >= UNSPACED_FROM and len(text) >= _UNSPACED and _stems(text) <= self._beginning

    def tells_more_of(self, one: int, other: int) -> bool:
        """Whether the beginning has more of one line's words than of the other's; where it has of neither, the rest."""
        return self._weigh(_stems(self._looks[one].text), _stems(self._looks[other].text)) > 0

    def is_masthead(self, index: int, below: int) -> bool:
        """Whether a line with a day beside or under it names the paper or the section, and the one below the story."""
        name, title = _without_stamps(self._looks[index]), self._looks[below]
        own, others = _stems(title.text), _stems(name)
        if len(others & self._beginning) > TOLD or 2 * len(own & others) > len(others) > 0:
            return False
        return self._weigh(own, others) > 0 or (
            self._weigh(own, others) == 0 and title.size >= _MUCH_LONGER * len(name)
        )

    def _weigh(self, own: set[str], others: set[str]) -> int:
        """Return by how many the story has more of some words than of others, by its beginning if it has of either."""
        for told in (self._beginning, self._whole):
            if own & told or others & told:
                return len(own & told) - len(others & told)
        return 0


def _stems(text: str) -> set[str]:
    # The vowels of Indian scripts are marks, and no letters.
    words = _MARKED_WORD.findall(text) if _MARK.search(text) else words_of(text)
    return {word[:_STEM] for word in words}


def is_way(text: str) -> bool:
    """Whether a line is the way to a page: ``Home > News``, ``Kuryer → Sport``.

    A headline that opens with ``<Bay>`` is none.
    """
    is_parted = "/" in text or any(map(text.__contains__, _WAYS))  # as few lines are
    # ``/ Local / Saltness / Ferry returns`` opens with what parts it
    opens = text[1:2] == " " and (text[0] == "/" or text[0] in _WAYS)
    return is_parted and "<" not in text and (opens or _WAY.search(text) is not None)


def under_day(looks: Sequence[Look], marks: Sequence[Label | None], able: Sequence[int], tale: Tale) -> int | None:
    """Return the line that could be the headline, under the first such line and a day; None where the first can be it.

    Example: ``The Carrow Times``, ``14 March 2024``, ``Ferry returns after eleven weeks`` gives the third.
    """
    first, *others = able
    if not is_written_as_name(looks[first]):
        return None
    is_dated = bool(looks[first].stamps)
    for below in others:
        between = {mark.role for mark in marks[first:below] if mark}
        if "byline" in between or _is_signed_between(looks, able, first, below):  # under the headline
            return None
        is_dated |= "timestamp" in between
        if is_dated and can_be_under(looks[first], looks[below], tale) and tale.is_masthead(first, below):
            # A button under the day, of which the story has no word, beats no line over it of which it has.
            return None if any(tale.tells_more_of(i, below) for i in able if first < i < below) else below
    return None


def _is_signed_between(looks: Sequence[Look], able: Sequence[int], first: int, below: int) -> bool:
    """Whether a name alone stands between two lines, under one more that can be the headline: it signs that one."""
    between = [i for i in able if first < i < below]
    return len(between) > 1 and is_name_alone(looks[between[-1]].text) and not is_name_alone(looks[between[0]].text)


def can_be_under(above: Look, below: Look, tale: Tale) -> bool:
    """Whether a line says enough to be the headline under another, and is not the writer's name."""
    if not _TITLE[0] <= below.size <= _TITLE[1] or below.size <= max(map(len, _parts(above))):
        return False
    if is_name_alone(below.text) and not tale.has_word_of(below.text):
        return False
    return not (is_office(below.text) or is_agency(below.text) or below.is_stamp)


def is_written_as_name(look: Look) -> bool:
    """Whether a line is a few words that can be a paper's name and a section's, by how they are written."""
    return is_few_words(look) and all(map(_is_named, _parts(look)))


def is_few_words(look: Look) -> bool:
    """Whether a line is a few words, or several parts of a few words each: ``Carrow Times | Culture | 3 May 2024``."""
    ends = ("none", "colon", "stop") if look.capitals and look.stamps else ("none", "colon")
    most = _WORDS_OVER_COLON if look.ends == "colon" else _WORDS
    parts = _parts(look)
    if look.ends not in ends or look.block.tag[:1] == "h" or len(parts) > _PARTS:
        return False
    return all(len(part) <= _SIZE and _count_words(part) <= most for part in parts) and any(map(_count_words, parts))


def _is_named(text: str) -> bool:
    """Whether words are written as a paper's or a section's name: ``Storm over the bay`` heads a story."""
    words = [word.strip("\"'’.,()") for word in text.split()]
    small = (word[:1].islower() and len(word) > _PARTICLE and word not in _ARTICLES for word in words)
    return sum(map(_is_word, words)) <= _PAIR or not any(
        small
    )  # Slavic papers write but their first word large: ``Lidové noviny``


def _parts(look: Look) -> list[str]:
    return BAR.split(_without_stamps(look))


def _count_words(text: str) -> int:
    """Return how many words there are; ``p. 7`` is none."""
    return len(text) // _PAIR if text >= UNSPACED_FROM else sum(map(_is_word, text.split()))


def _is_word(text: str) -> bool:
    return sum(map(str.isalpha, text)) > 1


def is_dated(look: Look) -> bool:
    """Whether a line over a headline is a few words and a day: ``Corriere delle Isole, 27 febbraio 2025``."""
    return bool(look.stamps) and is_few_words(look)


def _without_stamps(look: Look) -> str:
    text = look.text
    for found in reversed(look.stamps):
        text = text[: found.start].rstrip(_BESIDE) + text[found.end :]
    return text.strip(_BESIDE)
