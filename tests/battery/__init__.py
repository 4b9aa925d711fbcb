"""Bad inputs, generated and never stored: what people's disks hold, and what somebody might send.

Each module has the `INPUTS` of some classes.  ``pytest`` gives the small versions to the
parser; ``python tests/battery/run.py`` gives all, at full size, to the command, and prints
what was wrong, the slowest and the hungriest.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from importlib import import_module
from typing import Literal

Outcome = Literal["parse", "warn", "error", "nothing", "any"]
"""What is right: articles; articles with a warning; one clear line and status 1; as `error` or as
`warn`, for there is hardly anything to read; all but a traceback, where which one is a matter of taste."""

MODULES = ("plain", "octets", "markup", "declared", "stamps", "runs", "shown")
HEAD = "Bridge over the Lunn reopens after storm\n\n22 November 2024\n\nBy Jane Doe\n\n"
BODY = (
    "The bridge over the Lunn is open again, the council said on Friday, a month after the storm.\n\n"
    "“We worked day and night,” said the engineer, who had promised to finish before the first snow fell.\n\n"
)
ARTICLE = HEAD + BODY
PAGE = (
    "<!doctype html><html><head><title>Bridge over the Lunn reopens</title>{head}</head><body><h1>Bridge over the Lunn"
    " reopens</h1><p>22 November 2024</p>{body}<p>The bridge over the Lunn is open again, the council said on Friday, a"
    " month after the storm.</p><p>“We worked day and night,” said the engineer, who had promised to finish.</p>"
    "</body></html>"
)


@dataclass(frozen=True)
class Input:
    """One bad input.

    make: its bytes, of so many units.  small, full: units in the test suite, and at full
    size.  probe: stands in the output; forbid: does not.  options: of the command.
    """

    name: str
    kind: str
    make: Callable[[int], bytes]
    outcome: Outcome = "parse"
    small: int = 1
    full: int = 1
    probe: str = ""
    forbid: str = ""
    options: Sequence[str] = ()


def inputs() -> list[Input]:
    """Return all inputs; names are unique."""
    found = [one for name in MODULES for one in import_module(f"battery.{name}").INPUTS]
    assert len({one.name for one in found}) == len(found)
    return found


def text(content: str) -> Callable[[int], bytes]:
    """Return a maker of always the same text."""
    return lambda _: content.encode("utf-8", "surrogatepass")


def repeated(unit: str, before: str = "", after: str = "") -> Callable[[int], bytes]:
    """Return a maker of a run of `unit` amid a text."""
    return lambda units: (before + unit * units + after).encode()


def page(body: str = "", head: str = "") -> str:
    """Return an HTML page of a short article with something more in it."""
    return PAGE.format(head=head, body=body)
