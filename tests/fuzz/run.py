"""Fuzz every target for some minutes: ``python tests/fuzz/run.py --minutes 60``.

``pip install -e '.[dev,fuzz]'`` brings what it needs.  Corpora and findings are kept in
``.fuzz/TARGET`` at the top of the checkout, so that a later run goes on where this one
ended.  One target runs after the other, one process at the lowest priority; ``--minutes``
is the time of each.  The exit status is 1 where anything was found.
"""

from __future__ import annotations

import argparse
import os
import re
import subprocess
import sys
import time
from pathlib import Path

from seeds import dictionary, seeds

_HERE = Path(__file__).parent
_KEPT = _HERE.parents[1] / ".fuzz"
_TARGETS = ("text", "html", "stamp", "source", "containers")
_HANGS = 600  # seconds on the clock for one input; `harness` has a limit of processor time
_MEMORY = 1024  # MiB
_SIZES = {"stamp": 256}
_LARGEST = 16 * 1024  # bytes


def fuzz(target: str, seconds: int) -> list[Path]:
    """Fuzz one target until the time is over, finding after finding; return what broke it."""
    folder = _prepared(target)
    executions, left, begun = 0, seconds, _processor()
    while left > 0:
        before = set((folder / "findings").iterdir())
        done, took = _once(target, folder, left)
        executions, left = executions + done, left - max(took, 1)
        if set((folder / "findings").iterdir()) == before:
            break
    findings = sorted((folder / "findings").iterdir())
    corpus = len(list((folder / "corpus").iterdir()))
    minutes = (_processor() - begun) / 60
    print(f"{target:10} {executions:>9,} executions {minutes:>5.1f} min of processor time", end=" ")
    print(f"{corpus:>6,} inputs kept {len(findings):>3} findings", flush=True)
    return findings


def _prepared(target: str) -> Path:
    folder = _KEPT / target
    for name in ("corpus", "findings"):
        (folder / name).mkdir(parents=True, exist_ok=True)
    for number, seed in enumerate(seeds(target)):
        (folder / "corpus" / f"seed-{number:04}").write_bytes(seed)
    (folder / "dictionary").write_text(dictionary())
    return folder


def _once(target: str, folder: Path, seconds: int) -> tuple[int, int]:
    """Run libFuzzer until the time is over or something is found; return executions and seconds."""
    limits = [
        f"-timeout={_HANGS}",
        f"-report_slow_units={_HANGS}",
        f"-rss_limit_mb={_MEMORY}",
        f"-max_len={_SIZES.get(target, _LARGEST)}",
    ]
    command = [sys.executable, str(_HERE / "harness.py"), target, *limits, f"-max_total_time={seconds}"]
    places = [f"-dict={folder / 'dictionary'}", f"-artifact_prefix={folder / 'findings'}/", str(folder / "corpus")]
    log, begun = folder / "log.txt", time.monotonic()
    with log.open("ab") as stream:
        start = stream.tell()
        subprocess.run(
            [*command, "-print_final_stats=1", *places], stdout=stream, stderr=stream, preexec_fn=_gently, check=False
        )
    with log.open("rb") as stream:
        stream.seek(start)
        said = stream.read().decode("utf-8", "replace")
    executions = _number(r"number_of_executed_units:\s*(\d+)", said) or _number(r"#(\d+)\s", said)
    return executions, int(time.monotonic() - begun)


def _processor() -> float:
    """Return the seconds of processor time that the processes which were waited for have had."""
    used = os.times()
    return used.children_user + used.children_system


def _gently() -> None:
    os.nice(19)


def _number(pattern: str, said: str) -> int:
    """Return the last number of that kind in the log."""
    found = re.findall(pattern, said)
    return int(found[-1]) if found else 0


def main() -> int:
    """Fuzz the targets that were asked for."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--minutes", type=float, default=1, help="for each target (default: 1)")
    parser.add_argument("targets", nargs="*", default=_TARGETS, metavar="TARGET", help=", ".join(_TARGETS))
    options = parser.parse_args()
    found = [path for target in options.targets for path in fuzz(target, int(60 * options.minutes))]
    for path in found:
        print(path)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
