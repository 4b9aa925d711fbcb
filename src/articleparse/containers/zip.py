"""ZIP archives: every file in them, in the order of their directory; nothing is unpacked to the disk."""

from __future__ import annotations

import lzma
import struct
import zipfile
import zlib
from collections.abc import Iterator
from io import SEEK_END
from typing import TYPE_CHECKING, Final

from articleparse.containers.unpacked import check_ratio
from articleparse.errors import BrokenRecord
from articleparse.model import Failure, Record

if TYPE_CHECKING:
    from io import BufferedReader

    from articleparse.containers.reading import Reading

_LINK: Final = 0o120000  # of a Unix mode, which a member may bring along
_KIND: Final = 0o170000
_ENCRYPTED: Final = 1
_DAMAGE: Final = (
    zipfile.BadZipFile, zlib.error, lzma.LZMAError, EOFError, OSError, ValueError, NotImplementedError, struct.error
)  # fmt: skip


def records(stream: BufferedReader, name: str, reading: Reading) -> Iterator[Record | Failure]:
    """Yield the files of a ZIP archive; BrokenRecord where its directory is damaged, or where it is a bomb.

    Example: the member ``2024/a.txt`` of ``b.zip`` is the record ``b.zip/2024/a.txt``.
    """
    size = stream.seek(0, SEEK_END)
    try:
        archive = zipfile.ZipFile(stream)
    except _DAMAGE as error:
        raise BrokenRecord(f"the ZIP archive is damaged or cut short ({error})") from None
    unpacked = 0
    with archive:
        for member in archive.infolist():
            if member.filename.endswith("/") or _is_link(member) or not reading.selection.takes(member.filename):
                continue
            path = f"{name}/{member.filename}"
            if why := _refused(member, reading):
                yield Failure(path, BrokenRecord.code, why)
                continue
            found = _record(archive, member, path, reading.max_size)
            yield found
            unpacked += len(found.data) if isinstance(found, Record) else member.file_size
            check_ratio(unpacked, size, reading.max_ratio)


def _is_link(member: zipfile.ZipInfo) -> bool:
    return (member.external_attr >> 16) & _KIND == _LINK


def _refused(member: zipfile.ZipInfo, reading: Reading) -> str:
    """Return why a member is not opened, "" if it is."""
    if member.flag_bits & _ENCRYPTED:
        return "is encrypted"
    if member.file_size > reading.max_size:
        return f"has {member.file_size:,} bytes, more than {reading.max_size:,}, the limit (--max-size)"
    try:
        check_ratio(member.file_size, member.compress_size, reading.max_ratio)
    except BrokenRecord as error:
        return str(error)
    return ""


def _record(archive: zipfile.ZipFile, member: zipfile.ZipInfo, name: str, most: int) -> Record | Failure:
    try:
        with archive.open(member) as file:
            data = file.read(most + 1)
    except _DAMAGE as error:
        return Failure(name, BrokenRecord.code, f"is damaged ({error})")
    return Record(name, data)
