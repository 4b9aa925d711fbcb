"""The mean of two trainings: steadier on pages that neither has seen than each of them.

    python -m articleparse.parser.training.mean WEIGHTS.json OTHER.json MEAN.json

Both are files that ``training.train`` wrote, or the folds that its ``--keep`` did.  The chain's weights are averaged,
one that only one of them has with nothing; the trees of both are added up, each at half its say.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Final, TypeAlias

Learned: TypeAlias = dict[str, Any]
Rows: TypeAlias = dict[str, list[int]]
"""The weights of a template's states by the values of its columns, as JSON."""

_REPORTED: Final = ("held out, F1 over blocks", "pages")


def mean(first: Learned, second: Learned) -> Learned:
    """Return the mean of the weights of two trainings; what is told of these stands beside each other."""
    return {
        **{name: [first[name], second[name]] for name in _REPORTED if name in first and name in second},
        "steps": _steps(first["steps"], second["steps"]),
        "templates": _templates(first["templates"], second["templates"]),
        "forests": {name: _forest(first["forests"][name], second["forests"][name]) for name in first["forests"]},
    }


def _steps(first: Sequence[Sequence[Any]], second: Sequence[Sequence[Any]]) -> list[list[Any]]:
    """A step that one training never saw keeps the other's weight: none is worse than a step that cannot be."""
    one, other = ({(a, b): weight for a, b, weight in steps} for steps in (first, second))
    found = []
    for step in dict.fromkeys([*one, *other]):
        weights = one.get(step, other.get(step, 0)), other.get(step, one.get(step, 0))
        found.append([*step, round(sum(weights) / 2)])
    return found


def _templates(first: Sequence[Sequence[Any]], second: Sequence[Sequence[Any]]) -> list[list[Any]]:
    one, other = _by_name(first), _by_name(second)
    found = []
    for names, offset in dict.fromkeys([*one, *other]):
        found.append([list(names), offset, _rows(one.get((names, offset), {}), other.get((names, offset), {}))])
    return found


def _by_name(templates: Sequence[Sequence[Any]]) -> dict[tuple[tuple[str, ...], int], Rows]:
    return {
        (tuple(names), offset): {json.dumps(row[: len(names)]): row[len(names) :] for row in rows}
        for names, offset, rows in templates
    }


def _rows(one: Rows, other: Rows) -> list[list[Any]]:
    found = []
    for values in dict.fromkeys([*one, *other]):
        nothing = [0] * len(one.get(values) or other[values])
        both = zip(one.get(values, nothing), other.get(values, nothing), strict=True)
        weights = [round((a + b) / 2) for a, b in both]
        if any(weights):
            found.append([*json.loads(values), *weights])
    return found


def _forest(one: Mapping[str, Any], other: Mapping[str, Any]) -> dict[str, Any]:
    """The signs of both stand beside each other, as each training numbers the values of a sign in its own way."""
    return {
        "names": one["names"] + other["names"],
        "words": one["words"] + other["words"],
        "trees": [_halved(tree, 0) for tree in one["trees"]]
        + [_halved(tree, len(one["names"])) for tree in other["trees"]],
    }


def _halved(tree: Any, behind: int) -> Any:
    """Return a tree with half its say, its signs that many places farther on."""
    if not isinstance(tree, list):
        return round(tree / 2, 6)
    sign, bound, *below = tree
    return [sign + behind, bound, *(_halved(branch, behind) for branch in below)]


def main() -> int:
    """Write the mean."""
    cli = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ("first", "second", "target"):
        cli.add_argument(name, type=Path)
    args = cli.parse_args()
    one, other = (json.loads(path.read_text(encoding="utf-8")) for path in (args.first, args.second))
    folds = isinstance(one, list)
    found = [mean(*both) for both in zip(one, other, strict=True)] if folds else mean(one, other)
    args.target.write_text(json.dumps(found, ensure_ascii=False, separators=(",", ":")) + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
