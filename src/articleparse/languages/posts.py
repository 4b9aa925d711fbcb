"""Words of posts as they stand behind a name with no sign between: ``Jane Doe Political Editor``; folded."""

from __future__ import annotations

from typing import Final

# A post begins with one of these where more words follow that say what it is.
OPENS: Final = frozenset(
    # English
    "acting associate assistant audience breaking business city chief chair content contributing contributor court "
    "crime culture cultural data defence defense deputy digital diplomatic east economics economy education energy "
    "entertainment environment europe european events executive fashion features film finance financial food foreign "
    "founding freelance general global group guest head health home housing industry international investigations "
    "investigative junior law lead legal lifestyle live local managing media middle money motoring multimedia music "
    "national news north northern ni opinion our parenting parliamentary personal philanthropy photo policy political "
    "politics principal property publishing racing regional religion royal rugby science security senior showbiz "
    "social south southern special sport sports staff tech technology trainee transport travel trending tv us uk "
    "video visual weather west western world writer-at-large football consumer community climate agriculture arts "
    "audio aviation books cricket former certified registered privacy cybersecurity product review marketing garden gardening wine beauty software hardware gaming "
    # German and its neighbours
    "freie freier leitende leitender stellvertretende stellvertretender stv. stellv. politische politischer ehemalige "
    "freelance vaste redactie freiberufliche freiberuflicher "
    # French, Italian, Spanish, Portuguese
    "grand grande envoyé envoyée inviato inviata enviado enviada".split()
)

# A post is one of these, or closes with one, or begins with one: ``Redactora de Sucesos``.
NAMES: Final = frozenset(
    # English
    "analyst anchor broadcaster blogger cartoonist chief columnist contributor correspondent correspondents "
    "critic director editor editors fellow host intern journalist manager meteorologist owner partner "
    "photographer podcaster presenter producer publisher reporter reporters researcher specialist strategist "
    "sub-editor writer writers reviewer founder co-founder cofounder ceo cto cfo coo expert lecturer professor attorney lawyer economist "
    "historian dietitian nutritionist physician educator consultant "
    # German
    "redakteur redakteurin reporter reporterin korrespondent korrespondentin autor autorin chefredakteur "
    "chefredakteurin chefreporter chefreporterin chefkorrespondent chefkorrespondentin ressortleiter ressortleiterin "
    "volontär volontärin kolumnist kolumnistin journalist journalistin gastautor gastautorin herausgeber "
    "herausgeberin teamleiter teamleiterin redaktionsleiter redaktionsleiterin politikredakteur politikredakteurin "
    "wirtschaftsredakteur wirtschaftsredakteurin sportredakteur sportredakteurin lokalredakteur lokalredakteurin "
    "chefin leiter leiterin praktikant praktikantin auslandskorrespondent auslandskorrespondentin "
    # Dutch, Swedish, Danish, Norwegian, Icelandic, Finnish, Estonian
    "redacteur redactrice verslaggever verslaggeefster correspondente columniste hoofdredacteur journaliste "
    "reportrar redaktör chefredaktör krönikör skribent kommentator medarbetare utrikeskorrespondent "
    "redaktør chefredaktør journalister sjefredaktør klummeskribent kommentar politisk blaðamaður fréttamaður "
    "ritstjóri toimittaja päätoimittaja kolumnisti kirjeenvaihtaja uutispäällikkö ajakirjanik peatoimetaja toimetaja "
    # French
    "rédacteur rédactrice correspondant correspondante chroniqueur chroniqueuse éditorialiste "
    "directeur directrice pigiste stagiaire chef cheffe "
    # Spanish, Portuguese, Catalan, Galician
    "redactor redactora periodista corresponsal reportero reportera director directora subdirector subdirectora "
    "columnista colaborador colaboradora coordinador coordinadora editora jefe jefa becario becaria jornalista "
    "repórter colunista correspondente editor-chefe redator redatora estagiário articulista "
    # Italian, Romanian
    "giornalista inviato inviata direttore direttrice vicedirettore caporedattore redattore redattrice "
    "corrispondente editorialista collaboratore collaboratrice jurnalist jurnalistă ziarist redactor-șef reporteră "
    # Polish, Czech, Slovak, Croatian, Serbian, Slovene
    "dziennikarz dziennikarka redaktorka publicysta publicystka reporterka korespondentka korespondent redaktor "
    "redaktorica novinar novinarka novinarz urednik urednica redaktér redaktérka šéfredaktor šéfredaktorka komentátor "
    "komentátorka novinár zpravodaj zpravodajka dopisnik dopisnica kolumnistka "
    # Hungarian, Lithuanian, Latvian, Turkish, Albanian
    "újságíró szerkesztő főszerkesztő tudósító rovatvezető žurnalistas žurnalistė redaktorius redaktorė žurnālists "
    "žurnāliste redaktors redaktore muhabir muhabiri editörü editör yazar yazarı gazeteci gazetar gazetare "
    # Russian, Ukrainian, Bulgarian, Serbian, Greek
    "корреспондент обозреватель журналист журналистка редактор репортер репортёр колумнист спецкор собкор "
    "кореспондент кореспондентка журналіст журналістка редакторка оглядач оглядачка репортерка "
    "журналист репортер новинар новинарка уредник уредница συντάκτης συντάκτρια δημοσιογράφος ανταποκριτής "
    "ανταποκρίτρια αρθρογράφος συντακτησ ανταποκριτησ δημοσιογραφοσ "
    # Indonesian, Malay, Vietnamese, Swahili, Afrikaans
    "wartawan wartawati jurnalis redaktur kontributor penulis koresponden mwandishi joernalis verslaggewer redakteur".split()
)

# ``박준석 기자 외 1명``, ``Jane Doe and 2 others``: writers who are counted and not named.
OTHERS: Final = (
    r"\s+(?:and|und|et|y|e|en|og|och|ja|i|и|та|và|dan|ve)\s+\d+\s+(?:others?|more|weitere|autres?|más|mais|otros?|altri|"
    r"outros?|anderen?|andre|andra|muuta|innych|других|інших|người khác|lainnya|kişi daha)\b.*|\s+외\s*\d+\s*[명인].*|\s*(?:他|ほか|等)\d+[人名].*"
)

# Who takes pictures, behind a name: named beside the writer, and not as one.
PICTURES: Final = frozenset(
    "photographer photographers photojournalist cameraman videographer illustrator fotograf fotografin fotografen "
    "fotojournalist fotojournalistin pressefotograf photographe photographes photojournaliste illustrateur fotógrafo "
    "fotógrafa fotografo fotografa fotoreporter fotoperiodista fotorreportero fotorrepórter repórter-fotográfico "
    "fotograaf pressfotograf valokuvaaja kuvaaja fotografka fotoreporterka "
    "fényképész fotós fotoriporter фотограф фотокорреспондент фотокореспондент φωτογράφος φωτορεπόρτερ foto-muhabiri "
    "fotoğrafçı fotomuhabiri مصور المصور צלם צלמת фотожурналіст".split()
)
