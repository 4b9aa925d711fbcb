"""Pages that declare things of themselves: before their blocks have roles, and after.  Only HTML loads this."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from articleparse.model import Article, Hints, Origin, Page
from articleparse.parser.assembler import assemble
from articleparse.parser.declarations.claims import claimed
from articleparse.parser.declarations.contents import first_story, with_contents
from articleparse.parser.declarations.insets import without_insets
from articleparse.parser.declarations.marked import moments_of, with_bylines, with_stamps
from articleparse.parser.declarations.summaries import with_standfirst
from articleparse.parser.declarations.titles import Title, title_of
from articleparse.parser.declarations.weigh import relabelled, weighed
from articleparse.parser.looks.features import Look
from articleparse.parser.looks.labels import Label
from articleparse.parser.roles import Declared


class Declaration(NamedTuple):
    """The headline that a page declares, and what it declares of its blocks."""

    title: Title | None
    blocks: Declared


def declaration_of(looks: Sequence[Look], page: Page) -> Declaration:
    """Return what `page` declares."""
    title = title_of(looks, page.claims)
    return Declaration(title, Declared(claimed(looks, page.claims), title.block if title else None))


def assemble_declared(
    looks: Sequence[Look], labels: Sequence[Label], source: Origin, hints: Hints, page: Page, title: Title | None
) -> Article:
    """Return the article that labelled blocks make, weighed against what `page` declares.

    hints: with the language that the article has.  title: the declared headline.
    """
    labels = with_stamps(looks, with_bylines(looks, relabelled(looks, labels, title, page.claims)))
    labels = with_contents(looks, with_standfirst(looks, labels, page.claims))
    labels = first_story(looks, without_insets(looks, labels))
    claims = (*page.claims, *moments_of(looks, labels))
    return weighed(assemble(looks, labels, source, hints, page.notices), title, claims, hints)
