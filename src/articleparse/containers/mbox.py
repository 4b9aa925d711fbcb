"""Mailboxes: one mail after the other, each under a line that begins with ``From``."""

# Not the standard library's mailbox: it wants a file's name, and keeps a table of all the mails.

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from articleparse.containers.eml import letter
from articleparse.containers.tables import too_large
from articleparse.model import Failure, Record

if TYPE_CHECKING:
    from io import BufferedReader

    from articleparse.containers.reading import Reading

_KEPT: Final = re.compile(rb"^Subject: DON'T DELETE THIS MESSAGE -- FOLDER INTERNAL DATA\r?$", re.MULTILINE)
"""What mail servers write of a mailbox into its first mail."""
_TOP: Final = 2000
_QUOTED: Final = re.compile(rb"^>(>*From )", re.MULTILINE)


def records(stream: BufferedReader, name: str, reading: Reading) -> Iterator[Record | Failure]:
    """Yield the mails of a mailbox, each as `eml` gives it.

    Example: the second mail of ``a.mbox`` is the record ``a.mbox#2``.
    """
    for number, mail in enumerate(_mails(stream, reading.max_size), 1):
        if len(mail) > reading.max_size:
            yield too_large(name, number, reading.max_size)
        elif number > 1 or not _KEPT.search(mail[:_TOP]):
            yield letter(_QUOTED.sub(rb"\1", mail), f"{name}#{number}", name, reading)


def _mails(stream: BufferedReader, most: int) -> Iterator[bytes]:
    """Yield what stands between two lines of ``From`` under a blank one; of one that is too large, just so much."""
    lines: list[bytes] = []
    size, blank, begun = 0, True, False
    while line := stream.readline(most + 1):
        if blank and line.startswith(b"From "):
            mail, was_begun = b"".join(lines), begun
            lines, size, begun = [], 0, True  # not kept while the mail is worked on
            if was_begun:
                yield mail
        elif begun and size <= most:
            lines.append(line)
            size += len(line)
        blank = not line.strip(b"\r\n")
    if begun:
        yield b"".join(lines)
