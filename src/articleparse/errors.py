"""Everything that can go wrong, as one tree; each class knows its exit status.

    ArticleparseError        1
    ├── UnreadableInput      1   the bytes are no text, or more than the limit
    ├── BrokenRecord         1   a container that is damaged, or has not what was asked for
    ├── NoArticle            1   text, but no article in it
    └── UsageError           2   an option that makes no sense (an unknown encoding, a bad time zone)

What an article lacks is None in the article, never an error; what is unsure is a
Notice among its warnings.
"""

from __future__ import annotations

from typing import ClassVar


class ArticleparseError(Exception):
    """The root: its text is one line that can be shown to a person as it is."""

    exit_status: ClassVar[int] = 1
    code: ClassVar[str] = "failure"


class UnreadableInput(ArticleparseError):
    """The input cannot be read as text: ``is a PDF file, not text``."""

    code: ClassVar[str] = "unreadable-input"


class BrokenRecord(ArticleparseError):
    """A container, or a record of it, that is damaged or other than was said: ``has no column text``."""

    code: ClassVar[str] = "broken-record"


class NoArticle(ArticleparseError):
    """The input was read and holds no article: ``no text in it``."""

    code: ClassVar[str] = "no-article"


class UsageError(ArticleparseError):
    """The caller asked for something that does not exist: ``unknown encoding 'utf-9'``."""

    exit_status: ClassVar[int] = 2
    code: ClassVar[str] = "usage"


def mistake(error: BaseException) -> str:
    """Return one line about a mistake of this program that can be reported."""
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    file = trace.tb_frame.f_code.co_filename.replace("\\", "/").rpartition("/")[2] if trace else ""
    place = f" ({file}:{trace.tb_lineno})" if trace else ""
    return f"a mistake of the program, please report it: {type(error).__name__}: {error}{place}"
