"""What one cell of a table says: a line, a moment, a text, or nothing, in the ways that programs write these."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from html import unescape
from typing import Any, Final

from articleparse.containers.printed import unprinted
from articleparse.containers.texts import is_nothing, text_of
from articleparse.model import Notice

_MIDNIGHT: Final = ("T00:00:00", " 00:00:00")  # how tables of a program write a day
_NEVER: Final = "1970-01-01"  # what programs write for no moment
_SECONDS: Final = {10: 1, 13: 1000}  # digits of a moment counted from 1970 -> of what a second
_COUNTED: Final = ("seconds", "_seconds")  # keys of what counts from 1970
_WRAPPED: Final = re.compile(r"/Date\((\d+)")
_DAY: Final = 8  # digits of a day that databases write without a mark: ``20240611``
_CLOCK: Final = 14  # … with its clock: ``20240611083000``
_CUT: Final = re.compile(r"(.*?)\s*\[\+?\d+ chars\]", re.DOTALL)
_CUT_END: Final = " chars]"
"""What services of news write where they hand out no more than a beginning: ``… [+1234 chars]``."""
_BEGINNING: Final = Notice("truncated-input", "the table holds the beginning alone, and says how much is missing")
_BREAKS: Final = re.compile(r"</?(?:br|p)\s*/?>", re.IGNORECASE)
_ESCAPED: Final = re.compile(r"&lt;/?(?:p|br|div|h[1-6])\b", re.IGNORECASE)
_ENDS: Final = 2  # line ends that a program escaped, at least
_TAGS: Final = re.compile(r"</?[A-Za-z][^<>]*>")


def line(value: Any) -> str:
    """Return what a cell says in a line, as it is printed, "" for nothing.

    Example: ``Fish &amp; <i>chips</i>`` is ``Fish & chips``, ``nan`` nothing.
    """
    text = text_of(unprinted(value) if isinstance(value, str) else value)
    if not isinstance(text, str):
        return ""
    text = " ".join(unescape(_TAGS.sub("", text) if "<" in text else text).split())
    return "" if is_nothing(text) else text


def moment(value: Any) -> str:
    """Return a moment as people write it, "" for none: a table's own kind, digits without marks, what counts from 1970.

    Example: ``20240611`` is ``2024-06-11``, ``1718100000`` is ``2024-06-11T10:00:00+00:00``.
    """
    if isinstance(value, dict):
        value = next((value[key] for key in _COUNTED if key in value), text_of(value))
    text = said(value)
    if text and (counted := _WRAPPED.search(text)):
        text = counted[1]
    text = line(text).removesuffix(".0")
    text = text.removesuffix(_MIDNIGHT[0]).removesuffix(_MIDNIGHT[1])
    if text.isdecimal() and len(text) in (_DAY, _CLOCK):
        day, clock = f"{text[:4]}-{text[4:6]}-{text[6:8]}", text[8:]
        text = f"{day}T{clock[:2]}:{clock[2:4]}:{clock[4:]}" if clock else day
    elif text.isdecimal():
        second = _SECONDS.get(len(text))
        text = datetime.fromtimestamp(int(text) // second, UTC).isoformat() if second else ""
    return "" if text.startswith(_NEVER) else text


def whole(value: str | bytes) -> tuple[str | bytes, tuple[Notice, ...]]:
    """Return a text less what says that it is no more than a beginning, and a notice where there was such.

    One that a program writes for none is empty: ``nan``.
    """
    if not isinstance(value, str):
        return value, ()
    if is_nothing(value):
        return "", ()
    value = _unescaped(value)
    told = value.rstrip()
    found = _CUT.fullmatch(told) if told.endswith(_CUT_END) else None  # as few
    return (_broken(found[1]), (_BEGINNING,)) if found else (_broken(value), ())


def _unescaped(text: str) -> str:
    """Return a text whose tags, or all of whose line ends, a program escaped, as it was before: ``&lt;p&gt;``."""
    if "<" not in text and _ESCAPED.search(text):
        text = unescape(text)
    if "\\n" in text and "\n" not in text and text.count("\\n") >= _ENDS:
        text = text.replace("\\r", "").replace("\\n", "\n")
    return text


def _broken(text: str) -> str:
    """Return a text that opens with a word and has a page's breaks further on as the page that it is part of.

    Where lines have ends of their own, a break is one more.
    Example: ``The ferry is back.<br><br>It takes nine cars.``
    """
    if "<" not in text or text.lstrip()[:1] == "<" or not _BREAKS.search(text):
        return text
    return _BREAKS.sub("\n", text) if "\n" in text.strip() else f"<p>{text}"


def said(value: Any) -> str | None:
    """Return a plain value as text, None for what has none: a date of the table's own kind in ISO 8601.

    What a number counts, a year or seconds, is for the reader to know.
    """
    if hasattr(value, "isoformat"):
        return str(value.isoformat())
    if isinstance(value, bytes):
        return value.decode("utf-8", "replace") or None
    if isinstance(value, float) and value.is_integer():
        return f"{value:.0f}"
    if isinstance(value, int | float) and not isinstance(value, bool):
        return str(value)
    return value if isinstance(value, str) and not is_nothing(value) else None
