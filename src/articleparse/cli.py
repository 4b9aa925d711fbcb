"""The command: options in, files opened, articles printed, exit status out.  Nothing else decides here."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable, Iterator, Sequence
from types import TracebackType
from typing import Any, NamedTuple, NoReturn

import click

from articleparse import __version__
from articleparse.errors import ArticleparseError, NoArticle, UnreadableInput
from articleparse.files import (
    STANDARD,
    Output,
    OutputClosed,
    complain,
    open_output,
    read_file,
    refuse_same,
    source_name,
)
from articleparse.model import Article, Block, Hints
from articleparse.options import check_reading, checked_hints
from articleparse.readers import AUTO, FORMS

# Not a docstring: those are gone under python -OO.
HELP = """Read news articles from FILEs of raw text, and write them as JSON.

A FILE may be in any encoding, and compressed (.gz .bz2 .xz .zst); - is standard input.
Each article gives one JSON object: headline, timestamp, authors, sections of paragraphs.

\b
  articleparse article.txt | jq .headline
  articleparse -c *.txt | jq -r '.sections[].heading // empty'
"""
EPILOG = """\b
Exit status: 0, every input gave an article; 1, some input could not be read or
held none (the others are still written); 2, wrong usage."""

_Write = Callable[[Article, Sequence[Block]], bytes]


class Task(NamedTuple):
    """What one call of the command was asked to do with every input."""

    form: str
    encoding: str | None
    hints: Hints
    strict: bool
    write: _Write


def _show_help(ctx: click.Context, _: click.Parameter, wanted: bool) -> None:
    if wanted:
        ctx.exit(_print(ctx.get_help().encode()))


def _show_version(ctx: click.Context, _: click.Parameter, wanted: bool) -> None:
    if wanted:
        ctx.exit(_print(f"articleparse {__version__}".encode()))


@click.command(help=HELP, epilog=EPILOG, add_help_option=False, context_settings={"max_content_width": 100})
@click.argument("files", metavar="[FILE]...", nargs=-1, type=os.fsencode)
@click.option("-c", "--compact", is_flag=True, help="One article a line (JSON Lines) instead of indented.")
@click.option(
    "-o",
    "--output",
    type=os.fsencode,
    metavar="FILE",
    help="Write there, whole or not at all, instead of to standard output.",
)
@click.option(
    "--form",
    type=click.Choice([AUTO, *FORMS]),
    default=AUTO,
    show_default=True,
    help="What the input is; auto looks at the content, never at the name.",
)
@click.option("--encoding", metavar="NAME", help="The input's encoding, such as windows-1251, whatever its bytes say.")
@click.option("--language", metavar="TAG", help="The articles' language, such as fr or en-GB.")
@click.option("--timezone", metavar="ZONE", help="For stamps that name no zone: Europe/Paris, +02:00.")
@click.option("--date-order", type=click.Choice(["dmy", "mdy", "ymd"]), help="For stamps such as 05/06/2024.")
@click.option(
    "--as-of",
    metavar="TIME",
    help='What relative stamps ("3 hours ago", no year) count from: 2024-11-22, 2024-11-22T23:31+02:00.',
)
@click.option("--provenance", is_flag=True, help="Also say for every line of the input where it went.")
@click.option("--explain", is_flag=True, help="For people: every line with its role and why, instead of JSON.")
@click.option("--strict", is_flag=True, help="Take every warning for an error: its article is not written.")
@click.option("--schema", is_flag=True, help="Print the JSON Schema of the output, and exit.")
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
    files = list(options["files"]) or _piped()
    if not files:
        return _print(ctx.get_help().encode())
    return _run(files, options)


def _piped() -> list[bytes]:
    """Standard input, unless a person sits there; one that is closed is an error, not a call for help."""
    return [] if sys.stdin is not None and sys.stdin.isatty() else [STANDARD]


def _run(files: list[bytes], options: dict[str, Any]) -> int:
    """Check everything, then write every input's articles; return the worst status."""
    hints = checked_hints(options["language"], options["timezone"], options["date_order"], options["as_of"])
    check_reading(options["form"], options["encoding"])
    refuse_same(files, options["output"])
    with open_output(options["output"]) as output:
        write = _writer(options, output)
        task = Task(options["form"], options["encoding"], hints, options["strict"], write)
        return max([_convert(file, task, output) for file in files])


def _convert(file: bytes, task: Task, output: Output) -> int:
    """Write one input's articles; where that fails say why, for the other inputs are still to come."""
    status = 0
    try:
        for article, blocks in _articles(file, task):
            if task.strict and article.warnings:
                status = _complain_of_warnings(article)
            else:
                output.write(task.write(article, blocks) + b"\n")
    except (UnreadableInput, NoArticle) as error:
        complain(f"{source_name(file)}: {error}")
        return error.exit_status
    except MemoryError:
        complain(f"{source_name(file)}: needs more memory than there is")
        return 1
    except ArticleparseError:  # the output, not this input
        raise
    except Exception as error:  # noqa: BLE001 - a mistake of ours must not cost the user the other inputs
        complain(f"{source_name(file)}: {_mistake(error)}")
        return 1
    return status


def _articles(file: bytes, task: Task) -> Iterator[tuple[Article, Sequence[Block]]]:
    """Yield one input's articles, each with the blocks that it was made from."""
    from articleparse.parser import parse
    from articleparse.readers import read

    page = read(read_file(file), form=task.form, encoding=task.encoding)
    end = 0
    for article in parse(page, task.hints, source_name(file)):
        start, end = end, end + sum(entry.role != "claim" for entry in article.provenance)  # one a block
        yield article, page.blocks[start:end]


def _complain_of_warnings(article: Article) -> int:
    """Say all that was unsure, one line each, with its place."""
    for warning in article.warnings:
        places = [f"article {article.source.article}"] if article.source.article > 1 else []
        places += [f"line {warning.lines[0]}"] if warning.lines else []
        place = f"{', '.join(places)}: " if places else ""
        complain(f"{article.source.name}: {place}{warning.message} ({warning.code})")
    return UnreadableInput.exit_status


def _writer(options: dict[str, Any], output: Output) -> _Write:
    if options["explain"]:
        from articleparse.serializers.explain import explain

        colour = output.is_terminal and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
        return lambda article, blocks: explain(article, blocks, colour=colour).encode()
    from articleparse.serializers.json import dump

    return lambda article, _: dump(article, compact=options["compact"], provenance=options["provenance"])


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
    complain(_mistake(error))


def _mistake(error: BaseException) -> str:
    """Return one line about a mistake of this program that can be reported."""
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    place = f" ({os.path.basename(trace.tb_frame.f_code.co_filename)}:{trace.tb_lineno})" if trace else ""
    return f"a mistake of the program, please report it: {type(error).__name__}: {error}{place}"
