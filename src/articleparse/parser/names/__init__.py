"""Names, posts, desks and agencies in a text: what looks like one, and where one ends."""
