"""Which lines of a page name the story's writer: weighed, for a menu's words and a box's author look like names too.

Each line near the story that could be a byline is held against the place of headline and
story; what its signs weigh was learned from pages whose authors are known
(`training.train_bylines`).  The best one signs, and those beside it that weigh enough.
"""

from __future__ import annotations

import json
import pkgutil
from collections.abc import Callable, Mapping, Sequence
from functools import cache
from operator import itemgetter
from typing import Final, NamedTuple

from articleparse.parser.authors.byline_candidates import Candidate, Signs, candidates, distance
from articleparse.parser.looks.features import Look
from articleparse.parser.looks.labels import Label

SCALE: Final = 1000  # a weight of 1.0
_NEAR: Final = 6  # blocks between the lines of one byline
_ENOUGH: Final = -700  # what the best line must weigh at least; any other must weigh more than nothing
_HEAD: Final = 300  # … less between headline and story, where a byline stands
_FOOT: Final = 500  # … and less right under the story where the line says whose it is
_PICTURED: Final = ("name", "all")  # what a name alone shows of whom the story tells
_SAID: Final = ("says so", "byline")  # sign and role of a line that names the writer in so many words


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


def signed(looks: Sequence[Look], labels: Sequence[Label]) -> list[Label]:
    """Return the labels with the story's bylines, and no others.

    A stamp's line stays one, whoever it names.
    """
    weighed = [(weigh(one.signs), one) for one in candidates(looks, labels) if not _is_quoted(one.signs)]
    weighed = _headed(_untold(weighed))
    best, place = max(((_standing(weight, one), one.block) for weight, one in weighed), default=(_ENOUGH, -1))
    chosen = (
        {one.block for weight, one in weighed if one.block == place or (weight > 0 and abs(one.block - place) <= _NEAR)}
        if best > _ENOUGH
        else set()
    )
    return [_label(label, index in chosen) for index, label in enumerate(labels)]


def _untold(weighed: list[tuple[int, Candidate]]) -> list[tuple[int, Candidate]]:
    """Return those that count where a line says so of somebody whom the story does not tell of.

    Then a name alone that it does tell of is a picture's.
    """
    said = any(
        (one.signs["sign"], one.signs["role"], one.signs["zone"]) == (*_SAID, "head")
        and not one.signs["told"]
        and _standing(weight, one) > _ENOUGH
        for weight, one in weighed
    )
    return [(weight, one) for weight, one in weighed if not said or (one.signs["sign"], one.signs["told"]) != _PICTURED]


def _is_quoted(signs: Signs) -> bool:
    """Whether a name alone is that of somebody whom the story tells of, as under a quotation or among its tags.

    Right under the story it may be the writer's, who tells of herself.
    """
    if signs["told"] != "all" or not str(signs["sign"]).startswith("name"):
        return False
    return signs["zone"] == "amid" or (signs["zone"] == "tail" and signs["to end"] != distance(1))


def _standing(weight: int, one: Candidate) -> int:
    if _is_signed_off(one.signs):
        return weight + _FOOT
    return weight + _HEAD if one.signs["zone"] == "head" else weight


def _is_signed_off(signs: Signs) -> bool:
    """Whether a line right under the story says who wrote it: ``Author: Jane Doe``."""
    return signs["zone"] == "tail" and signs["to end"] == distance(1) and (signs["sign"], signs["role"]) == _SAID


def _headed(weighed: list[tuple[int, Candidate]]) -> list[tuple[int, Candidate]]:
    """Return those that count; where a line under the headline says who wrote it, the tail is about others.

    ``Reporting by Jane Doe and John Roe; Editing by …`` names all who helped.  Nor does a name alone there count
    where another leads to what its bearer wrote.
    """
    said = any(
        weight > 0 and one.signs["zone"] == "head" and str(one.signs["sign"]).startswith("says so")
        for weight, one in weighed
    )
    linked = any(one.signs["page"] and one.signs["zone"] == "head" for _, one in weighed)
    return [
        (weight, one)
        for weight, one in weighed
        if not (said and one.signs["zone"] == "tail") and not (linked and _is_unlinked(one.signs))
    ]


def _is_unlinked(signs: Signs) -> bool:
    """Whether a name alone in the head leads to no page, as that of who took the picture may not."""
    return signs["zone"] == "head" and not signs["page"] and signs["sign"] == "name"


def _label(label: Label, is_chosen: bool) -> Label:
    if is_chosen and label.role not in ("byline", "timestamp") and label.why != "front matter":
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
