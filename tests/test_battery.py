"""Every bad input of the battery, in its small version, through the library."""

from __future__ import annotations

import pytest

import articleparse
from articleparse import ArticleparseError
from articleparse.options import checked_hints
from articleparse.parser import parse
from articleparse.readers import read
from articleparse.serializers.explain import explain
from articleparse.serializers.json import dump
from battery import Input, inputs
from battery.run import judged
from invariants import check

KINDS = sorted({one.kind for one in inputs()})


def outcome(one: Input, data: bytes) -> tuple[int, bytes, str]:
    """Exit status and output, as the command would have it."""
    try:
        if "--explain" in one.options:
            page = read(data)
            listing = [
                explain(article, page.blocks) for article in parse(page, checked_hints(None, None, None, None), "-")
            ]
            return 0, "".join(listing).encode(), ""
        articles = list(articleparse.parse_all(data))
    except ArticleparseError as error:
        return 1, b"", f"articleparse: -: {error}\n"
    if not articles:
        return 1, b"", "articleparse: -: no article in it\n"
    provenance = "--provenance" in one.options
    return 0, b"\n".join(dump(article, compact=True, provenance=provenance) for article in articles), ""


@pytest.mark.parametrize("kind", KINDS)
def test_each_bad_input_has_the_right_outcome(kind: str) -> None:
    wrong = {}
    for one in inputs():
        if one.kind == kind:
            data = one.make(one.small)
            found = list(judged(one, *outcome(one, data)))
            if found:
                wrong[one.name] = found
    assert wrong == {}


@pytest.mark.parametrize("kind", KINDS)
def test_each_bad_input_keeps_what_holds_for_all(kind: str) -> None:
    for one in inputs():
        if one.kind == kind:
            check(one.make(one.small))
