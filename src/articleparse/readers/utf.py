"""The Unicode encodings: marks, UTF-16 and UTF-32 that have none, UTF-8 with something else in it."""

from __future__ import annotations

import codecs
import re
from collections.abc import Callable

from articleparse.patterns import lazy
from articleparse.readers.charsets import fits
from articleparse.readers.magic import control_share

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16, whose mark it starts with
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_SAMPLE = 4096  # bytes, a multiple of four
_CONTROLS = 0.03  # CJK text in UTF-16 has 0.08 and more, any 8-bit text next to none
_CONTROLS_IN_ASCII = 0.10  # where the bytes are UTF-8 too; UTF-16 Latin has 0.5, Russian 0.4
# Controls, surrogates, private use, and the stretches that hold no script that newspapers use.
_STRANGE = lazy(
    "[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f-\x9f\u1400-\u177f\u1800-\u1dff\u2c00-\u2dff\ua000-\uabff\ud7a4-\uf8ff\ufffd-\uffff]"
)
_SHAPE = lazy(rb"[\xc0-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf7][\x80-\xbf]{3}")
# A sequence cut off after two bytes or at the end of the line, or a byte that text hardly has.
_REST_OF_SEQUENCE = lazy(rb"[\xe0-\xef][\x80-\xbf]|[\xf0-\xf4][\x80-\xbf]{2}|[\xc2-\xf4]\Z|[\xfe\xff]")


def mark(data: bytes) -> str | None:
    """The encoding that a byte-order mark claims, by Python's name (``utf-16-le``); None without one."""
    for signature, name in _MARKS:
        if data.startswith(signature) and not (name == "utf-32-le" and len(data) % 4):
            return name
    return None


def wide_without_mark(data: bytes, *, is_utf8: bool) -> str | None:
    """UTF-16 or UTF-32 without a mark: ``utf-16-le``; None when the bytes are something else.

    is_utf8: the bytes are valid UTF-8 too, which ASCII text with NULs between is.
    """
    if control_share(data) < (_CONTROLS_IN_ASCII if is_utf8 else _CONTROLS):
        return None
    probe = data[:_SAMPLE]
    if len(probe) >= 4:
        for name, top in (("utf-32-le", probe[3::4]), ("utf-32-be", probe[0 : len(probe) // 4 * 4 : 4])):
            if not any(top) and _is_text(probe[: len(probe) // 4 * 4], name):
                return name
    order = _utf16_order(probe)
    return order if order and _is_text(probe[: len(probe) // 2 * 2], order) else None


def _utf16_order(probe: bytes) -> str | None:
    """The high bytes of a text are those of a few scripts, so fewer different ones, or NUL."""
    even, odd = probe[0 : len(probe) // 2 * 2 : 2], probe[1::2]
    nuls = even.count(0), odd.count(0)
    if max(nuls) > 0.2 * len(odd) and min(nuls) * 4 < max(nuls):
        return "utf-16-be" if nuls[0] > nuls[1] else "utf-16-le"
    kinds = len(set(even)), len(set(odd))
    if min(kinds) * 1.25 > max(kinds):
        return None
    return "utf-16-be" if kinds[0] < kinds[1] else "utf-16-le"


def _is_text(probe: bytes, name: str) -> bool:
    """Nearly all characters are letters, marks, digits, spaces or signs of a script that is in use."""
    text = codecs.getincrementaldecoder(name)("replace").decode(probe)
    return bool(text) and len(_STRANGE.findall(text)) <= 0.03 * len(text)


def iso2022(data: bytes) -> str | None:
    """Japanese or Korean with escape sequences: the first encoding of that family which reads all of it."""
    if not re.search(rb"\x1b(?:\$[@AB]|\$\([A-Z]|\([IJ]|\$\)C)", data):
        return None
    return next((codec for codec in _ISO_2022 if fits(data, codec)), _ISO_2022[0])


_ISO_2022 = ("iso2022_kr", "iso2022_jp", "iso2022_jp_ext", "iso2022_jp_2004", "iso2022_jp_2")


def is_mostly_utf8(data: bytes) -> bool:
    """Whether bytes that are not valid UTF-8 are so by accident: cut at the end, damaged, or mixed.

    Text in another encoding has next to no sequences of UTF-8's shape.  Whole lines with
    accents that are UTF-8, or as many sequences as stray bytes, are never chance.
    """
    high = len(data) - len(data.translate(None, _HIGH))
    if _FEW_TAILS * (len(data) - len(data.translate(None, _TAILS))) < high:
        return False  # whatever the rest is: each sequence has such a byte
    text = data.decode("utf-8", "replace")
    bad = text.count("\ufffd")
    if len(text) - bad - (len(data) - high) >= bad:
        return True  # what is left is for smaller or more damaged files: it takes ten times as long
    good, stray = _count_sequences(data)
    return good >= 4 * stray or _whole_lines_share(data) >= _MIXED


def _count_sequences(data: bytes) -> tuple[int, int]:
    """Sequences of UTF-8's shape (overlong ones and surrogates too); bytes in none."""
    rest, good = _SHAPE.subn(b"", data)
    return good, len(rest) - len(rest.translate(None, _HIGH))


_MIXED = 0.1  # share of the bytes above 127 that stand in whole lines of UTF-8
_HIGH = bytes(range(128, 256))
_TAILS = bytes(range(128, 192))  # what goes on with a sequence
_FEW_TAILS = 20  # bytes above 127 to each of these, from which on there is next to no UTF-8


def _whole_lines_share(data: bytes) -> float:
    """The share of bytes above 127 that stand in lines of valid UTF-8."""
    good = everything = 0
    for line in data.splitlines():
        high = len(line) - len(line.translate(None, _HIGH))
        everything += high
        good += high if high and fits(line, "utf-8") else 0
    return good / everything if everything else 0.0


def decode_mixed(data: bytes, other: Callable[[bytes], str]) -> tuple[str, dict[str, int], int]:
    """UTF-8 line by line, and what ``other`` says of the lines that are not; U+FFFD for what is damaged.

    Returns the text, how many lines were read in which other encoding, and the number of damaged places.
    """
    out: list[str] = []
    foreign: dict[str, int] = {}
    for line in data.splitlines(keepends=True):
        codec = other(line) if _is_foreign(line) else "utf-8"
        if codec != "utf-8":
            foreign[codec] = foreign.get(codec, 0) + 1
        out.append(line.decode(codec, "replace"))
    text = "".join(out)
    return text, foreign, text.count("\ufffd") - data.count("\ufffd".encode())


def _is_foreign(line: bytes) -> bool:
    """A line of another encoding has bytes above 127 and hardly a sequence among them.

    One that has sequences and strays is UTF-8 with damage; so is a lone stray that is the rest of a sequence.
    """
    if line.isascii() or fits(line, "utf-8"):
        return False
    good, stray = _count_sequences(line)
    return good * 10 < stray if stray > _FEW else not good and not _REST_OF_SEQUENCE.search(line)


_FEW = 4
