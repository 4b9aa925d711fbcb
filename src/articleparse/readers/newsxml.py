"""News in XML and SGML -> Page: NITF, NewsML, feeds, the research corpora.

    source -> records -> HTML, tag by tag, its lines as they are -> `readers.html`

Archives write the same article in a dozen vocabularies; each of their elements is one that HTML has, by another name
(`languages.newsxml`).  So nothing is parsed twice: names are put in place of names, and what reads pages reads these.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final, TypeVar

from msgspec.structs import replace

from articleparse.errors import NoArticle
from articleparse.languages.credits import FIRST_ON
from articleparse.model import Block, Claim, Notice, Page, Source
from articleparse.patterns import lazy
from articleparse.readers.html import read as read_html
from articleparse.readers.newscontent import CLASS, count
from articleparse.readers.newsrecords import holds_none, is_cut, root_of, stretches
from articleparse.readers.newstags import TOLD, Translation
from articleparse.readers.scans import ROOTS as SCANS
from articleparse.readers.scans import read as read_scan

_ENDS_IN_TAG: Final = lazy(r"<[^<>]*\Z")
_LINED: Final = frozenset({"headline", "byline", "dateline", "timestamp"})
_LONGEST: Final = 600  # characters of one of these
_SENTENCE: Final = 40  # characters of one that is surely no headline
_STOPS: Final = frozenset(".!?…。！？।؟۔")
_QUOTES: Final = "\"'”’»“」』)"
_BEGUN: Final = 30  # letters of a summary that is the story's beginning, at least
_SAID: Final = frozenset({"front-metadata", "front-timestamp", "front-repeat"})
"""What is no text of an article."""


Placed = TypeVar("Placed", Block, Claim)


def read(source: Source, most: int | None = None) -> Page:
    """Return the articles of a file, each as the page that HTML with the same elements would be.

    Example: ``<nitf><hl1>Bridge open</hl1><p>The bridge is open.</p></nitf>`` gives the blocks
    ``h1 "Bridge open"`` and ``p "The bridge is open."``.
    """
    if what := holds_none(source.text):
        raise NoArticle(f"no article in it: {what}")
    if root_of(source.text) in SCANS:
        return read_scan(source, most)
    cut = is_cut(source.text)
    text = source.text[: source.text.rindex("<")] if cut and _ENDS_IN_TAG.search(source.text) else source.text
    parts = [_read(part, line, source, most) for part, line in stretches(text)]
    if cut:
        last = parts[-1]
        notice = Notice("truncated-input", "the file ends in the middle of an element", (last.line_count,) * 2)
        parts[-1] = replace(last, notices=(*last.notices, notice))
    shown = [part for part in parts if not _SAID.issuperset(block.tag for block in part.blocks)]
    if not shown:
        return replace(parts[0], blocks=(), notices=source.notices)
    if len(shown) == 1:
        return replace(shown[0], notices=(*source.notices, *shown[0].notices))
    blocks = tuple(block for part in shown for block in part.blocks)
    return Page(blocks, "xml", source.encoding, count(source.text) + 1, source.notices, parts=tuple(shown))


def _read(text: str, line: int, source: Source, most: int | None) -> Page:
    """Return one record as a page.  line: of the source, on which it begins, from 0."""
    page = read_html(Source("".join(Translation(text).pieces()), source.encoding), most)
    blocks = tuple(_in_story(list(_told_once([_told(_moved(block, line)) for block in page.blocks]))))
    claims = tuple(_moved(claim, line) for claim in page.claims)
    return replace(page, form="xml", line_count=page.line_count + line, blocks=blocks, claims=claims)


def _told(block: Block) -> Block:
    """Return a block with the role that its element gives it."""
    role = _role(block)
    if role == "about" or _is_foot(block.text):
        return replace(block, tag="front-metadata")
    if role not in TOLD or (role in _LINED and len(block.text) > _LONGEST):
        return block
    return replace(block, tag=f"front-{role}")


def _role(block: Block) -> str:
    """Return what the archive says of a block, "" for what it leaves open."""
    return next((word[len(CLASS) :] for word in block.words if word.startswith(CLASS)), "")


def _in_story(blocks: Sequence[Block]) -> list[Block]:
    """Return the blocks; sentences of a story's element that no headline stands over are its paragraphs.

    Some archives keep the lead over the headline, others have stories without one: what was said on the air.
    """
    headline = next((at for at, block in enumerate(blocks) if block.tag == "front-headline"), None)
    opening = next((block for block in blocks if block.tag[:6] != "front-"), None)
    if headline is None and not (opening and _is_sentence(opening)):
        return list(blocks)
    over = blocks[:headline]
    told = [replace(block, tag="front-paragraph") if _is_sentence(block) else block for block in over]
    return [*told, *blocks[len(over) :]]


def _is_sentence(block: Block) -> bool:
    """Whether a block of a story's element is a sentence, too long for a headline that ends like one."""
    return _role(block) == "story" and len(block.text) >= _SENTENCE and block.text.rstrip(_QUOTES)[-1:] in _STOPS


def _is_foot(text: str) -> bool:
    """Whether a line is what a publishing system puts under each text of a feed."""
    said = text.casefold().replace("’", "'")
    return any(said.startswith(opening) and between in said for opening, between in FIRST_ON)


def _told_once(blocks: Sequence[Block]) -> Iterator[Block]:
    """Yield the blocks; what two elements of the archive say in the same words is once a repeat.

    So is a summary that is nothing but the story's beginning.
    """
    begins = _letters(" ".join(block.text for block in blocks if block.tag[:6] != "front-"))
    said: set[tuple[str, str]] = set()
    for block in blocks:
        letters = _letters(block.text) if block.tag[:6] == "front-" else ""
        is_begun = block.tag == "front-standfirst" and len(letters) >= _BEGUN and begins.startswith(letters)
        told = (block.tag, letters)
        yield replace(block, tag="front-repeat") if is_begun or (letters and told in said) else block
        said.add(told)


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, text)).casefold()


def _moved(placed: Placed, line: int) -> Placed:
    return replace(placed, lines=(placed.lines[0] + line, placed.lines[1] + line)) if line else placed
