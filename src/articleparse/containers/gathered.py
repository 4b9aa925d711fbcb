"""A JSON value -> the objects in it that are articles, wherever a service or a program put them.

{"response": {"results": [{…}, {…}]}}    {"https://…/1": {…}, "https://…/2": {…}}    {"text": {"0": …, "1": …}}
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

from articleparse.containers.columns import columns_in, is_in, kind_of
from articleparse.containers.nested import Row, holds_summary, holds_text, is_article, tells, tells_deeper
from articleparse.containers.tables import is_written

_DEEPEST: Final = 5  # objects and lists around an article
_COLUMNS, _ROWS = "columns", ("data", "rows")


def gathered(value: Any, wanted: str | None) -> Sequence[Row]:
    """Return the objects that are articles, in order; of a list in which one is, all objects; [] where there are none.

    wanted: the column with the text, where a run names it.

    Example: ``{"status": "ok", "articles": [{"text": "Open."}]}`` gives ``[{"text": "Open."}]``.
    """
    searches = (_Search(wanted), _Search(wanted, asides=True), _Search(wanted, summaries=True))
    return next(filter(None, (search.rows(value, 0) for search in searches)), [])


class _Search:
    """Looks for objects with a text.

    asides: also where what stands beside articles is called so: ``latest``.  summaries: for objects with a title and a
    summary, which are articles where none has a text.
    """

    def __init__(self, wanted: str | None, *, asides: bool = False, summaries: bool = False) -> None:
        self._wanted, self._asides, self._summaries = wanted, asides, summaries

    def rows(self, value: Any, depth: int) -> Sequence[Row]:
        """Return the articles in a value."""
        if isinstance(value, list):
            return self._of_list(value, depth)
        if not isinstance(value, Mapping) or depth > _DEEPEST:
            return []
        if is_written(value):
            return [value]
        if table := _by_columns(value, self._wanted):
            return table
        if self._holds(value) and (self._wanted is not None or not tells_deeper(value)):
            return [value]
        inner = [one for name, one in value.items() if isinstance(one, Mapping | list) and not self._is_beside(name)]
        found = [(one, self.rows(one, depth + 1)) for one in inner]
        own = [one for one, held in found if len(held) == 1 and held[0] is one]  # an object that is an article
        if len(inner) == len(value) and len(own) != 1:
            return [row for _, held in found for row in held]
        listed = [row for one, held in found for row in held if row is not one]
        return [*own, *listed] if listed else [value] if own or self._holds(value) else []

    def _of_list(self, value: Sequence[Any], depth: int) -> Sequence[Row]:
        objects = [one for one in value if isinstance(one, Mapping)]
        if any(self._holds(one) or (not self._summaries and tells(one, self._wanted)) for one in objects):
            return value
        return [row for one in objects for row in self.rows(one, depth + 1)]

    def _is_beside(self, name: str) -> bool:
        return is_in(name, "about") or (is_in(name, "aside") and not self._asides)

    def _holds(self, value: Row) -> bool:
        return holds_summary(value) if self._summaries else holds_text(value, self._wanted)


def _by_columns(value: Row, wanted: str | None) -> Sequence[Row]:
    """Return the rows of a table that is written column by column, or whose names stand apart: as pandas does."""
    names, rows = value.get(_COLUMNS), next((value[name] for name in _ROWS if name in value), None)
    if isinstance(names, list) and isinstance(rows, list) and all(isinstance(one, str) for one in names):
        return [dict(zip(names, one, strict=False)) for one in rows if isinstance(one, list)]
    if _are_columns(value):
        return [dict(zip(value, one, strict=True)) for one in zip(*value.values(), strict=True)]
    columns = [column for column in value.values() if isinstance(column, Mapping) and not is_article(column)]
    named = columns_in(value, "text") if wanted is None else [wanted] if wanted in value else []
    if not named or len(columns) < len(value) or any(column.keys() != columns[0].keys() for column in columns):
        return []
    return list(_transposed(value, columns[0]))


def _are_columns(value: Row) -> bool:
    """Whether titles and texts stand in lists of one length: ``{"title": ["A", "B"], "text": ["One.", "Two."]}``."""
    lists = [column for column in value.values() if isinstance(column, list)]
    if len(lists) < max(2, len(value)) or len({len(one) for one in lists}) > 1:
        return False
    is_told = bool(columns_in(value, "text")) and any(kind_of(name) == "headline" for name in value)
    return is_told and all(isinstance(one, str) for one in lists[0])


def _transposed(value: Row, keys: Row) -> Iterator[Row]:
    yield from ({name: column[key] for name, column in value.items()} for key in keys)
