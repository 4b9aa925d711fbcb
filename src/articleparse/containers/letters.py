"""What the head of a mail says of the story, in the form that its text has: lines over a text, claims of a page."""

from __future__ import annotations

from collections.abc import Iterator
from email.message import EmailMessage
from typing import Final

from articleparse.model import Claim, ClaimKind

BROKEN: Final = (LookupError, ValueError, OverflowError, AttributeError, TypeError, RecursionError)
"""What the library makes of broken mails."""
_SAID: Final = ("From", "Date", "Subject")
_LONGEST: Final = 1000  # characters of a header's value
_TOP: Final = (1, 1)


def with_head(mail: EmailMessage, text: str) -> str:
    """Return a text under the lines of its mail's head that are of use, decoded, one line each.

    Example: ``"Subject: Harbour open\\n\\nThe harbour is open."``.
    """
    head = dict(_head(mail))
    if len(head) == 1 and "Subject" in head:
        return f"{head['Subject']}\n\n{text}"
    lines = [f"{name}: {value}\n" for name, value in head.items() if "Subject" in head or name == "Date"]
    return "".join([*lines, "\n", text]) if lines else text


def claims_of(mail: EmailMessage) -> tuple[Claim, ...]:
    """Return what a mail's head claims of the page in it: headline, moment, and who sent it.

    The sender counts where the page names nobody, as an agency does.
    """
    kinds: dict[str, ClaimKind] = {"From": "agency", "Date": "published", "Subject": "headline"}
    return tuple(
        Claim(kinds[name], said, "mail", _TOP)
        for name, value in _head(mail)
        if (said := value.partition("<")[0].strip(' "') if name == "From" else value)
    )


def _head(mail: EmailMessage) -> Iterator[tuple[str, str]]:
    for name in _SAID:
        try:
            value = " ".join(str(mail[name] or "").split())[:_LONGEST]
        except BROKEN:
            continue
        if value:
            yield name, value
