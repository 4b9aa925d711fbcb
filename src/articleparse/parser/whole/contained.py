"""What a story's own element holds is of the story: a list, a table, code, headings, a line of its own.

The chain sees short lines there and holds them for what stands beside stories.  Where the
markup sets them among the story's paragraphs, in the same element and without links, it
does not say so.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from articleparse.languages.markup import BESIDE, RECIPE
from articleparse.parser.looks.features import Look
from articleparse.parser.looks.labels import Label

_BODY: Final = frozenset({"standfirst", "paragraph", "heading"})
_LISTS: Final = frozenset({"ul", "ol", "dl"})
_GRIDS: Final = frozenset({"table", "pre"})
_HEADS: Final = frozenset({"h2", "h3", "h4", "h5", "h6"})
_DEEP: Final = 3  # elements from the story's to a table or to code: ``figure/div/table``
_LINKED: Final = 0.5  # share of a line that is links, in what leads elsewhere
_LINKED_UNDER: Final = 0.3  # … under what seemed the end
_GAP: Final = 4  # blocks of other elements, and of elements in it, that may stand between the story and its last lines


class Home(NamedTuple):
    """How the markup sets a story: the element that holds most of it directly, its paragraphs and its headings."""

    path: str
    prose: str
    headings: frozenset[str]


def with_contained(looks: Sequence[Look], states: Sequence[str], barred: Sequence[bool]) -> list[str]:
    """Return the states with what the story's element holds, amid it and right under it, as the story's.

    barred: blocks that say themselves that they are no part of the story.

    Example: of ``<p>…</p><ul><li>tea<li>milk</ul><p>…</p>`` the items are paragraphs.
    """
    found = list(states)
    body = [index for index, state in enumerate(states) if state in _BODY]
    home = _home(looks, states)
    if home is None or not body:
        return found
    for index in range(body[0] + 1, body[-1]):
        is_open = states[index] == "aside" and not barred[index] and looks[index].block.linked <= _LINKED
        if is_open and _kind(looks[index], home) in ("line", "part"):
            found[index] = "paragraph"
    for index, state in _under(looks, barred, home, body[-1]):
        found[index] = state
    for index in range(body[0], len(looks)):
        if states[index] == "aside" and not barred[index] and _is_of_recipe(looks[index], home):
            found[index] = "heading" if looks[index].block.tag in _HEADS else "paragraph"
    return found


def with_marked(looks: Sequence[Look], labels: Sequence[Label]) -> list[Label]:
    """Return the labels with what the markup sets as the story's headings are set, amid it, as headings.

    Of a line that stands often (``Ingredients``, ``What we like``) the chain sees nothing.
    """
    found = list(labels)
    roles = [label.role for label in labels]
    body = [index for index, role in enumerate(roles) if role in _BODY]
    home = _home(looks, roles)
    if home is None:
        return found
    for index in range(body[0] + 1, body[-1]):
        look = looks[index]
        is_open = roles[index] in ("boilerplate", "paragraph") and look.block.linked <= _LINKED
        if is_open and look.ends != "stop" and _kind(look, home) == "head":
            found[index] = Label("heading", "marked as the story's headings are")
    return found


def _home(looks: Sequence[Look], states: Sequence[str]) -> Home | None:
    """Return how the story is set; None where no markup tells.  states: or roles."""
    homes: Counter[str] = Counter()
    prose: Counter[str] = Counter()
    for look, state in zip(looks, states, strict=True):
        if state == "paragraph" and look.block.path:
            homes[look.block.path.rpartition("/")[0]] += look.size
            prose[look.block.path] += look.size
    if not homes:
        return None
    headings = frozenset(
        look.block.path for look, state in zip(looks, states, strict=True) if state == "heading" and look.block.path
    )
    usual = max(prose, key=prose.__getitem__)
    return Home(max(homes, key=homes.__getitem__), usual, headings - {usual})


def _kind(look: Look, home: Home) -> str:
    """Return what a block is of the story's element: ``line``, ``head``, ``part`` (of a list, table or code) or ""."""
    path = look.block.path
    if look.cue:
        return ""
    if path in home.headings and look.block.tag in _HEADS:
        return "head"
    if not path.startswith(f"{home.path}/"):
        return ""
    names = [step.partition(".")[0] for step in path[len(home.path) + 1 :].split("/")]
    if len(names) == 1 and names[0] in _HEADS:
        return "head"
    if look.block.tag[:1] == "h":
        return ""
    if names[0] in _LISTS or not _GRIDS.isdisjoint(names[:_DEEP]):
        return "part"
    is_told = path == home.prose and look.ends in ("stop", "ask")  # whatever the element is
    return "line" if is_told or names == ["p"] else ""


def _is_of_recipe(look: Look, home: Home) -> bool:
    """Whether a line says what a dish is made of or how, in a box in the story's element."""
    return look.block.path.startswith(f"{home.path}/") and not look.cue and not RECIPE.isdisjoint(look.block.words)


def _is_led(look: Look) -> bool:
    """Whether a line opens with a word in bold and a colon, as its kin do: ``<b>Attendance:</b> 611``."""
    return 0 < look.block.strong < 1 and ":" in look.text


def _is_box(look: Look, home: Home) -> bool:
    """Whether a block stands in an element of its own in the story's: a card with a button, a box of links."""
    path, around = look.block.path, home.path
    if around.rpartition("/")[2] == "div":  # a paragraph has one of its own
        around = around.rpartition("/")[0]
    if not path.startswith(f"{around}/"):
        return False
    outer = path[len(around) + 1 :].partition("/")[0].partition(".")[0]  # of the elements in the story's, around it
    return path != home.prose and outer != "p" and outer not in _HEADS


def _under(looks: Sequence[Look], barred: Sequence[bool], home: Home, last: int) -> Iterator[tuple[int, str]]:
    """Yield the story's last blocks, under what seemed its end: whole lines, tables and code, lists that it announces.

    A heading is one if something of the story stands under it.
    """
    gap, headings, is_open = 0, [], looks[last].ends == "colon"
    usual = set(looks[last].block.words)
    for index in range(last + 1, len(looks)):
        look = looks[index]
        kind = _kind(look, home)
        is_beside = barred[index] or look.cue or not BESIDE.isdisjoint(set(look.block.words) - usual)
        if is_beside or not kind:
            gap += look.block.path != looks[index - 1].block.path
            if gap > _GAP or (is_beside and not _is_box(look, home)):
                return
        elif look.block.linked > _LINKED_UNDER:
            return
        elif kind == "head":
            headings.append(index)
        elif (
            look.ends in ("stop", "ask")
            or (kind == "part" and (headings or is_open or look.block.tag != "li"))
            or (kind == "line" and _is_led(look) and _is_led(looks[index - 1]))
        ):
            yield from ((heading, "heading") for heading in headings)
            headings, is_open = [], kind == "part" or look.ends == "colon"
            yield index, "paragraph"
        else:
            return
