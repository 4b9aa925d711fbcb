"""The one article that must come out exactly; it stands beside the checkout, not in it."""

from __future__ import annotations

import json
from pathlib import Path

import msgspec
import pytest

import articleparse
from articleparse.serializers.json import dump

SEED = Path(__file__).parents[2] / "shared" / "seed"


@pytest.mark.skipif(not SEED.exists(), reason="the seed is not beside the checkout")
def test_the_seed_comes_out_exactly() -> None:
    expected = json.loads((SEED / "expected.json").read_text(encoding="utf-8"))
    (text,) = SEED.glob("*.txt")
    found = msgspec.json.decode(dump(articleparse.parse(text.read_bytes())))
    assert {key: found[key] for key in expected} == expected
