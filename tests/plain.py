"""An article written out as plain text, as a person would paste it: for the properties' round trip."""

from __future__ import annotations

from articleparse import Article


def rendering(article: Article) -> str:
    """Return headline, headings and paragraphs, a blank line apart."""
    parts = [article.headline] if article.headline else []
    for section in article.sections:
        parts += [section.heading] if section.heading else []
        parts += section.paragraphs
    return "\n\n".join(parts) + "\n"
