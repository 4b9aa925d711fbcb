"""News articles from raw text: headline, timestamp, sections and paragraphs.

>>> import articleparse
>>> article = articleparse.parse("Bridge reopens\n\nThe bridge is open again, the council said on Monday.")
>>> article.headline
'Bridge reopens'
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from datetime import date

from articleparse.errors import ArticleparseError, NoArticle, UnreadableInput, UsageError
from articleparse.model import (
    Article,
    Attribution,
    DateOrder,
    Hints,
    Lines,
    Notice,
    Origin,
    Section,
    Timestamp,
)

__version__ = "0.1.0"
__all__ = [
    "Article",
    "ArticleparseError",
    "Attribution",
    "DateOrder",
    "Lines",
    "NoArticle",
    "Notice",
    "Origin",
    "Section",
    "Timestamp",
    "UnreadableInput",
    "UsageError",
    "parse",
    "parse_all",
    "parse_timestamp",
]


def parse(
    data: bytes | str,
    *,
    name: str = "-",
    form: str = "auto",
    encoding: str | None = None,
    language: str | None = None,
    timezone: str | None = None,
    date_order: DateOrder | None = None,
    as_of: date | str | None = None,
) -> Article:
    """Return the first article of one input.

    data: the raw bytes of a file (in any encoding, compressed or not), or text.
    name: what ``article.source.name`` shall say.  form: ``auto``, ``text`` or
    ``html``.  encoding: overrules what the bytes say.  language: BCP 47 (``fr``,
    ``en-GB``).  timezone: an IANA name or an offset, for stamps that name none.
    date_order: for stamps such as 05/06/2024.  as_of: the day or moment that
    relative stamps count from, a date, a datetime, or either in ISO 8601.  Nothing
    that is not given is taken from the clock, the locale or the machine.

    Raises NoArticle where there is no text or no article in it (a list of headlines, an
    error page), UnreadableInput where the bytes are none
    (an image, a PDF), UsageError for an option that does not exist; all of them are
    ArticleparseError.

    Example: ``parse(open("article.txt", "rb").read()).sections[0].paragraphs``
    """
    from articleparse.options import check_reading, checked_hints

    hints = checked_hints(language, timezone, date_order, as_of)
    check_reading(form, encoding)
    return next(_articles(data, name, form, encoding, hints))


def parse_all(
    data: bytes | str,
    *,
    name: str = "-",
    form: str = "auto",
    encoding: str | None = None,
    language: str | None = None,
    timezone: str | None = None,
    date_order: DateOrder | None = None,
    as_of: date | str | None = None,
) -> Iterator[Article]:
    """Yield every article of one input, in order; nothing where there is no text, or no article in it.

    Arguments and errors are those of `parse`, but for NoArticle.  UsageError is raised
    at the call, the others when the first article is asked for.

    Example: ``[article.headline for article in parse_all(export)]``
    """
    from articleparse.options import check_reading, checked_hints

    hints = checked_hints(language, timezone, date_order, as_of)
    check_reading(form, encoding)
    return _any_articles(data, name, form, encoding, hints)


def _any_articles(data: bytes | str, name: str, form: str, encoding: str | None, hints: Hints) -> Iterator[Article]:
    with suppress(NoArticle):
        yield from _articles(data, name, form, encoding, hints)


def _articles(data: bytes | str, name: str, form: str, encoding: str | None, hints: Hints) -> Iterator[Article]:
    from articleparse.parser import parse as parse_page
    from articleparse.readers import read

    yield from parse_page(read(data, form=form, encoding=encoding), hints, name)


def parse_timestamp(
    text: str,
    *,
    language: str | None = None,
    date_order: DateOrder | None = None,
    timezone: str | None = None,
    as_of: date | str | None = None,
) -> Timestamp | None:
    """Return the stamp that `text` prints, or None without one; of several, the one of publication.

    The options are those of `parse`; UsageError is the only error, for one that does not
    exist.  A stamp that does not say a day ("3 hours ago") has the value None unless
    `as_of` is given; one whose order of day and month is open has both readings as
    ``candidates``.

    Example: ``parse_timestamp("22-11-2024 11:31 PM Jerusalem Timing").value`` is
    ``"2024-11-22T23:31:00+02:00"``.
    """
    from articleparse.options import checked_hints
    from articleparse.parser.timestamps import parse_timestamp as read

    if not isinstance(text, str):
        raise UsageError(f"text is {type(text).__name__}, not text")
    hints = checked_hints(language, timezone, date_order, as_of)
    return read(
        text,
        language=hints.language,
        date_order=hints.date_order,
        timezone=hints.timezone,
        as_of=hints.as_of,
    )
