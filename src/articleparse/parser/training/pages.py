"""Reads cases for training: what the chain would see of each page, beside what its gold says.

For training alone; nothing of it runs with the command.
"""

from __future__ import annotations

import json
import zlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain
from pathlib import Path
from typing import Any, NamedTuple

from msgspec.structs import replace

from articleparse.model import Hints
from articleparse.model import Page as Input
from articleparse.parser.declarations.claims import claimed
from articleparse.parser.declarations.titles import title_of
from articleparse.parser.learned.chain import Form
from articleparse.parser.looks.features import Look, look
from articleparse.parser.roles import Declared, Seen, see
from articleparse.parser.rules import labeller
from articleparse.parser.training.folds import publisher_of
from articleparse.parser.training.gold import gold_states, key
from articleparse.parser.whole.contained import with_contained
from articleparse.parser.words.language import language_of

# Copy without a page around it is left to rules, and would teach the chain that nothing is set aside.
COPY = "clean"
HTML = "html"
_LONGEST_LOOSE = 600  # blocks of such a page


class Page(NamedTuple):
    """A case, what can be seen of it, and the states that its gold gives.

    gold: the state of each block.  seen: what the chain sees.  source: the input that the
    page, or most of it, is from.  weight: what the page counts in training.
    is_made: of another page, by `training.variants`.  left_open: see there.
    """

    case: dict[str, Any]
    source: Input
    looks: Sequence[Look]
    gold: Sequence[str]
    seen: Seen
    language: str | None
    is_loose: bool = False
    weight: float = 1.0
    is_made: bool = False
    left_open: frozenset[str] = frozenset()

    @property
    def publisher(self) -> str:
        """Whose page it is: the site, where that is told by an address."""
        return publisher_of(self.case)

    @property
    def render(self) -> str:
        """What made the text of it, or ``html``."""
        return str(self.case["render"])

    @property
    def form(self) -> Form:
        """Whose weights the page is given its states by."""
        return "html" if self.render == HTML else "text"

    @property
    def states(self) -> list[str]:
        """The state of each block that the chain sees."""
        return [self.gold[index] for index in self.seen.kept]


def left_open(cases: Iterable[Path]) -> dict[str, frozenset[str]]:
    """Return by address the keys of blocks of HTML pages that the story's own element holds, and the gold does not.

    Gold that selectors made has the elements that these name, most often no lists and tables.
    """
    opened: dict[str, frozenset[str]] = {}
    for page in chain.from_iterable(map(pages, cases)):
        looks = [page.looks[index] for index in page.seen.kept]
        held = with_contained(looks, page.states, page.seen.given.barred)
        rows = zip(looks, page.states, held, strict=True)
        opened[page.case["url"]] = frozenset(key(one.text) for one, told, found in rows if told != found)
    return opened


def pages(
    cases: Path, opened: Mapping[str, frozenset[str]] | None = None, weight: float = 1.0, every: int = 1, seed: str = ""
) -> Iterator[Page]:
    """Yield the pages of a file of cases, those that are copy left out.

    opened: what `left_open` says.  weight: what each counts.  every: one of so many cases, by lot: of the seed.
    """
    with cases.open(encoding="utf-8") as lines:
        for line in lines:
            case = {"render": HTML, **json.loads(line)}
            if case["render"] != COPY and zlib.crc32((case["id"] + seed).encode()) % every == 0:
                left = (opened or {}).get(case.get("url", ""), frozenset())
                yield _page(case, cases.parent)._replace(weight=weight, left_open=left)


def loose_pages(cases: Path) -> Iterator[tuple[Page, bool]]:
    """Yield the pages of a file of loose cases, and of each whether it is the page's form by turns: one of several."""
    forms: dict[str, list[dict[str, Any]]] = {}
    for line in filter(None, cases.read_text(encoding="utf-8").split("\n")):  # not splitlines: texts hold U+2028
        case = json.loads(line)
        forms.setdefault(case["url"] or case["id"], []).append({"render": HTML, **case})
    for number, several in enumerate(forms.values()):
        for place, case in enumerate(several):
            page = _page(case, cases.parent)
            if len(page.states) <= _LONGEST_LOOSE:
                yield page._replace(is_loose=True), place == number % len(several)


def _page(case: dict[str, Any], folder: Path) -> Page:
    from articleparse.readers import read as read_input

    source = read_input((folder / case["path"]).read_bytes())
    blocks = source.blocks
    language = language_of(sorted((block.text for block in blocks), key=len, reverse=True)[:40])
    looks = look(blocks, Hints(language=language))
    title = _title(case, source, looks)
    gold = gold_states([key(block.text) for block in blocks], case["gold"], title)
    return made(case, source, looks, gold, language)


def made(case: dict[str, Any], source: Input, looks: Sequence[Look], gold: Sequence[str], language: str | None) -> Page:
    """Return the page that these blocks are, seen as the parser would see it."""
    marks = labeller.marks(looks, exported=False)
    declared = Declared(claimed(looks, source.claims), None) if case["render"] == HTML else None
    seen = see(looks, marks, labeller.decide(looks, marks, exported=False), declared)
    title = _title(case, source, looks)
    if title in seen.kept:
        seen = replace(seen, given=seen.given._replace(headline=seen.kept.index(title)))
    return Page(case, source, looks, gold, seen, language)


def _title(case: dict[str, Any], source: Input, looks: Sequence[Look]) -> int | None:
    """Return where a page prints the headline that it declares, as the parser would find it: of HTML alone."""
    title = title_of(looks, source.claims) if case["render"] == HTML else None
    return title.block if title else None
