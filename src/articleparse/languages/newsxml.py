"""Element names of news in XML and SGML, and what they hold: data.

Sources: NITF (AP, AFP, EFE, the New York Times corpus), NewsML 1 and G2, the Reuters corpora (RCV1, 21578), TREC and LDC
SGML (AP, Financial Times, Gigaword), RSS, Atom, Dublin Core, TEI; what papers call the same in exports of their own is in
`fields.FIELDS`.  Names are local ones, in lower case.  A role is one of

* ``headline``, ``standfirst``, ``byline``, ``dateline``, ``heading``, ``caption``, ``credit``: that part of an article;
* ``published``, ``updated``: a stamp;
* ``story``: the body; where no element is in it, plain text that may be wrapped;
* ``part``: holds others; ``paragraph``, ``break``: as in HTML;
* ``metadata``: the archive's own, which no reader of the paper saw.

Example: ``<hl1>`` is a ``headline``.
"""

from __future__ import annotations

from typing import Final


def _named(role: str, names: str) -> dict[str, str]:
    return dict.fromkeys(names.split(), role)


ELEMENTS: Final[dict[str, str]] = {
    **_named("headline", "hl1 headline headlineprimary mainheadline articletitle"),
    **_named("standfirst", "abstract standfirst summary deck excerpt subheadline subtitle"),
    **_named("byline", "byline creator author authors writer"),
    **_named("dateline", "dateline"),
    **_named("heading", "crosshead subhead subheading intertitle head"),
    **_named("caption", "caption media-caption figdesc"),
    **_named("credit", "media-producer photographer"),
    **_named(
        "published",
        "published pubdate publicationdate publication_date publish_date publishdate date_time dateissued issued contentcreated "
        "firstcreated created date.issue date datetime",
    ),
    **_named("updated", "updated modified versioncreated lastmodified lastbuilddate"),
    **_named("story", "body.content body text story content encoded articlebody fulltext full_text maintext leadpara"),
    **_named("part", "hedline body.head block media media-reference channel nitf newsml newsitem contentset inlinexml group front"),
    **_named("paragraph", "p para paragraph ab"),
    **_named("break", "br lb"),
    **_named(
        "metadata",
        "docno docid doc-id id guid link category categories keyword keywords key-list topics places people orgs exchanges "
        "companies unknown metadata codes code rights copyright doc.copyright doc.rights language generator identifier "
        "itemmeta contentmeta catalogref catalog subject identified-content urgency du-key series ed-msg pubdata revision-history "
        "docdata evloc fixture tobject story.date teiheader encodingdesc profiledesc url uri email media-object media-metadata "
        "ttl cloud webmaster managingeditor docs lastbuild image icon logo thumbnail newsidentifier newsmanagement newsenvelope "
        "administrativemetadata descriptivemetadata rightsmetadata newslines.copyrightline copyrightline keywordline "
        "slugline header doctype doctype_ mknote",
    ),
}  # fmt: skip

RECORDS: Final[frozenset[str]] = frozenset(
    "item entry doc reuters newsitem nitf record document article story artikel articulo artículo articolo artigo".split()
)
"""Elements that are one article each where several of them stand beside each other."""

ROOTS: Final[frozenset[str]] = frozenset(
    "nitf newsitem newsmessage newsml rss feed rdf doc reuters tei tei.2 teicorpus news newsdocument".split()
)
"""What an article, or many, begin with, where no declaration of XML stands over them."""

MANY: Final[frozenset[str]] = frozenset("rss feed rdf doc reuters newsmessage teicorpus".split())
"""Roots of what holds many articles, or begins a row of them."""

INLINE: Final[frozenset[str]] = frozenset("a abbr b big cite code em i q s small span strong sub sup u".split())
"""Elements within a line that HTML has too; what else stands in a line only says what its words are."""

KEPT: Final[frozenset[str]] = frozenset(
    "blockquote dd div dl dt figcaption figure h1 h2 h3 h4 h5 h6 hr li ol pre section table tbody td th thead tr ul".split()
)
"""Blocks that HTML has too, in XHTML within a feed."""

PAGES: Final[frozenset[str]] = KEPT | INLINE | frozenset("html body main article header nav".split())
"""What a page in HTML begins with, where a declaration of XML stands over it."""

MOMENTS: Final[dict[str, str]] = {
    "date.issue": "norm",
    "date.release": "norm",
    "pubdata": "date.publication",
    "newsitem": "date",
    "doc": "id",
    "date": "when",
}
"""Elements that say in an attribute when an article was published."""
