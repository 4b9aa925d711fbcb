"""The shapes that readers, parser and serializers share; nothing here does anything.

    bytes -> Source -> Page (blocks) -> Article -> str

Every class is frozen.  Line numbers count from 1 and both ends are included; a
line ends where ``str.splitlines`` ends one (LF, CRLF, CR, form feed, U+2028 …).
"""

from __future__ import annotations

from datetime import date
from typing import Literal

from msgspec import Struct

Lines = tuple[int, int]
"""First and last source line, from 1, ends included: ``(3, 3)`` is the third line alone."""

DateOrder = Literal["dmy", "mdy", "ymd"]
StampKind = Literal["published", "updated", "masthead", "other"]
Precision = Literal["day", "minute", "second"]


class Notice(Struct, frozen=True, gc=False):
    """A warning about one article or input: what the program is unsure of, or had to guess.

    code: stable and short, for machines: ``ambiguous-date``, ``no-headline``,
    ``guessed-encoding`` …  message: one line for people.  lines: where in the
    source, or None where it is about the whole.
    """

    code: str
    message: str
    lines: Lines | None = None


class Hints(Struct, frozen=True, gc=False):
    """What the user knows and the file does not say; None leaves it to the text.

    language: BCP 47, ``fr`` or ``en-GB``.  timezone: an IANA name or an offset,
    ``Europe/Paris`` or ``+02:00``, for stamps that name none.  date_order: for
    stamps such as 05/06/2024.  as_of: the day or moment that relative stamps
    ("3 hours ago", no year) count from.
    """

    language: str | None = None
    timezone: str | None = None
    date_order: DateOrder | None = None
    as_of: date | None = None  # a datetime is a date too


class Record(Struct, frozen=True, tag=True):
    """One input, read: a whole file, or what a container holds under one name.

    name: for ``source.name`` and for messages.  data: bytes in any encoding, or text
    that the container decoded.  group: the file whose name it goes by where a container
    numbers its records (``c.warc.gz`` of ``c.warc.gz#12``), else as `name`.  url, date:
    what the container says of it.  encoding: what the container declares, believed
    where the bytes are no UTF-8 and the user says nothing.  claims: what it says of a
    page besides (a mail's head), weighed with what the page declares.  notices: warnings
    of its articles that the container knows of.
    """

    name: str
    data: bytes | str
    group: str = ""
    url: str | None = None
    date: str | None = None
    encoding: str | None = None
    claims: tuple[Claim, ...] = ()
    notices: tuple[Notice, ...] = ()


class Failure(Struct, frozen=True, tag=True):
    """An input, or an article of it, that could not be had.

    name: as in ``source.name``.  code: stable and short, for machines: ``no-article``,
    ``unreadable-input``, ``broken-record``, ``timeout`` …  message: one line for people.
    group: as of a Record.
    """

    name: str
    code: str
    message: str
    group: str = ""


class Block(Struct, frozen=True, gc=False):
    """A stretch of the source that belongs together: one paragraph's lines, or one short line.

    text: as it will be printed (wraps undone, white space collapsed, marks gone),
    never empty.  lines: where it stands.  rows: its source lines, ends stripped.
    gap: blank lines before it (0 at the top).  indent: columns before its first
    character.  tag: what the input itself says it is (``h1`` … ``h6``, ``p``,
    ``li``, ``figcaption`` …), empty in plain text.  linked, strong: the share of the
    text that is links, and that is set in bold, 0..1; 0.0 where the input does not say.
    path: the elements around it with their classes, outermost first, the same for all
    blocks that are set alike: ``/main/article.story/p``; long lists of classes as a
    number.  words: of the classes, ids, roles and properties of the block and the
    nearest elements around it, in lower case, nearest first, and the names of the
    sections that it is in (``article``, ``aside``, ``nav`` …).  moment: what a ``<time>``
    in it says in a machine's form.
    """

    text: str
    lines: Lines
    rows: tuple[str, ...]
    gap: int = 0
    indent: int = 0
    tag: str = ""
    linked: float = 0.0
    strong: float = 0.0
    path: str = ""
    words: tuple[str, ...] = ()
    moment: str = ""


ClaimKind = Literal[
    "headline",
    "published",
    "created",
    "dated",
    "updated",
    "author",
    "agency",
    "description",
    "language",
    "site",
    "section",
    "body",
]


class Claim(Struct, frozen=True, gc=False):
    """One thing that a page declares of itself, beside what it prints; the parser weighs it.

    kind: of what it speaks; ``dated`` is a moment that may be the page's or the site's
    own, not its story's; ``agency`` is an author that is no person, ``body`` the whole
    story as one text with line feeds.  value: never empty; as declared, entities decoded,
    white space collapsed but in a ``body``.  origin: who says so: ``json-ld``,
    ``microdata``, ``opengraph``, ``twitter``, ``meta``, ``title``, ``lang``, ``url``, ``mail``,
    ``state`` (of a program that draws the page), ``table`` (another column of the row).
    lines: where in the source.

    Example: ``<meta property="article:published_time" content="2024-05-06T09:00Z">`` is
    ``Claim("published", "2024-05-06T09:00Z", "opengraph", (3, 3))``.
    """

    kind: ClaimKind
    value: str
    origin: str
    lines: Lines


class Limits(Struct, frozen=True, gc=False):
    """How much of one input is read; None is the usual.

    unpacked: bytes that compressed data may unpack to.  ratio: times its size that it may.
    lines: of a text, or blocks of a page, that are looked at one by one; what follows is
    taken together.
    """

    unpacked: int | None = None
    ratio: int | None = None
    lines: int | None = None


class Source(Struct, frozen=True, gc=False):
    """The decoded text of one input, and how it was come by.

    encoding: the IANA name in lower case (``utf-8``, ``windows-1252``).
    """

    text: str
    encoding: str
    notices: tuple[Notice, ...] = ()


class Page(Struct, frozen=True, gc=False):
    """An input as blocks in reading order: all that the parser gets to see.

    form: the reader that made it (``text``, ``html``, ``xml``).  line_count: lines of the source.
    claims: what the page declares of itself, in the order of trust in who says so.
    parts: its articles, each a page with its own claims and notices, where the form itself says
    that they are several; empty where the parser finds out.
    """

    blocks: tuple[Block, ...]
    form: str
    encoding: str
    line_count: int
    notices: tuple[Notice, ...] = ()
    claims: tuple[Claim, ...] = ()
    parts: tuple[Page, ...] = ()


class Timestamp(Struct, frozen=True, gc=False):
    """A printed stamp and what it says.

    value: ISO 8601, ``2024-11-22`` when only a day is known, else with seconds; an
    offset only where one was printed, or follows from a printed zone or city (or
    from the caller's ``timezone``); None where the stamp does not say a day.
    text: the stamp as printed.  kind: ``masthead`` stands over the article with no
    word that says what it is.  precision: of the value, None without one.  zone: an
    IANA name or an offset (``+02:00``).  candidates: the readings, when the order of
    day and month (or the year) is open; value is then the likelier.

    Example: ``22-11-2024 11:31 PM Jerusalem Timing`` has the value
    ``2024-11-22T23:31:00+02:00`` and the zone ``Asia/Jerusalem``.
    """

    value: str | None
    text: str
    kind: StampKind
    precision: Precision | None
    zone: str | None
    candidates: tuple[str, ...]
    lines: Lines


class Section(Struct, frozen=True, gc=False):
    """A heading (None for what stands before the first one) and the paragraphs under it."""

    heading: str | None
    paragraphs: tuple[str, ...]


class Origin(Struct, frozen=True, omit_defaults=True, gc=False):
    """Where an article came from.

    name: of the input, as given; ``-`` for standard input; of a record, the container's
    and the record's (``a.tar/2024/b.txt``, ``c.warc.gz#12``).  article: 1 for the first
    in that input.  lines: the stretch of the input that it was read from.  url and date:
    what the container says of the record; not in the JSON where it says nothing.
    """

    name: str
    form: str
    encoding: str
    article: int
    lines: Lines
    url: str | None = None
    date: str | None = None


class Attribution(Struct, frozen=True, gc=False):
    """What became of a stretch of the source.

    role: what it was taken for.  at: a JSON pointer (RFC 6901) to where its text is in
    the article, or None where it was set aside.  text: what stood there, given where
    the pointer is None or where the value there does not hold all of it (a byline's
    "By", a reading time beside the stamp).  why: what spoke for the role; not part of
    the JSON.
    """

    lines: Lines
    role: str
    at: str | None
    text: str | None = None
    why: str = ""


class Article(Struct, frozen=True, gc=False):
    """One news article.

    headline: once, without the site's name; None when the text has none.  timestamp:
    of publication, ISO 8601, the best of ``timestamps``.  authors: one a string, no
    "By", titles or places.  dateline: place and agency that open the story, as
    printed.  kicker: the short line above the headline.  standfirst: the summary
    under it, where the text marks it.  language: BCP 47.  sections: in order.
    source: where it came from.  warnings: what is unsure.  provenance: each visible
    line of the input exactly once; not part of the JSON unless asked for.
    """

    headline: str | None
    timestamp: str | None
    authors: tuple[str, ...]
    dateline: str | None
    kicker: str | None
    standfirst: tuple[str, ...]
    language: str | None
    sections: tuple[Section, ...]
    timestamps: tuple[Timestamp, ...]
    source: Origin
    warnings: tuple[Notice, ...]
    provenance: tuple[Attribution, ...] = ()
