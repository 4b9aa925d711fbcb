"""Makes the index of the rows of ``phrases.py``: what a run loads, for the rows cost start-up three times as much."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator

from articleparse.languages.phrases import PHRASES

_PLAIN_CAPITALS = frozenset({"el", "fr", "es", "pt", "it", "ca", "gl"})
_LEAST = 5  # characters of a phrase that is none other without its accents
_HEAD = '''"""The rows of ``phrases.py`` by what they mean; made by ``_generate.py``, do not edit."""

# fmt: off

from typing import Final

# Fields, apart by spaces -> the phrases that stand in these fields and no others, in any language, apart by ``|``.
GROUPS: Final[dict[str, str]] = {
'''
_HEADS = """# What the phrases begin with (a word, a sign, a character of a script without spaces: ``cues.head_of``), by how many
# characters the longest phrase has that begins so.
HEADS: Final[dict[int, str]] = {"""


def index_module() -> str:
    """Return the module ``phrase_index``."""
    fields: dict[str, dict[str, None]] = {}
    for language, row in PHRASES.items():
        for field, phrases in zip(row._fields, row, strict=True):
            for phrase in (spelling for one in phrases for spelling in _spellings(one, language)):
                fields.setdefault(phrase, {})[field] = None
    groups: dict[str, list[str]] = {}
    for phrase in sorted(fields):
        groups.setdefault(" ".join(sorted(fields[phrase])), []).append(phrase)
    lines = [f"    {name!r}: {'|'.join(phrases)!r}," for name, phrases in sorted(groups.items())]
    agencies = "|".join(sorted(PHRASES["und"].office))
    heads = [f"    {size}: {'|'.join(words)!r}," for size, words in sorted(_heads(fields).items())]
    constants = [f"AGENCIES: Final = {agencies!r}", "", _HEADS, *heads, "}", ""]
    return "\n".join([_HEAD.rstrip("\n"), *lines, "}", "", *constants])


def _spellings(phrase: str, language: str) -> Iterator[str]:
    """Yield a phrase as `cues.folded` leaves a line: in capitals some languages leave accents out."""
    from articleparse.parser.cues import folded

    phrase = folded(phrase)
    yield phrase
    if language in _PLAIN_CAPITALS and len(phrase) >= _LEAST:
        plain = "".join(sign for sign in unicodedata.normalize("NFD", phrase) if not unicodedata.combining(sign))
        if plain != phrase:
            yield plain


def _heads(phrases: Iterable[str]) -> dict[int, list[str]]:
    from articleparse.parser.cues import head_of

    longest: dict[str, int] = {}
    for phrase in phrases:
        longest[head_of(phrase)] = max(longest.get(head_of(phrase), 0), len(phrase))
    return {size: sorted(head for head in longest if head and longest[head] == size) for size in longest.values()}
