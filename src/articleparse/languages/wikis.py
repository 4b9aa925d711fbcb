"""Templates of MediaWiki that show words of the text, by name in lower case: data.

Source: English, German, French, Spanish and Italian Wikinews.  A template with a day has a name of `fields.FIELDS`.

Example: ``{{w|Tuesday|on Tuesday}}`` shows ``on Tuesday``, ``{{quote|No.|Peter Lund}}`` ``No.``.
"""

from __future__ import annotations

from typing import Final

FIRST: Final[frozenset[str]] = frozenset("quote pullquote blockquote cquote zitat citation cita citazione abbr".split())
"""Those that show the first that is given to them."""

LAST: Final[frozenset[str]] = frozenset(
    "w wikipedia wp lang nowrap nobr small big foreign tooltip exlink link sc smallcaps".split()
)
"""Those that show the last."""
