"""Which encoding bytes are in that declare none and are no Unicode.

chardet ranks, by how well pairs of letters fit each language; what it cannot know is put to it here: the
encodings that news archives use and no others, no C1 control characters in a text, and Windows-1252 for a few
accents in Latin letters, which are too few for statistics.
"""

from __future__ import annotations

import codecs

from articleparse.patterns import lazy

_CANDIDATES = (
    *(f"cp125{digit}" for digit in range(9)),
    *(f"iso8859-{part}" for part in (1, 2, 4, 5, 6, 7, 8, 9, 13, 15, 16)),
    *("koi8-r", "koi8-u", "mac-roman", "mac-latin2", "mac-cyrillic", "mac-greek", "mac-turkish"),
    *("cp437", "cp850", "cp852", "cp857", "cp866", "cp874"),
    *("cp932", "euc_jis_2004", "cp949", "gb18030", "big5hkscs"),
)
"""By chardet's names, which are Python's."""

_TWINS = {
    "iso8859-1": "cp1252",
    "iso8859-15": "cp1252",
    "iso8859-2": "cp1250",
    "iso8859-5": "cp1251",
    "iso8859-6": "cp1256",
    "iso8859-7": "cp1253",
    "iso8859-8": "cp1255",
    "iso8859-9": "cp1254",
    "iso8859-13": "cp1257",
    "euc_jis_2004": "euc_jp",
    "big5hkscs": "cp950",
}
"""The commoner encoding that a text is said to be in where both read it alike."""

_SAMPLE = 4 * 1024
_WINDOW = 64 * 1024  # that the sample is taken from
_BEFORE = 512  # bytes of plain ASCII kept before the first byte that says something
_FEW = 6  # bytes above 127: so few are weak statistics
_NEAR = 0.53  # of the best confidence: above it short French is lost, below it short Polish and Turkish

_FRAIL = ("cp932", "euc_jis_2004", "cp949", "gb18030", "big5hkscs", "cp1252")
"""Encodings in which not all bytes are possible, so that a single bad one rules them out."""

_UNSURE = 0.12  # confidence: a kilobyte of whole text has 0.3 and more in its own encoding
_CLOSE = 0.9  # of the best confidence, where the best itself is struck out for C1 controls; a twin has 0.97
_DAMAGE = 0.01  # share of the bytes
_HIGH = lazy(rb"[\x80-\xff]")
_HIGH_BYTES = bytes(range(128, 256))
_TAGS = lazy(rb"<[a-zA-Z/!?][^<>]*>")
_NEVER_IN_TEXT = lazy("[\x80-\x84\x86-\x9f\ue000-\uf8ff]")  # U+0085 is the line end of mainframes
_ACCENTED = lazy("[À-ÖØ-öø-ÿŠŽŒšžœŸ]")
# Signs of Mac Roman one at a time, and nothing else above 127; two in a row would be Cyrillic.
_ONLY_MAC_QUOTES = lazy(rb"\A[\x00-\x7f]*(?:[\xc9\xd0-\xd5](?:[\x00-\x7f]+|\Z))+\Z")
# A capital after a small letter, a sign in a word, a sign that no text uses, four accents in a row.
_LETTER = "A-Za-zÀ-ÖØ-öø-ÿŠŽŒšžœŸ"
_NO_WESTERN_SPELLING = lazy(
    "[a-zß-öø-ÿšžœ][À-ÖØ-ÞŠŽŒŸ]"
    "|[À-ÖØ-Þ][A-Z][a-z]|[.,!?][À-ÖØ-Þ](?![A-Za-z])"  # the quotes of Mac Roman: ÒNo,Ó
    f"|[{_LETTER}][¡-©«-´¶¸-¿×÷‚ƒ„†‡ˆ‰‹“•˜›][{_LETTER}]"
    f"|[£¥¢¤§±¼-¾][{_LETTER}]"
    "|[¤¦¨¬¯´¸¹ƒˆ˜×÷ÞÐÝþðý]"
    "|[À-ÖØ-öø-ÿŠŽŒšžœŸ]{4}"
)

Ranking = tuple[tuple[str, float], ...]
"""Python's names of encodings with a confidence, best first."""


def guess(data: bytes) -> str:
    """Python's name of the likeliest encoding of bytes above 127 that are no Unicode: ``cp1251``."""
    return best(sample(data))


def guess_line(line: bytes) -> str:
    """The same for one line among lines of UTF-8, where a letter or two are most likely Western."""
    return "cp1252" if _western_reading(line) else guess(line)


def sample(data: bytes) -> bytes:
    """Up to 4 KiB from shortly before the first byte above 127, without tags: plain ASCII says nothing."""
    first = _HIGH.search(data)
    start = max(0, first.start() - _BEFORE) if first else 0
    return _TAGS.sub(b" ", data[start : start + _WINDOW])[:_SAMPLE]


def best(probe: bytes) -> str:
    """The likeliest encoding of a sample."""
    western = _western_reading(probe)
    if western and not _ACCENTED.search(western):
        return "cp1252"
    if not western and _ONLY_MAC_QUOTES.search(probe):
        return "mac-roman"
    ranking = rank(probe)
    top = ranking[0][1] if ranking else 0.0
    if western and dict(ranking).get("cp1252", 0.0) >= _NEAR * top:
        return "cp1252"
    found = next(((name, score) for name, score in ranking if reads(probe, name) is not None), ("cp1252", 0.0))
    if found[1] < max(_UNSURE, _CLOSE * top):
        found = max((found, *_mended(probe)), key=lambda candidate: candidate[1])
    return _common_twin(probe, found[0])


def _mended(probe: bytes) -> Ranking:
    """Candidates for a damaged text: a bad byte in Japanese makes a detector strike Japanese out."""
    found = {}
    for name in _FRAIL:
        mended = _NEVER_IN_TEXT.sub("", probe.decode(name, "ignore")).encode(name)
        if 0 < len(probe) - len(mended) <= 2 + _DAMAGE * len(probe):
            found[name] = dict(rank(mended)).get(name, 0.0)
    return tuple(found.items())


def rank(probe: bytes) -> Ranking:
    """chardet's candidates for a sample."""
    import chardet

    found = chardet.detect_all(
        probe,
        ignore_threshold=True,
        compat_names=False,
        include_encodings=_CANDIDATES,
        no_match_encoding="cp1252",
        empty_input_encoding="cp1252",
    )
    return tuple((entry["encoding"], entry["confidence"]) for entry in found if entry["encoding"])


def reads(probe: bytes, name: str) -> str | None:
    """A sample as text; None when bytes do not fit, or C1 controls or private characters come out."""
    try:
        text = codecs.getincrementaldecoder(name)().decode(probe)  # a last character may be cut
    except UnicodeDecodeError:
        return None
    return None if _NEVER_IN_TEXT.search(text) else text


def _common_twin(probe: bytes, name: str) -> str:
    twin = _TWINS.get(name)
    return twin if twin and reads(probe, twin) == reads(probe, name) else name


def _western_reading(probe: bytes) -> str | None:
    """The text as Windows-1252 when it has few bytes above 127, all where they may stand."""
    if len(probe) - len(probe.translate(None, _HIGH_BYTES)) > _FEW:
        return None
    text = reads(probe, "cp1252")
    return None if text is None or _NO_WESTERN_SPELLING.search(text) else text
