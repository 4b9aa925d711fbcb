"""Page -> articles: what the blocks of one input say, each role decided over the whole page."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from msgspec.structs import replace

from articleparse.errors import NoArticle
from articleparse.model import Article, Block, Hints, Origin, Page
from articleparse.parser.assembler import assemble
from articleparse.parser.looks.features import look
from articleparse.parser.roles import label
from articleparse.parser.rules.splitter import split
from articleparse.parser.verdict import no_article
from articleparse.parser.words.language import language_of

if TYPE_CHECKING:
    from articleparse.parser.declared import Declaration
    from articleparse.parser.learned.chain import Weights
    from articleparse.parser.looks.features import Look
    from articleparse.parser.looks.labels import Label

_LANGUAGE_SAMPLE = 40  # blocks
_MOMENTS = frozenset({"published", "created", "dated"})  # kinds of claims


def parse(
    page: Page, hints: Hints, name: str, learned: Weights | None = None, *, explained: bool = False
) -> Iterator[Article]:
    """Yield each article of `page`, in order.

    name: of the input, for ``source.name``.  learned: other weights than the package's, for
    training.  explained: each learned role comes with what spoke most for it, which takes
    longer.  Raises NoArticle where the page has no text, or is no article: a list of
    headlines, an error page.
    """
    if not page.blocks:
        raise NoArticle("no text in it")
    for number, part in enumerate(page.parts, 1):
        origin = Origin(name, page.form, page.encoding, number, _extent(page, part.blocks))
        noted = replace(part, notices=(*page.notices, *part.notices))
        yield read(noted, part.blocks, hints, origin, learned, explained=explained, surely=True)
    if page.parts:
        return
    parts = split(page.blocks)
    page = page if len(parts) == 1 else replace(page, claims=())  # which of them the page declares is not known
    for number, blocks in enumerate(parts, 1):
        origin = Origin(name, page.form, page.encoding, number, _extent(page, blocks))
        yield read(page, blocks, hints, origin, learned, explained=explained)


def read(
    page: Page,
    blocks: Sequence[Block],
    hints: Hints,
    source: Origin,
    learned: Weights | None = None,
    *,
    explained: bool = False,
    surely: bool = False,
) -> Article:
    """Return the article that some blocks of a page are.

    surely: the form itself says that it is an article, however little it holds.
    """
    if any(block.tag in ("page", "rest") for block in blocks):
        from articleparse.parser.edges import with_edges, without_edges

        kept = without_edges(blocks)
        whole = replace(page, blocks=tuple(kept)) if _is_whole(page, blocks) else page
        return with_edges(read(whole, kept, hints, source, learned, explained=explained, surely=surely), blocks)
    language = hints.language or language_of(_sample(blocks)) or _declared_language(page)
    told = replace(hints, language=language)
    looks = look(blocks, told)
    if page.claims:
        from articleparse.parser.rules.mails import mailed

        page = replace(page, claims=mailed(page.claims, looks))
    declared = _declared(looks, page)
    labels = label(looks, declared.blocks if declared else None, explained=explained, learned=learned)
    if not surely and _can_be_refused(page, blocks) and (what := no_article(looks, labels)):
        raise NoArticle(f"no article in it: {what}")
    article = _assembled(looks, labels, source, told, page, declared)
    if not surely and _is_whole(page, blocks) and not (article.headline or article.sections or article.standfirst):
        raise NoArticle("no article in it: no line of it is a headline or a paragraph")
    return article


def _assembled(
    looks: Sequence[Look],
    labels: Sequence[Label],
    source: Origin,
    hints: Hints,
    page: Page,
    declared: Declaration | None,
) -> Article:
    if declared is None:
        return assemble(looks, labels, source, hints, page.notices)
    from articleparse.parser.declared import assemble_declared

    return assemble_declared(looks, labels, source, hints, page, declared.title)


def _declared_language(page: Page) -> str | None:
    if not page.claims:
        return None
    from articleparse.parser.declarations.weigh import declared_language

    return declared_language(page.claims)


def _declared(looks: Sequence[Look], page: Page) -> Declaration | None:
    if page.form == "text":
        return None
    from articleparse.parser.declared import declaration_of

    return declaration_of(looks, page)


def _can_be_refused(page: Page, blocks: Sequence[Block]) -> bool:
    """Whether it is no export, which holds articles, and declares no moment of publication, which only a story has."""
    return _is_whole(page, blocks) and not any(claim.kind in _MOMENTS for claim in page.claims)


def _is_whole(page: Page, blocks: Sequence[Block]) -> bool:
    return len(blocks) == len(page.blocks)


def _sample(blocks: Sequence[Block]) -> list[str]:
    """The longest blocks are prose, and prose tells the language best; addresses under a dump tell nothing."""
    texts = [block.text for block in blocks if block.tag != "ref"]
    return sorted(texts, key=len, reverse=True)[:_LANGUAGE_SAMPLE]


def _extent(page: Page, blocks: Sequence[Block]) -> tuple[int, int]:
    """An article alone in its input has all the lines; among others, those from its first block to its last."""
    if _is_whole(page, blocks):
        return 1, page.line_count
    return blocks[0].lines[0], blocks[-1].lines[1]
