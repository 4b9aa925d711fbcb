"""Menus: what leads to other pages is neither the story nor the line over its headline.

Pages leave a ``<nav>`` open, and then it holds the story too; so an entry of a menu is
also a link.
"""

from __future__ import annotations

from typing import Final

from articleparse.languages.markup import MENU
from articleparse.model import Block

_NEAR: Final = 6  # words of a block that are surely of the nearest elements
_LINKED: Final = 0.5  # share of an entry that is a link
_ALL_LINKED: Final = 0.85  # … of a block that is nothing else


def in_menu(block: Block) -> bool:
    """Whether a block stands in what a page marks or names as a menu; a text has no marks, and nothing stands so."""
    words = block.words
    return bool(words) and ("nav" in words or not MENU.isdisjoint(words[:_NEAR]))


def is_entry(block: Block) -> bool:
    """Whether a block is one of the links of a menu."""
    return block.linked >= _LINKED and in_menu(block)


def is_link(block: Block) -> bool:
    """Whether a block is a link, or several, and no heading."""
    return block.linked >= _ALL_LINKED and block.tag[:1] != "h"
