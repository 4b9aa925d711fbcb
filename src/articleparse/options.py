"""What a caller may ask for: each value checked before any input is read, for library and command alike."""

from __future__ import annotations

import re
from datetime import date, datetime
from typing import Final, get_args

from articleparse.errors import UsageError
from articleparse.model import DateOrder, Hints
from articleparse.readers import AUTO, FORMS

# BCP 47 as far as its shape goes: "fr", "pt-BR", "zh-Hant-HK", "sr-Latn-x-web"; no "french", no "en_GB".
_LANGUAGE: Final = r"(?:[a-z]{2,3}(?:-[a-z0-9]{2,8})*(?:-x(?:-[a-z0-9]{1,8})+)?|x(?:-[a-z0-9]{1,8})+)"
_OFFSET: Final = r"([+-])(0\d|1[0-4]):?([0-5]\d)?"  # no place on earth is further from UTC than 14 hours


def check_reading(form: str, encoding: str | None) -> None:
    """Raise UsageError for a form or an encoding that does not exist."""
    if form not in (AUTO, *FORMS):
        raise UsageError(f"unknown form {form!r}; there are {', '.join((AUTO, *FORMS))}")
    if encoding is None:
        return
    from articleparse.readers.source import read_source

    read_source(b"", encoding=encoding)  # only the one who decodes knows all the names


def checked_hints(
    language: str | None, timezone: str | None, date_order: DateOrder | None, as_of: date | str | None
) -> Hints:
    """Return the hints in their usual spelling (``en-gb`` as ``en-GB``, ``+0200`` as ``+02:00``).

    Raises UsageError for a malformed language, an unknown time zone or order, an as_of that is no date.
    """
    if date_order is not None and date_order not in get_args(DateOrder):
        raise UsageError(f"unknown date order {date_order!r}; there are {', '.join(get_args(DateOrder))}")
    for name, value in (("language", language), ("timezone", timezone)):
        if value is not None and not isinstance(value, str):
            raise UsageError(f"{name} is {type(value).__name__}, not text")
    if isinstance(as_of, str):
        as_of = moment(as_of)
    if as_of is not None and not isinstance(as_of, date):
        raise UsageError(f"as_of is {type(as_of).__name__}, not a date or a datetime")
    return Hints(
        None if language is None else _language(language),
        None if timezone is None else _timezone(timezone),
        date_order,
        as_of,
    )


def moment(text: str) -> date:
    """Return the day, or where a clock is given the datetime, that `text` is in ISO 8601; else UsageError.

    Example: ``2024-11-22``, ``2024-11-22T23:31``, ``2024-11-22T23:31+02:00``.
    """
    try:
        return date.fromisoformat(text) if len(text) <= 10 else datetime.fromisoformat(text)
    except ValueError:
        raise UsageError(f"{text!r} is no ISO 8601 day or time, such as 2024-11-22 or 2024-11-22T23:31+02:00") from None


def _language(tag: str) -> str:
    if not re.fullmatch(_LANGUAGE, tag, re.IGNORECASE | re.ASCII):
        raise UsageError(f"malformed language {tag!r}; it is a BCP 47 tag, such as fr or en-GB")
    first, *others = tag.split("-")
    return "-".join([first.lower(), *map(_subtag, others)])


def _subtag(text: str) -> str:
    """Scripts are written ``Hant``, regions ``GB``, all else in lower case (RFC 5646, 2.1.1)."""
    if len(text) == 4 and text.isalpha():
        return text.title()
    return text.upper() if len(text) == 2 else text.lower()


def _timezone(name: str) -> str:
    if offset := re.fullmatch(_OFFSET, name, re.ASCII):
        return f"{offset[1]}{offset[2]}:{offset[3] or '00'}"
    import zoneinfo

    try:
        if name == "localtime":  # on many systems a name for the machine's own zone
            raise ValueError
        zoneinfo.ZoneInfo(name)
    except (OSError, ValueError, zoneinfo.ZoneInfoNotFoundError):  # OSError: "Europe" is a folder
        raise UsageError(f"unknown time zone {name!r}; such as Europe/Paris or +02:00") from None
    return name
