"""Makes short pages to train with out of whole ones.

The cases are whole pages of some dozens of sites; what users have is often a story
copied with a few lines around it.  A chain that has seen long pages alone takes most of
such a one for menus.  (Stories set in the frames of other publishers' pages were tried
as well: held-out pages came out no better.)
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from random import Random
from typing import Final

from articleparse.parser._pages import Page, made

_STORY: Final = ("paragraph", "heading")
_WEIGHT = 0.5  # what such a page counts
_MOST_PARAGRAPHS = 16  # of a short page
_MOST_OVER = 5  # lines of the page's head, and as many right over the headline
_MOST_UNDER = 9  # lines right under the story, and fewer from the page's foot
_ALONE = 0.2  # share of short pages that have nothing around the story


def variants(found: Sequence[Page]) -> Iterator[Page]:
    """Yield a short page made of each whole one: the same pages give the same ones."""
    yield from (short for page in found if _is_whole(page) and (short := cropped(page)))


def _is_whole(page: Page) -> bool:
    """Whether a page is a case of its own: loose gold does not say where a story may be cut."""
    return not page.is_loose and page.weight == 1.0


def _story(page: Page) -> tuple[int, int] | None:
    """Return where the story begins (its headline) and its last block."""
    body = [index for index, state in enumerate(page.gold) if state in _STORY]
    if not body or "headline" not in page.gold:
        return None
    return page.gold.index("headline"), body[-1]


def cropped(page: Page) -> Page | None:
    """Return a short page: some of the story's first paragraphs, and few of the lines around it."""
    bounds = _story(page)
    if bounds is None:
        return None
    random = Random(page.case["id"])  # noqa: S311 (no secret)
    top, end = bounds
    story = list(_first(page, top, end, random))
    over = [*range(min(top, random.randint(0, _MOST_OVER)))]
    over += range(max(len(over), top - random.randint(0, _MOST_OVER)), top)
    size = len(page.gold)
    under = [*range(end + 1, min(size, end + 1 + random.randint(0, _MOST_UNDER)))]
    under += range(max(end + 1 + len(under), size - random.randint(0, _MOST_OVER)), size)
    if random.random() < _ALONE:
        over, under = [], []
    kept = [*over, *story, *under]
    looks, gold = [page.looks[i] for i in kept], [page.gold[i] for i in kept]
    return made(page.case, page.source, looks, gold, page.language)._replace(weight=_WEIGHT)


def _first(page: Page, top: int, end: int, random: Random) -> Iterator[int]:
    """Yield the places of the headline, what stands under it, and some paragraphs, each stretch set aside cut short.

    Of some stories each section is cut too, to a paragraph or two under its heading.
    """
    left, each = random.randint(2, _MOST_PARAGRAPHS), random.choice((_MOST_PARAGRAPHS, _MOST_PARAGRAPHS, 1, 2))
    aside, most, section = 0, 0, 0
    for index in range(top, end + 1):
        state = page.gold[index]
        if state == "aside":
            most = most if aside else random.choice((0, 0, 1, 2, 4, 8))
            aside += 1
            if aside <= most:
                yield index
            continue
        aside = 0
        section = 0 if state == "heading" else section + (state == "paragraph")
        if section > each:
            continue
        yield index
        left -= state == "paragraph"
        if not left:
            return
