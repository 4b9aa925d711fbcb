"""Element names of news in XML and SGML, and what they hold: data.

Sources: NITF (AP, AFP, EFE, the New York Times corpus), NewsML 1 and G2, the Reuters corpora (RCV1, 21578), TREC, LDC and
CLEF SGML (AP, Wall Street Journal, Financial Times, FBIS, Gigaword, AQUAINT, TDT), RSS, Atom, Dublin Core, TEI, JATS, ProQuest's
XML, Evernote's, Swissdox; what papers call the same in exports of their own is in `fields.FIELDS`.  Names are local ones, in
lower case; with the usual prefix where that tells more.  A role is one of

* ``headline``, ``standfirst``, ``byline``, ``dateline``, ``heading``, ``caption``, ``credit``: that part of an article;
* ``published``, ``updated``: a stamp;
* ``story``: the body; where no element is in it, plain text that may be wrapped;
* ``part``: holds others; ``paragraph``, ``break``: as in HTML;
* ``about``: holds what is said of an article; what is not named here in it is metadata;
* ``metadata``: the archive's own, which no reader of the paper saw, with all that is in it.

Example: ``<hl1>`` is a ``headline``.
"""

from __future__ import annotations

from typing import Final


def _named(role: str, names: str) -> dict[str, str]:
    return dict.fromkeys(names.split(), role)


ELEMENTS: Final[dict[str, str]] = {
    **_named("headline", "hl1 hl headline headlineprimary mainheadline articletitle article-title contenttitle ti"),
    **_named("standfirst", "abstract standfirst summary deck excerpt subheadline subtitle itunes:subtitle itunes:summary excerpt:encoded"),
    **_named("byline", "byline by creator author authors writer contrib-group itunes:author au"),
    **_named("dateline", "dateline"),
    **_named("heading", "crosshead crossheading subhead subheading intertitle head zwischentitel zwischenüberschrift zwischenueberschrift intertitre ladillo "
        "entretítulo sottotitoletto tussenkop mellanrubrik zt"),
    **_named("caption", "caption media-caption figdesc media:description media:text"),
    **_named("credit", "media-producer photographer media:credit"),
    **_named(
        "published",
        "published pubdate publicationdate publication_date publish_date publishdate date_time dateissued issued contentcreated "
        "firstcreated created date.issue date date1 datetime published-at published_at publishedat numericdate",
    ),
    **_named("updated", "updated modified timestamp versioncreated lastmodified lastbuilddate"),
    **_named("story", "body.content body text story content encoded articlebody fulltext full_text maintext articletext leadpara lp datacontent tx"),
    **_named("part", "hedline body.head block media media-reference channel nitf newsml newsitem contentset inlinexml group front "
        "page revision article-meta sec record contributors textinfo ld"),
    **_named("about", "metadata contentmeta itemmeta header"),
    **_named("paragraph", "p para paragraph ab"),
    **_named("break", "br lb turn"),
    **_named("byline", "au"),
    **_named(
        "metadata",
        "docno docid doc-id id guid link category categories keyword keywords key-list topics places people orgs exchanges "
        "companies unknown codes code rights copyright doc.copyright doc.rights language generator identifier "
        "rightsinfo catalogref catalog subject identified-content urgency du-key series ed-msg pubdata revision-history "
        "docdata evloc fixture tobject story.date teiheader encodingdesc profiledesc url uri email media-object media-metadata "
        "ttl cloud webmaster managingeditor docs lastbuild image icon logo thumbnail newsidentifier newsmanagement newsenvelope "
        "administrativemetadata descriptivemetadata rightsmetadata newslines.copyrightline copyrightline keywordline "
        "slugline slug doctype doctype_ mknote note distributor body.end comments siteinfo ns parentid contributor sha1 model format "
        "comment profile journal-meta article-id aff permissions back ht f end_time goid dfs "
        "releasedate alphadate objecttypes printlocation note-attributes",
    ),
}  # fmt: skip

WITHIN: Final[dict[str, str]] = {
    "article/heading": "headline",
    "doc/dd": "published",
    **_named("metadata", "doc/so doc/co doc/in doc/g doc/access doc/descript doc/day doc/month doc/year doc/trailer"),
    "contributors/contributor": "part",
    **_named(
        "metadata", "note/created note/updated note/resource record/version author/lastnameatt author/firstnameatt"
    ),
}
"""Roles of elements right in another that elsewhere are something else: ``<dd>`` is no day in a page's list.

When a note was taken is nobody's moment of publication.
"""

ENDED: Final[frozenset[str]] = frozenset({"\ue40c"})
"""Signs that end a paragraph in a corpus whose line ends got lost: a private one, as the crawls of Sogou have it."""

TYPESET: Final[dict[str, str]] = {
    **dict.fromkeys(("&QL;", "&QC;", "&QR;"), "<br/>"),
    **dict.fromkeys(("&UR;", "&LR;"), ""),
}
"""What a wire's commands to the typesetter are in XML: where a line ends, which of two faces is on."""

PREFIXES: Final[frozenset[str]] = frozenset(
    "media itunes wp slash thr sy wfw geo georss gd feedburner creativecommons googleplay podcast".split()
)
"""Of feeds' extensions: what is not named above with its prefix is the archive's own."""

CLASSES: Final[dict[str, str]] = {
    **_named("metadata", "normalized_byline online_headline indexing_service online_producer"),
    **_named("repeat", "online_lead_paragraph"),
    **_named("metadata", "correction_text"),
}
"""Roles of elements by their ``class``, in the NITF of the New York Times."""

NAMED: Final[frozenset[str]] = frozenset("field column str arr property attribute".split())
"""Elements of databases' exports that are called as their ``name`` says: ``<field name="title">``."""

RECORDS: Final[frozenset[str]] = frozenset(
    "item entry doc reuters newsitem nitf record document article story row node post newsarticle beitrag meldung "
    "noticia notícia nota notizia artikel articulo artículo articolo artigo".split()
)
"""Elements that are one article each where several of them stand beside each other."""

ROOTS: Final[frozenset[str]] = frozenset(
    "nitf newsitem newsmessage newsml rss feed entry rdf doc reuters tei tei.2 teicorpus news newsdocument mediawiki en-export tx".split()
)
"""What an article, or many, begin with, where no declaration of XML stands over them."""

MANY: Final[dict[str, str]] = {
    "rss": "item",
    "rdf": "item",
    "feed": "entry",
    "doc": "doc",
    "reuters": "reuters",
    "newsmessage": "newsitem",
    "mediawiki": "page",
    "en-export": "note",
}
"""Roots of what holds many articles, or begins a row of them, and what these are called."""

OTHERS: Final[dict[str, str]] = {
    "urlset": "a sitemap",
    "sitemapindex": "a sitemap",
    "opml": "a list of feeds (OPML)",
    "svg": "an image (SVG)",
    "kml": "a map (KML)",
    "gpx": "a map (GPX)",
    "plist": "a property list",
    "configuration": "a configuration",
    "project": "a configuration",
    "mets": "an index of scans (METS)",
    "xliff": "a translator's file (XLIFF)",
    "opensearchdescription": "the description of a search",
    "xsd:schema": "a schema",
    "xs:schema": "a schema",
    "xsl:stylesheet": "a style sheet",
}
"""Roots of what is XML and no news, and what it is."""

KINDS: Final = (
    r"<wp:post_type>\s{0,9}(?:<!\[CDATA\[)?(?:attachment|nav_menu_item|revision|custom_css|customize_changeset|oembed_cache|user_request"
    r"|wp_block|wp_template|wp_template_part|wp_global_styles|wp_navigation|wp_font_\w+|acf-[\w-]+)(?:\]\]>)?\s{0,9}</"
    r"|blogger/2008/kind#(?:comment|settings|template)\b"
    r"|</title>\s{0,20}<ns>(?!0<)-?\d+</ns>"
)
"""A pattern of what says that a record is none of an archive's articles: pictures, menus, comments, talk."""

INLINE: Final[frozenset[str]] = frozenset("a abbr b big cite code em i q s small span strong sub sup u".split())
"""Elements within a line that HTML has too; what else stands in a line only says what its words are."""

KEPT: Final[frozenset[str]] = frozenset(
    "blockquote dd div dl dt figcaption figure h1 h2 h3 h4 h5 h6 hr li ol pre section table tbody td th thead tr ul".split()
)
"""Blocks that HTML has too, in XHTML within a feed."""

PAGES: Final[frozenset[str]] = KEPT | INLINE | frozenset("html body main header nav".split())
"""What a page in HTML begins with, where a declaration of XML stands over it."""

FRAGMENTS: Final[frozenset[str]] = PAGES | frozenset(
    "p article section aside footer form center font template noscript iframe details dialog fieldset label".split()
)
"""What a page in HTML, or a piece of one, begins with."""

MOMENTS: Final[dict[str, str]] = {
    "date.issue": "norm",
    "date.release": "norm",
    "pubdata": "date.publication",
    "newsitem": "date",
    "doc": "id",
    "date": "when",
    "pub-date": "iso-8601-date",
    "djnml": "docdate",
    "djn-mdata": "display-date",
}
"""Elements that say in an attribute when an article was published."""
