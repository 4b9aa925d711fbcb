"""Page -> articles: what the blocks of one input say, each role decided over the whole page."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from articleparse.model import Article, Block, Hints, Origin, Page
from articleparse.parser.assembler import assemble
from articleparse.parser.features import look
from articleparse.parser.language import language_of
from articleparse.parser.marked import moments_of, with_bylines
from articleparse.parser.roles import label
from articleparse.parser.splitter import split
from articleparse.parser.weigh import declared_language, relabelled, titled, weighed

_LANGUAGE_SAMPLE = 40  # blocks


def parse(page: Page, hints: Hints, name: str) -> Iterator[Article]:
    """Yield each article of `page`, in order; none where the page has no text.

    name: of the input, for ``source.name``.
    """
    if not page.blocks:
        return
    for number, blocks in enumerate(split(page.blocks), 1):
        yield _read(page, blocks, hints, Origin(name, page.form, page.encoding, number, _extent(page, blocks)))


def _read(page: Page, blocks: Sequence[Block], hints: Hints, source: Origin) -> Article:
    language = hints.language or language_of(_sample(blocks)) or declared_language(page.claims)
    told = replace(hints, language=language)
    looks = look(blocks, told)
    labels = label(looks)
    if not page.claims:
        return assemble(looks, labels, source, told, page.notices)
    title = titled(looks, labels, page.claims)
    labels = with_bylines(looks, relabelled(looks, labels, title) if title else labels)
    claims = (*page.claims, *moments_of(looks, labels))
    return weighed(assemble(looks, labels, source, told, page.notices), title, claims, told)


def _sample(blocks: Sequence[Block]) -> list[str]:
    """The longest blocks are prose, and prose tells the language best."""
    return sorted((block.text for block in blocks), key=len, reverse=True)[:_LANGUAGE_SAMPLE]


def _extent(page: Page, blocks: Sequence[Block]) -> tuple[int, int]:
    """An article alone in its input has all the lines; among others, those from its first block to its last."""
    if len(blocks) == len(page.blocks):
        return 1, page.line_count
    return blocks[0].lines[0], blocks[-1].lines[1]
