"""Tags of corpora that are neither XML nor fields of a database, and what stands behind each: data.

Sources: the summaries' corpora (CNN/Daily Mail, XSum, Multi-News), the raw text of the Penn Treebank, the CDs of the
Mainichi, the first Hamshahri corpus, the Message Understanding Conferences, the texts of NOW, COCA and GloWbE.  A role
is one of

* ``headline``, ``standfirst``, ``timestamp``, ``metadata``: of the tag's value;
* ``line``: the page's own words, which a program glued together; with their value they are a line again;
* ``story``: text follows that is laid out as any is.
"""

from __future__ import annotations

from typing import Final, NamedTuple

_BESIDE: Final = r"[ \t]*([^\n]*)"
_BELOW: Final = r"\s*([^\n]*)"
_DOTTED: Final = r"\s+\.\s+(\S[^\n]{1,60}?(?:\s+\.\s+and\s[^\n]{2,60}?)?)\s+\.(?:\s+\|)?(?:\s+\.)?(?=\s|\Z)"


class Tag(NamedTuple):
    """A tag, and what stands behind it.

    mark: a pattern of it.  value: a pattern of what belongs to it, in groups; "" where text follows.  form: how the
    groups make the value.  begins: an article begins with it, unless another tag opens the text that does so too.
    """

    mark: str
    role: str
    value: str = _BESIDE
    form: str = "{}"
    begins: bool = False


class Vocabulary(NamedTuple):
    """The tags of one corpus.

    sign: what stands in every text that has them.  opens: how it begins, with one of them; empty where prose may.
    """

    sign: str
    tags: tuple[Tag, ...]
    opens: tuple[str, ...] = ()


_HEAD: Final = (
    Tag(r"\A\s*By(?=\s+\.\s)", "line", _DOTTED),
    Tag(r"\b(?:PUBLISHED|UPDATED|CREATED):(?=\s+\.\s)", "line", _DOTTED),
    Tag(r"(?<=\s\.\s)Last updated at(?=\s)", "line", r"\s+([^\n]{4,40}?)\s+\.(?=\s|\Z)"),
)
"""What stands over a story, each line led by a dot: ``By . Ruth Ansgar . PUBLISHED: . 07:40 EST, 3 June 2013 . | .``."""

VOCABULARIES: Final = (
    Vocabulary("@highlight", (Tag(r"^@highlight(?=\s*$)", "standfirst", _BELOW), *_HEAD)),
    Vocabulary("By", _HEAD, ("By",)),
    Vocabulary(
        "[SN]",
        (
            Tag(r"^\[SN\]TITLE\[SN\]", "headline", r"\s*([^\n]+?)(?: - [A-Z][^\n-]{1,24})?[ \t]*$"),
            Tag(r"^\[SN\]FIRST-SENTENCE\[SN\]", "standfirst", _BELOW),
            Tag(r"^\[SN\]RESTBODY\[SN\]", "story", ""),
            Tag(r"^\[SN\][A-Z-]+\[SN\]", "metadata", _BELOW),
        ),
        ("[SN]",),
    ),
    Vocabulary(
        "|||||",
        (Tag(r"(?<!\S)\|{5}(?!\S)", "story", "", begins=True), Tag(r"(?<!\S)NEWLINE_CHAR(?!\S)", "story", "")),
    ),
    Vocabulary(".START", (Tag(r"^\.START(?=\s*$)", "story", "", begins=True),), (".START",)),
    Vocabulary(
        "＼",
        (
            Tag("^＼ＩＤ＼", "metadata", begins=True),
            Tag("^＼Ｃ０＼", "timestamp", r"(\d{4})(\d\d)(\d\d)\d*", "{}-{}-{}", begins=True),
            Tag("^＼Ｔ１＼", "headline"),
            Tag("^＼Ｔ２＼", "story", ""),
            Tag("^＼[Ａ-Ｚ０-９]{2}＼", "metadata"),
        ),
        ("＼",),
    ),
    Vocabulary(
        ".DID",
        (
            Tag(r"^\.DID\b", "metadata", begins=True),
            Tag(r"^\.Date\b", "timestamp", r"[ \t]+(\d\d)[\\/](\d\d)[\\/](\d\d)", "13{}-{}-{}"),
            Tag(r"^\.Cat\b", "metadata"),
        ),
        (".DID",),
    ),
    Vocabulary("-MUC", (Tag(r"^(?:DEV|TST\d)-MUC\d-\d{4}\b[^\n]*", "story", "", begins=True),), ("DEV-MUC", "TST")),
    Vocabulary(
        "<p>",
        (
            Tag(r"^(?:@@|##)\d{3,}\b", "story", "", begins=True),
            Tag("<h>", "headline", r"([^\n<]*)"),
            Tag("<p>", "story", ""),
        ),
        ("@@", "##"),
    ),
)
