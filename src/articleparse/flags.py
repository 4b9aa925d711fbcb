"""The options of the command, each in one place: name, help, default."""

from __future__ import annotations

import os
import re
from collections.abc import Callable
from typing import Any, TypeVar

import click

from articleparse.containers import AUTO as ANY
from articleparse.containers import CONTAINERS, MAX_RATIO, NONE
from articleparse.readers import AUTO, FORMS

_F = TypeVar("_F", bound=Callable[..., Any])
MAX_JOBS = 512
"""Processes, each with a descriptor, of which a system gives a thousand."""

_SHORTEST, _LONGEST = 1e-6, 1e7  # seconds
_UNITS = {"": 0, "k": 10, "m": 20, "g": 30}


def size(text: str) -> int:
    """Return the bytes that a size says, ``1000``, ``64K``, ``256M`` or ``1G``; wrong usage for what is none."""
    found = re.fullmatch(r"(\d{1,15})([kmg]?)i?b?", text.strip().lower(), re.ASCII)
    if found is None or int(found[1]) == 0:
        raise click.BadParameter(f"{text!r} is no size, such as 64K, 256M or 1G")
    return int(found[1]) << _UNITS[found[2]]


def seconds(text: str) -> float:
    """Return a time in seconds, up to some months, which is what timers take."""
    try:
        given = float(text)
    except ValueError:
        given = 0
    if not _SHORTEST <= given <= _LONGEST:  # which is true of NaN
        raise click.BadParameter(f"{text!r} is no time in seconds, such as 30 or 0.5")
    return given


def _patterns(*names: str, help: str) -> Callable[[_F], _F]:
    return click.option(*names, multiple=True, metavar="PATTERN", help=help)


def _file(*names: str, help: str, metavar: str = "FILE", multiple: bool = False) -> Callable[[_F], _F]:
    return click.option(*names, type=os.fsencode, metavar=metavar, help=help, multiple=multiple)


OUTPUT = (
    click.option("-c", "--compact", is_flag=True, help="One article a line (JSON Lines) instead of indented."),
    _file(
        "-o",
        "--output",
        help="Write there, whole or not at all, instead of to standard output; the name's ending says how: "
        ".json (indented), .jsonl or .ndjson, .parquet, and .gz .bz2 .xz .zst behind it.",
    ),
    _file("--output-dir", metavar="DIR", help="Write one file for each input file, in this folder."),
)
KNOWN = (
    click.option(
        "--form",
        type=click.Choice([AUTO, *FORMS]),
        default=AUTO,
        show_default=True,
        help="What the input is; auto looks at the content, never at the name.",
    ),
    click.option(
        "--encoding", metavar="NAME", help="The input's encoding, such as windows-1251, whatever its bytes say."
    ),
    click.option("--language", metavar="TAG", help="The articles' language, such as fr or en-GB."),
    click.option("--timezone", metavar="ZONE", help="For stamps that name no zone: Europe/Paris, +02:00."),
    click.option("--date-order", type=click.Choice(["dmy", "mdy", "ymd"]), help="For stamps such as 05/06/2024."),
    click.option(
        "--as-of",
        metavar="TIME",
        help='What relative stamps ("3 hours ago", no year) count from: 2024-11-22, 2024-11-22T23:31+02:00.',
    ),
)
CORPUS = (
    _file(
        "--files-from",
        help="Read the names of FILEs from there, one a line; - is standard input; may be repeated.",
        multiple=True,
    ),
    click.option("-0", "--null", is_flag=True, help="The names of --files-from end in NUL bytes (find -print0)."),
    _patterns("--include", help="In folders and archives read only these, such as '*.txt'; may be repeated."),
    _patterns("--exclude", help="In folders and archives leave these out, or all of a folder; may be repeated."),
    click.option(
        "--container",
        type=click.Choice([ANY, NONE, *CONTAINERS]),
        default=ANY,
        show_default=True,
        help="What holds many articles: auto looks at content and name; none takes each FILE for one input.",
    ),
    click.option(
        "--column",
        metavar="NAME",
        help="The key or column of tables with the article, in an object as outer.inner: else text, html or the like.",
    ),
    click.option(
        "--max-size",
        type=size,
        metavar="SIZE",
        help="The most that one input may have: 1G for a plain file, 256M unpacked or in a container.",
    ),
    click.option(
        "--max-ratio",
        type=click.IntRange(1),
        default=MAX_RATIO,
        show_default=True,
        metavar="N",
        help="What is compressed may unpack to so many times its size, from 32 MiB on (held in a container: 16).",
    ),
    click.option(
        "--max-lines",
        type=click.IntRange(1),
        metavar="N",
        help="Lines of a text (100,000) or blocks of a page (15,000) that are told apart; others are taken together.",
    ),
)
RUN = (
    click.option(
        "-j",
        "--jobs",
        type=click.IntRange(0, MAX_JOBS),
        default=1,
        show_default=True,
        metavar="N",
        help="Processes that work at once; 0: one for each core.",
    ),
    click.option(
        "--timeout",
        type=seconds,
        metavar="SECONDS",
        help="The most that one input may take.",
    ),
    click.option("--resume", is_flag=True, help="Go on where the same command was broken off (-o, --output-dir)."),
    _file(
        "--errors", help="Write failures there too, one JSON object a line: name, code, message; - is standard output."
    ),
    _file("--summary", help="Write counts and speed there, as JSON, at the end."),
    click.option("-q", "--quiet", is_flag=True, help="Show no progress and no summary; failures are still told."),
)
SHOWN = (
    click.option("--provenance", is_flag=True, help="Also say for every line of the input where it went."),
    click.option("--explain", is_flag=True, help="For people: every line with its role and why, instead of JSON."),
    click.option("--strict", is_flag=True, help="Take every warning for an error: its article is not written."),
    click.option("--schema", is_flag=True, help="Print the JSON Schema of the output, and exit."),
)


def all_of(function: _F) -> _F:
    """Give a command all the options, in the order of its help."""
    for option in reversed((*OUTPUT, *KNOWN, *SHOWN, *CORPUS, *RUN)):
        function = option(function)
    return function
