"""Names of time zones and cities in all languages of the press, by first character; generated."""
