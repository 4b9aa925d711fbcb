"""JSON as a whole: an article in an object, several in a list, or in a list within an answer of some service."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, Final

import msgspec
from msgspec.structs import replace

from articleparse.containers import jsonl
from articleparse.containers.tables import column_of, is_written, row
from articleparse.errors import BrokenRecord
from articleparse.model import Failure, Record

if TYPE_CHECKING:
    from io import BufferedReader

    from articleparse.containers.reading import Reading

_HEAD: Final = 1 << 18  # bytes, in which the first line of JSON Lines ends, or it is taken for one
_DEEPEST: Final = 3  # objects around a list: ``{"response": {"results": […]}}``
_OPENS: Final = re.compile(rb"(?:\xef\xbb\xbf)?\s*(?:\[\s*)?\{\s*\"")


def opens_json(head: bytes) -> bool:
    """Whether a file begins like an object, or a list of them: no text does.

    Example: ``b'[{"title": "Bridge open"'``
    """
    return _OPENS.match(head) is not None


def records(stream: BufferedReader, name: str, reading: Reading) -> Iterator[Record | Failure]:
    """Yield a record for each article; BrokenRecord where there is no JSON, or none in it.  JSON Lines are read too.

    Example: the second article of a list in ``a.json`` is the record ``a.json#2``; one that stands alone is ``a.json``.
    """
    head = stream.peek(_HEAD)[:_HEAD]
    if _is_lines(head) and not _is_answer(head, reading.column):
        yield from jsonl.records(stream, name, reading)
        return
    data = stream.read(reading.max_size + 1)
    if len(data) > reading.max_size:
        raise BrokenRecord(f"has more than {reading.max_size:,} bytes (--max-size); jq -c '.[]' makes lines of a list")
    value = _value(data.removeprefix(b"\xef\xbb\xbf"))
    if isinstance(value, dict) and (_holds_text(value, reading.column) or is_written(value)):
        found = row(name, 1, value, reading.column)
        yield replace(found, name=name)
        return
    rows = _rows(value, 0)
    if rows is None:
        raise BrokenRecord("is JSON without an object that holds a text (--column)")
    for number, values in enumerate(rows, 1):
        yield row(name, number, values, reading.column)


def _is_lines(head: bytes) -> bool:
    """Whether the first line is an object of its own."""
    line = head.lstrip(b"\xef\xbb\xbf \r\n\t").partition(b"\n")[0]
    if line[:1] != b"{":
        return False
    try:
        msgspec.json.decode(line, type=dict[str, msgspec.Raw])
    except (msgspec.DecodeError, ValueError, RecursionError):
        return b"\n" not in head and len(head) >= _HEAD
    return True


def _is_answer(head: bytes, wanted: str | None) -> bool:
    """Whether all that stands there is one line, an object that holds no text but a list of them: a service's answer.

    Example: ``b'{"status": "ok", "articles": [{"title": "Bridge open"}]}'``
    """
    if len(head) >= _HEAD or b"\n" in head.strip():
        return False
    value = _value(head.removeprefix(b"\xef\xbb\xbf"))
    return isinstance(value, dict) and not _holds_text(value, wanted) and _rows(value, 0) is not None


def _value(data: bytes) -> Any:
    try:
        return msgspec.json.decode(data)
    except (msgspec.DecodeError, ValueError, RecursionError) as error:
        try:
            return jsonl.calmly(data)
        except (ValueError, RecursionError):
            raise BrokenRecord(f"is no JSON ({error})") from None


def _holds_text(values: dict[str, Any], wanted: str | None) -> bool:
    try:
        return isinstance(values[column_of(values, wanted)], str)
    except BrokenRecord:
        return False


def _rows(value: Any, depth: int) -> list[dict[str, Any]] | None:
    """Return the objects of the first list of nothing else, in the value or deeper in it."""
    if isinstance(value, list):
        return value if value and all(isinstance(one, dict) for one in value) else None
    if not isinstance(value, dict) or depth >= _DEEPEST:
        return None
    return next((found for one in value.values() if (found := _rows(one, depth + 1))), None)
