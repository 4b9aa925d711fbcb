"""Many processes for one run: the order is kept, what is under way is bounded, a death costs one input.

Each worker is given a few items ahead, so that it never waits, and answers them in order;
so the first one that it did not answer is the one that it died of.  Memory does not depend
on how many items there are: a new one is taken when the oldest is done with.
"""

from __future__ import annotations

import multiprocessing
import selectors
import signal
import socket
import sys
from collections import deque
from collections.abc import Callable, Iterator
from typing import Any, Final

import msgspec

from articleparse.corpus.items import Item, failed
from articleparse.corpus.worker import LENGTH, frame, serve
from articleparse.engine import Outcome
from articleparse.errors import ArticleparseError
from articleparse.files import reason

_AHEAD: Final = 4  # items that a worker has before it
_OPEN: Final = 64  # items for each worker that may wait for an older one
_HELD: Final = 64 << 20  # bytes of output that may wait for an older one
_CHUNK: Final = 256 << 10
# A fork shares what is loaded already; where it is not safe, a new process loads all again.
_CONTEXT: Final[Any] = multiprocessing.get_context("fork" if sys.platform == "linux" else "spawn")
_DECODER: Final = msgspec.msgpack.Decoder(Outcome)


def work_here(items: Iterator[Item], work: Callable[[Item], Outcome]) -> Iterator[Outcome]:
    """Yield the outcome of each item, worked on in this process."""
    return map(work, items)


class Pool:
    """Processes that work on items.

    timeout: seconds that one item may take, None for any time.  notice: is told of a worker that died.
    """

    def __init__(
        self, jobs: int, work: Callable[[Item], Outcome], timeout: float | None, notice: Callable[[str], None]
    ) -> None:
        self._work = work
        self._timeout = timeout
        self._notice = notice
        self._selector = selectors.DefaultSelector()
        self._workers = [_Worker() for _ in range(jobs)]
        self._done: dict[int, Outcome] = {}
        self._held = 0

    def map(self, items: Iterator[Item]) -> Iterator[Outcome]:
        """Yield the outcome of each item, in order."""
        for worker in self._workers:  # before any input is opened: libraries that read them may start threads
            self._start(worker)
        given = shown = 0
        more = True
        while more or shown < given:
            while shown in self._done:
                outcome = self._done.pop(shown)
                self._held -= len(outcome.output)
                shown += 1
                yield outcome
            if more and self._has_room(given - shown):
                item = next(items, None)
                more = item is not None
                if item is not None:
                    self._give(given, item)
                    given += 1
                self._poll(0)
            elif shown < given and shown not in self._done:
                self._poll(None)

    def close(self) -> None:
        """End all workers, whatever they do."""
        for worker in self._workers:
            if worker.process is not None:
                worker.process.kill()
                worker.process.join()

    def _has_room(self, under_way: int) -> bool:
        if under_way >= _OPEN * len(self._workers) or (under_way and self._held > _HELD):
            return False
        return any(len(worker.queue) < _AHEAD for worker in self._workers)

    def _give(self, number: int, item: Item) -> None:
        worker = min(self._workers, key=lambda worker: len(worker.queue))
        worker.queue.append((number, item))
        if worker.process is None:
            self._start(worker)
        else:
            self._send(worker, item)

    def _start(self, worker: _Worker) -> None:
        """Begin a process for a worker, and give it all in its queue; ArticleparseError where none is to be had."""
        try:
            self._begin(worker)
        except OSError as error:  # too many processes, or open files
            raise ArticleparseError(f"no process for --jobs and --timeout: {reason(error)}; fewer may do") from None
        for _, item in worker.queue:
            self._send(worker, item)

    def _begin(self, worker: _Worker) -> None:
        ours, theirs = socket.socketpair()
        ours.setblocking(False)
        others = [other.socket for other in self._workers if other.socket is not None]
        inherited = [ours, *others] if sys.platform == "linux" else []
        process = _CONTEXT.Process(target=serve, args=(theirs, self._work, self._timeout, inherited), daemon=True)
        process.start()
        worker.process = process
        theirs.close()
        worker.socket, worker.input, worker.output = ours, bytearray(), bytearray()
        self._selector.register(ours, selectors.EVENT_READ, worker)

    def _send(self, worker: _Worker, item: Item) -> None:
        worker.output += frame(item)
        self._flush(worker)

    def _flush(self, worker: _Worker) -> None:
        """Send what the worker's pipe takes now; the rest when it takes more."""
        assert worker.socket is not None  # noqa: S101 - it has a process
        try:
            while worker.output:
                del worker.output[: worker.socket.send(worker.output)]
        except BlockingIOError:
            pass
        except OSError:  # it died; reading from it will tell
            worker.output.clear()
        events = selectors.EVENT_READ | (selectors.EVENT_WRITE if worker.output else 0)
        if self._selector.get_key(worker.socket).events != events:
            self._selector.modify(worker.socket, events, worker)

    def _poll(self, seconds: float | None) -> None:
        for key, events in self._selector.select(seconds):
            worker: _Worker = key.data
            if events & selectors.EVENT_WRITE:
                self._flush(worker)
            if events & selectors.EVENT_READ:
                self._receive(worker)

    def _receive(self, worker: _Worker) -> None:
        assert worker.socket is not None  # noqa: S101 - it has a process
        try:
            piece = worker.socket.recv(_CHUNK)
        except BlockingIOError:
            return
        except OSError:
            piece = b""
        worker.input += piece
        for outcome in worker.answers():
            number, _ = worker.queue.popleft()
            worker.tries = 0
            self._settle(number, outcome)
        if not piece:
            self._bury(worker)

    def _settle(self, number: int, outcome: Outcome) -> None:
        self._done[number] = outcome
        self._held += len(outcome.output)

    def _bury(self, worker: _Worker) -> None:
        """A worker died: its item is tried once more, in a new process, and then given up."""
        assert worker.process is not None  # noqa: S101 - it had a process
        assert worker.socket is not None  # noqa: S101
        self._selector.unregister(worker.socket)
        worker.socket.close()
        worker.process.join()
        status = worker.process.exitcode or 0
        worker.process = worker.socket = None
        if not worker.queue:
            return
        number, item = worker.queue[0]
        worker.tries += 1
        if self._timeout is not None and status == -signal.SIGALRM:
            message = f"took more than {self._timeout:g} seconds (--timeout)"
            self._give_up(worker, number, failed(item, "timeout", message))
        elif worker.tries > 1:
            message = f"ended the process that worked on it, twice ({_end(status)})"
            self._give_up(worker, number, failed(item, "worker-died", message))
        else:
            self._notice(f"{item.name}: the process that worked on it ended ({_end(status)}); it is tried once more")
        if worker.queue:
            self._start(worker)

    def _give_up(self, worker: _Worker, number: int, outcome: Outcome) -> None:
        worker.queue.popleft()
        worker.tries = 0
        self._settle(number, outcome)


class _Worker:
    """One place for a process, and what it has before it.  tries: deaths over the first item in the queue."""

    def __init__(self) -> None:
        self.process: multiprocessing.process.BaseProcess | None = None
        self.socket: socket.socket | None = None
        self.queue: deque[tuple[int, Item]] = deque()
        self.input = bytearray()
        self.output = bytearray()
        self.tries = 0

    def answers(self) -> Iterator[Outcome]:
        """Yield the outcomes that have come whole."""
        while len(self.input) >= LENGTH.size:
            (size,) = LENGTH.unpack_from(self.input)
            end = LENGTH.size + size
            if len(self.input) < end:
                return
            outcome = _DECODER.decode(memoryview(self.input)[LENGTH.size : end].tobytes())
            del self.input[:end]
            yield outcome


def _end(status: int) -> str:
    return f"by signal {-status}, {signal.Signals(-status).name}" if status < 0 else f"with status {status}"
