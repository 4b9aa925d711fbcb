"""The mean of two trainings, which the shipped weights are."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from articleparse.parser.learned.chain import load
from articleparse.parser.learned.trees import load as grow
from articleparse.parser.training import mean

FIRST: dict[str, Any] = {
    "held out, F1 over blocks": {"wet": 0.9},
    "pages": 3,
    "steps": [["over", "headline", 100], ["headline", "under", -20]],
    "templates": [[["size"], 0, [[1, *[10] * 7], [2, *[4] * 7]]], [["ends", "size"], -1, [["stop", 1, *[6] * 7]]]],
    "forests": {"headlines": {"names": ["size"], "words": [{}], "trees": [[0, 40, 0.5, -0.25]]}},
}
OTHER: dict[str, Any] = {
    "held out, F1 over blocks": {"wet": 0.8},
    "pages": 5,
    "steps": [["over", "headline", 50]],
    "templates": [[["size"], 0, [[1, *[20] * 7], [3, *[-8] * 7]]]],
    "forests": {"headlines": {"names": ["ends", "size"], "words": [{"stop": 1}, {}], "trees": [[1, 40, 1.0, 0.5]]}},
}


def test_weights_are_averaged() -> None:
    found = mean.mean(FIRST, OTHER)
    assert found["steps"] == [["over", "headline", 75], ["headline", "under", -20]]
    assert found["templates"] == [
        [["size"], 0, [[1, *[15] * 7], [2, *[2] * 7], [3, *[-4] * 7]]],
        [["ends", "size"], -1, [["stop", 1, *[3] * 7]]],
    ]
    assert found["pages"] == [3, 5]
    assert load(found).forests.keys() == {"headlines"}


@pytest.mark.parametrize("told", [{"size": 12, "ends": "stop"}, {"size": 60}])
def test_trees_have_their_share_of_the_say(told: dict[str, Any]) -> None:
    one, other, both = (
        grow(found["forests"]["headlines"]).weigh(told) for found in (FIRST, OTHER, mean.mean(FIRST, OTHER))
    )
    assert both == pytest.approx((one + other) / 2)


def test_folds_are_averaged_one_by_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    paths = [tmp_path / name for name in ("first.json", "other.json", "mean.json")]
    for path, found in zip(paths, ([FIRST, OTHER], [OTHER, FIRST]), strict=False):
        path.write_text(json.dumps(found), encoding="utf-8")
    monkeypatch.setattr("sys.argv", ["mean", *map(str, paths)])
    assert mean.main() == 0
    folds = json.loads(paths[2].read_text("utf-8"))
    assert [fold["steps"][0] for fold in folds] == [["over", "headline", 75]] * 2


def test_the_mean_of_three_is_that_of_their_sums() -> None:
    found = mean.mean(FIRST, OTHER, OTHER)
    assert found["steps"] == [["over", "headline", 67], ["headline", "under", -20]]
    assert found["templates"][0][2][0] == [1, *[17] * 7]
    told = {"size": 12, "ends": "stop"}
    one, other, all_three = (grow(trained["forests"]["headlines"]).weigh(told) for trained in (FIRST, OTHER, found))
    assert all_three == pytest.approx((one + 2 * other) / 3, abs=1e-5)
