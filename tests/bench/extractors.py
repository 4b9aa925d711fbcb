"""HTML pages: processor time a page, beside lxml alone and beside the extractors that are installed, in turns."""

from __future__ import annotations

import argparse
import contextlib
import gzip
import sys
import time
from collections.abc import Callable, Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

import lxml.html

import articleparse
from articleparse.errors import ArticleparseError

sys.path.insert(0, str(Path(__file__).parents[1]))

_ROUNDS = 2
_EVERY = 7  # one of so many invented pages


def html(folder: Path, options: argparse.Namespace) -> None:
    """Pages of a folder (``--pages``), else invented ones: milliseconds each, as a ratio to lxml's."""
    del folder
    pages = list(_pages(options.pages))
    print(f"{len(pages)} pages of {sum(map(len, pages)) / len(pages) / 1024:.0f} KiB in the mean")
    readers: dict[str, Callable[[bytes], Any]] = {"lxml.html": lxml.html.fromstring, "articleparse": _ours}
    readers |= dict(_others())
    times = dict.fromkeys(readers, 0.0)
    for read in readers.values():
        read(pages[0])
    for page in pages * _ROUNDS:
        for name, read in readers.items():
            started = time.process_time()
            read(page)
            times[name] += time.process_time() - started
    for name, seconds in times.items():
        each = 1000 * seconds / len(pages) / _ROUNDS
        print(f"  {name}: {each:.1f} ms of processor time a page, {seconds / times['lxml.html']:.1f} times")


def _pages(folder: Path | None) -> Iterator[bytes]:
    """Yield the files of a folder, unpacked, or invented pages."""
    if folder is None:
        from invented.make import cases

        yield from (case.text.encode() for number, case in enumerate(cases("html")) if number % _EVERY == 0)
        return
    for path in sorted(folder.rglob("*.html*")):
        data = path.read_bytes()
        yield gzip.decompress(data) if path.suffix == ".gz" else data


def _ours(page: bytes) -> None:
    with contextlib.suppress(ArticleparseError):
        articleparse.parse(page)


def _others() -> Iterator[tuple[str, Callable[[bytes], Any]]]:
    """Yield the extractors that can be imported."""
    with contextlib.suppress(ImportError):
        plain = import_module("resiliparse.extract.html2text").extract_plain_text
        yield "resiliparse", lambda page: plain(page.decode("utf-8", "replace"), main_content=True)
    with contextlib.suppress(ImportError):
        extraction = import_module("trafilatura").bare_extraction
        yield "trafilatura", extraction
        yield "trafilatura with metadata", lambda page: extraction(page, with_metadata=True)
    with contextlib.suppress(ImportError):
        document = import_module("readability").Document
        yield "readability-lxml", lambda page: document(page.decode("utf-8", "replace")).summary()
