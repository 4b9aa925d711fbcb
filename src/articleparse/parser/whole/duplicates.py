"""A story that stands twice on its page, for screens of two widths or once more in print, is told once.

So is a sentence that is set large amid it: a pull quote.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import accumulate

from articleparse.parser.looks.features import DASHES, Look
from articleparse.parser.looks.labels import HEADING, STORY, Label, over, under
from articleparse.parser.names.persons import is_name_alone

_LONG = 60  # size of a paragraph that no writer repeats by chance
_FEWEST = 3  # of them in a row: fewer can be a refrain, a pull quote, a form of words
_LONGEST = 60_000  # characters of a story that is searched for each of its paragraphs
_PULLED = (40, 400)  # characters of a pull quote …
_PULLED_HEADING = 30  # … that was held for a heading, at least
_CONTENTS = 2  # headings that a list of contents names
_MOST_LINES = 600  # of a story whose headings are looked for in it
_FAR = 6  # paragraphs between a pull quote and what it quotes, where no line under it says whose words they are
_MANY = 3  # paragraphs that one paragraph holds word for word: more, and it is the story once more, run together
_MORE = ("…", "...")
_TEASED = 40  # characters behind the first sentence in what breaks off
_ENDS = ".!?…,;:。！？"
_QUOTES = '"“”„«»‚‘「『'
_DASHED = DASHES + " \xa0"
_TYPED = {"‘": "'", "’": "'", "ʼ": "'", "“": '"', "”": '"', "„": '"'}  # a quotation may be typed otherwise
_MARKS = "\"'“”„«»‚‘’「」『』…–—- \xa0\u202f"


def told_once(looks: Sequence[Look], labels: Sequence[Label]) -> list[Label]:
    """Return the labels with what was told before set aside as ``duplicate``, where a whole stretch is told again.

    Example: paragraphs A B C D, then, after a box, A B C D: the second four are duplicates.
    """
    found = list(labels)
    for run in _retold(looks, labels):
        if sum(looks[index].size >= _LONG and labels[index].role == "paragraph" for index in run) >= _FEWEST:
            for index in run:
                found[index] = Label("duplicate", "this stretch of the story stands on the page before")
    return _without_quotes(looks, found)


def quoted_once(looks: Sequence[Look], labels: Sequence[Label]) -> list[Label]:
    """Return the labels of a story that stands alone with pull quotes set aside, and what a reader marked.

    Its first paragraph is none: pages alone set a quotation over their story.
    """
    first = next((i for i, label in enumerate(labels) if label.role == "paragraph"), 0)
    return [*labels[: first + 1], *_without_quotes(looks, labels)[first + 1 :]]


def _without_quotes(looks: Sequence[Look], labels: Sequence[Label]) -> list[Label]:
    found = list(labels)
    for pulled in (*_pulled(looks, found), *_pulled_headings(looks, found), *_highlighted(looks, found)):
        found[pulled] = Label("duplicate", "quotes the story itself")
        signed = under(found, pulled)
        if signed is not None and found[signed].role in STORY and _signs(looks[signed]):
            found[signed] = Label("duplicate", "says whose words the line over it has")
    return found


def _signs(look: Look) -> bool:
    """Whether a line is a name, behind a dash or with a post: ``— Jane Roe``, ``Jane Roe, farmer``."""
    name = look.text.lstrip(_DASHED).partition(",")[0]
    return look.size <= HEADING // 2 and look.ends == "none" and (look.text[0] in DASHES or is_name_alone(name))


def _pulled_headings(looks: Sequence[Look], labels: Sequence[Label]) -> list[int]:
    """Return what was held for headings and stands word for word in the story over it.

    A heading that quotes stands in the text below it, where no name signs it; a paragraph with several of the headings
    in it is a list of contents.
    """
    headings = [i for i, label in enumerate(labels) if label.role == "heading"] if len(looks) <= _MOST_LINES else []
    told = [i for i, label in enumerate(labels) if label.role == "paragraph"] if headings else []
    named = [looks[i].text for i in headings if len(looks[i].text) >= _PULLED_HEADING // 2]  # no signature
    told = [i for i in told if sum(text in looks[i].text for text in named) < _CONTENTS]
    return [index for index in headings if _is_pulled(looks, labels, index, told)]


def _is_pulled(looks: Sequence[Look], labels: Sequence[Label], index: int, told: Sequence[int]) -> bool:
    """Whether a line's words, but for the first letter's case, stand over it alone, or a name signs it."""
    text, signed = looks[index].text, under(labels, index)
    is_signed = signed is not None and _signs(looks[signed])
    bare = text.strip(_MARKS).rstrip(_ENDS)
    if len(bare) < _PULLED_HEADING // (2 if is_signed or text[0] in _QUOTES else 1):
        return False
    holders = [i for i in told if bare[1:] in looks[i].text and looks[i].ends == "stop"]
    return bool(holders) and (is_signed or holders[-1] < index)


def _highlighted(looks: Sequence[Look], labels: Sequence[Label]) -> Sequence[int]:
    """Return a heading and all that stands under it, to the end, where that is what a reader marked in the story.

    Example: ``Highlights``, and under it two sentences that stand in the paragraphs over it.
    """
    heading = next((i for i in reversed(range(len(labels))) if labels[i].role == "heading"), len(labels))
    under = [i for i in range(heading + 1, len(labels)) if labels[i].role in STORY]
    bare = [looks[i].text.strip(_MARKS).rstrip(_ENDS) for i in under]
    if not bare or len(set(bare)) < len(bare) or not all(_PULLED[0] // 2 <= len(text) <= _PULLED[1] for text in bare):
        return ()
    told = [looks[i].text for i in range(heading) if labels[i].role == "paragraph"]
    story = "\n".join(told)
    is_marked = all(text in story for text in bare) and any(looks[i].text not in told for i in under)
    return (heading, *under) if is_marked else ()


def _pulled(looks: Sequence[Look], labels: Sequence[Label]) -> list[int]:
    """Return the paragraphs that stand word for word within one other, quotation marks aside.

    What a colon or a heading announces is told where it belongs.
    """
    told = [index for index, label in enumerate(labels) if label.role == "paragraph"]
    texts = [_plain(looks[index].text) for index in told]
    whole = "\n".join(texts)
    if len(whole) > _LONGEST:
        return []
    starts = [0, *accumulate(len(text) + 1 for text in texts)]
    holders: Counter[int] = Counter()
    found = {}
    for place, text in enumerate(texts):
        bare = text.strip(_MARKS).rstrip(_ENDS)
        if not _PULLED[0] <= len(bare) <= _PULLED[1] or _is_announced(looks, labels, told[place]):
            continue
        if whole.count(bare) != 2:  # a refrain
            continue
        own = starts[place], starts[place + 1]
        at = whole.find(bare)
        if own[0] <= at < own[1]:
            at = whole.find(bare, own[1])
        if at < 0:
            continue
        holder = bisect_right(starts, at) - 1
        is_near = abs(holder - place) <= _FAR or (whole[at - 1] in _QUOTES and _is_signed(looks, labels, told[place]))
        if texts[holder].strip(_MARKS).rstrip(_ENDS) != bare and is_near:
            teaser = place if not _breaks_off(texts[holder], bare) else holder
            holders[holder] += 1
            found[teaser] = holder
    return [told[place] for place, holder in found.items() if holders[holder] <= _MANY]


def _plain(text: str) -> str:
    """Return a text with all quotation marks typed alike."""
    for sign, plain in _TYPED.items():  # `str.translate` looks at each character
        text = text.replace(sign, plain)
    return text


def _breaks_off(text: str, whole: str) -> bool:
    """Whether a text is the beginning of the story for a list of stories: ``The pier opens.The may...``."""
    return text.startswith(whole) and text.endswith(_MORE) and len(text) <= len(whole) + _TEASED


def _is_signed(looks: Sequence[Look], labels: Sequence[Label], index: int) -> bool:
    """Whether under a line stands whose words it has: behind a dash, or as no part of the story."""
    below = under(labels, index)
    return below is not None and (labels[below].role == "boilerplate" or looks[below].text[0] in DASHES)


def _is_announced(looks: Sequence[Look], labels: Sequence[Label], index: int) -> bool:
    above = over(labels, index)
    return above is not None and (looks[above].ends == "colon" or labels[above].role == "heading")


def _retold(looks: Sequence[Look], labels: Sequence[Label]) -> Iterator[list[int]]:
    """Yield the runs of the story's blocks that all stood in it before."""
    known: set[str] = set()
    run: list[int] = []
    for index, (look, label) in enumerate(zip(looks, labels, strict=True)):
        if label.role not in STORY:
            continue
        if look.text in known:
            run.append(index)
        else:
            yield run
            run = []
        known.add(look.text)
    yield run
