"""Parquet: a record a row, read by pyarrow, which is an extra: ``pip install 'articleparse[parquet]'``."""

from __future__ import annotations

from collections.abc import Iterator
from io import SEEK_END
from typing import TYPE_CHECKING, Any, Final

from articleparse.containers.tables import column_of, row, too_large
from articleparse.containers.unpacked import check_ratio
from articleparse.errors import BrokenRecord
from articleparse.model import Failure, Record

if TYPE_CHECKING:
    from io import BufferedReader

    from articleparse.containers.reading import Reading

_ROWS: Final = 64  # at once: a page may have megabytes
_PLACES: Final = ("url", "date")


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
        column = column_of(file.schema_arrow.names, reading.column)
        if file.schema_arrow.names.count(column) > 1:
            raise BrokenRecord(f"has several columns {column}")
        _refuse_other_types(file.schema_arrow.field(column))
        places = [place for place in _PLACES if place != column and file.schema_arrow.names.count(place) == 1]
        number = unpacked = 0
        for batch in file.iter_batches(_ROWS, columns=[column, *places], use_threads=False):
            # As bytes: a text that is no valid UTF-8 is for the one who decodes, and costs no other row.
            texts = batch.column(column).cast(pa.large_binary()).to_pylist()
            others = batch.select(places).to_pylist() if places else [{}] * len(texts)
            for text, values in zip(texts, others, strict=True):
                number += 1
                check_ratio(unpacked := unpacked + len(text or b""), size, reading.max_ratio)
                yield _record({column: text, **values}, column, name, number, reading.max_size)
    except (pa.ArrowException, OSError, ValueError, OverflowError) as error:  # the last: a day beyond all calendars
        raise BrokenRecord(f"the Parquet file is damaged ({error}); no more of it is read") from None


def _record(values: dict[str, Any], column: str, name: str, number: int, most: int) -> Record | Failure:
    if isinstance(values[column], str | bytes) and len(values[column]) > most:
        return too_large(name, number, most)
    return row(name, number, values, column)


def _refuse_other_types(field: Any) -> None:
    import pyarrow as pa

    kind = field.type.value_type if pa.types.is_dictionary(field.type) else field.type
    # By their names: the oldest pyarrow that is supported does not know the views.
    if str(kind) not in ("string", "large_string", "string_view", "binary", "large_binary", "binary_view"):
        raise BrokenRecord(f"its column {field.name} is of the type {field.type}, not text")
