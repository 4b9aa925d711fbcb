"""Record -> Outcome: all that is done with one input, without files, processes or a clock.

A loop in one process, a pool of them, and whatever runs on more machines than one call the
same function, and what it returns can be sent from one to the other.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from msgspec import Struct
from msgspec.structs import replace

from articleparse.errors import ArticleparseError, mistake
from articleparse.model import (
    Article,
    Attribution,
    Block,
    Claim,
    ClaimKind,
    Failure,
    Hints,
    Limits,
    Notice,
    Page,
    Record,
)

_FRONTS: Final[dict[ClaimKind, str]] = {
    "headline": "headline",
    "description": "standfirst",
    "author": "byline",
    "published": "timestamp",
}
"""What a table says of an article, as the role of a line over it."""


class Task(Struct, frozen=True):
    """What is to be done with every input of a run.

    form, encoding, hints: as in `articleparse.parse`.  explain: a listing for people in
    place of JSON, in colour where that is said.  strict: an article with a warning is a
    failure.  max_size, max_ratio, max_lines: as `Limits` has them.
    """

    form: str = "auto"
    encoding: str | None = None
    hints: Hints = Hints()
    compact: bool = False
    provenance: bool = False
    explain: bool = False
    colour: bool = False
    strict: bool = False
    max_size: int | None = None
    max_ratio: int | None = None
    max_lines: int | None = None


class Outcome(Struct):
    """What became of one input.

    group: the file that its articles belong to.  alone: it has no others.  output: its
    articles, each ended by a line feed.  failures: empty where all went well.  warnings:
    code -> how often.  size: bytes of the input (characters, where it was text).
    """

    group: str
    alone: bool = False
    output: bytes = b""
    articles: int = 0
    failures: list[Failure] = []
    warnings: dict[str, int] = {}
    size: int = 0


def convert(record: Record, task: Task) -> Outcome:
    """Return the articles of one record, and what went wrong with it; it raises nothing.

    Example: ``convert(Record("a.txt", b"Bridge open\\n\\nIt is open."), Task()).articles`` is 1.
    """
    group = record.group or record.name
    done = Outcome(group, group == record.name, size=len(record.data))
    parts: list[bytes] = []
    try:
        for article, blocks in _articles(record, task):
            for notice in article.warnings:
                done.warnings[notice.code] = done.warnings.get(notice.code, 0) + 1
            if task.strict and article.warnings:
                done.failures += [_warned(article, notice) for notice in article.warnings]
                continue
            parts += (_written(article, blocks, task), b"\n")
            done.articles += 1
    except ArticleparseError as error:
        done.failures.append(Failure(record.name, error.code, str(error)))
    except MemoryError:
        done.failures.append(Failure(record.name, "out-of-memory", "needs more memory than there is"))
    except Exception as error:  # noqa: BLE001 - a mistake of ours must not cost the user the other inputs
        done.failures.append(Failure(record.name, "mistake", mistake(error)))
    done.output = b"".join(parts)
    return done


def _articles(record: Record, task: Task) -> Iterator[tuple[Article, Sequence[Block]]]:
    """Yield one input's articles, each with the blocks that it was made from where they are to be explained."""
    from articleparse.parser import parse
    from articleparse.readers import read

    encoding = task.encoding or _declared(record)
    page = read(
        record.data, form=task.form, encoding=encoding, limits=Limits(task.max_size, task.max_ratio, task.max_lines)
    )
    told = _heads(record.claims if page.form != "html" else _over(page, record.claims))
    if record.claims and page.form == "html":
        page = replace(page, claims=(*page.claims, *record.claims))
    start = end = 0
    headed = replace(page, blocks=(*told, *page.blocks)) if told and page.blocks else page
    for article in parse(headed, task.hints, record.name, explained=task.explain):
        if headed is not page and article.source.article == 1:
            article = _claimed(article, told)
        if task.explain:
            start, end = end, end + len([entry for entry in article.provenance if entry.role != "claim"])  # one a block
        yield _placed(article, record), page.blocks[start:end]


def _over(page: Page, claims: Sequence[Claim]) -> Sequence[Claim]:
    """Return what a table says that stands over markup: of a whole page, which says its title itself, nothing."""
    if any(claim.kind == "headline" for claim in page.claims):
        return ()
    return [claim for claim in claims if claim.kind in ("headline", "description")]


def _heads(claims: Sequence[Claim]) -> tuple[Block, ...]:
    """Return what a table says of a text as the head that stands over one: its title, who wrote it, when."""
    return tuple(
        Block(claim.value, claim.lines, (claim.value,), tag=f"front-{_FRONTS[claim.kind]}")
        for claim in claims
        if claim.origin == "table" and claim.kind in _FRONTS
    )


def _claimed(article: Article, told: Sequence[Block]) -> Article:
    """Return an article whose first entries, of lines that its text does not have, are the claims that they are."""
    claims = [
        Attribution(entry.lines, "claim", entry.at, block.text, "table")
        for entry, block in zip(article.provenance, told, strict=False)
        if entry.at
    ]
    return replace(article, provenance=(*article.provenance[len(told) :], *claims))


def _declared(record: Record) -> str | None:
    """What the container declares, where the bytes do not say better: servers call everything Latin."""
    if record.encoding is None or isinstance(record.data, str):
        return None
    from articleparse.readers.charsets import find_codec

    try:
        record.data.decode()
    except UnicodeDecodeError:
        return record.encoding if find_codec(record.encoding) not in (None, "utf-8", "ascii") else None
    return None


def _placed(article: Article, record: Record) -> Article:
    if record.url is None and record.date is None and not record.notices:
        return article
    source = replace(article.source, url=record.url, date=record.date)
    return replace(article, source=source, warnings=(*record.notices, *article.warnings))


def _written(article: Article, blocks: Sequence[Block], task: Task) -> bytes:
    if task.explain:
        from articleparse.serializers.explain import explain

        return explain(article, blocks, colour=task.colour).encode()
    from articleparse.serializers.json import dump

    return dump(article, compact=task.compact, provenance=task.provenance)


def _warned(article: Article, notice: Notice) -> Failure:
    """A warning that is taken for an error, with its place."""
    places = [f"article {article.source.article}"] if article.source.article > 1 else []
    places += [f"line {notice.lines[0]}"] if notice.lines else []
    place = f"{', '.join(places)}: " if places else ""
    return Failure(article.source.name, notice.code, f"{place}{notice.message} ({notice.code})")
