"""Stories that a page holds but does not show: in JSON-LD ``articleBody``, or in the state of a script.

Pages that a program draws in the browser have no text of their own; the story stands in
a string of a script, as markup or as prose, perhaps within JSON within a string.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from msgspec.structs import replace

from articleparse.model import Block, Claim
from articleparse.readers.characters import collapsed, columns, dropped, is_visible, paired
from articleparse.readers.html.blocks import blocks_of
from articleparse.readers.html.state import State
from articleparse.readers.html.tree import Tree, grow
from articleparse.readers.many_lines import BLOCKS, end_of
from articleparse.readers.many_lines import read as together

_PARAGRAPH: Final = 80  # characters of a block that counts as part of a story
_MANY: Final = 5000  # blocks of a page that is not waiting for its text
_ENOUGH: Final = 400  # characters of such blocks that are a story
_HIDDEN: Final = 250  # … of hidden elements, where the page shows no sentence at all
_LITTLE: Final = 150  # … of a script's strings there
_LEAST: Final = 40  # … and where it declares these to be the story
_PROBES: Final = 12  # places of a declared story that are looked for in the page
_PROBE: Final = 24  # letters at each
_HELD: Final = 0.5  # share of them that the page must show to hold the story
_STRING: Final = 60  # characters of a script's string that may be prose
_DEEP: Final = 3  # strings within strings
_MOST: Final = 4_000_000  # characters of scripts that are looked through
_SEARCHED: Final = 1_000_000_000  # characters of a story, each time it is gone through
_QUOTE: Final = re.compile(r'\\.|"', re.DOTALL)
_TAGS: Final = re.compile(r"<[^<>]{1,1000}>")
_CODE: Final = re.compile(r"[{}=;_\\]|://")
_UNKEYED: Final = re.compile(r"[\W_]+")
_PART: Final = re.compile(r"</?(?:p|div|br|h[1-6]|li)\b", re.IGNORECASE)


def hidden_story(
    tree: Tree, blocks: Sequence[Block], claims: Sequence[Claim], most: int = BLOCKS, state: State | None = None
) -> list[Block]:
    """Return the story as blocks where the page's blocks do not hold it; nothing where they do, or none is found.

    most: blocks from which on many are taken together.
    """
    declared = _declared(claims)
    little = not _shows_sentences(blocks)
    least = _LEAST if little else _ENOUGH
    if declared is not None and (len(declared.value) < least or _holds(blocks, declared.value)):
        declared = None
    if declared is None and (_shown(blocks) >= _ENOUGH or len(blocks) > _MANY):
        return []
    hidden = _unhidden(tree, blocks, declared, most, _HIDDEN if little else _ENOUGH)
    if hidden:
        return hidden
    found, line = _in_scripts(tree)
    held = state.story if state else None
    if held and (not _PART.search(found) or 2 * _weight(held.markup) >= _weight(found)):
        found, line = held.markup, held.line  # in parts, that are told from what stands beside them
    if declared is not None and len(declared.value) > 1.5 * len(_TAGS.sub("", found)):
        found, line = declared.value, declared.lines[0]
    enough = _LEAST if little and declared is not None else _LITTLE if little else _ENOUGH
    if len(found) < enough:
        return []
    told = [block.text for block in blocks if len(block.text) >= _PARAGRAPH]
    for text in told if len(told) * len(found) <= _SEARCHED else ():
        found = found.replace(text, "")  # of a story in one piece, what the page shows of it
    shown = set(map(_key, told))
    return [replace(block, lines=(line, line)) for block in _blocks(found, most) if _key(block.text) not in shown]


def seam(tree: Tree, blocks: Sequence[Block], hidden: Sequence[Block], claims: Sequence[Claim]) -> int:
    """Return where among a page's blocks the hidden rest of its story belongs.

    Behind what it shows of it; without a declared story where the page holds it; or last.
    """
    declared = _declared(claims)
    if declared is None:
        return _place(tree, blocks, hidden)
    story = _key(_TAGS.sub(" ", declared.value[: _SEARCHED // max(1, len(blocks))])) if declared else ""
    told = (index for index, block in enumerate(blocks) if len(block.text) >= _PARAGRAPH and _key(block.text) in story)
    return max(told, default=len(blocks) - 1) + 1


def _place(tree: Tree, blocks: Sequence[Block], hidden: Sequence[Block]) -> int:
    """Return how many of the shown blocks stand over the first hidden one in the page's own order; all for none."""
    order = [block.text for block in blocks_of(tree, len(blocks) + len(hidden), unhidden_too=True)]
    if hidden[0].text not in order:
        return len(blocks)
    over = set(order[: order.index(hidden[0].text)])
    return max((at + 1 for at, block in enumerate(blocks) if block.text in over), default=0)


def _declared(claims: Sequence[Claim]) -> Claim | None:
    bodies = (claim for claim in claims if claim.kind == "body")
    return max(bodies, key=lambda claim: len(claim.value), default=None)


def _shows_sentences(blocks: Sequence[Block]) -> bool:
    """Whether a page prints anything that can be a sentence, links and headings aside."""
    return any(len(block.text) >= _LEAST and block.linked < 0.5 and block.tag[:1] != "h" for block in blocks)


def _shown(blocks: Sequence[Block]) -> int:
    """Return how much of a story some blocks are, in columns: Chinese says as much in half the characters."""
    widths = (columns(block.text) for block in blocks if 2 * len(block.text) >= _PARAGRAPH and block.linked < 0.5)
    return sum(width for width in widths if width >= _PARAGRAPH)


def _key(text: str) -> str:
    return _UNKEYED.sub("", text.casefold().replace(" ", ""))  # most signs are spaces, which need no pattern


def _holds(blocks: Sequence[Block], story: str) -> bool:
    shown = _key(" ".join(block.text for block in blocks))
    key = _key(_TAGS.sub(" ", story[:_MOST]))  # more tells no more, and takes twenty times its size
    step = max(1, len(key) // _PROBES)
    probes = [key[at : at + _PROBE] for at in range(0, max(1, len(key) - _PROBE), step)]
    told = [probe in shown for probe in probes]
    third = len(told) // 3
    if third and all(told[:third]) and not any(told[-third:]):
        return False  # its beginning alone, over a paywall
    return sum(told) >= _HELD * len(told)


def _unhidden(tree: Tree, blocks: Sequence[Block], declared: Claim | None, most: int, enough: int) -> list[Block]:
    """Return what the page hides until a script shows it, where that is the declared story, or any without one.

    enough: columns of prose that are a story.
    """
    shown = {block.text for block in blocks}
    found = [block for block in blocks_of(tree, most, unhidden_too=True) if block.text not in shown]
    if declared is not None and found:
        story = _key(declared.value[: _SEARCHED // len(found)])
        found = [block for block in found if _key(block.text) in story]
        return found if _holds([*blocks, *found], declared.value) else []
    return found if _shown(found) >= enough else []


def _blocks(story: str, most: int) -> Iterator[Block]:
    if _PART.search(story):
        tree = grow(story)
        yield from blocks_of(tree, most) if tree is not None else ()
        return
    end = end_of(story, most)
    for part in story[:end].splitlines():
        text = collapsed(dropped(part))
        if text and is_visible(text):
            yield Block(text, (1, 1), (text,), tag="p")
    yield from together(story[end:], most)[0]


def _in_scripts(tree: Tree) -> tuple[str, int]:
    """Return the longest story in a page's scripts, and the script's line; "" where there is none."""
    best, line, read = "", 1, 0
    for script in tree.root.iter("script"):
        text = script.text or ""
        read += len(text)
        if len(text) < _LITTLE or read > _MOST or "ld+json" in (script.get("type") or ""):
            continue
        found = max(_stories(text), key=_weight, default="")
        if _weight(found) > _weight(best):
            best, line = found, tree.line_of(script) or 1
    return best, line


def _weight(story: str) -> int:
    return len(_TAGS.sub("", story))


def _stories(text: str) -> Iterator[str]:
    """Yield the strings of a script that are markup of a story, and its strings of prose together."""
    prose: list[str] = []
    for string in _strings(text, _DEEP):
        if _PART.search(string):
            if len(string) >= _LITTLE:
                yield string
        elif _is_prose(string):
            prose.append(string)
    yield "\n".join(dict.fromkeys(prose))


def _strings(text: str, deep: int) -> Iterator[str]:
    """Yield what stands between quotes, unescaped, and between quotes in that."""
    quotes = [found.start() for found in _QUOTE.finditer(text) if found[0] == '"']
    for start, end in pairwise(quotes):
        if end - start < _STRING:
            continue
        try:
            string = paired(str(json.loads(text[start : end + 1], strict=False)))
        except ValueError:
            continue
        if deep and '"' in string and not (_PART.search(string) and _is_text(_TAGS.sub("", string))):
            yield from _strings(string, deep - 1)
        else:
            yield string


def _is_text(string: str) -> bool:
    """Whether there is hardly any code in a string."""
    return 100 * len(_CODE.findall(string)) < len(string)


def _is_prose(string: str) -> bool:
    """Whether a string is sentences: words, not code, not an address."""
    if "<" in string or len(_CODE.findall(string)) > 2:
        return False
    return string.count(" ") > len(string) / 25 or not string.isascii()
