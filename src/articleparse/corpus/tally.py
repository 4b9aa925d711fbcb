"""What a run has done so far, and how it says so: one line, and one JSON object."""

from __future__ import annotations

from typing import Any

import msgspec
from msgspec import Struct

from articleparse.engine import Outcome


class Tally(Struct):
    """Counts of a run.

    failures, warnings: code -> how often.  failed: inputs with a failure.  input_bytes:
    of the inputs, as they were read.  output_bytes: of JSON, before any compression.
    seconds: all that the run took, over its interruptions.
    """

    inputs: int = 0
    articles: int = 0
    failed: int = 0
    failures: dict[str, int] = {}
    warnings: dict[str, int] = {}
    input_bytes: int = 0
    output_bytes: int = 0
    seconds: float = 0.0

    def add(self, outcome: Outcome) -> None:
        """Count one input's outcome."""
        self.inputs += 1
        self.articles += outcome.articles
        self.input_bytes += outcome.size
        self.output_bytes += len(outcome.output)
        self.failed += bool(outcome.failures)
        for failure in outcome.failures:
            self.failures[failure.code] = self.failures.get(failure.code, 0) + 1
        for code, count in outcome.warnings.items():
            self.warnings[code] = self.warnings.get(code, 0) + count

    def rates(self) -> dict[str, float]:
        """Return articles and megabytes (10^6 bytes read) a second."""
        seconds = max(self.seconds, 1e-9)
        return {
            "articles_per_second": round(self.articles / seconds, 1),
            "megabytes_per_second": round(self.input_bytes / 1e6 / seconds, 3),
        }

    def line(self) -> str:
        """Return a line for people.

        Example: ``50 inputs, 49 articles, 1 failures (1 timeout), 0.3 MB in 1.0 s: 49 articles/s, 0.3 MB/s``.
        """
        rates = self.rates()
        codes = ", ".join(f"{count:,} {code}" for code, count in sorted(self.failures.items()))
        counts = f"{self.inputs:,} inputs, {self.articles:,} articles, {sum(self.failures.values()):,} failures"
        work = f"{self.input_bytes / 1e6:,.1f} MB in {self.seconds:,.1f} s"
        speed = f"{rates['articles_per_second']:,.0f} articles/s, {rates['megabytes_per_second']:,.1f} MB/s"
        return f"{counts}{f' ({codes})' if codes else ''}, {work}: {speed}"

    def summary(self) -> bytes:
        """Return the JSON object of ``--summary``."""
        shown: dict[str, Any] = {key: getattr(self, key) for key in self.__struct_fields__}
        shown |= {"seconds": round(self.seconds, 3), **self.rates()}
        return msgspec.json.format(msgspec.json.encode(shown), indent=2)
