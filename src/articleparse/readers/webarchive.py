"""A page as Safari saves it (``.webarchive``): a binary property list, of which the main resource is the page."""

from __future__ import annotations

import plistlib
from typing import Final

from articleparse.errors import UnreadableInput

_DEFAULT: Final = "utf-8"


def main_resource(data: bytes) -> tuple[bytes, str]:
    """Return the page in a web archive as it was sent, and its encoding as the archive says it.

    Raises UnreadableInput for any other property list, and for a damaged one.
    """
    try:
        page = plistlib.loads(data, fmt=plistlib.FMT_BINARY)["WebMainResource"]
        body, encoding = page["WebResourceData"], page.get("WebResourceTextEncodingName", _DEFAULT)
    except (ValueError, LookupError, TypeError, AttributeError, RecursionError, OverflowError):
        body = encoding = None
    if not isinstance(body, bytes) or not isinstance(encoding, str):
        raise UnreadableInput("is a property list without a page, not text")
    return body, encoding
