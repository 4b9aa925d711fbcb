"""Words that pages of any language use in class names and properties, by what they say of a block."""

AUTHOR: frozenset[str] = frozenset(
    "author authors byline bylines byl writer writers autor autores auteur auteurs autore autori autorin verfasser "
    "redakteur forfatter forfattare byliner journalist reporter contributor contributors signature firma vcard".split()
)
"""Of a line that names who wrote the story."""

UPDATED: frozenset[str] = frozenset("updated update modified lastmod lastupdate changed revised".split())
"""Of a stamp that says when the story was last changed."""
