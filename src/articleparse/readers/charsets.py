"""The names of encodings: what a user or a page may say, and what Python calls the same thing."""

from __future__ import annotations

import codecs

_IANA = {
    "ascii": "us-ascii",
    "utf-8-sig": "utf-8",
    "mac-roman": "macintosh",
    "mac-cyrillic": "x-mac-cyrillic",
    "cp874": "windows-874",
    "cp932": "windows-31j",
    "cp949": "euc-kr",
    "cp950": "big5",
    "euc_jis_2004": "euc-jp",
    "euc_jisx0213": "euc-jp",
    "shift_jis": "shift_jis",
    "shift_jis_2004": "shift_jis",
    "big5hkscs": "big5-hkscs",
    "iso2022_jp": "iso-2022-jp",
    "iso2022_jp_1": "iso-2022-jp",
    "iso2022_jp_2": "iso-2022-jp-2",
    "iso2022_jp_3": "iso-2022-jp-3",
    "iso2022_jp_2004": "iso-2022-jp-2004",
    "iso2022_jp_ext": "iso-2022-jp",
    "iso2022_kr": "iso-2022-kr",
    "hz": "hz-gb-2312",
    "hp-roman8": "hp-roman8",
    "ptcp154": "ptcp154",
    "kz1048": "kz-1048",
    "tis-620": "tis-620",
}
"""Python's name to the IANA registry's, lower case, where no rule below gives it.

What has no name there (cp949, EUC-JIS-2004) goes by that of the encoding that it extends, as in the WHATWG
Encoding Standard.
"""

_LABELS = {
    "windows-31j": "cp932",
    "windows-874": "cp874",
    "windows-949": "cp949",
    "ks_c_5601-1987": "cp949",
    "x-sjis": "cp932",
    "x-gbk": "gbk",
    "x-x-big5": "big5hkscs",
    "x-euc-jp": "euc_jp",
    "x-mac-roman": "mac-roman",
    "x-mac-cyrillic": "mac-cyrillic",
    "unicode": "utf-16-le",
    "hz-gb-2312": "hz",
    "dos-874": "cp874",
}
"""Labels of the WHATWG Encoding Standard that Python does not know."""

_NO_CHARSETS = frozenset({"punycode", "idna", "unicode_escape", "raw_unicode_escape", "undefined", "mbcs", "oem"})


def find_codec(name: str) -> str | None:
    """Python's name of a character encoding: ``Latin1`` -> ``iso8859-1``; None for others (``rot13``)."""
    name = name.strip().lower()
    try:
        codec = codecs.lookup(_LABELS.get(name, name)).name
        if codec.replace("-", "_") in _NO_CHARSETS:
            return None
        b"    ".decode(codec, "ignore")  # raises for a codec from bytes to bytes, or from text to text
    except (LookupError, ValueError):
        return None
    return codec


def iana_name(codec: str) -> str:
    """The IANA name in lower case of a codec by Python's name: ``cp1252`` -> ``windows-1252``."""
    if codec in _IANA:
        return _IANA[codec]
    if codec.startswith("iso8859-"):
        return "iso-8859-" + codec[8:]
    if codec.startswith("cp125"):
        return "windows-" + codec[2:]
    if codec.startswith("cp") and codec[2:].isdecimal():
        return "ibm" + codec[2:]
    return codec.replace("_", "-")


WIDER = {
    "shift_jis": "cp932",
    "euc_jp": "euc_jis_2004",
    "euc_kr": "cp949",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "big5": "big5hkscs",
    "cp950": "big5hkscs",
}
"""The larger set that goes by the same name in practice, for bytes that do not fit the strict one."""


def fits(data: bytes, codec: str) -> bool:
    """Whether all of it can be decoded."""
    try:
        data.decode(codec)
    except UnicodeDecodeError:
        return False
    return True
