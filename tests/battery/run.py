"""Give every bad input at full size to the command: ``python tests/battery/run.py [NAME PART]...``.

Prints what was wrong, then the slowest and the hungriest inputs; with ``--doubling`` what
one, two, four and eight units cost of each that grows.  The exit status is 1 where
anything was wrong.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from battery import Input, inputs

_SLOWEST = 10.0  # seconds
_HUNGRIEST = 10  # bytes of memory a byte of input
_FREE = 128 << 20  # bytes that are not counted: what any run may take, whose libraries are loaded
_PATIENCE = 120  # seconds
_SHOWN = 8
_LINE = re.compile(r"articleparse: [^\x00-\x1f\x7f]+\n")
_SMALLEST = 200_000  # bytes of the smallest of a family


@dataclass(frozen=True)
class Run:
    """How one run ended: processor seconds, peak memory and size in bytes, and what was wrong."""

    name: str
    size: int
    seconds: float
    memory: int
    wrong: tuple[str, ...]

    def __str__(self) -> str:
        size, memory = self.size / 1e6, self.memory / 1e6
        return f"{self.name:40} {size:8.1f} MB {self.seconds:6.2f} s {memory:7.0f} MB of memory {'; '.join(self.wrong)}"


def run(one: Input, units: int, folder: Path, least: int) -> Run:
    """Run the command on one input of so many units; `least` is the memory of a run on hardly anything."""
    file = folder / "input"
    file.write_bytes(one.make(units))
    out, err = folder / "out", folder / "err"
    with out.open("wb") as stdout, err.open("wb") as stderr:
        compact = () if "--explain" in one.options else ("-c",)
        command = [sys.executable, "-m", "articleparse", "-q", *compact, *one.options, str(file)]
        child = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=stdout, stderr=stderr)
        status, seconds, memory = _wait(child.pid)
        child.returncode = status
    wrong = [*judged(one, status, out.read_bytes(), err.read_text("utf-8", "replace"))]
    size = file.stat().st_size
    wrong += [f"over {_SLOWEST:.0f} s"] if seconds > _SLOWEST else []
    wrong += [f"over {_HUNGRIEST} times its size"] if memory - least > max(_FREE, _HUNGRIEST * size) else []
    return Run(one.name, size, seconds, memory, tuple(wrong))


def _wait(pid: int) -> tuple[int, float, int]:
    """Wait for a process; return its exit status, the seconds that it had a processor, its peak memory in bytes.

    The time on the clock says more of what else the machine does; but a hang ends here too.
    The peak is looked for, for the one that the system tells may be that of this process.
    """
    until, peak = time.monotonic() + _PATIENCE, 0
    ended, status, usage = os.wait4(pid, os.WNOHANG)
    while not ended:
        time.sleep(0.01)
        peak = max(peak, _resident(pid))
        if time.monotonic() > until:
            os.kill(pid, signal.SIGKILL)
        ended, status, usage = os.wait4(pid, os.WNOHANG)
    return os.waitstatus_to_exitcode(status), usage.ru_utime + usage.ru_stime, peak


def _resident(pid: int) -> int:
    """Return the bytes of memory that a process has now."""
    try:
        return int(Path(f"/proc/{pid}/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")
    except (OSError, IndexError):  # it has just ended
        return 0


def judged(one: Input, status: int, out: bytes, err: str) -> Iterator[str]:
    """Yield what is wrong with the way in which a run ended."""
    explained = "--explain" in one.options
    if status not in (0, 1) or "Traceback" in err or "mistake of the program" in err:
        yield f"status {status}: {err[-200:]!r}"
        return
    articles = [] if explained else [json.loads(line) for line in out.split(b"\n") if line]
    if status == 1 and (articles or not _LINE.fullmatch(err)):
        yield f"status 1 and {err!r}"
    if status == 0 and not out:
        yield "nothing at all, and status 0"
    warned = any(article["warnings"] for article in articles)
    if one.outcome == "error" and status != 1:
        yield "should be an error"
    if one.outcome in ("parse", "warn") and status != 0:
        yield f"should give an article: {err!r}"
    if status == 0 and one.outcome in ("warn", "nothing") and not (warned or explained):
        yield "should give a warning"
    text = out.decode()
    if one.probe and one.probe not in text.replace("\\u00ad", ""):
        yield f"{one.probe!r} is lost"
    if one.forbid and one.forbid in text + err:
        yield f"{one.forbid!r} came out"


def double(one: Input, folder: Path, least: int) -> Run:
    """Return what eight units of a growing input cost, compared with four."""
    unit = max(1, min(one.full // 8, one.small * max(1, _SMALLEST // max(1, len(one.make(one.small))))))
    runs = [run(one, unit * times, folder, 0) for times in (1, 2, 4, 8)]
    slower = (runs[3].seconds - runs[0].seconds) / max(runs[2].seconds - runs[0].seconds, 0.3)
    hungrier = (runs[3].memory - least) / max(runs[2].memory - least, 16 << 20)
    wrong = [f"{ratio:.1f} times the {what}" for ratio, what in ((slower, "time"), (hungrier, "memory")) if ratio > 3]
    return Run(one.name, runs[3].size, runs[3].seconds, runs[3].memory, tuple(wrong))


def main() -> int:
    """Run what was asked for, and print what came of it."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("names", nargs="*", help="parts of names; all without")
    parser.add_argument("--doubling", action="store_true", help="measure how the cost grows")
    options = parser.parse_args()
    wanted = [one for one in inputs() if not options.names or any(name in one.name for name in options.names)]
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        least = run(Input("least", "", lambda _: b"Bridge\n", "any"), 1, folder, 0).memory
        if options.doubling:
            runs = [shown(double(one, folder, least)) for one in wanted if one.full > one.small]
        else:
            runs = [shown(run(one, one.full, folder, least)) for one in wanted]
    return report(runs)


def shown(one: Run) -> Run:
    """Print at once what was wrong, for all takes a while."""
    if one.wrong:
        print(one, flush=True)
    return one


def report(runs: list[Run]) -> int:
    """Print what was wrong, the slowest and the hungriest; return the exit status."""
    wrong = [one for one in runs if one.wrong]
    for title, chosen in (
        (f"{len(runs)} inputs, {len(wrong)} wrong", []),
        ("slowest", sorted(runs, key=lambda one: one.seconds)[: -_SHOWN - 1 : -1]),
        ("hungriest", sorted(runs, key=lambda one: one.memory)[: -_SHOWN - 1 : -1]),
    ):
        print(title, *chosen, sep="\n  ")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
