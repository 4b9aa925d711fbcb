"""Makes the index of the rows of ``phrases.py``: what a run loads, for the rows cost start-up three times as much."""

from __future__ import annotations

import unicodedata
from collections.abc import Collection, Iterator, Mapping
from functools import cache

from articleparse.languages.phrase_file import text_of
from articleparse.languages.phrases import PHRASES

_PLAIN_CAPITALS = frozenset({"el", "fr", "es", "pt", "it", "ca", "gl"})
_LEAST = 5  # characters of a phrase that is none other without its accents
_HEAD = '''"""What is asked for as a whole of the rows of ``phrases.py``; made by ``_generate.py``, do not edit."""

# fmt: off

from typing import Final
'''
_LISTS = """# Fields that are asked for as a whole -> their phrases in all languages, apart by ``|``.
LISTS: Final[dict[str, str]] = {"""
_LISTED = ("byline", "byline_after", "byline_label", "conjunction", "joiner", "office")


def index_file() -> str:
    """Return what `phrase_file` reads."""
    return text_of(_by_start(_fields()))


def index_module() -> str:
    """Return the module ``phrase_index``."""
    fields = _fields()
    agencies = "|".join(sorted(PHRASES["und"].office))
    lists = [f"    {name!r}: {'|'.join(p for p in sorted(fields) if name in fields[p])!r}," for name in _LISTED]
    constants = [f"AGENCIES: Final = {agencies!r}", "", _LISTS, *lists, "}", ""]
    return "\n".join([_HEAD, *constants])


@cache
def _fields() -> dict[str, dict[str, None]]:
    """Return the fields of each phrase, in any language."""
    fields: dict[str, dict[str, None]] = {}
    for language, row in PHRASES.items():
        for field, phrases in zip(row._fields, row, strict=True):
            for phrase in (spelling for one in phrases for spelling in _spellings(one, language)):
                fields.setdefault(phrase, {})[field] = None
    return fields


def _spellings(phrase: str, language: str) -> Iterator[str]:
    """Yield a phrase as `cues.folded` leaves a line: capitals may lack accents, and the one of ``ı`` is folded to ``i``."""
    from articleparse.parser.words.cues import folded

    phrase = folded(phrase)
    yield phrase
    if "ı" in phrase:
        yield phrase.replace("ı", "i")
    if language in _PLAIN_CAPITALS and len(phrase) >= _LEAST:
        plain = "".join(sign for sign in unicodedata.normalize("NFD", phrase) if not unicodedata.combining(sign))
        if plain != phrase:
            yield plain


def _by_start(fields: Mapping[str, Collection[str]]) -> dict[str, tuple[str, str]]:
    """Return what phrases begin with, and them, by the first two characters of that; fields: of each phrase."""
    from articleparse.parser.words.cues import head_of

    parts = {part: fields.get(part, found) for phrase, found in fields.items() for part in phrase.split("|")}
    groups: dict[str, dict[str, list[str]]] = {}
    longest: dict[str, dict[str, int]] = {}
    for phrase, found in sorted(parts.items()):
        head = head_of(phrase)
        group = groups.setdefault(head[:2], {})
        group.setdefault(" ".join(sorted(found)), []).append(phrase)
        heads = longest.setdefault(head[:2], {})
        heads[head] = max(heads.get(head, 0), len(phrase))
    return {
        start: (
            "|".join(f"{head} {size}" for head, size in longest[start].items()),
            "\n".join(f"{names}\t{'|'.join(phrases)}" for names, phrases in sorted(group.items())),
        )
        for start, group in groups.items()
    }
