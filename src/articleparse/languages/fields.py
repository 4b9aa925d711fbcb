FIELDS: dict[str, str] = {"byline": "byline", "headline": "headline", "length": "metadata"}
RECORD_ENDS = frozenset({"end of document"})
