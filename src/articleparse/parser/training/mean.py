"""The mean of some trainings: steadier on pages that none has seen than each of them.

    python -m articleparse.parser.training.mean WEIGHTS.json OTHER.json… MEAN.json

They are files that ``training.train`` wrote, or the folds that its ``--keep`` did.  The chain's weights are averaged,
one that a training has not as nothing; the trees of all are added up, each with its share of the say.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Mapping, Sequence
from itertools import accumulate, chain
from pathlib import Path
from typing import Any, Final, TypeAlias

Learned: TypeAlias = dict[str, Any]
Rows: TypeAlias = dict[str, list[int]]
"""The weights of a template's states by the values of its columns, as JSON."""

_REPORTED: Final = ("held out, F1 over blocks", "pages")


def mean(*trainings: Learned) -> Learned:
    """Return the mean of the weights of some trainings; what is told of these stands beside each other."""
    return {
        **{name: [one[name] for one in trainings] for name in _REPORTED if name in trainings[0]},
        "steps": _steps([one["steps"] for one in trainings]),
        "templates": _templates([one["templates"] for one in trainings]),
        "forests": {name: _forest([one["forests"][name] for one in trainings]) for name in trainings[0]["forests"]},
    }


def _steps(several: Sequence[Sequence[Sequence[Any]]]) -> list[list[Any]]:
    """A step that a training never saw keeps the others' weight: none is worse than a step that cannot be."""
    weights: dict[tuple[str, str], list[int]] = {}
    for a, b, weight in chain.from_iterable(several):
        weights.setdefault((a, b), []).append(weight)
    return [[*step, round(sum(found) / len(found))] for step, found in weights.items()]


def _templates(several: Sequence[Sequence[Sequence[Any]]]) -> list[list[Any]]:
    named = [_by_name(templates) for templates in several]
    return [
        [list(names), offset, _rows([rows.get((names, offset), {}) for rows in named])]
        for names, offset in dict.fromkeys(chain.from_iterable(named))
    ]


def _by_name(templates: Sequence[Sequence[Any]]) -> dict[tuple[tuple[str, ...], int], Rows]:
    return {
        (tuple(names), offset): {json.dumps(row[: len(names)]): row[len(names) :] for row in rows}
        for names, offset, rows in templates
    }


def _rows(several: Sequence[Rows]) -> list[list[Any]]:
    found = []
    for values in dict.fromkeys(chain.from_iterable(several)):
        held = [rows[values] for rows in several if values in rows]
        weights = [round(sum(states) / len(several)) for states in zip(*held, strict=True)]
        if any(weights):
            found.append([*json.loads(values), *weights])
    return found


def _forest(several: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
    """The signs of all stand beside each other, as each training numbers the values of a sign in its own way."""
    behind = accumulate([0, *(len(one["names"]) for one in several)])
    return {
        "names": [name for one in several for name in one["names"]],
        "words": [words for one in several for words in one["words"]],
        "trees": [
            _shared(tree, at, len(several)) for one, at in zip(several, behind, strict=False) for tree in one["trees"]
        ],
    }


def _shared(tree: Any, behind: int, among: int) -> Any:
    """Return a tree with so small a share of its say, its signs that many places farther on."""
    if not isinstance(tree, list):
        return round(tree / among, 6)
    sign, bound, *below = tree
    return [sign + behind, bound, *(_shared(branch, behind, among) for branch in below)]


def main() -> int:
    """Write the mean."""
    cli = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    cli.add_argument("trainings", type=Path, nargs="+")
    cli.add_argument("target", type=Path)
    args = cli.parse_args()
    several = [json.loads(path.read_text(encoding="utf-8")) for path in args.trainings]
    folds = isinstance(several[0], list)
    found = [mean(*fold) for fold in zip(*several, strict=True)] if folds else mean(*several)
    args.target.write_text(json.dumps(found, ensure_ascii=False, separators=(",", ":")) + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
