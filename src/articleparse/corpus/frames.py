"""Compressed output: whole frames, so that a run can append them, and cut them off again when it is resumed."""

from __future__ import annotations

import sys
from collections.abc import Callable


def compressor(kind: str) -> Callable[[bytes], bytes]:
    """Return what makes a whole frame of that kind (``gz``) of some bytes, the same each time."""
    if kind == "gz":
        import gzip

        return lambda data: gzip.compress(data, 6, mtime=0)
    if kind == "bz2":
        import bz2

        return bz2.compress
    if kind == "xz":
        import lzma

        return lzma.compress
    return _zstd()


def _zstd() -> Callable[[bytes], bytes]:
    if sys.version_info >= (3, 14):
        from compression import zstd
    else:
        from backports import zstd
    return zstd.compress
