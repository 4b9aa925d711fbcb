"""JSON Lines: an object a line, with the article's text or HTML under a key."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import msgspec

from articleparse.containers.tables import LOOKED_AT, row, too_large
from articleparse.errors import BrokenRecord
from articleparse.model import Failure, Record

if TYPE_CHECKING:
    from io import BufferedReader

    from articleparse.containers.reading import Reading

_MARK = b"\xef\xbb\xbf"


def records(stream: BufferedReader, name: str, reading: Reading) -> Iterator[Record | Failure]:
    """Yield a record for each line that is not blank; a bad one is a Failure.

    Example: the third line of ``a.jsonl`` is the record ``a.jsonl#3``.
    """
    number = 0
    while line := stream.readline(reading.max_size + 1):
        number += 1
        if len(line) > reading.max_size:
            yield too_large(name, number, reading.max_size)
            while line and not line.endswith(b"\n"):
                line = stream.readline(reading.max_size)
        elif not line.isspace():
            yield _record(line.removeprefix(_MARK), name, number, reading)


def _record(line: bytes, name: str, number: int, reading: Reading) -> Record | Failure:
    try:
        values = _decoded(line.decode(reading.encoding) if reading.encoding else line, reading.column)
    except msgspec.ValidationError:
        return Failure(f"{name}#{number}", BrokenRecord.code, "is no JSON object")
    except (msgspec.DecodeError, ValueError, RecursionError) as error:  # the first is a ValueError from msgspec 0.20 on
        return Failure(f"{name}#{number}", BrokenRecord.code, f"is no JSON ({error})")
    if not isinstance(values, dict):
        return Failure(f"{name}#{number}", BrokenRecord.code, "is no JSON object")
    return row(name, number, values, reading.column)


def _decoded(line: str | bytes, column: str | None) -> Any:
    """Return what a line says in the columns that are looked at, None in all others, which cost nothing.

    Raises ValidationError where it is no object, DecodeError or ValueError where it is no JSON.

    Python's own writer makes what is none of the standard's: NaN, halves of surrogate pairs.
    """
    try:
        raw = msgspec.json.decode(line, type=dict[str, msgspec.Raw])
        return {key: msgspec.json.decode(raw[key]) if key in LOOKED_AT or key == column else None for key in raw}
    except msgspec.ValidationError:
        raise
    except msgspec.DecodeError as error:
        import json

        try:
            return json.loads(line, object_pairs_hook=_calmed)
        except (ValueError, RecursionError):
            raise error from None


def _calmed(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """Return an object whose texts can be written again."""
    return {_calm(key): _calm(value) if isinstance(value, str) else value for key, value in pairs}


def _calm(text: str) -> str:
    return text.encode("utf-8", "replace").decode()
