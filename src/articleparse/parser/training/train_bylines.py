"""Makes `weights_bylines.json` again, and says how good it is on publishers not seen.

    python -m articleparse.parser.training.train_bylines CASES.jsonl… [--folds 5] [--write]

CASES.jsonl: as for `training.train`, with ``gold.authors``; ``url`` tells the publisher where
that is one page's.  Needs NumPy and SciPy (the extra ``train``); some minutes on one core.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import urlsplit

import numpy as np
from scipy.optimize import minimize
from scipy.sparse import csr_matrix

from articleparse.model import Hints
from articleparse.parser.authors.byline_candidates import Candidate, candidates
from articleparse.parser.authors.bylines import SCALE, TOGETHER, value_of
from articleparse.parser.looks.features import look
from articleparse.parser.roles import label
from articleparse.parser.training.folds import fold_of
from articleparse.parser.training.gold import key
from articleparse.parser.training.pages import COPY
from articleparse.parser.words.language import language_of

_PENALTY = 60.0
_ROUNDS = 150
_FEWEST = 4  # times that a value has to be seen to have a weight
_LEAST = 20  # thousandths: smaller weights are left out
_SHIPPED = Path(__file__).parents[1] / "authors"

Attribute = tuple[str, str]


class Page(NamedTuple):
    """A case: whose page it is, keys of its authors, the lines that could name them."""

    publisher: str
    authors: frozenset[str]
    lines: list[Candidate]


def pages(cases: Path) -> Iterator[Page]:
    """Yield the pages of a file of cases that show who wrote them."""
    from articleparse.readers import read

    with cases.open(encoding="utf-8") as lines:
        for line in lines:
            case = json.loads(line)
            if case["render"] == COPY or not case.get("visible", {}).get("authors", True):
                continue
            blocks = read((cases.parent / case["path"]).read_bytes(), form="text").blocks
            sample = sorted((block.text for block in blocks), key=len, reverse=True)[:40]
            looks = look(blocks, Hints(language=language_of(sample)))
            site = urlsplit(str(case["publisher"])).netloc or str(case["publisher"])
            authors = frozenset(map(key, case["gold"].get("authors") or []))
            yield Page(site, authors, candidates(looks, label(looks, signing=False)))


def attributes(line: Candidate) -> list[Attribute]:
    """Return the values that have weights."""
    return [(names, value_of(line.signs, names)) for names in TOGETHER]


def trained(found: Sequence[Page]) -> dict[str, Any]:
    """Return weights that tell the lines with an author's name from the others (logistic regression)."""
    lines = [line for page in found for line in page.lines]
    right = np.array([float(_names(line, page)) for page in found for line in page.lines])
    counts = Counter(attribute for line in lines for attribute in attributes(line))
    places = {attribute: number for number, attribute in enumerate(a for a, n in counts.items() if n >= _FEWEST)}
    rows = [[places[attribute] for attribute in attributes(line) if attribute in places] for line in lines]
    ends = np.cumsum([0, *map(len, rows)])
    flat = np.array([place for row in rows for place in row])
    matrix = csr_matrix((np.ones(len(flat)), flat, ends), shape=(len(rows), len(places)))

    def cost(weights: Any) -> tuple[float, Any]:
        likely = 1 / (1 + np.exp(-(matrix @ weights[:-1] + weights[-1])))
        loss = -(right * np.log(likely + 1e-12) + (1 - right) * np.log(1 - likely + 1e-12)).sum()
        slope = np.concatenate([matrix.T @ (likely - right), [(likely - right).sum()]])
        return loss + 0.5 * _PENALTY * float(weights @ weights), slope + _PENALTY * weights

    learned: Any = minimize(
        cost, np.zeros(len(places) + 1), jac=True, method="L-BFGS-B", options={"maxiter": _ROUNDS}
    ).x
    return _shape(places, learned)


def _names(line: Candidate, page: Page) -> bool:
    return not page.authors.isdisjoint(map(key, line.names))


def _shape(places: dict[Attribute, int], learned: Any) -> dict[str, Any]:
    weights: dict[str, dict[str, int]] = {names: {} for names in TOGETHER}
    for (names, value), place in places.items():
        if abs(weight := round(SCALE * float(learned[place]))) >= _LEAST:
            weights[names][value] = weight
    return {"bias": round(SCALE * float(learned[-1])), "weights": weights}


def figures(found: Sequence[Page], folds: int) -> tuple[int, int, int]:
    """Return of the lines that weigh more than nothing how many are right, how many there are, and how many should."""
    hit = got = gold = 0
    for fold in range(folds):
        learned = trained([page for page in found if fold_of(page.publisher, folds) != fold])
        for page in (page for page in found if fold_of(page.publisher, folds) == fold):
            for line in page.lines:
                weight = learned["bias"] + sum(learned["weights"][n].get(v, 0) for n, v in attributes(line))
                hit += weight > 0 and _names(line, page)
                got += weight > 0
                gold += _names(line, page)
    return hit, got, gold


def main() -> int:
    """Train on the cases; report on held-out publishers, or write the weights."""
    cli = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    cli.add_argument("cases", type=Path, nargs="+")
    cli.add_argument("--folds", type=int, default=5)
    cli.add_argument("--write", action="store_true", help="train on all cases and write the weights")
    args = cli.parse_args()
    found = [page for cases in args.cases for page in pages(cases)]
    hit, got, gold = figures(found, args.folds)
    report = {"held out, F1 over lines": round(2 * hit / (got + gold), 4), "pages": len(found)}
    sys.stdout.write(f"{report}\n")
    if args.write:
        learned = {**report, **trained(found)}
        text = json.dumps(learned, ensure_ascii=False, separators=(",", ":")) + "\n"
        (_SHIPPED / "weights_bylines.json").write_text(text, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
