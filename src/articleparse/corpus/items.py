"""What a run works through, one at a time, and the work on one of them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from msgspec import Struct

from articleparse.engine import Outcome, Task, convert
from articleparse.errors import UnreadableInput
from articleparse.files import read_file
from articleparse.model import Failure, Record

if TYPE_CHECKING:
    from collections.abc import Callable


class Unread(Struct, frozen=True, tag=True):
    """A file that is an input by itself; whoever works on it reads it.

    name: for people.  file: as the system has it.
    """

    name: str
    file: bytes


Item = Unread | Record | Failure


def worker(task: Task) -> Callable[[Item], Outcome]:
    """Return what does the work on an item; it can be sent to another process."""
    return partial(work, task=task)


def work(item: Item, task: Task) -> Outcome:
    """Return what becomes of one item; it raises nothing."""
    if isinstance(item, Failure):
        return Outcome(group_of(item), is_alone(item), failures=[item])
    if isinstance(item, Record):
        return convert(item, task)
    try:
        data = read_file(item.file, task.max_size)
    except UnreadableInput as error:
        return failed(item, error.code, str(error))
    except MemoryError:
        return failed(item, "out-of-memory", "needs more memory than there is")
    return convert(Record(item.name, data), task)


def failed(item: Item, code: str, message: str) -> Outcome:
    """Return the outcome of an item that came to nothing."""
    return Outcome(group_of(item), is_alone(item), failures=[Failure(item.name, code, message)])


def is_alone(item: Item) -> bool:
    """Whether the item is all of the file that its articles belong to; a row or a mail is one of many.

    A failure is not: it may tell of the end of a container.
    """
    return not isinstance(item, Failure) and group_of(item) == item.name


def group_of(item: Item) -> str:
    """Return the name of the file that the item's articles belong to."""
    return item.name if isinstance(item, Unread) else item.group or item.name
