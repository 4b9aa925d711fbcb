"""Makes more pages to train with out of whole ones: short ones, and ones with other boxes in the story.

The cases are whole pages of some dozens of sites; what users have is often a story
copied with a few lines around it.  A chain that has seen long pages alone takes most of
such a one for menus.  And each site has its own few kinds of boxes amid its stories
(prompts, other stories, advertisements); a chain that has not seen a box of some other
kind takes it for the story's end.  (Stories set in the frames of other publishers' pages were tried
as well: held-out pages came out no better.)
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from random import Random
from typing import Final, NamedTuple

from articleparse.parser.looks.features import Look
from articleparse.parser.training.pages import HTML, Page, made

_STORY: Final = ("paragraph", "heading")
_WEIGHT = 0.5  # what a made page counts
_MOST_PARAGRAPHS = 16  # of a short page
_MOST_OVER = 5  # lines of the page's head, and as many right over the headline
_MOST_UNDER = 9  # lines right under the story, and fewer from the page's foot
_BOXED: Final = 0.75  # share of whole pages that are used once more, with other boxes
_MOST_BOXES = 3  # set into a story
_MOST_IN_BOX = 6  # blocks
_OVER_HEADING = 0.6  # share of boxes over a heading, where there is one
# Forms of text whose marks and indents stand in no other.
_SETTINGS = {"html": (HTML,), "columns": ("lynx", "w3m", "inscriptis"), "marks": ("markdown",)}
_ALONE = 0.2  # share of short pages that have nothing around the story


def variants(found: Sequence[Page], seed: str = "") -> Iterator[Page]:
    """Yield a short page made of each whole one, and of some a whole one with more boxes: the same give the same.

    seed: another one makes others.
    """
    boxes = boxes_of(found)
    for page in filter(_is_whole, found):
        random = Random(page.case["id"] + seed)  # noqa: S311 (no secret)
        donors = [box for box in boxes.get(_kind(page), ()) if box.owner != page.publisher]
        if short := cropped(page, donors, random):
            yield short
        if donors and random.random() < _BOXED:
            yield boxed(page, donors, random)


class Box(NamedTuple):
    """Blocks that a page sets amid its story, and whose page it is."""

    owner: str
    looks: Sequence[Look]


def boxes_of(found: Sequence[Page]) -> dict[tuple[str, str], list[Box]]:
    """Return the short stretches that stand amid stories and are none of theirs, by form and language."""
    boxes: dict[tuple[str, str], list[Box]] = {}
    for page in found:
        if not page.is_loose:
            boxes.setdefault(_kind(page), []).extend(_boxes(page))
    return boxes


def _kind(page: Page) -> tuple[str, str]:
    return next((name for name, renders in _SETTINGS.items() if page.render in renders), ""), page.language or ""


def _boxes(page: Page) -> Iterator[Box]:
    story = [index for index, state in enumerate(page.gold) if state in _STORY]
    for above, below in pairwise(story):
        if 1 < below - above <= _MOST_IN_BOX + 1:
            yield Box(page.publisher, page.looks[above + 1 : below])


def _with_boxes(
    page: Page, kept: Sequence[int], donors: Sequence[Box], number: int, random: Random
) -> tuple[list[Look], list[str]]:
    """Return the kept blocks of a page and their states, so many boxes set in, oftener than not over a heading."""
    seams = [
        at for at in range(1, len(kept)) if page.gold[kept[at - 1]] == "paragraph" and page.gold[kept[at]] in _STORY
    ]
    heads = [at for at in seams if page.gold[kept[at]] == "heading"]
    places = {
        random.choice(heads if heads and random.random() < _OVER_HEADING else seams) for _ in range(number) if seams
    }
    looks: list[Look] = []
    gold: list[str] = []
    for at, index in enumerate(kept):
        if at in places:
            box = [look for one in _some(donors, random) for look in one.looks]
            looks += box
            gold += ["aside"] * len(box)
        looks.append(page.looks[index])
        gold.append(page.gold[index])
    return looks, gold


def _some(donors: Sequence[Box], random: Random) -> Iterator[Box]:
    """Yield a box or two, the longer ones oftener: most boxes are a caption."""
    for _ in range(random.choice((1, 1, 2))):
        yield max(random.sample(donors, min(2, len(donors))), key=lambda one: len(one.looks))


def boxed(page: Page, donors: Sequence[Box], random: Random) -> Page:
    """Return the whole page with boxes of other pages amid its story."""
    looks, gold = _with_boxes(page, range(len(page.looks)), donors, random.randint(1, _MOST_BOXES), random)
    return made(page.case, page.source, looks, gold, page.language)._replace(weight=_WEIGHT, is_made=True)


def _is_whole(page: Page) -> bool:
    """Whether a page is a case of its own: loose gold does not say where a story may be cut."""
    return not page.is_loose and not page.is_made and page.weight == 1.0


def _story(page: Page) -> tuple[int, int] | None:
    """Return where the story begins (its headline) and its last block."""
    body = [index for index, state in enumerate(page.gold) if state in _STORY]
    if not body or "headline" not in page.gold:
        return None
    return page.gold.index("headline"), body[-1]


def cropped(page: Page, donors: Sequence[Box], random: Random) -> Page | None:
    """Return a short page: some of the story's first paragraphs, and few of the lines around it."""
    bounds = _story(page)
    if bounds is None:
        return None
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
    number = random.choice((0, 1, 1, 2)) if donors else 0
    looks, gold = _with_boxes(page, kept, donors, number, random)
    return made(page.case, page.source, looks, gold, page.language)._replace(weight=_WEIGHT, is_made=True)


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
