"""JSON as a whole: an article in an object, several in a list, or in a list within an answer of some service."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any, Final

import msgspec
from msgspec.structs import replace

from articleparse.containers import jsonl
from articleparse.containers.gathered import gathered
from articleparse.containers.nested import Row
from articleparse.containers.tables import row
from articleparse.errors import BrokenRecord
from articleparse.model import Failure, Record

if TYPE_CHECKING:
    from io import BufferedReader

    from articleparse.containers.reading import Reading

_HEAD: Final = 1 << 18  # bytes, in which the first line of JSON Lines ends, or it is taken for one
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
    value = _value(_recoded(data, reading.encoding))
    rows = gathered(value, reading.column) or _objects(value)
    if not rows:
        raise BrokenRecord("is JSON without an object that holds a text (--column)")
    if rows[0] is value:
        yield replace(row(name, 1, value, reading.column), name=name)
        return
    for number, values in enumerate(rows, 1):
        if isinstance(values, dict):
            yield row(name, number, values, reading.column)
        else:
            yield Failure(f"{name}#{number}", BrokenRecord.code, "is no JSON object")


def _recoded(data: bytes, encoding: str | None) -> bytes:
    """Return JSON in UTF-8, of which no mark is left: in the encoding that the user names, if any."""
    if encoding is not None:
        data = data.decode(encoding, "replace").encode()
    return data.removeprefix(b"\xef\xbb\xbf")


def _objects(value: Any) -> Sequence[Row]:
    """Return the objects without a text that stand nearest: why they are no articles is to be told."""
    waiting = [value]
    for one in waiting:
        if isinstance(one, list) and one and all(isinstance(each, dict) for each in one):
            return one
        waiting += [each for each in one.values() if isinstance(each, dict | list)] if isinstance(one, dict) else ()
    return [value] if isinstance(value, dict) else []


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
    rows = gathered(value, wanted) or _objects(value)
    return isinstance(value, dict) and bool(rows) and rows[0] is not value


def _value(data: bytes) -> Any:
    """Return the value, or the list of several that stand one after another."""
    try:
        return msgspec.json.decode(data)
    except (msgspec.DecodeError, ValueError, RecursionError) as error:
        try:
            values = jsonl.calmly(data)
        except (ValueError, RecursionError):
            raise BrokenRecord(f"is no JSON ({error})") from None
        return values[0] if len(values) == 1 else values
