"""News articles from raw text: headline, timestamp, sections and paragraphs."""

__version__ = "0.1.0"
