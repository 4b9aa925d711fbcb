"""Headings held against each other and against what they stand over: the chain sees only a line's neighbours."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Final

from articleparse.languages.markup import PICTURE
from articleparse.languages.names import is_given
from articleparse.parser.looks.body import is_score
from articleparse.parser.looks.features import Look
from articleparse.parser.looks.labels import STORY, Label, over, under
from articleparse.parser.names.name_lists import is_full_name
from articleparse.parser.names.papers import UNSPACED_FROM
from articleparse.parser.names.persons import CASELESS_FROM, is_known_name, is_name_alone, looks_like_name
from articleparse.parser.whole.credited import is_credited
from articleparse.parser.whole.positions import HONORIFICS
from articleparse.parser.whole.takers import names_taker
from articleparse.parser.whole.unlike import unlike
from articleparse.parser.words.cues import folded, whole
from articleparse.patterns import lazy

_NAMES: Final = 3  # headings that are names alone: so many head the parts of a list of people
_TITLE: Final = 12  # letters of a title that says enough to be told from a word of its caption
_ARROWS: Final = (">>", "»", "→", "▶", "▸", "›")
_PARTS: Final = lazy(r"^([^|\d]{3,40}) \| \S")
_PLAYS: Final = lazy(r"([^\W\d_][^(),.:;]{4,40}) \([^()]{2,30}\) [^\W\dA-Z_]")  # ``Jane Roe (Rovers) cheers``
_POSTED, _LONG_POST = 3, 5  # words of a post before the name, or of both
_ASIDE: Final = frozenset({"boilerplate", "caption", "duplicate"})
_PICTURED: Final = PICTURE | {"pic", "pics"}
_PLAYED: Final = ("javascript", "video")
_ELSEWHERE: Final = frozenset({"related", "comments", "newsletter"})  # what a whole heading over a box says
_QUOTES: Final = "\"'“”„«»‚‘’「」『』›‹"
_UNMARKED: Final = ("\u0e00", "\u0eff")
_TOLD: Final = Label("paragraph", "says who said it, in a script that ends no sentence with a mark")
_DASHED: Final = ("—", "–", "―")
_ITEMS: Final = 3  # of a list of links, at least
_LEADS: Final = 0.5  # share of an item that is links, from which on it leads elsewhere


def with_headings(looks: Sequence[Look], labels: Sequence[Label]) -> list[Label]:
    """Return the labels without headings that are none: the name under a quotation, a button, a heading of no text."""
    found = list(labels)
    headings = [index for index, label in enumerate(labels) if label.role == "heading"]
    if not headings:
        return found
    for index in headings:
        if looks[index].cue in _ELSEWHERE and looks[index].cue in whole(folded(looks[index].text)):
            found[index] = Label("boilerplate", "heads other stories")
        elif _heads_links(looks, labels, index):
            found[index] = Label("boilerplate", "heads a list of other stories")
        elif _is_pictured(looks, labels, index):
            found[index] = Label("boilerplate", "the title of what the picture over it shows")
    for index, why in unlike(looks, labels, headings):
        found[index] = Label("boilerplate", why)
    unmarked = [index for index in headings if looks[index].block.tag[:1] != "h"]
    for index, why in _none(looks, labels, unmarked):
        if found[index].role == "heading":
            found[index] = Label("boilerplate", why)
    for index in [index for index in unmarked if found[index].role == "heading" and looks[index].numbered]:
        if (line := under(labels, index)) is not None and is_score(looks[index], looks[line]):
            found[index] = Label("paragraph", "a score, over what is counted there")
    below: int | None = None  # the part of the story that stands under a line
    for index in range(len(found) - 1, -1, -1):
        if found[index].role == "heading" and not _is_over(looks, found, index, below):
            is_told = _tells(looks[index])
            found[index] = _TOLD if is_told else Label("boilerplate", "over no paragraph of its own")
            below = index if is_told else below
        elif found[index].role in STORY:
            below = index
    return found


def _heads_links(looks: Sequence[Look], labels: Sequence[Label], index: int) -> bool:
    """Whether items that lead elsewhere and were set aside stand right under a heading: a box of other stories."""
    items = range(index + 1, min(index + 1 + _ITEMS, len(looks)))
    return len(items) == _ITEMS and all(
        looks[at].block.tag == "li" and looks[at].block.linked >= _LEADS and labels[at].role == "boilerplate"
        for at in items
    )


def without_credited(looks: Sequence[Look], labels: Sequence[Label]) -> list[Label]:
    """Return the labels, with headings that say who took a picture as captions: ``The bridge (Photo Jane Roe)``.

    Where several end in brackets, those hold what the headings name: ``The Farmers' League (FL)``, ``The Greens (AP)``.
    """
    ended = sum(label.role == "heading" and look.text[-1] in ")]" for look, label in zip(looks, labels, strict=True))
    if ended >= _NAMES:
        return list(labels)
    return [
        Label("caption", "names at its end who took the picture")
        if label.role == "heading" and not look.block.tag and is_credited(look.text)
        else label
        for look, label in zip(looks, labels, strict=True)
    ]


def _none(looks: Sequence[Look], labels: Sequence[Label], unmarked: Sequence[int]) -> Iterator[tuple[int, str]]:
    """Yield the headings that no markup calls so and that are none, and why."""
    times = Counter(box for index in unmarked for box in _boxes(looks, index))
    named = [index for index in unmarked if _is_name(looks[index])]
    posted = [index for index in unmarked if _has_post(looks[index])]
    labelled = _labelled(looks, unmarked)
    for index in unmarked:
        if index in named and len(named) < _NAMES and _is_beside(looks, labels, index):
            yield index, "a name and no more, beside what is none of the story"
        elif _signs(looks[index], labels, index):
            yield index, "says whose words the quotation over it has"
        elif any(times[box] > 1 for box in _boxes(looks, index)):
            yield index, "stands more than once amid the story, over or under the same line"
        elif index in posted and len(posted) < _NAMES:
            yield index, "a name and a post: whose words, or whose picture, stand beside it"
        elif _is_under_name(looks, labels, index):
            yield index, "what somebody is, under the name"
        elif _is_embedded(looks, labels, index):
            yield index, "the title of what is shown from elsewhere"
        elif index in labelled:
            yield index, "a title of another story, or the way to one"
        elif _is_bracketed(looks, labels, index):
            yield index, "in brackets, as a note on a picture"
        elif why := _why_aside(looks[index]):
            yield index, why


def _is_known(name: str) -> bool:
    return is_full_name(name) and is_name_alone(name)


def _boxes(looks: Sequence[Look], index: int) -> list[tuple[str, ...]]:
    """A line with that under it, and with that over it: where both stand again they are a box, and no list's parts."""
    texts = [look.text for look in looks[index - 1 : index + 2]]
    return [("under", *texts[1:]), ("over", *texts[:2])]


def _is_pictured(looks: Sequence[Look], labels: Sequence[Label], index: int) -> bool:
    """Whether the caption right over a line ends in it: ``Illustration: Cheap rooms`` over ``Cheap rooms``."""
    above = over(labels, index)
    is_caption = above is not None and labels[above].role == "caption"
    return is_caption and len(looks[index].key) >= _TITLE and looks[above or 0].key.endswith(looks[index].key)


def _is_over(looks: Sequence[Look], labels: Sequence[Label], index: int, below: int | None) -> bool:
    """Whether a heading stands over a paragraph, or, by its markup, over a lower one or over what is set aside."""
    if below is None or labels[below].role == "paragraph":
        return below is not None
    if not all(label.role == "blank" for label in labels[index + 1 : below]):
        return True
    own, lower = looks[index].block.tag, looks[below].block.tag
    return own[:1] == "h" and (lower[:1] != "h" or own < lower)


def _tells(look: Look) -> bool:
    """Whether a line of Thailand or Laos, where no mark ends a sentence, quotes somebody and goes on to say whom."""
    text = look.text
    end = max(map(text.rfind, _QUOTES))
    return text[0] in _QUOTES and 0 < end < len(text) - 1 and _UNMARKED[0] <= text[-1] <= _UNMARKED[1]


def _signs(look: Look, labels: Sequence[Label], index: int) -> bool:
    """Whether a name stands under a quotation that was set large."""
    above = over(labels, index)
    is_quoted = above is not None and labels[above].role == "duplicate"
    if look.text.startswith(_DASHED) and look.text[1:].lstrip() >= CASELESS_FROM:  # no capitals tell a name there
        return above is not None and labels[above].role in _ASIDE and look.text.count(" ") <= _LONG_POST
    return is_quoted and (is_known_name(look.text) or look.text.startswith(_DASHED))


def _has_post(look: Look) -> bool:
    """Whether a line is a person's full name and more: ``Jane Roe, harbour master``, ``The harbour master, Jane Roe``.

    Without a comma where what is said of somebody stands in brackets or behind the name: ``Jane Roe (Rovers) cheers``,
    ``한도윤 항만청 대표``.
    """
    text = look.text.lstrip("".join(_DASHED) + " ")
    if look.ends != "none" or text[:1].isdigit():
        return False
    if text >= UNSPACED_FROM:
        words = text.split()
        return _POSTED <= len(words) <= _LONG_POST and is_name_alone(words[0]) and text.endswith(HONORIFICS)
    name, comma, post = text.partition(", ")
    if comma and post and not post[0].isdigit() and _is_known(name):
        return True
    post, _, name = text.rpartition(", ")
    plays = _PLAYS.match(text)
    return (post.count(" ") >= _POSTED - 1 and _is_known(name)) or (plays is not None and _is_known(plays[1]))


def _is_under_name(looks: Sequence[Look], labels: Sequence[Label], index: int) -> bool:
    """Whether a line stands under a person's name, and that under a quotation; under a picture it is who took it."""
    name, look = over(labels, index), looks[index]
    if name is None or labels[name].role not in _ASIDE or look.ends != "none" or look.opens == "digit":
        return False
    above = over(labels, name)
    if above is None:
        return False
    if looks[above].text[-1] in _QUOTES and (looks[above].text[0] in _QUOTES or labels[above].role in _ASIDE):
        said = looks[name].text  # one word alone is a site's
        return (" " in said or said >= UNSPACED_FROM) and looks_like_name(said)
    return labels[above].role in _ASIDE and looks[above].ends == "stop" and _is_known(looks[name].text)


def _is_embedded(looks: Sequence[Look], labels: Sequence[Label], index: int) -> bool:
    """Whether a line stands right over one that is shown in place of a video."""
    below = under(labels, index)
    return below is not None and looks[below].cue == "embed" and any(map(looks[below].text.casefold().count, _PLAYED))


def _is_beside(looks: Sequence[Look], labels: Sequence[Label], index: int) -> bool:
    """Whether a line stands under what is set aside, or under a paragraph that is a quotation and no more."""
    above = over(labels, index)
    if above is None or labels[above].role not in STORY:
        return above is not None
    return looks[above].text[0] in _QUOTES and looks[above].text[-1] in _QUOTES


def _labelled(looks: Sequence[Look], headings: Sequence[int]) -> set[int]:
    """Return the titles behind a label that others have too, and the line from which alone an arrow leads.

    ``READ ANOTHER | Bridge toll to rise``, ``Explore the charts >>``; parts of a series have each their own label.
    """
    parts = {index: found[1] for index in headings if (found := _PARTS.match(looks[index].text))}
    times = Counter(parts.values())
    arrows = {index: looks[index].text for index in headings if _leads_on(looks[index].text)}
    alone = set(arrows) if len(set(arrows.values())) == 1 else set()
    return alone | {index for index, part in parts.items() if times[part] > 1}


def _leads_on(text: str) -> bool:
    return text.endswith(_ARROWS) and "«" not in text and "‹" not in text


def _is_name(look: Look) -> bool:
    """Whether a line is somebody's name, with the post behind a comma or without: ``Jane Roe, harbour master``."""
    if look.ends != "none" or look.capitals:
        return False
    text = look.text.lstrip("".join(_DASHED) + " ")
    name, comma, _ = text.partition(",")
    if not is_name_alone(name) or (comma and not name[0].isupper()):
        return False
    return name >= UNSPACED_FROM or is_given(name.split()[0])  # ``A River With No Rain`` is written like a name


def _is_bracketed(looks: Sequence[Look], labels: Sequence[Label], index: int) -> bool:
    """Whether all of a line stands in brackets, and no heading over it: ``(The pier is a drawing)``."""
    text, above = looks[index].text, over(labels, index)
    return text[0] in "(（" and text[-1] in ")）" and (above is None or labels[above].role != "heading")


def _why_aside(look: Look) -> str:
    """Return why a line is no heading by its own signs, or ""."""
    if not any(map(str.isalpha, look.text)):
        return "no letter in it"
    if look.text.endswith(("(", "（")):
        return "torn off from what stands behind it"
    if not _PICTURED.isdisjoint(look.block.words):
        return "stands where the markup has a picture"
    return "names at its end who took the picture" if names_taker(look) or is_credited(look.text) else ""
