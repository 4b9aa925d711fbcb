"""One mail: its HTML, or where there is none (or text is asked for) its plain text, with what its head says."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import suppress
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import EmailPolicy
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING, Any, Final, cast

from articleparse.containers.letters import BROKEN, claims_of, with_head
from articleparse.errors import BrokenRecord, UnreadableInput
from articleparse.model import Failure, Record

if TYPE_CHECKING:
    from io import BufferedReader

    from articleparse.containers.reading import Reading

_HEADER: Final = 2000
"""Characters of a header's value that are looked at: the library's time grows with their square, and more."""
_MOST_PARTS: Final = 2000
_EMLX: Final = re.compile(rb"(\d{1,10}) *\n(?=[A-Za-z][A-Za-z-]*:)")


def records(stream: BufferedReader, name: str, reading: Reading) -> Iterator[Record | Failure]:
    """Yield the one record of a mail, under the mail's own name.

    Example: a newsletter's ``text/html`` part, with ``source.date`` from its ``Date:``.
    """
    data = stream.read(reading.max_size + 1)
    if len(data) > reading.max_size:
        raise BrokenRecord(f"has more than {reading.max_size:,} bytes, the limit (--max-size)")
    yield letter(_unwrapped(data), name, name, reading)


def _unwrapped(data: bytes) -> bytes:
    """Return a mail without what Apple's program puts around it: its length, and a list of properties."""
    head = _EMLX.match(data)
    return data[head.end() : head.end() + int(head[1])] if head else data


class _Parts:
    """Makes the parts of one mail, but not without end: each takes fifteen kilobytes, whatever is in it."""

    def __init__(self) -> None:
        self._count = 0

    def __call__(self, policy: Any = None) -> EmailMessage:
        """Return a new part; ValueError where there are too many."""
        self._count += 1
        if self._count > _MOST_PARTS:
            raise ValueError(f"more than {_MOST_PARTS:,} parts")
        return EmailMessage(policy)


class _Calm(EmailPolicy):
    """The library's own way to read mails, where no header can keep it busy for hours."""

    def header_fetch_parse(self, name: str, value: str) -> Any:
        """Return a header's value, as far as it is looked at."""
        return super().header_fetch_parse(name, value[:_HEADER])


def letter(data: bytes, name: str, group: str, reading: Reading) -> Record | Failure:
    """Return the record of one mail, as it went over the wire, or why it is none."""
    try:
        outer = cast(EmailMessage, message_from_bytes(data, policy=_Calm(message_factory=_Parts())))
        kinds = ("plain", "html") if reading.form == "text" else ("html", "plain")
        texts = [(mail, part) for mail in _mails(outer) if (part := _part(mail, kinds)) is not None]
        if not texts:
            return Failure(name, BrokenRecord.code, "is a mail without text")
        mail, part = max(texts, key=lambda text: len(_payload(text[1])))
        data = _payload(part)
        charset = part.get_content_charset()
        if part.get_content_subtype() == "plain":
            return Record(name, with_head(mail, _decoded(data, charset, reading.encoding)), group, date=_date(mail))
    except BROKEN as error:
        return Failure(name, BrokenRecord.code, f"is a broken mail ({error})")
    except UnreadableInput as error:
        return Failure(name, error.code, str(error))
    return Record(name, data, group, date=_date(mail), encoding=charset, claims=claims_of(mail))


def _decoded(data: bytes, charset: str | None, told: str | None) -> str:
    """Return a plain part as text: what it declares is believed where it is no UTF-8 and the user says nothing."""
    from articleparse.readers.charsets import find_codec
    from articleparse.readers.source import read_source

    with suppress(UnicodeDecodeError):
        charset = None if data.decode() else charset
    return read_source(data, encoding=told or (find_codec(charset) if charset else None)).text


def _mails(outer: EmailMessage) -> Iterator[EmailMessage]:
    """Yield a mail, and those that are attached to it: it is forwarded so, under a line or two."""
    yield outer
    for part in outer.walk():
        if part.get_content_type() == "message/rfc822":
            yield from (mail for mail in part.iter_parts() if isinstance(mail, EmailMessage))


def _payload(part: EmailMessage) -> bytes:
    payload = part.get_payload(decode=True)
    return payload if isinstance(payload, bytes) else b""


def _part(mail: EmailMessage, kinds: tuple[str, ...]) -> EmailMessage | None:
    """Return the text that a mail program would show, of the first kind that it has."""
    part = mail.get_body(preferencelist=kinds)
    return part if isinstance(part, EmailMessage) else None


def _date(mail: EmailMessage) -> str | None:
    try:
        return parsedate_to_datetime(str(mail["date"])).isoformat()
    except BROKEN:
        return None
