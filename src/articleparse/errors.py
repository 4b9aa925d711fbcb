"""Everything that can go wrong, as one tree; each class knows its exit status.

    ArticleparseError        1
    ├── UnreadableInput      1   the bytes are no text, or more than the limit
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


class UnreadableInput(ArticleparseError):
    """The input cannot be read as text: ``is a PDF file, not text``."""


class NoArticle(ArticleparseError):
    """The input was read and holds no article: ``no text in it``."""


class UsageError(ArticleparseError):
    """The caller asked for something that does not exist: ``unknown encoding 'utf-9'``."""

    exit_status: ClassVar[int] = 2
