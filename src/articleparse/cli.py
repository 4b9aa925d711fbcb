"""The command: options in, files opened, articles printed, exit status out.  Nothing else decides here."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Iterator, Sequence
from itertools import chain
from types import TracebackType
from typing import Any, NoReturn

import click

from articleparse import __version__
from articleparse.errors import ArticleparseError, UsageError, mistake
from articleparse.files import STANDARD, OutputClosed, complain, names_from
from articleparse.flags import all_of
from articleparse.written import open_output

# Not a docstring: those are gone under python -OO.
HELP = """Read news articles from FILEs of raw text, and write them as JSON.

A FILE may be in any encoding, and compressed (.gz .bz2 .xz .zst); - is standard input.
It may be a folder, or hold many articles: tar, zip, WARC, JSON, CSV, Parquet, mbox, eml, RSS and other XML.
Each article gives one JSON object: headline, timestamp, authors, sections of paragraphs.

\b
  articleparse article.txt | jq .headline
  articleparse -c *.txt | jq -r '.sections[].heading // empty'
  articleparse -j 0 --resume -o news.jsonl.zst archive/ crawl.warc.gz
"""
EPILOG = """\b
Exit status: 0, every input gave an article; 1, some input could not be read or
held none (the others are still written); 2, wrong usage."""


def _show_help(ctx: click.Context, _: click.Parameter, wanted: bool) -> None:
    if wanted:
        ctx.exit(_print(ctx.get_help().encode()))


def _show_version(ctx: click.Context, _: click.Parameter, wanted: bool) -> None:
    if wanted:
        ctx.exit(_print(f"articleparse {__version__}".encode()))


@click.command(help=HELP, epilog=EPILOG, add_help_option=False, context_settings={"max_content_width": 100})
@click.argument("files", metavar="[FILE]...", nargs=-1, type=os.fsencode)
@all_of
@click.option(
    "-V",
    "--version",
    is_flag=True,
    is_eager=True,
    expose_value=False,
    callback=_show_version,
    help="Print the version, and exit.",
)
@click.option(
    "-h",
    "--help",
    is_flag=True,
    is_eager=True,
    expose_value=False,
    callback=_show_help,
    help="Print this, and exit.",
)
@click.pass_context
def command(ctx: click.Context, /, **options: Any) -> int:
    """Do what the options say, and return the exit status."""
    if options["schema"]:
        from articleparse.serializers.json import schema

        return _print(schema(), options["output"])
    files = _files(options)
    if not files:
        return _print(ctx.get_help().encode())
    from articleparse.corpus.command import run_command

    return run_command(files, options)


def _files(options: dict[str, Any]) -> Sequence[bytes] | Iterator[bytes]:
    """What is to be read: FILEs, then the names from elsewhere; else standard input, unless a person sits there.

    One that is closed is an error, not a call for help.
    """
    files: list[bytes] = list(options["files"])
    if options["files_from"]:
        lists = (names_from(file, null=options["null"]) for file in options["files_from"])
        return chain(files, chain.from_iterable(lists))
    if options["null"]:
        raise UsageError("-0 is for --files-from")
    if files or (sys.stdin is not None and sys.stdin.isatty()):
        return files
    return [STANDARD]


def _print(text: bytes, file: bytes | None = None) -> int:
    with open_output(file) as output:
        output.write(text + b"\n")
    return 0


def main() -> NoReturn:
    """Run the command and exit: the only place where an error becomes a message and a status."""
    sys.excepthook = _admit
    for number in (signal.SIGINT, signal.SIGTERM, getattr(signal, "SIGHUP", signal.SIGTERM)):
        if signal.getsignal(number) is not signal.SIG_IGN:  # ignored under nohup, and to stay so
            signal.signal(number, _stop)
    try:
        status = command.main(standalone_mode=False, prog_name="articleparse")
    except click.ClickException as error:
        complain(error.format_message())
        status = 2
    except OutputClosed as error:
        status = error.exit_status
    except ArticleparseError as error:
        complain(str(error))
        status = error.exit_status
    sys.exit(status)


def _stop(number: int, _: object) -> NoReturn:
    """Leave as the shell says that a signal ended it, by way of the clean-up; a second signal is too late."""
    signal.signal(number, signal.SIG_IGN)
    sys.exit(128 + number)


def _admit(_: type[BaseException], error: BaseException, __: TracebackType | None) -> None:
    """Say that a mistake of this program ended it."""
    complain(mistake(error))
