"""Makes more pages to train with: short ones, and stories in the frames of other pages.

The cases are whole pages of some dozens of sites.  What users have is also shorter (a
story copied with a few lines around it) and framed otherwise; a chain that has seen
each story in its site's frame alone learns the frame.  Both are made of blocks, not of
text, so that one page costs little.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from random import Random
from typing import Final

from articleparse.parser._pages import HTML, Page, made

_STORY: Final = ("paragraph", "heading")
_CROP = 0.5  # what such pages count
_FRAME = 0.5
_MOST_PARAGRAPHS = 16  # of a short page
_MOST_OVER = 5  # lines of the page's head, and as many right over the headline
_MOST_UNDER = 9  # lines right under the story, and fewer from the page's foot
_ALONE = 0.2  # share of short pages that have nothing around the story
_LEAST_PAGES = 2  # in a language, to change frames


def variants(found: Sequence[Page]) -> Iterator[Page]:
    """Yield pages made of the blocks of others: the same pages give the same ones."""
    whole = [page for page in found if not page.is_loose and _story(page)]
    yield from (short for page in whole if (short := cropped(page)))
    yield from framed(whole)


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
    return _of(page, [*over, *story, *under], _CROP)


def _first(page: Page, top: int, end: int, random: Random) -> Iterator[int]:
    """Yield the places of the headline, what stands under it, and some paragraphs, each stretch set aside cut short."""
    left = random.randint(2, _MOST_PARAGRAPHS)
    aside, most = 0, 0
    for index in range(top, end + 1):
        state = page.gold[index]
        if state == "aside":
            most = most if aside else random.choice((0, 0, 1, 2, 4, 8))
            aside += 1
            if aside <= most:
                yield index
            continue
        aside = 0
        yield index
        left -= state == "paragraph"
        if not left:
            return


def framed(found: Sequence[Page]) -> Iterator[Page]:
    """Yield each story in the frame of another publisher's page of the same form and language."""
    alike: dict[tuple[str, str | None], list[Page]] = {}
    for page in found:
        alike.setdefault((page.render, page.language), []).append(page)
    for page in found:
        random = Random(page.case["id"])  # noqa: S311 (no secret)
        others = [other for other in alike[page.render, page.language] if other.publisher != page.publisher]
        if page.render != HTML and len(others) >= _LEAST_PAGES:
            yield _in_frame(page, random.choice(others))


def _in_frame(page: Page, other: Page) -> Page:
    (top, end), (start, stop) = _story(page) or (0, 0), _story(other) or (0, 0)
    looks = [*other.looks[:start], *page.looks[top : end + 1], *other.looks[stop + 1 :]]
    gold = [*other.gold[:start], *page.gold[top : end + 1], *other.gold[stop + 1 :]]
    return made(page.case, page.source, looks, gold, page.language)._replace(weight=_FRAME)


def _of(page: Page, places: Iterable[int], weight: float) -> Page:
    kept = list(places)
    looks, gold = [page.looks[i] for i in kept], [page.gold[i] for i in kept]
    return made(page.case, page.source, looks, gold, page.language)._replace(weight=weight)
