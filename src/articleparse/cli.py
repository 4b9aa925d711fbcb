"""The command: options in, files opened, articles printed, exit status out.  Nothing else decides here."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from typing import IO, Any

import click

from articleparse import __version__
from articleparse.errors import ArticleparseError, NoArticle, UnreadableInput, UsageError
from articleparse.files import Output, read_file, shown_name
from articleparse.model import Article, Hints, Page
from articleparse.readers import AUTO, FORMS

EPILOG = """\b
Exit status: 0, every input gave an article; 1, some input could not be read or
held none (the others are still written); 2, wrong usage."""


class Moment(click.ParamType):
    """A day or a moment in ISO 8601: ``2024-11-22``, ``2024-11-22T23:31``, ``2024-11-22T23:31+02:00``."""

    name = "TIME"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> date:
        """Return a date where no clock is given, else a datetime."""
        if isinstance(value, date):
            return value
        try:
            return date.fromisoformat(value) if len(value) <= 10 else datetime.fromisoformat(value)
        except ValueError:
            self.fail(
                f"{value!r} is no ISO 8601 day or time, such as 2024-11-22 or 2024-11-22T23:31+02:00",
                param,
                ctx,
            )


@dataclass(frozen=True, slots=True)
class Run:
    """What one call of the command was asked to do with every input."""

    form: str
    encoding: str | None
    hints: Hints
    strict: bool
    write: Callable[[Page, Article], bytes]


@click.command(
    epilog=EPILOG, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100}
)
@click.argument("files", metavar="[FILE]...", nargs=-1, type=click.Path(path_type=bytes))
@click.option("-c", "--compact", is_flag=True, help="One article a line (JSON Lines) instead of indented.")
@click.option(
    "-o",
    "--output",
    type=click.Path(path_type=bytes),
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
@click.option(
    "--encoding", metavar="NAME", help="The input's encoding, such as windows-1251, whatever its bytes say."
)
@click.option("--language", metavar="TAG", help="The articles' language, such as fr or en-GB.")
@click.option("--timezone", metavar="ZONE", help="For stamps that name no zone: Europe/Paris, +02:00.")
@click.option("--date-order", type=click.Choice(["dmy", "mdy", "ymd"]), help="For stamps such as 05/06/2024.")
@click.option("--as-of", type=Moment(), help='What relative stamps ("3 hours ago", no year) count from.')
@click.option("--provenance", is_flag=True, help="Also say for every line of the input where it went.")
@click.option(
    "--explain", is_flag=True, help="For people: every line with its role and why, instead of JSON."
)
@click.option("--strict", is_flag=True, help="Take every warning for an error.")
@click.option("--schema", is_flag=True, help="Print the JSON Schema of the output, and exit.")
@click.version_option(__version__, prog_name="articleparse")
@click.pass_context
def command(ctx: click.Context, /, **options: Any) -> int:
    """Read news articles from FILEs of raw text, and write them as JSON.

    A FILE may be in any encoding, and compressed (.gz .bz2 .xz .zst); - is standard
    input.  Each article gives one JSON object: headline, timestamp, authors, sections
    of paragraphs.

    \b
      articleparse article.txt | jq .headline
      articleparse -c *.txt | jq -r '.sections[].heading // empty'
    """
    if options["schema"]:
        from articleparse.serializers.json import schema

        return _print(schema() + b"\n")
    files = list(options["files"]) or _piped()
    if not files:
        return _print(ctx.get_help().encode() + b"\n")
    return _run(files, options)


def _piped() -> list[bytes]:
    """Standard input, when something is piped into it."""
    return [] if sys.stdin is None or sys.stdin.isatty() else [b"-"]


def _run(files: list[bytes], options: dict[str, Any]) -> int:
    hints = Hints(options["language"], options["timezone"], options["date_order"], options["as_of"])
    run = Run(options["form"], options["encoding"], hints, options["strict"], _writer(options))
    status = 0
    with Output(options["output"]) as output:
        for file in files:
            try:
                for article in _articles(file, run):
                    output.write(article + b"\n")
            except UsageError:
                raise
            except ArticleparseError as error:
                _complain(f"{shown_name(file)}: {error}")
                status = error.exit_status
    return status


def _articles(file: bytes, run: Run) -> Iterator[bytes]:
    """Yield one input's articles as they are to be written."""
    from articleparse.parser import parse
    from articleparse.readers import read

    page = read(read_file(file), form=run.form, encoding=run.encoding)
    none = True
    for article in parse(page, run.hints, shown_name(file)):
        none = False
        if run.strict and article.warnings:
            first = article.warnings[0]
            raise UnreadableInput(f"{first.message} ({first.code}, an error with --strict)")
        yield run.write(page, article)
    if none:
        raise NoArticle("no text in it")


def _writer(options: dict[str, Any]) -> Callable[[Page, Article], bytes]:
    if options["explain"]:
        from articleparse.serializers.explain import explain

        colour = options["output"] is None and sys.stdout is not None and sys.stdout.isatty()
        return lambda page, article: explain(page, article, colour=colour).encode()
    from articleparse.serializers.json import dump

    return lambda _, article: dump(article, compact=options["compact"], provenance=options["provenance"])


def _print(data: bytes) -> int:
    with Output(None) as output:
        output.write(data)
    return 0


def _complain(message: str) -> None:
    """Say one line on standard error, if there is one."""
    stderr: IO[str] | None = sys.stderr
    if stderr is not None:
        stderr.write(f"articleparse: {message}\n")


def main() -> None:
    """Run the command and exit: the only place where an error becomes a message and a status."""
    try:
        status = command.main(standalone_mode=False, prog_name="articleparse")
    except click.ClickException as error:
        _complain(error.format_message().replace("\n", " "))
        status = 2
    except ArticleparseError as error:
        _complain(str(error))
        status = error.exit_status
    except BrokenPipeError:  # the reader of our output has seen enough
        status = 0
    except (KeyboardInterrupt, click.Abort):
        status = 130
    sys.exit(status)
