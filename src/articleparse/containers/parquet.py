"""Parquet: a record a row, read by pyarrow, which is an extra: ``pip install 'articleparse[parquet]'``."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from io import SEEK_END
from typing import TYPE_CHECKING, Any, Final

from articleparse.containers.columns import column_of, columns_in, meaning
from articleparse.containers.tables import row, too_large
from articleparse.containers.unpacked import check_ratio
from articleparse.errors import BrokenRecord
from articleparse.model import Failure, Record

if TYPE_CHECKING:
    from io import BufferedReader

    from articleparse.containers.reading import Reading

_ROWS: Final = 64  # at once: a page may have megabytes


def records(stream: BufferedReader, name: str, reading: Reading) -> Iterator[Record | Failure]:
    """Yield a record for each row; BrokenRecord for a missing column, or one that holds no text.

    Example: the first row of ``a.parquet`` is the record ``a.parquet#1``.
    """
    try:
        import pyarrow as pa
        from pyarrow import parquet
    except ImportError:
        raise BrokenRecord("Parquet needs pyarrow: pip install 'articleparse[parquet]'") from None
    try:
        size = stream.seek(0, SEEK_END)
        file = parquet.ParquetFile(stream)
        names = file.schema_arrow.names
        column = column_of(names, _outer(names, reading.column))
        if names.count(column) > 1:
            raise BrokenRecord(f"has several columns {column}")
        is_plain = _is_text(file.schema_arrow.field(names.index(column)))
        texts = columns_in(names, "text")
        others = [name for name in names if meaning(name) and name not in texts and names.count(name) == 1]
        wanted = [column, *(name for name in others if name != column)]
        number = unpacked = 0
        for batch in file.iter_batches(_ROWS, columns=wanted, use_threads=False):
            for values in _rows(batch, wanted, column if is_plain else ""):
                number += 1
                check_ratio(unpacked := unpacked + len(values[column] or b""), size, reading.max_ratio)
                yield _record(values, column, name, number, reading)
    except (pa.ArrowException, OSError, ValueError, OverflowError) as error:  # the last: a day beyond all calendars
        raise BrokenRecord(f"the Parquet file is damaged ({error}); no more of it is read") from None


def _rows(batch: Any, wanted: Sequence[str], column: str) -> Iterator[dict[str, Any]]:
    """Yield what the rows of a batch have in the columns that are wanted."""
    import pyarrow as pa

    # As bytes: a text that is no valid UTF-8 is for the one who decodes, and costs no other row.
    columns = [
        (batch.column(name).cast(pa.large_binary()) if name == column else batch.column(name)).to_pylist()
        for name in wanted
    ]
    for values in zip(*columns, strict=True):
        yield dict(zip(wanted, values, strict=True))


def _record(values: dict[str, Any], column: str, name: str, number: int, reading: Reading) -> Record | Failure:
    if isinstance(values[column], str | bytes) and len(values[column]) > reading.max_size:
        return too_large(name, number, reading.max_size)
    return row(name, number, values, reading.column)


def _outer(names: Sequence[str], wanted: str | None) -> str | None:
    """Return the column that the one that a run names is, or lies in: ``doc`` of ``doc.body``."""
    return wanted.partition(".")[0] if wanted is not None and wanted not in names else wanted


def _is_text(field: Any) -> bool:
    """Whether a column is a text, and not paragraphs or an object with one in it.

    Raises BrokenRecord for any other type.
    """
    import pyarrow as pa

    kind = field.type.value_type if pa.types.is_dictionary(field.type) else field.type
    # By their names: the oldest pyarrow that is supported does not know the views.
    if str(kind) in ("string", "large_string", "string_view", "binary", "large_binary", "binary_view"):
        return True
    if not (pa.types.is_struct(kind) or pa.types.is_list(kind) or pa.types.is_large_list(kind)):
        raise BrokenRecord(f"its column {field.name} is of the type {field.type}, not text")
    return False
