"""Learns what the signs of a headline weigh (see `rivals`), for `_train`.

A page gives its rivals, found by a chain that has not seen its publisher, and which of
them are right: a soft choice among them, so that only what tells them apart counts.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Iterable, Sequence
from typing import Any, NamedTuple

import numpy as np
from scipy.optimize import minimize
from scipy.sparse import csr_matrix

from articleparse.parser._gold import key
from articleparse.parser._pages import Page
from articleparse.parser.chain import SCALE, Rival, Weights, rivals, walk
from articleparse.parser.ends import Ending
from articleparse.parser.rivals import Signs, signs

_PENALTY = 8.0
_ROUNDS = 150
_FEWEST = 4  # times that a value has to be seen to have a weight
_LEAST = 10  # thousandths: smaller weights are left out
LOOSE = 0.5  # what a page counts whose gold is loose

Value = tuple[str, Hashable]


class Choice(NamedTuple):
    """A page's rivals or endings, what is seen of each, which are right; whose page it is and what it counts."""

    able: Sequence[Rival] | Sequence[Ending]
    told: Sequence[Signs]
    right: Sequence[bool]
    publisher: str
    weight: float


def choices(pairs: Iterable[tuple[Page, Weights]]) -> list[Choice]:
    """Return the choices of pages that show their headline among several rivals, each with its chain's weights."""
    return [found for page, learned in pairs if (found := _choice(page, learned)) and any(found.right)]


def _choice(page: Page, learned: Weights) -> Choice | None:
    known, given = page.seen.known, page.seen.given
    if given.headline is not None:
        return None
    able = rivals(walk(known, given, learned), learned)
    if len(able) < 2:
        return None
    looks = [page.looks[index] for index in page.seen.kept]
    gold = page.case["gold"]
    titles = set(map(key, gold.get("headline_variants") or [gold.get("headline")])) - {""}
    right = [key(looks[rival.headline].text) in titles for rival in able]
    weight = LOOSE if page.is_loose else page.weight
    return Choice(able, signs(looks, known, able), right, page.publisher, weight)


def trained(found: Sequence[Choice]) -> dict[str, dict[str, int]]:
    """Return the weights, by sign and value; ``chain`` ``behind``: what the chain's own judgement counts."""
    counts = Counter(value for choice in found for told in choice.told for value in told.items())
    places = {value: number for number, value in enumerate(v for v, times in counts.items() if times >= _FEWEST)}
    learned = _fit(found, places)
    weights: dict[str, dict[str, int]] = {"chain": {"behind": round(SCALE * float(learned[-1]))}}
    for (name, value), place in places.items():
        if abs(weight := round(SCALE * float(learned[place]))) >= _LEAST:
            weights.setdefault(name, {})[str(value)] = weight
    return weights


def _fit(found: Sequence[Choice], places: dict[Value, int]) -> Any:
    rows = [[places[v] for v in told.items() if v in places] for choice in found for told in choice.told]
    ends = np.cumsum([0, *map(len, rows)])
    flat = np.array([place for row in rows for place in row], dtype=np.int64)
    matrix = csr_matrix((np.ones(len(flat)), flat, ends), shape=(len(rows), len(places)))
    behind = np.array([-rival.behind / SCALE for choice in found for rival in choice.able])
    right = np.array([float(one) for choice in found for one in choice.right])
    owner = np.array([number for number, choice in enumerate(found) for _ in choice.able])
    weight = np.array([choice.weight for choice in found])

    def shares(values: Any) -> tuple[Any, Any]:
        total = np.bincount(owner, values, len(found)) + 1e-12
        return values / total[owner], np.log(total)

    def cost(learned: Any) -> tuple[float, Any]:
        scores = matrix @ learned[:-1] + behind * learned[-1]
        top = np.full(len(found), -np.inf)
        np.maximum.at(top, owner, scores)
        likely, whole = shares(np.exp(scores - top[owner]))
        wanted, part = shares(np.exp(scores - top[owner]) * right)
        change = (likely - wanted) * weight[owner]
        kept = learned - start  # the chain's judgement is taken as it is, unless the pages say otherwise
        slope = np.concatenate([matrix.T @ change, [change @ behind]])
        return float(weight @ (whole - part)) + 0.5 * _PENALTY * float(kept @ kept), slope + _PENALTY * kept

    start = np.append(np.zeros(len(places)), 1.0)
    return minimize(cost, start, jac=True, method="L-BFGS-B", options={"maxiter": _ROUNDS}).x
