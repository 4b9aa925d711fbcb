"""The benchmarks: ``python tests/bench [speed] [html] [processes] [memory] [start] [kill]``, side by side in one run.

Every figure of the README comes from here.  ``html --pages FOLDER`` reads pages of your own, beside the extractors that
are installed.  The articles are invented: those of samples/,
with other words in their places, so that no two are the same.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

import extractors
import kills
import measures

PARTS = {
    "speed": measures.speed,
    "html": extractors.html,
    "processes": measures.processes,
    "memory": measures.memory,
    "start": measures.start,
    "kill": kills.kill,
}


def main() -> int:
    """Run the parts that are asked for, or all."""
    cli = argparse.ArgumentParser(description=__doc__)
    cli.add_argument("parts", nargs="*", choices=[*PARTS, []], help="all, where none is named")
    cli.add_argument("--articles", type=int, default=5000)
    cli.add_argument("--kills", type=int, default=20)
    cli.add_argument("--seed", type=int, default=1)
    cli.add_argument("--pages", type=Path, help="a folder of HTML pages")
    options = cli.parse_args()
    for part in options.parts or PARTS:
        with tempfile.TemporaryDirectory(prefix="articleparse-bench-") as folder:
            print(f"== {part}", flush=True)
            PARTS[part](Path(folder), options)
    return 0


if __name__ == "__main__":
    sys.exit(main())
