"""Which lines of a page name the story's writer: weighed, for a menu's words and a box's author look like names too.

Each line near the story that could be a byline is held against the place of headline and
story; what its signs weigh was learned from pages whose authors are known
(`_train_bylines`).  The best one signs, and those beside it that weigh enough.
"""

from __future__ import annotations

import json
import pkgutil
from bisect import bisect
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence, Set
from functools import cache, cached_property
from operator import itemgetter
from typing import Final, NamedTuple

from articleparse.languages.markup import AUTHOR, COMMENT, PICTURE
from articleparse.languages.names import PARTICLES
from articleparse.parser.byline_signs import byline_signs
from articleparse.parser.features import Look
from articleparse.parser.labels import NOTE, STORY, Label, over
from articleparse.parser.name_lists import is_full_name
from articleparse.parser.names import authors, bare_names
from articleparse.parser.persons import EDGES, is_agency, is_known_name, is_organisation
from articleparse.parser.writers import beside_stamps
from articleparse.patterns import lazy

SCALE: Final = 1000  # a weight of 1.0
_STEPS: Final = (1, 2, 3, 4, 6, 9, 14, 22)
_SIZES: Final = (12, 18, 25, 40, 60, 90)
_OVER: Final = 15  # blocks over the headline where a byline can stand
_UNDER: Final = 16  # blocks under the story
_NEAR: Final = 6  # blocks between the lines of one byline
_ENOUGH: Final = -700  # what the best line must weigh at least; any other must weigh more than nothing
_HEAD: Final = 300  # … less between headline and story, where a byline stands
_CREDIT: Final = 30  # size of a line that says what a picture shows too
_NOTES: Final = 3  # paragraphs at the end of a story, at most, that tell of its writer
_CONTACT: Final = 120  # size of a line with the writer's address
_OWN: Final = 6  # words of a block's markup that are of it or of what is right around it
_NEVER: Final = frozenset({"headline", "repeat", "blank", "separator", "heading", "paragraph", "standfirst"})

_TEASERS: Final = 8  # paragraphs from such a note on, with the teasers under it, at most
_STORY: Final = frozenset({"headline", "paragraph", "standfirst", "heading"})
_TELLING: Final = 4  # characters of a surname that is no other word
_WORD: Final = 3  # … of a word in small letters that tells
_TOKEN: Final = lazy(r"\w+")
_PROSE: Final = 60  # size of a line whose words are written as in prose

Signs = Mapping[str, object]

TOGETHER: Final = (
    "sign", "role", "to headline", "to story", "to end", "stamp", "by", "times", "size", "capitals", "ends", "item",
    "cue", "zone", "rank", "known", "names", "words", "gap", "over", "under", "alone", "of", "sign/zone", "sign/stamp",
    "sign/to headline", "sign/to story", "sign/to end", "sign/rank/zone", "zone/rank", "sign/times", "zone/times",
    "sign/known", "role/zone", "sign/alone/zone", "words/known", "by/sign", "over/sign", "under/sign", "zone/of",
    "stamp/zone/sign", "sign/size", "told", "told/zone", "told/sign", "told/role",
    "ordinary", "ordinary/sign", "ordinary/known/zone", "post", "post/sign",
    "heard", "heard/known", "heard/sign/zone",
)  # fmt: skip
"""Which signs have a weight, alone or together."""


class Candidate(NamedTuple):
    """A line that could be a byline: its block, the names in it, what is seen of it."""

    block: int
    names: tuple[str, ...]
    signs: Signs


def signed(looks: Sequence[Look], labels: Sequence[Label]) -> list[Label]:
    """Return the labels with the story's bylines, and no others.

    A stamp's line stays one, whoever it names.
    """
    weighed = _headed([(weigh(one.signs), one) for one in candidates(looks, labels) if not _is_quoted(one.signs)])
    best, place = max(((_standing(weight, one), one.block) for weight, one in weighed), default=(_ENOUGH, -1))
    chosen = (
        {one.block for weight, one in weighed if one.block == place or (weight > 0 and abs(one.block - place) <= _NEAR)}
        if best > _ENOUGH
        else set()
    )
    return [_label(label, index in chosen) for index, label in enumerate(labels)]


def without_notes(looks: Sequence[Look], labels: Sequence[Label], most: int = _NOTES) -> list[Label]:
    """Return the labels without the note on the writer that ends many stories: it opens with the name that signs.

    most: paragraphs of it; the rest of the story says nothing of who signs.

    Example: ``Jane Doe covers the harbour for the Herald.`` under a story by Jane Doe, or ``Jane Doe`` over the rest.
    """
    found = list(labels)
    signing = [look.text for look, label in zip(looks, labels, strict=True) if label.role == "byline"]
    names = {name.casefold() for text in signing for name in _names_in(text, sure=True) if " " in name}
    story = [index for index, label in enumerate(labels) if label.role == "paragraph"]
    if names and most > 1:
        story = _up_to_note(looks, found, story, names)
    names = _untold(looks, story[:-most], names)
    for index in story[: -most - 1 : -1] if names else ():
        line = looks[index].text.casefold()
        is_contact = "@" in line and looks[index].size <= _CONTACT and any(map(line.__contains__, _given(names)))
        name = _name_over(looks, labels, index, names)
        if not is_contact and not line.startswith(tuple(names)) and name is None:
            break
        if name is not None and labels[name].role == "heading":
            found[name] = Label("boilerplate", NOTE)
        found[index] = Label("boilerplate", NOTE)
    return found


def _untold(looks: Sequence[Look], story: Sequence[int], names: Set[str]) -> set[str]:
    """Return the names that a story does not tell of: who tells of herself writes no note."""
    told = " ".join(looks[index].text.casefold() for index in story) if names else ""
    return {name for name in names if name.rpartition(" ")[2] not in told}


def _up_to_note(looks: Sequence[Look], labels: list[Label], story: list[int], names: Set[str]) -> list[int]:
    """Set aside a note on the writer and the teasers of other stories under it; return the paragraphs over it."""
    for place in range(max(1, len(story) - _TEASERS), len(story)):
        start = story[place]
        line = looks[start].text.casefold()
        if labels[start - 1].role in STORY or not line.startswith(tuple(names)):
            continue
        if not any(map(line.startswith, _untold(looks, story[:place], names))):
            continue
        for index in range(start, len(labels)):
            labels[index] = Label("boilerplate", NOTE) if labels[index].role in STORY else labels[index]
        return story[:place]
    return story


def _name_over(looks: Sequence[Look], labels: Sequence[Label], index: int, names: Set[str]) -> int | None:
    """Return the line over a paragraph if it is the writer's name, which stands nowhere else amid the story."""
    above = over(labels, index)
    if above is None or looks[above].text.casefold() not in names:
        return None
    first = next(at for at, label in enumerate(labels) if label.role == "paragraph")
    is_once = sum(look.key == looks[above].key for look in looks[first:]) == 1
    return above if is_once and above > first else None


def _given(names: Iterable[str]) -> Iterator[str]:
    """Yield the words that names begin with, as far as they tell."""
    return (given for name in names if len(given := name.partition(" ")[0]) >= _TELLING)


def _is_quoted(signs: Signs) -> bool:
    """Whether a name alone is that of somebody whom the story tells of, as under a quotation or among its tags.

    Right under the story it may be the writer's, who tells of herself.
    """
    if signs["told"] != "all" or not str(signs["sign"]).startswith("name"):
        return False
    return signs["zone"] == "amid" or (signs["zone"] == "tail" and signs["to end"] != _distance(1))


def _standing(weight: int, one: Candidate) -> int:
    return weight + _HEAD if one.signs["zone"] == "head" else weight


def _headed(weighed: list[tuple[int, Candidate]]) -> list[tuple[int, Candidate]]:
    """Return those that count; where a line under the headline says who wrote it, the tail is about others.

    ``Reporting by Jane Doe and John Roe; Editing by …`` names all who helped.
    """
    said = any(
        weight > 0 and one.signs["zone"] == "head" and str(one.signs["sign"]).startswith("says so")
        for weight, one in weighed
    )
    return [(weight, one) for weight, one in weighed if not said or one.signs["zone"] != "tail"]


def _label(label: Label, is_chosen: bool) -> Label:
    if is_chosen and label.role not in ("byline", "timestamp"):
        return Label("byline", "a name where the story's byline would stand")
    if label.role == "byline" and not is_chosen:
        return Label("boilerplate", "another story's byline")
    return label


def weigh(signs: Signs) -> int:
    """Return what speaks for a line to be the byline, in thousandths; over 0 more does than against."""
    bias, alone, together = _weights()
    told = {name: str(value) for name, value in signs.items()}
    return (
        bias
        + sum([table.get(told[name], 0) for name, table in alone])
        + sum([table.get("|".join(values(told)), 0) for values, table in together])
    )


def value_of(signs: Signs, names: str) -> str:
    """Return the value of some signs together: ``value_of(signs, "sign/zone")`` is ``name|head``."""
    return "|".join(str(signs[name]) for name in names.split("/"))


class _Weights(NamedTuple):
    """bias: of every line.  alone: a sign and what each value of it weighs.  together: the same of several signs."""

    bias: int
    alone: tuple[tuple[str, dict[str, int]], ...]
    together: tuple[tuple[Callable[[Mapping[str, str]], tuple[str, ...]], dict[str, int]], ...]


@cache
def _weights() -> _Weights:
    found = json.loads(pkgutil.get_data(__package__, "weights_bylines.json") or b"")
    tables = [(names.split("/"), table) for names, table in found["weights"].items()]
    return _Weights(
        found["bias"],
        tuple((names[0], table) for names, table in tables if len(names) == 1),
        tuple((itemgetter(*names), table) for names, table in tables if len(names) > 1),
    )


def candidates(looks: Sequence[Look], labels: Sequence[Label]) -> list[Candidate]:
    """Return the lines near the story that could be bylines."""
    place = _Places(labels)
    told = _Told(looks, labels)
    times = Counter(look.key for look in looks)
    rights = [look.key for look in looks if look.cue == "rights"]
    ranks: Counter[tuple[str, str]] = Counter()
    found: list[Candidate] = []
    shown = {i: byline_signs(looks[i]) if labels[i].role not in _NEVER else "" for i in place.near(len(looks))}
    labelled = _under_label(shown)
    for index, sign in shown.items():
        if not _can_name(labels[index], sign) or _is_of_others(looks[index], place.zone(index)):
            continue
        is_over = place.zone(index) == "over" and any(looks[index].key in line for line in rights)
        if is_over and not is_known_name(looks[index].text):
            continue  # the site
        if (names := _named(looks[index], labels[index])) is None:
            continue
        kind = (place.zone(index), sign.partition(" ")[0])
        ranks[kind] += 1
        signs = {
            **place.signs(index),
            **_own(looks[index], names),
            "sign": sign,
            "told": told.says(names[0]),
            "ordinary": told.ordinary(names[0]),
            "post": index + 1 < len(looks) and byline_signs(looks[index + 1]) == "post",
            "role": labels[index].role,
            "times": min(3, times[looks[index].key]),
            "rank": min(4, ranks[kind]),
            "by": index in labelled,
            "heard": told.heard(names[0], looks[index].text, times[looks[index].key]),
        }
        found.append(Candidate(index, names, signs))
    many = Counter(candidate.signs["zone"] for candidate in found)
    return [one._replace(signs={**one.signs, "of": min(4, many[one.signs["zone"]])}) for one in found]


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


def _named(look: Look, label: Label) -> tuple[str, ...] | None:
    """The names in a line that could be a byline; None for any other."""
    if label.role == "caption" and not is_agency(look.text):
        return None
    parts = [part.strip() for part in beside_stamps(look, label).split("|")] if look.stamps else [look.text]
    sure = label.role == "byline"
    names = [name for part in parts for name in _names_in(part, sure=sure)]
    return tuple(dict.fromkeys(names)) or None


def _names_in(part: str, *, sure: bool) -> tuple[str, ...]:
    if is_agency(part):
        return (part.strip(EDGES),)
    return authors(part, sure=sure) or bare_names(part, words=(1, 5))


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
        words = (word for word in name.casefold().split() if len(word) >= _WORD and word not in PARTICLES)
        return min(2, sum(self._times(word) > times * line.count(word) for word in words))

    def _times(self, word: str) -> int:
        """Return how often the page has a word: counted once, for the names of a list have their words alike."""
        if word not in self._counted:
            self._counted[word] = self._page.count(word)
        return self._counted[word]

    def ordinary(self, name: str) -> int:
        """Return how many words of a name, 2 at most, the page has in small letters: ``Social Media``."""
        words = (word for word in name.casefold().split() if len(word) >= _WORD and word not in PARTICLES)
        return min(2, sum(word in self._words for word in words))


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
            "to headline": _distance(index - self._headline),
            "to story": _distance(index - self._first),
            "to end": _distance(index - self._last) if zone == "tail" else "",
            "over": roles[index + 1],
            "under": roles[index + 3],
            "stamp": next(
                (far for far in (1, 2) if "timestamp" in (roles[index + 2 - far], roles[index + 2 + far])), 0
            ),
        }


def _distance(blocks: int) -> str:
    return f"{'-' if blocks < 0 else '+'}{bisect(_STEPS, abs(blocks))}"
