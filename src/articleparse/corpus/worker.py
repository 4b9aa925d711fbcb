"""The other end of a `Pool`: one process that answers each item with its outcome, in order."""

from __future__ import annotations

import contextlib
import gc
import pickle
import signal
import struct
from collections.abc import Callable, Iterable
from socket import socket
from typing import Final

import msgspec

from articleparse.corpus.items import Item
from articleparse.engine import Outcome

LENGTH: Final = struct.Struct("<Q")
"""What stands before a message: its length in bytes."""

_ENCODER: Final = msgspec.msgpack.Encoder()


def frame(message: Item | Outcome) -> bytes:
    """Return a message as it goes over a socket."""
    # Data that is bytes or text is more than msgspec can tell apart by type.
    body = _ENCODER.encode(message) if isinstance(message, Outcome) else pickle.dumps(message, pickle.HIGHEST_PROTOCOL)
    return LENGTH.pack(len(body)) + body


def serve(
    connection: socket, work: Callable[[Item], Outcome], timeout: float | None, inherited: Iterable[socket]
) -> None:
    """Answer items until there are no more; SIGALRM ends the process when one takes more than `timeout` seconds.

    inherited: the other ends, which a fork copied: while one is open here, the parent's death would not be seen.
    """
    for other in inherited:
        other.close()
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the terminal sends it to all; the parent will see to it
    for number in (
        signal.SIGTERM,
        getattr(signal, "SIGHUP", signal.SIGTERM),
        getattr(signal, "SIGALRM", signal.SIGTERM),
    ):
        signal.signal(number, signal.SIG_DFL)
    gc.freeze()
    stream = connection.makefile("rb")
    with contextlib.suppress(OSError, EOFError, pickle.UnpicklingError):  # the parent is gone, perhaps in mid-message
        while header := stream.read(LENGTH.size):
            item = pickle.loads(stream.read(LENGTH.unpack(header)[0]))  # noqa: S301 - from the parent alone
            if timeout is not None:
                signal.setitimer(signal.ITIMER_REAL, timeout)
            outcome = work(item)
            if timeout is not None:
                signal.setitimer(signal.ITIMER_REAL, 0)
            connection.sendall(frame(outcome))
