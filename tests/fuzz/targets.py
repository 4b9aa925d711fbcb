"""What the fuzzers call: one function of bytes a target; an exception is a finding.

Crashes that were mended stand as cases in ``tests/cases`` or rows of ``tests/battery``.
"""

from __future__ import annotations

import io
from collections.abc import Callable
from contextlib import suppress
from itertools import islice
from typing import cast

import articleparse
from articleparse import ArticleparseError
from articleparse.containers import CONTAINERS, recognise, records
from articleparse.containers.reading import Reading
from articleparse.engine import Task, convert
from articleparse.model import Failure
from articleparse.readers.source import read_source
from invariants import check, is_calm


def text(data: bytes) -> None:
    """The text path: layout, labeller, assembler."""
    check(data.decode("utf-8", "replace"), form="text")


def html(data: bytes) -> None:
    """The HTML path: tree, blocks, declarations, weighing."""
    check(data.decode("utf-8", "replace"), form="html")


def stamp(data: bytes) -> None:
    """Printed stamps; the same stamp twice says the same."""
    line = data.decode("utf-8", "replace")
    first = articleparse.parse_timestamp(line)
    assert first == articleparse.parse_timestamp(line)
    if first is not None:
        assert first.value is None or first.precision is not None
        assert first.text.strip()


def source(data: bytes) -> None:
    """Bytes: compression, encodings, known formats; and whatever form is seen in them."""
    with suppress(ArticleparseError):
        found = read_source(data, limit=1 << 20)
        assert not any("\ud800" <= character <= "\udfff" for character in found.text)
        assert is_calm(found.text[:1000])
    check(data)


_KINDS = [kind for kind in CONTAINERS if kind != "parquet"]  # whose reader is another project's


def containers(data: bytes) -> None:
    """What holds many articles: the first byte chooses the kind, the records are converted."""
    recognise(data[1:], "a")
    kind = _KINDS[data[0] % len(_KINDS)] if data else "tar"
    stream = cast(io.BufferedReader, io.BufferedReader(io.BytesIO(data[1:])))
    with suppress(ArticleparseError):
        for record in islice(records(kind, stream, "a", Reading()), 20):
            if isinstance(record, Failure):
                assert record.message
                assert "mistake" not in record.code
            else:
                assert not [failure for failure in convert(record, Task()).failures if failure.code == "mistake"]


TARGETS: dict[str, Callable[[bytes], None]] = {
    "text": text,
    "html": html,
    "stamp": stamp,
    "source": source,
    "containers": containers,
}
