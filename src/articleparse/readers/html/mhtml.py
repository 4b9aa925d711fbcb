"""Pages that a browser saved whole: the page among its pictures, in a mail message (MHTML, RFC 2557)."""

from __future__ import annotations

import re
from email.message import Message
from typing import Final

from articleparse.model import Source
from articleparse.readers.charsets import find_codec
from articleparse.readers.source import read_source

_HEAD: Final = 4000  # characters of a message's head
_RELATED: Final = re.compile(
    r"^content-type:\s*multipart/(?:related|mixed|alternative)\b", re.IGNORECASE | re.MULTILINE
)
_HEADER: Final = re.compile(r"\s*[A-Za-z][A-Za-z0-9-]{1,40}:[ \t]")


def is_mhtml(text: str) -> bool:
    """Whether `text` opens with the head of a message of several parts, one of them HTML."""
    head = text[:_HEAD]
    return (
        _HEADER.match(head) is not None
        and _RELATED.search(head) is not None
        and "mime-version:" in head.lower()
        and "text/html" in text
    )


def page_of(source: Source) -> Source | None:
    """Return the page in a message, or None where there is none; lines then count in the page."""
    from email import message_from_string  # ten modules, for the few that need it

    message = message_from_string(source.text)
    part = next((part for part in message.walk() if part.get_content_type() == "text/html"), None)
    return _decoded(part, source) if part is not None else None


def _decoded(part: Message, source: Source) -> Source:
    if str(part.get("content-transfer-encoding", "")).lower() not in ("base64", "quoted-printable"):
        return Source(str(part.get_payload()), source.encoding, source.notices)
    if str(part.get("content-transfer-encoding", "")).lower() == "quoted-printable":
        _escape(part)
    data = part.get_payload(decode=True)
    charset = part.get_content_charset()
    found = read_source(
        data if isinstance(data, bytes) else b"", encoding=charset if find_codec(charset or "") else None
    )
    return Source(found.text, found.encoding, source.notices + found.notices)


def _escape(part: Message) -> None:
    """Quote what a saved page holds unquoted: what its charset has not becomes a character reference."""
    payload = str(part.get_payload())
    if payload.isascii():
        return
    charset = find_codec(part.get_content_charset() or "utf-8") or "utf-8"
    part.set_payload("".join(one if one.isascii() else _quoted(one, charset) for one in payload))


def _quoted(character: str, charset: str) -> str:
    return "".join(f"={octet:02X}" for octet in character.encode(charset, "xmlcharrefreplace"))
