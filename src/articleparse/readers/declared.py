"""The encoding that a page of HTML or XML names itself, by what BeautifulSoup knows of that."""

from __future__ import annotations

import re

from articleparse.readers import guess
from articleparse.readers.charsets import find_codec

_HEAD = 16 * 1024  # bytes: declarations come late where scripts stand above them

_SUPERSETS = {
    "ascii": "cp1252",
    "iso8859-1": "cp1252",
    "iso8859-9": "cp1254",
    "iso8859-11": "cp874",
    "tis-620": "cp874",
    "shift_jis": "cp932",
    "euc_kr": "cp949",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "big5": "big5hkscs",
}
"""What a declared name means on the web (WHATWG Encoding Standard): pages use the larger set of that name."""

_NOT_IN_BYTES_LIKE_ASCII = (
    "utf-16",
    "utf-32",
    "utf-7",
    "cp037",
    "cp500",
    "cp1140",
    "cp273",
    "cp424",
    "cp875",
    "cp1026",
)


def is_markup(data: bytes) -> bool:
    """Whether the first visible byte is a ``<`` and an encoding is named somewhere near it."""
    head = data[:_HEAD].lower()
    return head.lstrip(b"\xef\xbb\xbf \t\r\n\f")[:1] == b"<" and (b"charset" in head or b"encoding" in head)


def declared_name(data: bytes) -> str | None:
    """The name in ``<meta charset>`` or the XML declaration, as it stands there; None without one."""
    from bs4.dammit import EncodingDetector

    return EncodingDetector.find_declared_encoding(data[:_HEAD], is_html=True, search_entire_document=True)


def contradicts_utf8(data: bytes) -> str | None:
    """The name that a page of valid UTF-8 declares, when it says something else; no library needed for that.

    A page of plain ASCII is right with any encoding that extends ASCII.
    """
    found = re.search(
        rb"<(?:meta\b[^>]*?charset|\?xml\b[^>]*?encoding)\s*=\s*[\"']?\s*([^\s\"'/>;]+)", data[:_HEAD], re.I
    )
    if found is None:
        return None
    name = found[1].decode("ascii", "replace")
    codec = find_codec(name)
    fits = codec in ("utf-8", "utf-8-sig") or (codec and data.isascii() and _like_ascii(codec))
    return None if fits else name


def meaning(name: str) -> str | None:
    """The codec that a declared name stands for; None for one in which the declaration could not be read."""
    codec = find_codec(name)
    return _SUPERSETS.get(codec, codec) if codec and _like_ascii(codec) else None


def _like_ascii(codec: str) -> bool:
    return not codec.startswith(_NOT_IN_BYTES_LIKE_ASCII)


def believable(data: bytes, codec: str) -> bool:
    """Whether bytes that are no UTF-8 can be what the page says: they fit, and no other reads far better.

    A single-byte encoding fits everything, so the page is overruled where the letters make
    much better sense in another one (a Russian page on a server that says Latin-1 of all pages).
    """
    probe = guess.sample(data)
    text = guess.reads(probe, codec)
    if text is None:
        return False
    ranking = guess.rank(probe)
    confidence = max((score for name, score in ranking if guess.reads(probe, name) == text), default=None)
    return confidence is None or confidence >= _MUCH_LESS * ranking[0][1]


_MUCH_LESS = 0.7
