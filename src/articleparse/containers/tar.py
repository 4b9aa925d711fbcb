"""Tar archives: every plain file in them, in order; nothing is unpacked to the disk.

Names only become names: ``../x`` and ``/etc/passwd`` are what ``source.name`` says, no more.
Links, devices and pipes are left out.
"""

from __future__ import annotations

import tarfile
from collections.abc import Iterator
from typing import TYPE_CHECKING

from articleparse.errors import BrokenRecord
from articleparse.model import Failure, Record

if TYPE_CHECKING:
    from io import BufferedReader

    from articleparse.containers.reading import Reading


def records(stream: BufferedReader, name: str, reading: Reading) -> Iterator[Record | Failure]:
    """Yield the members of a tar archive; BrokenRecord where it is cut short or damaged.

    Example: the member ``2024/a.txt`` of ``b.tar`` is the record ``b.tar/2024/a.txt``.
    """
    try:
        with tarfile.open(fileobj=stream, mode="r|", encoding="utf-8", errors="surrogateescape") as archive:
            while (member := archive.next()) is not None:
                archive.members.clear()  # type: ignore[attr-defined]  # else it keeps all that it has seen
                inside = _shown(member.name)
                if member.isreg() and reading.selection.takes(inside):
                    yield _record(archive, member, f"{name}/{inside}", reading.max_size)
    except (tarfile.TarError, EOFError) as error:
        raise BrokenRecord(f"the tar archive is damaged or cut short ({error})") from None


def _record(archive: tarfile.TarFile, member: tarfile.TarInfo, name: str, most: int) -> Record | Failure:
    if member.size > most:
        size = f"{member.size:,} bytes"
        return Failure(name, BrokenRecord.code, f"has {size}, more than {most:,}, the limit (--max-size)")
    if member.issparse():
        return Failure(name, BrokenRecord.code, "is a file with holes, which is no article")
    file = archive.extractfile(member)
    data = file.read() if file else b""
    if len(data) < member.size:
        raise BrokenRecord(f"the tar archive is cut short in {member.name}")
    return Record(name, data)


def _shown(name: str) -> str:
    """A member's name as text, bytes that are no UTF-8 as ``\\\\xe9``."""
    return name.encode("utf-8", "surrogateescape").decode("utf-8", "backslashreplace")
