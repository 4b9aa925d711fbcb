"""What becomes of single characters: which are dropped, which are white space, which are wide.

The contract's "text is verbatim" in one place; every reader passes its text through here.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache, lru_cache

from articleparse.patterns import lazy

# Line ends are left alone here: str.splitlines deals with them.  A soft hyphen at a
# line's end is a wrap mark, which only the join of two lines may drop.
_DROPPED = lazy(
    "[\x00-\x08\x0e-\x1b\x1f\x7f-\x84\x86-\x9f\u200b\ufeff]|\xad(?![^\\S\n]*[\n\r\v\f\x1c-\x1e\x85\u2028\u2029])"
)
_CONTROLS = bytes((*range(9), *range(0x0E, 0x1C), 0x1F, 0x7F))
_PIECE = 1 << 16  # characters
# A run collapses to one space; a lone space or no-break space stays what it is.
_SPACES = lazy(r"\s{2,}|[^\S \xa0\u202f]")
_ENTITY = lazy(r"&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")
# Marks without a shape: direction marks, joiners, tags of language.
_FORMAT = "\u061c\u180e\u200c\u200d\u200e\u200f" + "".join(
    map(chr, (*range(0x202A, 0x202F), *range(0x2060, 0x2070), *range(0xFFF9, 0xFFFC)))
)
# The first character of all scripts that put no space between words and take two columns.
_WIDE_FROM = "\u1100"
_USUAL = ("\xa0", "\u202f", "\u3000")  # beyond ASCII, not printable, and yet kept
_ASCII = bytes(range(128))
_NARROW_TO = "\u0300"  # the first combining mark
_BEYOND = lazy("[^\0-\u02ff\u0370-\u0482\u048a-\u0590]")  # what may not take one column, unlike most letters
# What parts a CR from an LF: without it two line ends would be one, and all lines below miscounted.
_BETWEEN_ENDS = lazy("(?<=\r)[\x00-\x08\x0e-\x1b\x1f\x7f-\x84\x86-\x9f\u200b\ufeff\xad]+(?=\n)")
# Han, kana, Hangul, full-width forms and their punctuation take two columns.
_WIDE = lazy(
    "[\u1100-\u115f\u2e80-\u303e\u3041-\u4dbf\u4e00-\u9fff\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f"
    "\uff01-\uff60\uffe0-\uffe6\U00020000-\U0003fffd]+"
)
# Combining marks take no column of their own.  The vowel signs of the Indic scripts stand at the same places of each
# script's block.
_SIGNS = "".join(
    f"{chr(base + 1)}{chr(base + 2)}{chr(base + 0x3C)}{chr(base + 0x3E)}-{chr(base + 0x4D)}"
    for base in range(0x900, 0xD80, 0x80)
)
_ZERO_WIDTH = lazy(
    f"[{_SIGNS}"
    "\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u0610-\u061a\u064b-\u065f\u0900\u0e31\u0e34-\u0e3a\u0e47-\u0e4e\u200c-\u200f\u20d0-\u20ff]+"
)
# Han, kana, bopomofo, full-width forms and their punctuation: no spaces between words.
UNSPACED_FROM = "\u2e80"  # the first of them
_UNSPACED = lazy(
    "[\u2e80-\u2fdf\u3001-\u30ff\u3105-\u312f\u31a0-\u4dbf\u4e00-\u9fff\uf900-\ufaff\ufe30-\ufe4f\uff01-\uff60"
    "\U00020000-\U0003fffd]"
)


def dropped(text: str) -> str:
    """Return `text` without control characters, zero-width spaces, byte-order marks, soft hyphens.

    Example: ``"co\\u00adope\\u200bration"`` becomes ``"cooperation"``.
    """
    if is_plain(text):
        return text
    if "\r" in text:
        text = _BETWEEN_ENDS.sub(" ", text)
    return _DROPPED.sub("", text)


def paired(text: str) -> str:
    """Return `text` with U+FFFD for each half of a surrogate pair, which JSON can write and UTF-8 cannot."""
    if text.isascii():
        return text
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def collapsed(text: str) -> str:
    """Return `text` with each run of white space as one space and none at its ends.

    Example: ``"  two\\t words\\u00a0: "`` becomes ``"two words\\u00a0:"``.
    """
    spaced = text if text.isascii() else text.replace("\xa0", " ").replace("\u202f", " ")
    if "  " not in spaced and spaced.isprintable() and spaced[:1] != " " != spaced[-1:]:  # no other white space is
        return text
    if spaced != text:  # only a lone one of these is not a space
        return _SPACES.sub(" ", text).strip()
    if len(text) <= _PIECE:
        return " ".join(text.split())  # the same, several times as fast
    return " ".join(filter(None, _pieces(text)))  # for the words of 100 MB take a gigabyte


def is_tidy(text: str) -> bool:
    """Whether nothing is to be collapsed or decoded within the lines of a plain text, as in most.

    Example: ``"It is\\n\\nopen."`` is, ``"It  is"`` and ``"AT&amp;T"`` are not.
    """
    spaced = text if text.isascii() else text.replace("\xa0", " ").replace("\u202f", " ")
    return "  " not in spaced and not any(map(text.__contains__, "&\t\u3000"))


def _pieces(text: str) -> Iterator[str]:
    start = 0
    while start < len(text):
        end = text.find(" ", start + _PIECE)
        end = end if end >= 0 else len(text)
        yield " ".join(text[start:end].split())
        start = end


def decoded(text: str) -> str:
    """Return `text` with its HTML entities decoded once: ``"AT&amp;T"`` becomes ``"AT&T"``."""
    if "&" not in text or not _ENTITY.search(text):
        return text
    import html  # two thousand names, that few texts need

    return dropped(_ENTITY.sub(lambda match: html.unescape(match[0]), text))


def has_format_characters(text: str) -> bool:
    """Whether `text` holds marks without a shape: direction marks, joiners."""
    return not text.isascii() and any(map(text.__contains__, _FORMAT))


def is_plain(text: str) -> bool:
    """Whether `text` has neither what is dropped nor marks without a shape, nor rare white space, as most have none.

    Ten times faster than a pattern.
    """
    data = text.encode("utf-8", "surrogatepass")
    if len(data.translate(None, _CONTROLS)) != len(data):
        return False
    beyond = _beyond_ascii(data)
    for usual in _USUAL:
        beyond = beyond.replace(usual, "")
    return beyond.isprintable()


def _beyond_ascii(data: bytes) -> str:
    """Return the characters of UTF-8 that are not ASCII: of most texts so few that they are soon looked at."""
    return "" if data.isascii() else data.translate(None, _ASCII).decode("utf-8", "surrogatepass")


def is_visible(text: str) -> bool:
    """Whether anything of `text` can be seen: not white space, not only marks without a shape."""
    if text[:1].isalnum():
        return True
    if text.isprintable():  # neither marks without a shape nor white space but the space are
        return bool(text.strip())
    return bool(text.translate(_without_format()).strip())


@cache
def _without_format() -> dict[int, None]:
    return dict.fromkeys(map(ord, _FORMAT))


def is_even(text: str) -> bool:
    """Whether each character of `text` takes one column: true of most scripts, ``"Déjà"``, ``"Мост"``."""
    used = "".join(_BEYOND.findall("".join(set(_beyond_ascii(text.encode("utf-8", "surrogatepass"))))))
    return columns(used) == len(used) and not _ZERO_WIDTH.search(used)


def columns(text: str) -> int:
    """Return how many terminal columns `text` takes: ``"日本 a"`` takes 5."""
    if text.isascii() or (last := max(text)) < _NARROW_TO:
        return len(text)
    wide = len(text) - len(_WIDE.sub("", text)) if last >= _WIDE_FROM else 0
    return wide + len(_ZERO_WIDTH.sub("", text))


@lru_cache(maxsize=4096)  # asked of both sides of each wrap in Chinese and Japanese
def is_small(character: str) -> bool:
    """Whether it is a small letter, no Georgian one: sentences open with these too."""
    return character.islower() and character.title() != character


def is_unspaced(character: str) -> bool:
    """Whether `character` belongs to a script that puts no space between words: ``"日"``, ``"。"``."""
    return character >= UNSPACED_FROM and _UNSPACED.match(character) is not None
