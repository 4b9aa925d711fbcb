"""Write invented pages with their gold: ``python tests/invented/make.py FOLDER``.

FOLDER gets `text.jsonl` and `html.jsonl`, a case a line, and the pages that they name.
A case: ``id``, ``country``, ``lang``, ``publisher`` (one a story, so that no story stands on both
sides of a split), ``url``, ``path``, ``render`` (the layout of a text; ``html`` of a page), ``layout``,
``visible`` and ``gold``.  Items, quotes and entries are paragraphs of the gold; captions, boxes,
tags, comments and tables are not.
"""

from __future__ import annotations

import argparse
import json
import shutil
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[1]))

from invented.articles import Story, stories
from invented.draft import Draft, slug
from invented.layouts import HTML, TEXT


@dataclass(frozen=True)
class Case:
    """A page and what is to be found in it; `form` is ``text`` or ``html``."""

    form: str
    layout: str
    story: Story
    text: str
    draft: Draft

    @property
    def path(self) -> str:
        """Where the page is written, below the folder."""
        return f"pages/{self.layout}/{self.story.id}.{'html' if self.form == 'html' else 'txt'}"

    @property
    def timestamp(self) -> str | None:
        """The time that the page shows, wall clock, or the day."""
        shown = {"time": f"{self.story.time}:00", "day": self.story.time[:10]}
        return shown[self.draft.stamped] if self.draft.stamped else None

    def gold(self) -> dict[str, Any]:
        """Return what the page says, as it writes it."""
        story = self.draft.story
        return {
            "headline": story.headline,
            "timestamp": self.timestamp,
            "authors": story.authors if self.draft.signed else [],
            "summary": [self.draft.standfirst] if self.draft.standfirst else [],
            "sections": story.sections(),
            "headline_variants": [story.headline],
        }

    def row(self) -> dict[str, Any]:
        """Return the line of the case."""
        story = self.story
        return {
            "id": f"{self.layout}/{story.id}",
            "country": story.country,
            "publisher": f"invented/{story.id}",
            "lang": story.lang,
            "url": f"https://www.{self.draft.host}/{slug(story.id)}",
            "path": self.path,
            "render": "html" if self.form == "html" else self.layout,
            "layout": self.layout,
            "visible": {
                "headline": True,
                "timestamp": self.timestamp is not None,
                "authors": self.draft.signed,
            },
            "gold": self.gold(),
        }


def case(form: str, layout: str, story: Story) -> Case:
    """Return the page of a story in a layout."""
    draft = Draft(story, layout)
    text = (HTML if form == "html" else TEXT)[layout](draft)
    return Case(form, layout, story, text, draft)


def cases(form: str) -> Iterator[Case]:
    """Yield every story in every layout of a form."""
    for story in stories():
        for layout in HTML if form == "html" else TEXT:
            yield case(form, layout, story)


def write(folder: Path) -> dict[str, int]:
    """Write the pages of both forms and their cases; return how many."""
    shutil.rmtree(folder / "pages", ignore_errors=True)
    numbers = {}
    for form in ("text", "html"):
        found = list(cases(form))
        for one in found:
            path = folder / one.path
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(one.text, encoding="utf-8", newline="")
        lines = [json.dumps(one.row(), ensure_ascii=False) + "\n" for one in found]
        (folder / f"{form}.jsonl").write_text("".join(lines), encoding="utf-8", newline="")
        numbers[form] = len(found)
    return numbers


def main() -> int:
    """Write the pages."""
    cli = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    cli.add_argument("folder", type=Path)
    for form, number in write(cli.parse_args().folder).items():
        print(f"{number} {form} cases")
    return 0


if __name__ == "__main__":
    sys.exit(main())
