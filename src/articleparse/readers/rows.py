"""What a printed row shows by itself that keeps it apart from its neighbours, wrapped or not."""

from __future__ import annotations

from articleparse.patterns import lazy
from articleparse.readers.characters import is_small

_FIELD = lazy(r"(?=[^a-zß-ÿ])[^\W\d_][\w-]{1,20}(?: [\w-]{1,15})?: \S")
_YEAR = lazy(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_CLOCK = lazy(r"(?<![\d.])[0-2]?\d ?[:.h時时시点點] ?[0-5]\d(?![\d.]\d)(?!\d)")
_ADDRESS = lazy(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+|(?:https?://|www\.)\S+")
_OPENS = "hw"  # what an address begins with that has no ``@``
_STAMP = 80  # characters of a row with a stamp, at most; half of them letters
_DIGITS = 9  # of a day with its year and a time, at least
_UNENDED = (".", ",", ";", "，", "。", "、")


def is_dated(text: str) -> bool:
    """Whether a row is hardly more than a day and a time, which stand on a line of their own: a stamp's.

    Example: ``Ruth Ansgar 17.06.2024, 06:45 Uhr``.
    """
    if len(text) > _STAMP or ("20" not in text and "19" not in text) or is_small(text[0]) or text.endswith(_UNENDED):
        return False
    if not _YEAR.search(text) or not _CLOCK.search(text):
        return False
    return sum(map(str.isalpha, text)) <= _STAMP // 2 and sum(map(str.isdigit, text)) >= _DIGITS


def stands_alone(text: str) -> bool:
    """Whether a row is a line of its own, wrapped or not: a stamp, or an address and no more."""
    if " " not in text and (text[:1] in _OPENS or "@" in text) and _ADDRESS.fullmatch(text) is not None:
        return True
    return ("20" in text or "19" in text) and is_dated(text)


def are_fields(a: str, b: str) -> bool:
    """Whether two rows are of a head of fields, a mail's or a database's: they end where their values do."""
    return ":" in b and _FIELD.match(a) is not None and _FIELD.match(b) is not None
