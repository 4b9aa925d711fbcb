"""Every folder under cases/ is a case: input.txt, what must come out of it, and perhaps why.

expected.json lists the articles of the input, each with the keys that the case is
about, down to the keys of a timestamp; `warnings` are codes alone.  options.json holds what the user would say on the
command line.  ``pytest --update-cases`` rewrites the expectations; a person reads the diff.
"""

from __future__ import annotations

import json
from datetime import date, datetime
from pathlib import Path
from typing import Any

import msgspec
import pytest

import articleparse
from articleparse.serializers.json import dump

CASES = Path(__file__).parent / "cases"


def options(case: Path) -> dict[str, Any]:
    path = case / "options.json"
    found: dict[str, Any] = json.loads(path.read_text(encoding="utf-8")) if path.exists() else {}
    if "as_of" in found:
        found["as_of"] = moment(found["as_of"])
    return found


def moment(text: str) -> date:
    return date.fromisoformat(text) if len(text) == 10 else datetime.fromisoformat(text)


def shown(article: articleparse.Article) -> dict[str, Any]:
    found: dict[str, Any] = msgspec.json.decode(dump(article, provenance=True))
    found["warnings"] = sorted({notice["code"] for notice in found["warnings"]})
    return found


def like(wanted: Any, found: Any) -> Any:
    """Return of `found` what `wanted` speaks of: of an object its keys, of a list every item."""
    if isinstance(wanted, dict) and isinstance(found, dict):
        return {key: like(wanted[key], found[key]) for key in wanted}
    if isinstance(wanted, list) and isinstance(found, list):
        return [*map(like, wanted, found), *found[len(wanted) :]]
    return found


# Cases that hold what would be right and is not given yet.
FALLS_SHORT: dict[str, str] = {}  # case -> why


def known(case: str) -> list[pytest.MarkDecorator]:
    """Return the mark of a case that falls short."""
    return [pytest.mark.xfail(reason=FALLS_SHORT[case])] if case in FALLS_SHORT else []


@pytest.mark.parametrize(
    "case",
    [pytest.param(path.parent, marks=known(path.parent.name)) for path in sorted(CASES.glob("*/expected.json"))],
    ids=lambda case: case.name,
)
def test_case(case: Path, request: pytest.FixtureRequest) -> None:
    data = next(case.glob("input.*")).read_bytes()
    path = case / "expected.json"
    expected: list[dict[str, Any]] = json.loads(path.read_text(encoding="utf-8"))
    found = [shown(article) for article in articleparse.parse_all(data, **options(case))]
    got = like(expected, found)
    if request.config.getoption("--update-cases") and got != expected and case.name not in FALLS_SHORT:
        path.write_text(json.dumps(got, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")
    assert got == expected
