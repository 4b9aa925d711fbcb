"""What only the whole page shows, behind the chain: each pass looks at all of it."""
