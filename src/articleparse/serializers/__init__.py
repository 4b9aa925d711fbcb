"""Article -> text: one module a format, found by name in `FORMATS`.

A serializer is a module with ``dump(article, *, compact, provenance) -> bytes``.  To
add one: the module, and its row here.
"""

from __future__ import annotations

from typing import Final

FORMATS: Final[dict[str, str]] = {
    "json": "articleparse.serializers.json",
}
