"""What else the element of a headline in SGML holds: a section or slug over it, a mark before it, a byline under it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from articleparse.patterns import lazy
from articleparse.readers.newscontent import CLASS

_RULE: Final = lazy(r"^[ \t]*-{2,}[ \t\r]*$", re.MULTILINE)
_SECTION: Final = lazy(r"\s*[^\n]{1,60}:[ \t\r]*\n(?=\s*\S)")
_SLUG: Final = lazy(r"\s*[^\W\d_]{2,30}(?:-[^\W\d_]{2,30})+[ \t\r]*\n(?=\s*\S)")  # in capitals: ``FERRY-STRIKE``
_MARK: Final = lazy(r"\s*[A-Z]{2,5}\s+\d{1,2} [A-Z]{3} \d\d(?:\d\d)? / (?=\S)")  # ``FT  13 MAY 91 / ``


def parted(text: str) -> Iterator[str]:
    """Yield what stands in an ``<h1>`` as HTML; what is not the headline gets elements of its own, amid it.

    text: HTML, whose lines stay as they are.
    """
    parts = list(_parts(text))
    if len(parts) == 1:
        yield text
        return
    yield "</h1>"
    for role, part in parts:
        name = "h1" if role == "headline" else "p"
        yield f'<{name} class="{CLASS}{role}">{part}</{name}>'
    yield "<h1>"


def _parts(text: str) -> Iterator[tuple[str, str]]:
    """Yield the parts of what a headline's element holds, each with its role; together they are all of it.

    Example: ``Marketing:⏎Ferry strike ends⏎----⏎By Ruth Ansgar`` has a kicker, a headline, a rule and a byline.
    """
    rule = _RULE.search(text)
    head = text[: rule.start()] if rule else text
    role, end = _over(head, is_ruled=rule is not None)
    if end:
        yield role, head[:end]
    yield "headline", head[end:]
    if rule:
        yield "metadata", rule[0]
        for row in text[rule.end() :].splitlines(keepends=True):
            yield "byline", row


def _over(head: str, *, is_ruled: bool) -> tuple[str, int]:
    """Return what stands over a headline in its element, and where that ends; is_ruled: a rule stands under it."""
    if is_ruled and (section := _SECTION.match(head)):
        return "kicker", section.end()
    found = _MARK.match(head) or _SLUG.match(head)
    return "metadata", found.end() if found and found[0].isupper() else 0
