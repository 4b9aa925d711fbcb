"""HTML: depth, attributes, broken tags, odd elements, entities, scripts, declarations of encodings."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from battery import BODY, Input, Outcome, page, text

_NESTED: Final = "div span ul><li blockquote table><tr><td font a b article section p em dl><dd svg select button form"
_ENTITIES: Final = (
    '<?xml version="1.0"?><!DOCTYPE html [{entities}]><html><body><h1>Bridge</h1><p>{use}</p>{story}</body></html>'
)
_STORY: Final = "<p>The bridge over the Lunn is open again, the council said on Friday, a month after the storm.</p>"


def _nested(tag: str) -> Callable[[int], bytes]:
    opened = "<" + tag.replace("><", "><") + ">"
    return lambda units: page(opened * units + "deep down").encode()


def _around(unit: str, before: str = "", after: str = "") -> Callable[[int], bytes]:
    return lambda units: page(before + unit * units + after).encode()


def _in_head(unit: str, before: str = "", after: str = "") -> Callable[[int], bytes]:
    return lambda units: page(head=before + unit * units + after).encode()


_REPEATED: Final = {
    "same_attributes": (_around("<p " + 'a="b" ' * 20 + ">x"), 20, 20_000),
    "one_tag_of_attributes": (_around(' a{}="b"', "<p", ">x</p>"), 100, 300_000),
    "data_uri": (_around("QUJD", '<img src="data:image/png;base64,', '">'), 1000, 5_000_000),
    "unclosed_p": (_around("<p>a"), 200, 300_000),
    "unclosed_i": (_around("<i>a"), 200, 20_000),
    "crossed": (_around("<b><i>a</b></i>"), 200, 20_000),
    "a_div_misnested": (_around("<a><div>"), 100, 20_000),
    "comment_starts": (_around("<!--"), 200, 500_000),
    "comments": (_around("<!-- a -->"), 200, 300_000),
    "less_thans": (_around("<"), 500, 5_000_000),
    "end_tags": (_around("</p>"), 200, 500_000),
    "end_tags_unknown": (_around("</x>"), 200, 500_000),
    "entities": (_around("&amp;&nbsp;&#x41;"), 200, 300_000),
    "bad_entities": (_around("&&#;&#x;&a"), 200, 300_000),
    "cells": (_around("<td>a", "<table><tr>", "</table>"), 200, 200_000),
    "options": (_around("<option>a", "<select>", "</select>"), 200, 200_000),
    "breaks": (_around("<br>"), 500, 500_000),
    "breaks_amid_words": (_around("a<br>"), 500, 200_000),
    "spans_side_by_side": (_around("<span>a</span><span>B</span>", "<div>", "</div>"), 200, 100_000),
    "spans_of_letters": (_around("<span>a</span>"), 500, 200_000),
    "links": (_around("<li><a href=/a>Bridge reopens</a>"), 100, 100_000),
    "paragraphs": (_around(_STORY), 20, 100_000),
    "headings": (_around("<h2>What it cost</h2><p>Three million, she said on Friday.</p>"), 20, 30_000),
    "scripts": (_around("<script>var a='</p>';</script>"), 100, 50_000),
    "templates": (_around("<template><p>a</p></template>"), 100, 50_000),
    "classes": (_around("c{} ", '<p class="', '">x</p>'), 100, 200_000),
    "metas": (_in_head('<meta property="og:title" content="Bridge reopens">'), 50, 50_000),
    "titles": (_in_head("<title>Bridge</title>"), 50, 50_000),
    "times": (_around('<time datetime="2024-11-22T10:00:00Z">22 November</time>'), 50, 50_000),
    "redos_title_bars": (_in_head(" | a", "<title>", "</title>"), 200, 200_000),
    "redos_meta_digits": (_in_head("1", '<meta property="article:published_time" content="', '">'), 500, 1_000_000),
    "redos_time_slashes": (_around("1/", '<time datetime="', '">x</time>'), 500, 500_000),
    "redos_p_line_feeds": (_around("\n", "<p>a", "b</p>"), 500, 3_000_000),
    "redos_p_spaces": (_around(" ", "<p>a", "b</p>"), 500, 3_000_000),
    "redos_style": (_around("url(", "<style>", "</style>"), 500, 500_000),
    "redos_href_spaces": (_around(" ", '<a href="', '">a</a>'), 500, 2_000_000),
    "redos_conditional": (_around("<!--[if IE]><![endif]-->"), 100, 100_000),
    "redos_cdata": (_around("<![CDATA["), 100, 100_000),
    "redos_doctypes": (_around("<!doctype html>"), 100, 200_000),
    "redos_question": (_around("<?a "), 100, 200_000),
    "redos_head_comments": (lambda n: b"<!-- a -->" * n + page().encode(), 100, 300_000),
    "redos_xml_declarations": (lambda n: b"<?xml a" * n + page().encode(), 100, 200_000),
}
_STRUCTURE: Final = {
    "fragment": _STORY,
    "unclosed_script": page("<script>var a = 1;"),
    "unclosed_comment": page("<!-- a"),
    "unclosed_title": "<html><head><title>Bridge reopens<body>" + _STORY,
    "unclosed_textarea": page("<textarea>a"),
    "plaintext": page("<plaintext>a"),
    "frameset": '<html><frameset cols="1,2"><frame src="/etc/passwd"><noframes>'
    + _STORY
    + "</noframes></frameset></html>",
    "body_twice": page("<body><body class=a>"),
    "head_late": page("<head><title>Late</title></head>"),
    "html_in_html": page(page()),
    "xhtml": '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><body>' + _STORY + "</body></html>",
    "ruby": page("<p><ruby>橋<rt>はし</rt></ruby>が開いた。</p>"),
    "math": page("<math><mi>x</mi><mo>=</mo></math>"),
    "svg": page("<svg><title>Not a title</title><text>a</text></svg>"),
    "nul_in_tags": page("<p\0>a</p\0>"),
    "table_layout": "<table><tr><td><table><tr><td>" + _STORY + "</table></table>",
    "noscript": page("<noscript>" + _STORY + "</noscript>"),
    "pre": "<pre>" + BODY + "</pre>",
    "hidden": page('<div hidden style="display:none">' + _STORY + "</div>"),
    "capital_tags": page().upper(),
    "only_script": "<script>document.write('a month after the storm')</script>",
    "only_doctype": "<!doctype html>",
    "only_comment": "<!-- nothing -->",
    "only_head": "<html><head><title>Bridge</title></head></html>",
}
_OUTCOMES: Final[dict[str, Outcome]] = {
    **dict.fromkeys(["only_script", "only_doctype", "only_comment", "only_head"], "nothing"),
    "unclosed_title": "any",  # all is the title, says the standard
}
_SECURITY: Final = {
    "billion_laughs": _ENTITIES.format(
        entities='<!ENTITY a "lol">' + "".join(f'<!ENTITY a{i} "{f"&a{i - 1 if i else str()};" * 10}">' for i in range(12)),
        use="&a11;", story=_STORY),
    "quadratic_blowup": _ENTITIES.format(entities=f'<!ENTITY a "{"b" * 50_000}">', use="&a;" * 5_000, story=_STORY),
    "external_entity": _ENTITIES.format(entities='<!ENTITY a SYSTEM "file:///etc/passwd">', use="&a;", story=_STORY),
    "external_dtd": '<!DOCTYPE html SYSTEM "file:///etc/passwd">' + page(),
    "parameter_entity": _ENTITIES.format(entities='<!ENTITY % a SYSTEM "file:///etc/passwd"> %a;', use="", story=_STORY),
    "xinclude": '<html xmlns:xi="http://www.w3.org/2001/XInclude"><body><xi:include href="file:///etc/passwd"'
    ' parse="text"/>' + _STORY + "</body></html>",
    "base_refresh": page(head='<base href="http://127.0.0.1:9/"><meta http-equiv="refresh" content="0;url=http://127.0.0.1:9/">'),
    "links_out": page('<img src="http://127.0.0.1:9/a"><link rel="stylesheet" href="file:///etc/passwd"><iframe src="/etc/passwd">'
    "</iframe>"),
    "handlers": page('<p onclick="alert(1)">a</p><svg onload="alert(1)">'),
    "javascript_url": page('<a href="javascript:alert(1)">a</a>'),
}  # fmt: skip
_DECLARED: Final = (
    "utf-8", "windows-1251", "utf-7", "rot13", "hex", "base64", "utf-16", "x-user-defined", "tf-8", "nul\0nul", "punycode",
    "idna", "unicode_escape", "raw_unicode_escape", "undefined", "mbcs", "zlib", "bz2", "iso-2022-kr", "a" * 5000, "", "\xff",
    "utf-8; charset=x", "ascii",
)  # fmt: skip


def _says(name: str, codec: str) -> Callable[[int], bytes]:
    content = page(f"<p>Café, “{'ю' if codec == 'cp1251' else 'é'}”.</p>", f'<meta charset="{name}">')
    return lambda _: content.encode(codec, "replace")


INPUTS = [
    *(Input(f"nested_{tag.replace('><', '_')}", "html-structure", _nested(tag), "any", 200, 50_000) for tag in _NESTED.split()),
    *(Input(f"html_{name}", "html-structure", make, "any", small, full) for name, (make, small, full) in _REPEATED.items()),
    *(
        Input(f"html_{name}", "html-structure", text(value), _OUTCOMES.get(name, "parse"))
        for name, value in _STRUCTURE.items()
    ),
    *(Input(f"security_{name}", "html-security", text(value), forbid="root:") for name, value in _SECURITY.items()),
    *(
        Input(f"says_{number}_{codec}", "encoding-conflict", _says(name, codec), "any")
        for number, name in enumerate(_DECLARED)
        for codec in ("utf-8", "cp1252", "cp1251")
    ),
    Input("says_late", "encoding-conflict", lambda _: page("<!--" + "a" * 3000 + "-->", "<meta charset=cp1252>").encode("cp1252"), "any"),
    Input("mark_against_meta", "encoding-conflict", lambda _: b"\xef\xbb\xbf" + page(head="<meta charset=cp1252>").encode(), "any"),
]  # fmt: skip
