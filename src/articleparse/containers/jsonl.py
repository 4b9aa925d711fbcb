"""JSON Lines: an object a line, with the article's text or HTML under a key."""

from __future__ import annotations

import codecs
import io
import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, Final

import msgspec
from msgspec.structs import replace

from articleparse.containers.columns import meaning
from articleparse.containers.nested import holds_text
from articleparse.containers.tables import row, too_large
from articleparse.errors import BrokenRecord
from articleparse.model import Failure, Record

if TYPE_CHECKING:
    from io import BufferedReader

    from articleparse.containers.reading import Reading

_SPACE: Final = re.compile(r"[ \t\r\n]*")
_MARK: Final = b"\xef\xbb\xbf"
_WIDE: Final = ("utf-16", "utf-32")
_OPENED: Final = (b"{", b"[", b"[{", b"[]")
_SPREAD: Final = "is JSON, but no object a line, as jq -c makes them ('.', of a list '.[]')"


def records(stream: BufferedReader, name: str, reading: Reading) -> Iterator[Record | Failure]:
    """Yield a record for each line that is not blank; a bad one is a Failure.

    Example: the third line of ``a.jsonl`` is the record ``a.jsonl#3``.
    """
    wide = _wide(stream, reading.encoding)
    if wide is None:
        yield from _rows(stream, name, reading)
        return
    text = io.TextIOWrapper(stream, wide, "replace", newline="")
    try:
        yield from _rows(io.BufferedReader(_Recoded(text)), name, replace(reading, encoding=None))
    finally:
        text.detach()  # else it would close the stream, which is not its own


def _wide(stream: BufferedReader, told: str | None) -> str | None:
    """Return an encoding whose line ends are more than a byte, where there is one: some shells write all in UTF-16."""
    if stream.peek(2)[:2] in (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE):
        return "utf-16"
    return told if told and codecs.lookup(told).name.startswith(_WIDE) else None


class _Recoded(io.RawIOBase):
    """A text as a stream of UTF-8."""

    def __init__(self, text: io.TextIOWrapper) -> None:
        self._text = text

    def readable(self) -> bool:
        """Whether it can be read: always."""
        return True

    def readinto(self, buffer: Any) -> int:
        """Fill `buffer` as far as there is something; 0 is the end."""
        data = self._text.read(max(1, len(buffer) // 4)).encode("utf-8", "replace")
        buffer[: len(data)] = data
        return len(data)


def _rows(stream: BufferedReader, name: str, reading: Reading) -> Iterator[Record | Failure]:
    number = 0
    while line := stream.readline(reading.max_size + 1):
        number += 1
        if len(line) > reading.max_size:
            yield too_large(name, number, reading.max_size)
            while line and not line.endswith(b"\n"):
                line = stream.readline(reading.max_size)
        elif not line.isspace():
            line = line.removeprefix(_MARK)
            if number == 1 and line.strip()[:2] in _OPENED:
                raise BrokenRecord(_SPREAD)
            yield _record(line, name, number, reading)


def _record(line: bytes, name: str, number: int, reading: Reading) -> Record | Failure:
    try:
        values = _decoded(line.decode(reading.encoding) if reading.encoding else line, reading.column)
    except msgspec.ValidationError:
        return Failure(f"{name}#{number}", BrokenRecord.code, "is no JSON object")
    except UnicodeDecodeError as error:
        return Failure(f"{name}#{number}", BrokenRecord.code, f"is no text in {error.encoding} (--encoding)")
    except (msgspec.DecodeError, ValueError, RecursionError) as error:  # the first is a ValueError from msgspec 0.20 on
        return Failure(f"{name}#{number}", BrokenRecord.code, f"is no JSON ({error})")
    if not isinstance(values, dict):
        return Failure(f"{name}#{number}", BrokenRecord.code, "is no JSON object")
    return row(name, number, values, reading.column)


def _decoded(line: str | bytes, column: str | None) -> Any:
    """Return what a line says in the columns that are looked at, where one has a text; others, None, cost nothing.

    Raises ValidationError where it is no object, DecodeError or ValueError where it is no JSON.

    Python's own writer makes what is none of the standard's: NaN, halves of surrogate pairs.
    """
    try:
        raw = msgspec.json.decode(line, type=dict[str, msgspec.Raw])
        seen = {key: msgspec.json.decode(raw[key]) if meaning(key) or key == column else None for key in raw}
        return seen if holds_text(seen, column) else msgspec.json.decode(line)
    except msgspec.ValidationError:
        raise
    except msgspec.DecodeError as error:
        try:
            (value,) = calmly(line)
        except (ValueError, RecursionError):
            raise error from None
        return value


def calmly(data: str | bytes) -> list[Any]:
    """Return what Python's own reader makes of the values in a text, their texts so that they can be written again."""
    import json

    text = data if isinstance(data, str) else data.decode(json.detect_encoding(data), "surrogatepass")
    reader = json.JSONDecoder(object_pairs_hook=_calmed)
    values: list[Any] = []
    end = _behind_space(text, 0)
    while end < len(text) or not values:
        value, end = reader.raw_decode(text, end)
        values.append(value)
        end = _behind_space(text, end)
    return values


def _behind_space(text: str, start: int) -> int:
    found = _SPACE.match(text, start)
    return found.end() if found else start


def _calmed(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """Return an object whose texts can be written again."""
    return {_calm(key): _calm(value) if isinstance(value, str) else value for key, value in pairs}


def _calm(text: str) -> str:
    return text.encode("utf-8", "replace").decode()
