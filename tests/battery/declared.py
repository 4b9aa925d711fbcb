"""JSON-LD: huge, deep, broken, of the wrong types, in conflict."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any, Final

from battery import Input, page


def _block(content: str) -> bytes:
    return page(head=f'<script type="application/ld+json">{content}</script>').encode("utf-8", "surrogatepass")


def _with(**changes: Any) -> str:
    known = {
        "@type": "NewsArticle",
        "headline": "Bridge over the Lunn reopens",
        "datePublished": "2024-11-22T10:00:00Z",
    }
    return json.dumps({**known, **changes})


def _with_value(key: str, value: Any) -> Callable[[int], bytes]:
    return lambda _: _block(_with(**{key: value}))


_VALUES: Final[tuple[Any, ...]] = (None, True, 7, 1e308, "", [], {}, [[]], [None, 1], {"@value": "x"}, {"name": ["a"]})
_KEYS: Final = (
    "headline", "datePublished", "dateModified", "author", "publisher", "image", "articleBody", "@type", "@graph", "@id",
    "inLanguage", "articleSection", "isPartOf", "mainEntityOfPage",
)  # fmt: skip
_CONTENTS: Final = {
    "malformed": '{"@type": "NewsArticle", "headline": "Bridge"',
    "trailing_comma": '{"@type": "NewsArticle", "headline": "Bridge",}',
    "comment_inside": '<!-- {"@type": "NewsArticle"} -->',
    "cdata": '//<![CDATA[\n{"@type":"NewsArticle"}\n//]]>',
    "two_objects": _with() + _with(headline="Another"),
    "nan": '{"@type":"NewsArticle","headline":NaN,"datePublished":Infinity}',
    "huge_number": '{"@type":"NewsArticle","datePublished":' + "9" * 5000 + "}",
    "line_feeds_in_text": '{"@type":"NewsArticle","headline":"Bridge\nreopens"}',
    "lone_surrogate": '{"@type":"NewsArticle","headline":"\\ud800 Bridge"}',
    "nul": '{"@type":"NewsArticle","headline":"a\\u0000b"}',
    "escape_sequence": '{"@type":"NewsArticle","headline":"\\u001b[2JBridge"}',
    "proto": '{"@type":"NewsArticle","__proto__":{"a":1},"constructor":"x"}',
    "top_list": f"[{_with()}, null, 3, []]",
    "top_text": '"Bridge"',
    "graph_null": '{"@graph":[null,{"@type":["NewsArticle","Thing"],"headline":"Bridge"}]}',
    "type_list": _with(**{"@type": ["NewsArticle", 7, None]}),
    "two_dates": _with(datePublished=["2024-11-22", "1999-01-01"], dateModified="0000-00-00"),
    "bom": "\ufeff" + _with(),
    "html_inside": _with(headline="<b>Bridge</b> &amp; tower", articleBody="<p>a</p><script>b</script>"),
    "duplicate_keys": '{"@type":"NewsArticle","headline":"a","headline":"b"}',
    "empty": "",
    "self": '{"@type":"NewsArticle","@id":"#a","isPartOf":{"@id":"#a"}}',
}


def _deep(opened: str, closed: str) -> Callable[[int], bytes]:
    return lambda units: _block(opened * units + closed * units)


def _long(key: str, unit: str) -> Callable[[int], bytes]:
    return lambda units: _block(_with(**{key: unit * units}))


def _hidden(units: int) -> bytes:
    """A story that is declared, and hidden in the page, nearly."""
    told = [
        f"The bridge of ward {n} is open again, the council said on Friday, {n * 7} days after the storm."
        for n in range(units)
    ]
    block = _block(_with(articleBody="\n\n".join(told))).decode()
    return block.replace(
        "</body>", f'<div style="display:none">{"".join(f"<p>{line} Not so.</p>" for line in told)}</div></body>'
    ).encode()


INPUTS = [
    *(Input(f"jsonld_{name}", "json-ld", lambda _, c=content: _block(c), "any") for name, content in _CONTENTS.items()),  # type: ignore[misc]
    *(
        Input(f"jsonld_{key.strip('@')}_{number}", "json-ld", _with_value(key, value))
        for key in _KEYS
        for number, value in enumerate(_VALUES)
    ),
    Input("jsonld_deep_lists", "json-ld", _deep("[", "]"), "parse", 500, 100_000),
    Input("jsonld_deep_objects", "json-ld", _deep('{"a":', "}"), "parse", 500, 100_000),
    Input("jsonld_deep_900", "json-ld", _deep("[", "]"), "parse", 900, 900),
    Input("jsonld_deep_graph", "json-ld", _deep('{"@graph":[', "]}"), "parse", 300, 50_000),
    Input("jsonld_long_body", "json-ld", _long("articleBody", "The bridge is open again, she said. "), "any", 50, 500_000),
    Input("jsonld_long_body_of_lines", "json-ld", _long("articleBody", "The bridge\\n"), "any", 50, 1_500_000),
    Input("jsonld_hidden_body", "json-ld", _hidden, "any", 20, 60_000),
    Input("jsonld_long_headline", "json-ld", _long("headline", "Bridge "), "any", 100, 500_000),
    Input("jsonld_many_authors", "json-ld", lambda n: _block(_with(author=[{"name": f"Jane Doe {i}"} for i in range(n)])), "any", 50, 100_000),
    Input("jsonld_many_blocks", "json-ld", lambda n: page(head=f'<script type="application/ld+json">{_with()}</script>' * n).encode(), "any", 20, 20_000),
    Input("jsonld_long_date", "json-ld", _long("datePublished", "2024-"), "any", 50, 300_000),
]  # fmt: skip
