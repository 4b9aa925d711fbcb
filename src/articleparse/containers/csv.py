"""CSV, with a row of names at the top: a record a row, parted by commas, semicolons, tabs or bars."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator, Sequence
from itertools import chain
from typing import TYPE_CHECKING, Any, Final

from msgspec.structs import replace

from articleparse.containers.columns import column_of
from articleparse.containers.tables import row, too_large
from articleparse.errors import BrokenRecord
from articleparse.model import Failure, Notice, Record

if TYPE_CHECKING:
    from articleparse.containers.reading import Reading

_DELIMITERS: Final = ",;\t|"
_SEPARATOR: Final = re.compile(r"sep=[^\r\n]", re.IGNORECASE)  # Excel's own line
_SAMPLE: Final = 64 << 10  # bytes that tell the encoding
_WORDS: Final = 8  # of a column's name
_DOUBLED: Final = re.compile(r'[^,;\t|\s]""[^,;\t|\s]')  # a mark within a field, as is usual
_END: Final = "\ufdd0"  # a character of no text, as a last row: it stands in the field that nothing closes
_UNCLOSED: Final = Notice("truncated-input", "the file ends in a quoted field: it is cut short, or a quotation mark is")


def records(stream: io.BufferedReader, name: str, reading: Reading) -> Iterator[Record | Failure]:
    """Yield a record for each row under the first; BrokenRecord where the column is missing there.

    Example: the first row under the names in ``a.csv`` is the record ``a.csv#1``.
    """
    csv.field_size_limit(reading.max_size)
    encoding = _encoding(stream, reading)
    sample = stream.peek(_SAMPLE)[:_SAMPLE].decode(encoding, "replace")
    text = io.TextIOWrapper(stream, encoding, "replace", newline="")
    try:
        yield from _rows(text, sample, name, reading)
    finally:
        text.detach()  # else it would close the stream, which is not its own


def _rows(text: io.TextIOWrapper, sample: str, name: str, reading: Reading) -> Iterator[Record | Failure]:
    top, delimiter = _top(text, reading.max_size)
    if not top:
        return
    delimiter = delimiter or max(_DELIMITERS, key=top.count)
    rows = csv.reader(chain([top], text, [_END]), delimiter=delimiter, **_dialect(sample, top, delimiter))
    names = _names(rows)
    _refuse_row(names, reading.column)
    column = column_of(names, reading.column)
    number = 0
    while True:
        number += 1
        try:
            values = next(rows, None)
        except csv.Error:
            yield too_large(name, number, reading.max_size)
            continue
        if values is None or values == [_END]:
            return
        if values:
            cut = values[-1].endswith(_END)
            values[-1] = values[-1].removesuffix(_END)
            found = _record(_cells(names, values, delimiter), column, name, number, reading.column)
            yield replace(found, notices=(*found.notices, _UNCLOSED)) if cut and isinstance(found, Record) else found


def _dialect(sample: str, top: str, delimiter: str) -> dict[str, Any]:
    """Return how a table's quotation marks are meant, where not as is usual, in `csv.reader`'s terms.

    Marks within a field are escaped: ``"He said \\"yes\\"."``; or, between tabs, they are a text's: ``"Old" she said``.
    """
    if '\\"' in sample and not _DOUBLED.search(sample):
        return {"escapechar": "\\"}
    fields = [row.split("\t") for row in sample.splitlines()[:-1]] if delimiter == "\t" else []
    whole = (field for row in fields if len(row) == top.count("\t") + 1 for field in row)
    is_told = any(field[:1] == '"' and (len(field) == 1 or field[-1] != '"') for field in whole)
    return {"quoting": csv.QUOTE_NONE} if is_told else {}


def _cells(names: Sequence[str], values: Sequence[str], delimiter: str) -> dict[str, str]:
    """Return a row's cells by their names; what nothing quotes in the last column is of it: ``It sailed, again``."""
    *own, last = names
    more = [*values[len(own) :]]
    while len(more) > 1 and not more[-1]:
        more.pop()  # an empty column behind all
    return dict(zip(own, values, strict=False)) | ({last: delimiter.join(more)} if more else {})


def _top(text: io.TextIOWrapper, most: int) -> tuple[str, str]:
    """Return the first row that is none of spreadsheets' own, and what parts it, where ``sep=;`` over it says so."""
    delimiter = ""
    # A UTF-16 table's byte order mark stands before its first name, where the codec's own name says the order.
    while (top := text.readline(most).removeprefix("\ufeff")) and (
        not top.strip() or _SEPARATOR.fullmatch(top.strip("\r\n"))
    ):
        delimiter = top[4] if top.strip() else delimiter
    return top, delimiter


def _names(rows: Iterator[list[str]]) -> list[str]:
    """Return the columns' names; they may have line ends in them."""
    try:
        return next(rows, [])
    except csv.Error as error:
        raise BrokenRecord(f"its first row is none ({error})") from None


def _refuse_row(names: Sequence[str], wanted: str | None) -> None:
    """Raise BrokenRecord where the first row is one of the others: it holds a sentence or an address."""
    if wanted in names or not any(len(name.split()) > _WORDS or "://" in name for name in names):
        return
    raise BrokenRecord("has no names of columns in its first row: put such a row over it (label,title,text)")


def _record(values: dict[str, str], column: str, name: str, number: int, wanted: str | None) -> Record | Failure:
    if column not in values:
        return Failure(f"{name}#{number}", BrokenRecord.code, f"has only {len(values)} columns, and no {column}")
    return row(name, number, values, wanted)


def _encoding(stream: io.BufferedReader, reading: Reading) -> str:
    """What the user says, else what the first rows look like."""
    if reading.encoding:
        return reading.encoding
    from articleparse.readers.charsets import find_codec
    from articleparse.readers.source import read_source

    head = stream.peek(_SAMPLE)[:_SAMPLE]
    whole = head[: head.rfind(b"\n") + 1] or head
    return "utf-8-sig" if head[:3] == b"\xef\xbb\xbf" else find_codec(read_source(whole).encoding) or "utf-8"
