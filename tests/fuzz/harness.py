"""One fuzzer: ``python tests/fuzz/harness.py TARGET [libFuzzer options] CORPUS``; `run.py` calls it."""

from __future__ import annotations

import signal
import sys
from collections.abc import Callable
from importlib import import_module
from pathlib import Path

import atheris

SLOWEST = 10.0
"""Seconds of processor time that one input may take; the clock would find fault with a busy machine."""
_PACKAGE = Path(__file__).parents[2] / "src" / "articleparse"

sys.path.insert(0, str(Path(__file__).parents[1]))

with atheris.instrument_imports(include=["articleparse"], enable_loader_override=False):
    import targets

    for path in sorted(
        path for room in ("readers", "parser", "containers", "corpus") for path in _PACKAGE.glob(f"{room}/**/*.py")
    ):
        if not path.stem.startswith("_"):  # what is imported late is to be instrumented too
            import_module(".".join(path.relative_to(_PACKAGE.parent).with_suffix("").parts))


def main() -> None:
    """Fuzz the target that the first argument names."""
    name = sys.argv.pop(1)
    signal.signal(signal.SIGVTALRM, _too_slow)
    atheris.Setup(sys.argv, _timed(targets.TARGETS[name]))
    atheris.Fuzz()


def _timed(target: Callable[[bytes], None]) -> Callable[[bytes], None]:
    """Return the target, with what takes too long for a finding."""

    def timed(data: bytes) -> None:
        signal.setitimer(signal.ITIMER_VIRTUAL, SLOWEST)
        target(data)
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)

    return timed


def _too_slow(_: int, __: object) -> None:
    raise AssertionError(f"took more than {SLOWEST:.0f} seconds")


if __name__ == "__main__":
    main()
