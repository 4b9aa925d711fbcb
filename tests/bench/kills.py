"""Kills a run again and again at random moments, and holds what comes out against the output of an unbroken one."""

from __future__ import annotations

import argparse
import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

from articles import folder_of

COMMAND = (sys.executable, "-m", "articleparse", "-q", "-j", "2")


def kill(folder: Path, options: argparse.Namespace) -> None:
    """Print for each output form how many runs were killed, and whether the output is the same."""
    source = folder_of(folder / "in", options.articles, options.seed)
    for name in ("out.jsonl", "out.jsonl.gz", "out.jsonl.zst"):
        started = time.monotonic()
        subprocess.run([*COMMAND, "-o", folder / name, source], check=False)
        seconds = time.monotonic() - started
        target = folder / f"killed-{name}"
        found = killed_until_done([source], target, options.kills, seconds, options.seed)
        same = found == (folder / name).read_bytes()
        left = [path.name for path in folder.iterdir() if path.name.startswith(".articleparse")]
        verdict = "same" if same else "DIFFERENT"
        print(f"{name}: {options.kills} kills of a run of {seconds:.1f} s: {verdict}; left: {left}", flush=True)


def killed_until_done(sources: Sequence[Path], target: Path, kills: int, seconds: float, seed: int) -> bytes:
    """Start and kill a run so many times, each at a random moment of what it has left, then let it end."""
    chance = random.Random(seed)  # noqa: S311
    for number in range(kills):
        resume = [] if number == 0 else ["--resume"]
        process = subprocess.Popen([*COMMAND, *resume, "-o", target, *sources], start_new_session=True)
        time.sleep(chance.uniform(0.05, max(0.1, seconds / 3)))
        os.kill(process.pid, signal.SIGKILL)
        process.wait()
    subprocess.run([*COMMAND, "--resume", "-o", target, *sources], check=False)
    return target.read_bytes()
