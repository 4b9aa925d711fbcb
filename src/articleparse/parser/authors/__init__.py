"""Who wrote an article: the lines that sign it, and the names in them."""
