"""Words that pages of any language use in class names and properties, by what they say of a block."""

AUTHOR: frozenset[str] = frozenset(
    "author authors byline bylines byl writer writers autor autores auteur auteurs autore autori autorin verfasser "
    "redakteur forfatter forfattare byliner journalist reporter contributor contributors signature firma vcard".split()
)
"""Of a line that names who wrote the story."""

MENU: frozenset[str] = frozenset("menu menubar submenu sidemenu nav navbar navigation breadcrumb breadcrumbs".split())
"""Of what leads to other pages."""

STANDFIRST: frozenset[str] = frozenset(
    "standfirst subtitle subtitulo subtitulos subtitel sottotitolo subhead subheadline subheading deck dek chapo chapeau ingress "
    "bajada entradilla catenaccio manchet vorspann excerpt preamble sapo podnaslov perex".split()
)
"""Of the summary under a headline."""

STANDFIRST_PAIRS: frozenset[tuple[str, str]] = frozenset({("sub", "headline"), ("lead", "text")})
"""The same in two words, one behind the other: ``sub-headline``."""

KEY_POINTS: frozenset[str] = frozenset("keypoints keytakeaways takeaways keyfacts keymessages".split())
"""Of the box that sums a story up in points."""

KEY_POINTS_PAIRS: frozenset[tuple[str, str]] = frozenset(
    ("key", name) for name in ("points", "takeaways", "facts", "messages")
)
"""The same in two words, one behind the other: ``key-points``."""

SUMMARY: frozenset[str] = frozenset(
    "intro introduction lead lede summary sommario leadin introtext description desc overview anons annotation announce "
    "zajawka lid resumen resumo riassunto samenvatting zusammenfassung".split()
)
"""The same, but of the story's first paragraph as well: it is the summary where it stands apart from the story."""

KICKER: frozenset[str] = frozenset(
    "kicker overline overlines eyebrow dachzeile spitzmarke topline roofline surtitre chapeu vignette vinjett rubric rubrik rubrique "
    "ovl antetitulo antetítulo volanta cintillo occhiello overtitle pretitle supertitle suptitle sobretitulo cartola "
    "nadtitulek nadtytul catchline stikktittel trompet rutitr rotitr roozitr nadnaslov".split()
)
"""Of the few words over a headline."""

BADGE: frozenset[str] = frozenset("plus premium paid badge paywall subscriber subscribers abo locked".split())
"""Of a mark over a headline that says who may read the story."""

WALLED: frozenset[str] = frozenset("paywall paywalled subscriber subscribers encrypted".split())
"""Of the part of a story that is shown to some readers, or to all."""

HEADING: frozenset[str] = frozenset(
    "crosshead crossheading intertitle intertitre intertitulo ladillo zwischentitel zwischenüberschrift "
    "zwischenueberschrift tussenkop tussentitel mellomtittel mellanrubrik mellemrubrik väliotsikko valiotsikko "
    "mezzotitolo srodtytul śródtytuł".split()
)
"""Of a heading amid the story, which is no element of headings."""

SUBHEAD: frozenset[str] = HEADING | frozenset("subhead subheading subheader subtitle subtitulo sottotitolo".split())
"""The same, amid the story: over it, some of these name the summary."""

BOLD: frozenset[str] = frozenset("bold strong font-bold fw-bold text-bold is-bold fett gras negrita grassetto".split())
"""Classes, whole ones, of text that is set in bold by no element of its own."""

BREAK: frozenset[str] = frozenset("br break line-break linebreak lb".split())
"""Classes, whole ones, of an empty element that is drawn as a line break."""

PUBLISHED: frozenset[str] = frozenset(
    "published pubdate datepublished dateposted publicado publie veröffentlicht".split()
)
"""Of a stamp that says when the story was published, in microformats too."""

UPDATED: frozenset[str] = frozenset("updated update modified lastmod lastupdate changed revised".split())
"""Of a stamp that says when the story was last changed."""

COMMENT: frozenset[str] = frozenset(
    "comment comments commentlist commenter commentbody reply replies commentaire commentaires comentario comentarios "
    "commenti reacties respostas".split()
)
"""Of what readers wrote under a story."""

PICTURE: frozenset[str] = frozenset(
    "img image images photo photos picture pictures caption captions figcaption figure bild bilder foto fotos bildunterschrift legende "
    "légende leyenda didascalia".split()
)
"""Of what stands under a picture."""

CAPTION: frozenset[str] = frozenset(
    "caption captions figcaption imgcaption photocaption credit credits photocredit bildunterschrift legende légende "
    "leyenda didascalia bildtext bijschrift".split()
)
"""Of a line alone under a picture."""

RECIPE: frozenset[str] = frozenset(
    "ingredient ingredients recipeingredient instruction instructions recipeinstructions directions zutaten zubereitung "
    "ingredientes preparacion ingredienti preparazione".split()
)
"""Of what a dish is made of and how, in a box of its own."""

PROMPT: frozenset[str] = frozenset(
    "newsletter newsletters subscribe subscription donate donation donations cta optin signup mailinglist poll polls anketa disclaimer disclaimers support apoie apoya spende spenden soutenir soutenez sostieni".split()
)
"""Of a box that asks the reader for something."""

FACTS: frozenset[str] = frozenset(
    "fakta faits fatti fakten infobox infoboxes factbox factboxes factsheet faktabox faktaboks faktaruta faktarutor faktakasten infokasten infoboks "
    "faktalaatikko tietolaatikko infokader".split()
)
"""Of a box with facts on what the story is about, beside it."""

POST: frozenset[str] = frozenset(
    "tweet twitter instagram tiktok bluesky mastodon reddit facebook threads telegram vk weibo".split()
)
"""Of a quotation that is a post of a network, shown in the story."""

PULLED: frozenset[str] = frozenset("pullquote pull quote quotes zitat citation citazione cita".split())
"""Of words of the story that are set large beside it."""

BESIDE: frozenset[str] = (
    frozenset(
        "related tags tag tagged toc contents latest popular recommended recommendations share sharing social bio "
        "teaser teasers more mehr weitere verwandt lire liens relacionados relacionadas correlati gerelateerd".split()
    )
    | AUTHOR
    | COMMENT
    | MENU
    | PROMPT
)
"""Of what stands beside a story or under it, in the same element."""
