"""Articles -> Parquet, by pyarrow, which is an extra: ``pip install 'articleparse[parquet]'``."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, BinaryIO, Final

if TYPE_CHECKING:
    import pyarrow as pa

_ROWS: Final = 512  # of a batch; so many articles are in memory at once
_GROUP: Final = 8192  # rows of a row group


def arrow_schema(*, provenance: bool = False) -> pa.Schema:
    """Return the columns: the keys of the JSON, in its order.

    Stamps are text, for an ISO 8601 day has no clock; ``lines`` are lists of two numbers,
    the first and the last; ``provenance`` is there where the articles have it.
    """
    import pyarrow as pa

    text, texts, lines = pa.string(), pa.list_(pa.string()), pa.list_(pa.int32())
    section = pa.struct({"heading": text, "paragraphs": texts})
    stamp = pa.struct(
        {
            "value": text,
            "text": text,
            "kind": text,
            "precision": text,
            "zone": text,
            "candidates": texts,
            "lines": lines,
        }
    )
    source = pa.struct(
        {"name": text, "form": text, "encoding": text, "article": pa.int32(), "lines": lines, "url": text, "date": text}
    )
    warning = pa.struct({"code": text, "message": text, "lines": lines})
    columns = {
        "headline": text,
        "timestamp": text,
        "authors": texts,
        "dateline": text,
        "kicker": text,
        "standfirst": texts,
        "language": text,
        "sections": pa.list_(section),
        "timestamps": pa.list_(stamp),
        "source": source,
        "warnings": pa.list_(warning),
    }
    if provenance:
        columns["provenance"] = pa.list_(pa.struct({"lines": lines, "role": text, "at": text, "text": text}))
    return pa.schema(columns)


def write(articles: BinaryIO, table: BinaryIO) -> None:
    """Write the articles of JSON Lines as a Parquet file; memory does not depend on how many they are."""
    import pyarrow as pa
    from pyarrow import parquet

    rows = iter(articles)
    first = next(rows, b"{}")
    schema = arrow_schema(provenance="provenance" in json.loads(first))
    with parquet.ParquetWriter(table, schema, compression="zstd") as writer:
        group: list[pa.RecordBatch] = []
        for batch in _batches(first, rows):
            group.append(pa.RecordBatch.from_pylist(batch, schema=schema))
            if sum(part.num_rows for part in group) >= _GROUP:
                writer.write_table(pa.Table.from_batches(group))
                group = []
        if group:
            writer.write_table(pa.Table.from_batches(group))


def _batches(first: bytes, rows: Iterator[bytes]) -> Iterator[list[dict[str, Any]]]:
    batch = [json.loads(first)]
    for row in rows:
        batch.append(json.loads(row))
        if len(batch) == _ROWS:
            yield batch
            batch = []
    if batch:
        yield batch
