"""What the fuzzers call: one function of bytes a target; an exception is a finding.

Crashes that were mended stand as cases in ``tests/cases`` or rows of ``tests/battery``.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from contextlib import suppress
from itertools import islice

import articleparse
from articleparse import ArticleparseError
from articleparse.containers import CONTAINERS, recognise
from articleparse.containers.reading import Reading
from articleparse.corpus.inputs import Inputs
from articleparse.corpus.items import work
from articleparse.engine import Task
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
_READING = Reading(max_size=64 << 10, max_ratio=50)
_CONVERTED = 2  # records of each input that are parsed: what stands in them is the other targets' to try
_RECORDS = 50


def containers(data: bytes) -> None:
    """What holds many articles, also compressed: the first byte chooses the kind, the first records are converted."""
    kind = _KINDS[data[0] % len(_KINDS)] if data else "tar"
    recognise(data[1:], f"a.{kind}")
    file = os.memfd_create("held")
    try:
        os.write(file, data[1:])
        inputs = Inputs([b"/proc/self/fd/%d" % file], lambda: _READING, kind)
        for number, item in enumerate(islice(inputs, _RECORDS)):
            if isinstance(item, Failure):
                assert item.message
                assert item.code != "mistake", item.message
            elif number < _CONVERTED:
                assert not [failure for failure in work(item, Task()).failures if failure.code == "mistake"]
    finally:
        os.close(file)


TARGETS: dict[str, Callable[[bytes], None]] = {
    "text": text,
    "html": html,
    "stamp": stamp,
    "source": source,
    "containers": containers,
}
