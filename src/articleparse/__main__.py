"""``articleparse`` and ``python -m articleparse``: the command, begun and ended without delay.

Nothing that a short run makes is garbage before its end, so the collector waits until
there is a second input; and what is left in memory at the exit need not be taken apart.
"""

from __future__ import annotations

import contextlib
import gc
import os
import signal
import sys
from typing import NoReturn


def main() -> NoReturn:
    """Run the command, and exit with its status."""
    gc.disable()
    if signal.getsignal(signal.SIGINT) is signal.default_int_handler:  # until there is a handler no trace of it is due
        signal.signal(signal.SIGINT, signal.SIG_DFL)
    from articleparse.cli import main as run

    try:
        run()
    except SystemExit as end:
        status = end.code if isinstance(end.code, int) else 0
    for stream in (sys.stdout, sys.stderr):
        with contextlib.suppress(OSError, ValueError, AttributeError):
            stream.flush()
    os._exit(status)


if __name__ == "__main__":
    main()
