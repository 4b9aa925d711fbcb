"""Lines that are set alike: in bold, or by their markup as nothing else is."""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set
from typing import Final

from articleparse.parser.looks.body import could_be_heading
from articleparse.parser.looks.features import Look
from articleparse.parser.looks.labels import HEADING, STORY, Label, last_paragraph, over, under
from articleparse.parser.whole.one_kind import FEWEST, NEAR, NO_CUE, PAIR, READS, UNSURE, Series

_STRONG: Final = 0.9  # share of a line in bold


def bold_lines(looks: Sequence[Look], labels: Sequence[Label]) -> Iterator[Series]:
    """Yield the lines in bold, where one of them is a heading; without any on the page, those between paragraphs."""
    strong = [index for index, look in enumerate(looks) if look.block.strong >= _STRONG]
    short = [index for index in strong if labels[index].role in STORY and _is_bold(looks[index])]
    bold = [index for index in short if any(below.size >= READS for below in looks[index + 1 : index + 1 + NEAR])]
    if any(labels[index].role == "heading" for index in bold):
        yield Series(bold, "heading", "in bold, as others over a paragraph")
    elif not any(label.role == "heading" for label in labels[: last_paragraph(labels, 0)]):
        parting = [index for index in short if _parts_paragraphs(looks, labels, index)]
        if parting:
            yield Series(parting, "heading", "in bold between two paragraphs")


def _parts_paragraphs(looks: Sequence[Look], labels: Sequence[Label], index: int) -> bool:
    """Whether a line that no sentence is stands between two paragraphs that are not in bold."""
    above, below = over(labels, index), under(labels, index)
    while above is not None and labels[above].role not in STORY:  # a picture, a box amid the story
        above = over(labels, above)
    if looks[index].ends != "none" or looks[index].cue or looks[index].is_item or above is None or below is None:
        return False
    if looks[above].ends == "colon" or looks[below].size < READS:
        return False
    return all(
        labels[i].role == "paragraph" and looks[i].block.strong < _STRONG and not looks[i].is_item
        for i in (above, below)
    )


def _is_bold(look: Look) -> bool:
    """Whether a line that is set in bold could be a heading, with no link in it."""
    return not look.block.linked and look.block.tag[:1] != "h" and could_be_heading(look)


def alike_lines(looks: Sequence[Look], labels: Sequence[Label]) -> Iterator[Series]:
    """Yield the short lines that markup sets alike and nothing else so, where they are headings.

    Half of them are, or all stand between the story's paragraphs, in its element and set otherwise than those.
    """
    told = next((index for index, label in enumerate(labels) if label.role in STORY), None)
    if told is None or not looks[told].block.path:
        return
    prose = {look.block.path for look in looks if look.size > HEADING}
    places: dict[str, list[int]] = {}
    for index, look in enumerate(looks):
        if look.block.tag[:1] != "h" and look.block.path not in prose:
            places.setdefault(look.block.path, []).append(index)
    for several in places.values():
        if len(several) < PAIR or not all(could_be_heading(looks[index]) for index in several):
            continue
        headings = sum(labels[index].role == "heading" for index in several)
        is_told = 2 * headings >= len(several) and (len(several) >= FEWEST or _are_over(looks, labels, several))
        if is_told or _head_story(looks, labels, several, prose):
            unsure = [index for index in several if labels[index].role in UNSURE and looks[index].cue in NO_CUE]
            yield Series(unsure, "heading", "set as others over a paragraph")


def _are_over(looks: Sequence[Look], labels: Sequence[Label], several: Sequence[int]) -> bool:
    """Whether a paragraph stands right under each of some lines."""
    below = [under(labels, index) for index in several]
    return all(i is not None and labels[i].role == "paragraph" and looks[i].size >= READS for i in below)


def _head_story(looks: Sequence[Look], labels: Sequence[Label], several: Sequence[int], prose: Set[str]) -> bool:
    """Whether lines in the story's element stand each between two of its paragraphs; prose: how long ones are set."""
    first = looks[several[0]].block
    home = first.path.rpartition("/")[0] + "/"
    if first.tag != "p" or not any(path.startswith(home) for path in prose):
        return False
    return all(_is_between(looks, labels, index, home) for index in several)


def _is_between(looks: Sequence[Look], labels: Sequence[Label], index: int, home: str) -> bool:
    """Whether a line with no cue and no link in it stands between two paragraphs of the story, in that element."""
    above, below = over(labels, index), under(labels, index)
    if looks[index].cue or looks[index].block.linked or above is None or below is None:
        return False
    if not (looks[above].block.path.startswith(home) and looks[below].block.path.startswith(home)):
        return False
    return labels[above].role == labels[below].role == "paragraph" and looks[below].size >= READS
