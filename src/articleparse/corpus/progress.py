"""What a run shows of itself on standard error while it lasts: a bar on a terminal, else a line now and then."""

from __future__ import annotations

import sys
import time
from typing import Any, Final

from articleparse.corpus.tally import Tally
from articleparse.files import complain

_FIRST_LINE: Final = 10.0  # seconds before a run has anything to say
_LINES: Final = 30.0
_FIRST_BAR: Final = 1.0
_BARS: Final = 0.2
_PARTS: Final = 10_000  # of a bar


class Progress:
    """Says how far a run is, and lets messages through."""

    def __init__(self, *, quiet: bool, bar: bool) -> None:
        """bar: a person looks on, and the articles go elsewhere."""
        self._bar: Any = None
        self._wants_bar = bar
        self._started = time.monotonic()
        first = _FIRST_BAR if bar else _FIRST_LINE
        self._next = float("inf") if quiet else self._started + first

    def update(self, tally: Tally, fraction: float | None) -> None:
        """Show the counts, if it is time.  fraction: 0..1, or None where nobody knows the whole."""
        now = time.monotonic()
        if now < self._next:
            return
        if self._wants_bar:
            self._next = now + _BARS
            self._draw(tally, fraction)
        else:
            self._next = now + _LINES
            complain(_line(tally, fraction, now - self._started))

    def complain(self, message: str) -> None:
        """Say one line on standard error, over the bar if there is one."""
        if self._bar is not None:
            self._bar.clear()
        complain(message)
        if self._bar is not None:
            self._bar.refresh()

    def close(self) -> None:
        """Take the bar away."""
        if self._bar is not None:
            self._bar.close()
            self._bar = None

    def _draw(self, tally: Tally, fraction: float | None) -> None:
        if self._bar is None:
            self._bar = _new_bar(self._started, whole=fraction is not None)
        self._bar.n = tally.inputs if fraction is None else int(fraction * _PARTS)
        self._bar.set_postfix_str(_counts(tally), refresh=False)
        self._bar.refresh()


def on_terminal() -> bool:
    """Whether a person looks at standard error."""
    try:
        return sys.stderr is not None and sys.stderr.isatty()
    except ValueError:  # closed
        return False


def _new_bar(started: float, *, whole: bool) -> Any:
    import tqdm

    tqdm.tqdm.monitor_interval = 0  # a thread, which processes that are forked later had better not meet
    layout = "{percentage:3.0f}%|{bar}| {elapsed}<{remaining}{postfix}" if whole else "{elapsed}{postfix}"
    bar = tqdm.tqdm(
        total=_PARTS if whole else None, bar_format=layout, leave=False, file=sys.stderr, dynamic_ncols=True
    )
    bar.start_t -= time.monotonic() - started
    return bar


def _counts(tally: Tally) -> str:
    failures = sum(tally.failures.values())
    return f"{tally.articles:,} articles, {tally.rates()['articles_per_second']:,.0f}/s, {failures:,} failures"


def _line(tally: Tally, fraction: float | None, seconds: float) -> str:
    """Return a line of progress.

    Example: ``12,000 inputs: 11,990 articles, 1,012/s, 10 failures; 34 % done, about 0:00:23 left``.
    """
    shown = f"{tally.inputs:,} inputs: {_counts(tally)}"
    if not fraction:
        return shown
    left = int(seconds * (1 - fraction) / fraction)
    clock = f"{left // 3600}:{left // 60 % 60:02}:{left % 60:02}"
    return f"{shown}; {fraction:.0%} done, about {clock} left"
