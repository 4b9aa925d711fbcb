"""Names of zones and cities, by first character; made by ``_generate.py``."""
