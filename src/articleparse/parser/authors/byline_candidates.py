"""The lines near a page's story that could be its byline, and what is seen of each: its look, its place, its names."""

from __future__ import annotations

from bisect import bisect
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from typing import Final, NamedTuple

from articleparse.languages.markup import AUTHOR, COMMENT, PICTURE
from articleparse.languages.names import PARTICLES
from articleparse.parser.authors.writers import beside_stamps
from articleparse.parser.looks.byline_signs import SLASH, byline_signs, is_beside_named_stamp
from articleparse.parser.looks.features import Look
from articleparse.parser.looks.labels import Label
from articleparse.parser.names.cities import is_city
from articleparse.parser.names.credits import fields, names_others
from articleparse.parser.names.name_lists import is_full_name
from articleparse.parser.names.names import authors, bare_names
from articleparse.parser.names.papers import is_agency, is_organisation
from articleparse.parser.names.persons import EDGES, is_known_name, looks_like_name, names_other
from articleparse.parser.words.cues import after, folded, openings, whole
from articleparse.patterns import lazy

_STEPS: Final = (1, 2, 3, 4, 6, 9, 14, 22)
_SIZES: Final = (12, 18, 25, 40, 60, 90)
_OVER: Final = 15  # blocks over the headline where a byline can stand
_UNDER: Final = 16  # blocks under the story
_CREDIT: Final = 30  # size of a line that says what a picture shows too
_OWN: Final = 6  # words of a block's markup that are of it or of what is right around it
_STORY: Final = frozenset({"headline", "paragraph", "standfirst", "heading"})
_NEVER: Final = _STORY | {"repeat", "blank", "separator", "metadata"}
_KINDS: Final = frozenset({"kicker", "release"})  # fields of what says what kind of text it is
_TELLING: Final = 4  # characters of a surname that is no other word
_WORD: Final = 3  # … of a word in small letters that tells
_TOKEN: Final = lazy(r"\w+")
_LED: Final = 0.8  # share of a line that is a link
_LINE: Final = 60  # size of a line that may open as bylines do, of whom no list has the name
_FULL: Final = range(2, 5)  # words of a full name
_PROSE: Final = 60  # size of a line whose words are written as in prose

Signs = Mapping[str, object]


class Candidate(NamedTuple):
    """A line that could be a byline: its block, the names in it, what is seen of it."""

    block: int
    names: tuple[str, ...]
    signs: Signs


def candidates(looks: Sequence[Look], labels: Sequence[Label]) -> list[Candidate]:
    """Return the lines near the story that could be bylines."""
    found = list(_Page(looks, labels).candidates())
    many = Counter(candidate.signs["zone"] for candidate in found)
    return [one._replace(signs={**one.signs, "of": min(4, many[one.signs["zone"]])}) for one in found]


class _Page:
    """What the lines of a page that could be bylines are held against."""

    def __init__(self, looks: Sequence[Look], labels: Sequence[Label]) -> None:
        self._looks, self._labels = looks, labels
        self._place, self._told = _Places(labels), _Told(looks, labels)
        self._times = Counter(look.key for look in looks)
        self._rights = [look.key for look in looks if look.cue == "rights"]
        near = self._place.near(len(looks))
        self._shown = {i: byline_signs(looks[i]) if labels[i].role not in _NEVER else "" for i in near}
        self._opened = {i for i, sign in self._shown.items() if not sign and self._opens_head(i)}
        self._shown |= dict.fromkeys(self._opened, "says so")
        self._labelled = _under_label(self._shown)

    def candidates(self) -> Iterator[Candidate]:
        """Yield the lines that could be bylines, in order."""
        ranks: Counter[tuple[str, str]] = Counter()
        for index, sign in self._shown.items():
            if not _can_name(self._labels[index], sign) or self._is_of_others(index, sign) or self._is_site(index):
                continue
            look, label, placed = self._looks[index], self._labels[index], self._place.signs(index)
            is_source = placed["stamp"] == 1 and _is_source(look.text)
            if (names := _named(look, label, sure=index in self._opened, is_source=is_source)) is None:
                continue
            kind = (self._place.zone(index), sign.partition(" ")[0])
            ranks[kind] += 1
            said = {**placed, **_own(look, names), "sign": sign, "rank": min(4, ranks[kind])}
            yield Candidate(index, names, said | self._around(index, names[0], beside_stamp=placed["stamp"] == 1))

    def _around(self, index: int, name: str, *, beside_stamp: bool) -> dict[str, object]:
        """Return what the rest of the page says of a line and the first name in it."""
        look, looks, times = self._looks[index], self._looks, self._times[self._looks[index].key]
        files = beside_stamp and is_agency(name)  # signs, though the story has its name, as in ``told PTI``
        return {
            "told": "" if files else self._told.says(name),
            "ordinary": self._told.ordinary(name),
            "post": index + 1 < len(looks) and byline_signs(looks[index + 1]) == "post",
            "role": self._labels[index].role,
            "times": min(3, times),
            "by": index in self._labelled,
            "page": _leads_to_writer(look),
            "heard": self._told.heard(name, look.text, times),
        }

    def _opens_head(self, index: int) -> bool:
        return self._place.zone(index) == "head" and _opens_with_by(self._looks[index])

    def _is_of_others(self, index: int, sign: str) -> bool:
        """Whether a line names who has written something else, or does something else."""
        look = self._looks[index]
        if _is_of_others(look, self._place.zone(index)):
            return True
        if sign == "name?" and (is_beside_named_stamp(self._looks, index) or names_other(look.text)):
            return True
        # ``Ansvarlig redaktør``, in the page's foot
        return index > 0 and names_others(folded(self._looks[index - 1].text))

    def _is_site(self, index: int) -> bool:
        """Whether a line over the headline is the site's name."""
        look = self._looks[index]
        if self._place.zone(index) != "over" or is_known_name(look.text):
            return False
        return any(look.key in line for line in self._rights) or _is_named_aside(self._looks, self._labels, index)


def _leads_to_writer(look: Look) -> bool:
    """Whether a line of Markdown links what its name wrote: ``[Jane Doe](/authors/jane-doe)``."""
    if look.block.linked < _LED:
        return False
    _, link, address = look.block.rows[-1].rpartition("](")
    return link != "" and not AUTHOR.isdisjoint(_TOKEN.findall(address.lower()))


def _is_named_aside(looks: Sequence[Look], labels: Sequence[Label], index: int) -> bool:
    """Whether a name in capitals over the story stands in another line that is none of it: ``Most read in OUR BAY``."""
    key, text = looks[index].key, looks[index].text
    return looks[index].capitals and any(
        text in look.text and look.key != key and label.role not in _STORY
        for look, label in zip(looks, labels, strict=True)
    )


def _opens_with_by(look: Look) -> bool:
    """Whether a line opens as bylines do, and a full name follows that no list has: its place is one more sign.

    Example: ``di Fulvia Bonaccorti``, ``Por Jandira Sobral, g9 Sertão``.
    """
    if look.size > _LINE or look.ends != "none" or look.cue or look.stamps:
        return False
    names = authors(look.text, sure=True)
    if not names:
        return False
    behind = (after(look.text, cue).strip() for cue in openings(folded(look.text)) if cue.field == "byline")
    words = names[0].split()
    is_name = len(words) in _FULL and looks_like_name(names[0]) and not is_organisation(names[0])
    is_name = is_name and all(word.istitle() or word in PARTICLES for word in words)  # no ``Daily NewsMarch``
    return is_name and any(rest.startswith(names[0]) for rest in behind)


def _under_label(shown: Mapping[int, str]) -> frozenset[int]:
    """Return the lines right under one that says ``By``, or under names that stand there."""
    found: set[int] = set()
    for index in sorted(shown):
        above = shown.get(index - 1, "")
        if above == "label" or (index - 1 in found and above.startswith("name")):
            found.add(index)
    return frozenset(found)


def _is_of_others(look: Look, zone: str) -> bool:
    """Whether markup says that who is named there wrote a comment, or took a picture."""
    words = look.block.words
    if zone == "tail" and not COMMENT.isdisjoint(words):
        return True
    return look.size > _CREDIT and not PICTURE.isdisjoint(words[:_OWN]) and AUTHOR.isdisjoint(words)


def _can_name(label: Label, sign: str) -> bool:
    """Whether a line can name its story's writer, by its role and what it shows of a byline."""
    return label.role not in _NEVER and (label.role == "byline" or sign not in ("", "label"))


def _is_source(text: str) -> bool:
    """Whether a line is the field that says where the story is from, and no more: ``来源：海港网``."""
    found = fields(text)
    return len(found) == 1 and found[0].kind == "source" and found[0].label == 0


def _named(look: Look, label: Label, *, sure: bool, is_source: bool) -> tuple[str, ...] | None:
    """The names in a line that could be a byline; None for any other.

    is_source: beside the stamp it says where the story is from, as a picture's credit does elsewhere.
    """
    if label.role == "caption" and not (is_source or is_agency(look.text)):
        return None
    parts = pieces(look, label) if look.stamps else [look.text]
    sure = sure or label.role == "byline"
    names = [name for part in parts for name in names_in(part, sure=sure)]
    return tuple(dict.fromkeys(names)) or None


def pieces(look: Look, label: Label) -> list[str]:
    """Return what a line says beside its stamps, in pieces; where slashes part them, what says so."""
    parts = [part.strip() for part in beside_stamps(look, label).split("|")]
    said = [piece for part in parts if SLASH in part for piece in part.split(SLASH) if authors(piece)]
    return said or parts


def names_in(part: str, *, sure: bool) -> tuple[str, ...]:
    """Return the names, or the agency, in a piece of a line; sure: see `names.authors`."""
    if is_agency(part):
        return (part.strip(EDGES),)
    if " " in part and is_city(part.strip(EDGES)):  # ``New Delhi``
        return ()
    if not _KINDS.isdisjoint(whole(folded(part))):  # ``PRESS RELEASE``
        return ()
    if found := authors(part, sure=sure):
        return found
    is_credit = any(cue.field == "caption" for cue in openings(folded(part)))  # ``Foto de El Cotidiano``
    return () if is_credit and not is_known_name(part) else bare_names(part, words=(1, 5))


def _own(look: Look, names: Sequence[str]) -> dict[str, object]:
    return {
        "size": bisect(_SIZES, look.size),
        "capitals": look.capitals,
        "ends": look.ends,
        "item": look.is_item,
        "cue": look.cue,
        "known": 2
        if all(map(is_full_name, names))
        else any(is_known_name(name) and not is_organisation(name) for name in names),
        "names": min(3, len(names)),
        "words": min(5, len(names[0].split())),
        "gap": min(2, look.block.gap),
        "alone": look.text == names[0],
    }


class _Told:
    """What headline and story say: whom they tell of has seldom written them."""

    def __init__(self, looks: Sequence[Look], labels: Sequence[Label]) -> None:
        self._counted: dict[str, int] = {}
        self._looks, self._labels = looks, labels

    @cached_property
    def _story(self) -> str:
        told = [look.text for look, label in zip(self._looks, self._labels, strict=True) if label.role in _STORY]
        return " ".join(told).casefold()

    @cached_property
    def _named(self) -> frozenset[str]:
        return frozenset(_TOKEN.findall(self._story))

    @cached_property
    def _words(self) -> frozenset[str]:
        both = zip(self._looks, self._labels, strict=True)
        prose = [look.text for look, label in both if look.size >= _PROSE or label.role in _STORY]
        return frozenset(" ".join(prose).split())

    def says(self, name: str) -> str:
        """Return how much of a name the story has: ``all``, its ``last`` word, or "" for neither."""
        whole = name.casefold()
        first, _, last = whole.rpartition(" ")
        # A surname may have an ending there, a given name has none.
        if whole in self._story and (" " in first or not first or first in self._named):
            return "all"
        return "last" if len(last) >= _TELLING and last in self._story and last in self._named else ""

    @cached_property
    def _page(self) -> str:
        return "\n".join([look.text for look in self._looks]).casefold()

    def heard(self, name: str, line: str, times: int) -> int:
        """Return how many words of a name, 2 at most, other lines of the page have, as menus have a section's."""
        line = line.casefold()
        return min(2, sum(self._times(word) > times * line.count(word) for word in _words_of(name)))

    def _times(self, word: str) -> int:
        """Return how often the page has a word: counted once, for the names of a list have their words alike."""
        if word not in self._counted:
            self._counted[word] = self._page.count(word)
        return self._counted[word]

    def ordinary(self, name: str) -> int:
        """Return how many words of a name, 2 at most, the page has in small letters: ``Social Media``."""
        return min(2, sum(word in self._words for word in _words_of(name)))


def _words_of(name: str) -> Iterator[str]:
    """Yield the words of a name that tell."""
    return (word for word in name.casefold().split() if len(word) >= _WORD and word not in PARTICLES)


class _Places:
    """Where lines stand to a page's headline and story."""

    def __init__(self, labels: Sequence[Label]) -> None:
        self._roles = [label.role for label in labels]
        self._around = ["", "", *self._roles, "", ""]  # the block's own has two over and under it everywhere
        story = [i for i, role in enumerate(self._roles) if role == "paragraph"]
        self._first, self._last = (story[0], story[-1]) if story else (len(labels), len(labels))
        self._headline = self._roles.index("headline") if "headline" in self._roles else self._first

    def near(self, count: int) -> Iterator[int]:
        """Yield the blocks where a byline can stand."""
        yield from range(max(0, self._headline - _OVER), min(count, self._last + _UNDER))

    def zone(self, index: int) -> str:
        """Return where a block stands: ``over`` the headline, in the ``head``, ``amid`` the story or its ``tail``."""
        if index < self._headline:
            return "over"
        if index <= self._first:
            return "head"
        return "tail" if index > self._last else "amid"

    def signs(self, index: int) -> dict[str, object]:
        """Return what the place says."""
        zone, roles = self.zone(index), self._around
        return {
            "zone": zone,
            "to headline": distance(index - self._headline),
            "to story": distance(index - self._first),
            "to end": distance(index - self._last) if zone == "tail" else "",
            "over": roles[index + 1],
            "under": roles[index + 3],
            "stamp": next(
                (far for far in (1, 2) if "timestamp" in (roles[index + 2 - far], roles[index + 2 + far])), 0
            ),
        }


def distance(blocks: int) -> str:
    """Return how far off a block is, in steps: ``+1`` is the next one, ``-0`` none before."""
    return f"{'-' if blocks < 0 else '+'}{bisect(_STEPS, abs(blocks))}"
