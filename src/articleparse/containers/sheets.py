"""Sheets of Excel and of OpenDocument (.xlsx, .xls, .ods): a record a row under the names of the columns.

Read by python-calamine, which is an extra: ``pip install 'articleparse[sheets]'``.
"""

from __future__ import annotations

import zipfile
from collections.abc import Iterator, Sequence
from io import SEEK_END
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from articleparse.containers.columns import column_of
from articleparse.containers.tables import row, too_large
from articleparse.containers.unpacked import check_ratio
from articleparse.errors import BrokenRecord
from articleparse.model import Failure, Record

if TYPE_CHECKING:
    from io import BufferedReader

    from articleparse.containers.reading import Reading

_OVER: Final = 20  # rows that may stand over the names: what the export is of, and when it was made


class Table(NamedTuple):
    """A sheet with articles: the names of its columns, and what stands under them."""

    sheet: str
    names: Sequence[str]
    rows: Sequence[Sequence[Any]]


def records(stream: BufferedReader, name: str, reading: Reading) -> Iterator[Record | Failure]:
    """Yield a record for each row of each sheet that has the column; BrokenRecord where none has.

    Example: the first row under the names in ``a.xlsx`` is the record ``a.xlsx#1``; where two sheets have articles,
    that in the second is ``a.xlsx/Sheet2#1``.
    """
    sheets = _read(stream, reading.max_ratio)
    tables = [table for sheet, rows in sheets if (table := _table(sheet, rows, reading.column))]
    if not tables:
        column_of(_names(sheets[0][1][0]) if sheets and sheets[0][1] else [], reading.column)  # says what there is
    for sheet, names, rows in tables:
        group = name if len(tables) == 1 else f"{name}/{sheet}"
        for number, cells in enumerate(rows, 1):
            values = {name: cell for name, cell in zip(names, cells, strict=False) if name and cell != ""}
            if sum(len(cell) for cell in values.values() if isinstance(cell, str)) > reading.max_size:
                yield too_large(group, number, reading.max_size)
            elif values:
                yield row(group, number, values, reading.column)


def _read(stream: BufferedReader, most: int) -> list[tuple[str, list[list[Any]]]]:
    """Return the sheets with their rows."""
    try:
        from python_calamine import CalamineError, CalamineWorkbook
    except ImportError:
        raise BrokenRecord("sheets need python-calamine: pip install 'articleparse[sheets]'") from None
    try:
        size = stream.seek(0, SEEK_END)
        if zipfile.is_zipfile(stream):
            with zipfile.ZipFile(stream) as packed:
                check_ratio(sum(member.file_size for member in packed.infolist()), size, most)
        stream.seek(0)
        book = CalamineWorkbook.from_filelike(stream)
        return [(sheet, book.get_sheet_by_name(sheet).to_python()) for sheet in book.sheet_names]
    except (CalamineError, zipfile.BadZipFile, OSError, ValueError) as error:
        raise BrokenRecord(f"the file of sheets is damaged, or has a password ({error})") from None


def _table(sheet: str, rows: Sequence[Sequence[Any]], wanted: str | None) -> Table | None:
    """Return what stands under the first row that names the column with the articles; None where none does."""
    for number, cells in enumerate(rows[:_OVER], 1):
        names = _names(cells)
        try:
            column_of(names, wanted)
        except BrokenRecord:
            continue
        return Table(sheet, names, rows[number:])
    return None


def _names(cells: Sequence[Any]) -> list[str]:
    return [str(cell).strip() for cell in cells]
