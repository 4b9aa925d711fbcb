"""Labels of fields that name people or the source beside the writer's: data, all languages together.

Folded as in phrases.py, without the colon.  A label here is believed before a colon
(``责任编辑：李四``), an opening also without one (``Edited by Jane Doe``).  The writer's own
labels are ``byline_label`` of phrases.py, less what stands here; the stamps' labels are
those of stamp_words.py.
"""

from __future__ import annotations

from typing import Final

# fmt: off
LABELS: Final[dict[str, str]] = {
    # Who edited, checked or translated it.
    "editor": (
        "editor|editors|edited by|editing by|editing|copy editor|managing editor|translated by|translation|fact-checked by|fact checked by"
        "|reviewed by|medically reviewed by|expert reviewed by|clinically reviewed by|legally reviewed by"
        "|redaktion|lektorat|übersetzung|redigiert von|édition|édité par|traduction|relecture"
        "|editado por|edición|redacción|traducción|edição|edição de|redação|tradução|a cura della redazione|redazione|traduzione"
        "|eindredactie|redactie|vertaling|redigering|redigerad av|översättning|redigeret af|ansvarlig redaktør|ansvarleg redaktør|sjefredaktør|nyhetsredaktør|ansvarig utgivare|chefredaktør|ansvarshavende chefredaktør|ritstjóri|toimitus|kääntäjä|redakcja|redakce|překlad"
        "|toimetaja|toimetas|keeletoimetaja|redaktors|redaktore|redaktorius|redaktorė|urednik|urednica|lektor|lektorica|redaktoi|redaktur"
        "|szerkesztő|szerkesztette|fordította|редактор|редакторы|выпускающий редактор|редактура|корректор|перевод|редакторка|переклад|редакция"
        "|σύνταξη|επιμέλεια|μετάφραση|editör|editörü|çeviri|تحرير|مراجعة|ترجمة|ویرایش|ویراستار|עריכה|תרגום|संपादक|संपादन|সম্পাদনা|biên tập|editor bahasa|penyunting|บรรณาธิการ"
        "|编辑|责任编辑|责编|校对|审核|监制|值班编辑|值班主任|主编|译者|翻译|編輯|責任編輯|責編|核稿|核稿編輯|審稿|校對|監製|譯者|編集|編集者|翻訳|校閲|監修|편집|교열|번역"
    ),
    # Who pictured, filmed or drew it.
    "picture": (
        "photo|photos|photograph|photographs|photography|picture|pictures|image|images|video|videos|graphic|graphics|illustration|photos by|photo by"
        "|photography by|photographs by|photographed by|pictured by|filmed by|pictures by|illustrations by|illustration by|video by|graphics by|audio"
        "|foto|fotos|bild|bilder|grafik|fotos von|foto von|bilder von|fotografie|fotografia|fotografía|fotografías|imagen|imágenes|vídeo|vidéo|photographie|photographies"
        "|photos de|fotos de|foto di|foto's|beeld|foto av|foton|kuva|kuvat|zdjęcia|zdjęcie|fotografie|fénykép|fotó|фото|видео|відео|снимки|снимка"
        "|φωτογραφία|φωτογραφίες|fotoğraf|تصوير|صورة|عکس|צילום|फोटो|ছবি|ảnh|ภาพ|摄影|图片|摄|攝影|圖片|攝|写真|撮影|ritratti|사진|영상|촬영|촬영기자|영상취재|영상편집|그래픽"
    ),
    # Who helped whom: named behind the writer, and not as one.
    "help": (
        "additional reporting by|additional reporting|with files from|with a file from|with reporting by|with additional reporting by|with assistance from|with assistance by|writing by|research by|research|contributors|contributing"
        "|mitarbeit|unter mitarbeit von|mit material von|mitarbeit von|avec la collaboration de|avec des informations de|avec les informations de|collaboration|con información de|con la colaboración de"
        "|con aportes de|colaboração|colaborou|colaboraram|com colaboração de|ha collaborato|hanno collaborato|con la collaborazione di|met medewerking van|medverkan|współpraca"
        "|spolupráce|при участии|за участю|при участието на|συνεργασία|katkıda bulunanlar|بمساعدة|ساهم في التغطية|شارك في التغطية|协助|協助|取材協力|协作"
    ),
    # Where it stands in a paper or on a site, which no value before it holds.
    "place": "版面|版次|版名|栏目|欄目|频道|頻道|分类|分類|阅读|閱讀|浏览|瀏覽|点击|點擊",
    # Where it was first.
    "source": (
        "source|sources|quelle|quellen|fuente|fuentes|fonte|fonti|fontes|bron|källa|kilde|lähde|źródło|zdroj|forrás|sursa|источник|джерело|източник|πηγή|kaynak|المصدر|منبع|מקור"
        "|स्रोत|সূত্র|nguồn|sumber|ที่มา|来源|稿源|來源|出典|提供|출처"
    ),
}
# fmt: on

# What tells behind a sentence where it is known from, or whose a picture is.  "The log was changed. Source: the register."
SOURCES: Final = frozenset(LABELS["source"].split("|")) | {
    "credit",
    "credits",
    "crédit",
    "crédits",
    "crédito",
    "créditos",
}

# What stands before a comma, or alone, over what a picture shows; folded.  "Image caption, The bridge at dawn"
SHOWN: Final = frozenset(
    (
        "image caption|media caption|video caption|подпись к фото|підпис до фото|التعليق على الصورة|تعليق على الصورة|توضیح تصویر"
        "|تصویر کا کیپشن|د عکس تشریح|इमेज कैप्शन|फोटो कॅप्शन|तस्बिर क्याप्सन|ছবির ক্যাপশান|ছবির ক্যাপশন|படக்குறிப்பு|ఫొటో క్యాప్షన్"
        "|ઇમેજ કૅપ્શન|ਤਸਵੀਰ ਕੈਪਸ਼ਨ|คำบรรยายภาพ|chụp lại hình ảnh|keterangan gambar|사진 설명|画像説明|图像加注文字|圖像加註文字|የፎቶው መግለጫ"
        "|maelezo ya picha|qoraalka sawirka|bayanan hoto|àkọlé àwòrán|nkọwa foto|wetin we call dis foto|insiguro y'isanamu"
        "|legenda da foto|pie de foto|légende image|fotoğraf altı yazısı|şəklin alt yazısı|сурат тагсўзи|сүрөттүн түшүндүрмөсү"
        "|potpis ispod fotografije|потпис испод фотографије|disgrifiad o'r llun"
    ).split("|")
)
# … and over whose the picture is.  "Image source, Getty Images"
WHOSE: Final = frozenset(
    (
        "image source|media source|автор фото|источник изображения|джерело зображення|صدر الصورة|مصدر الصورة|منبع تصویر|تصویر کا ذریعہ"
        "|د عکس سرچینه|इमेज स्रोत|फोटो स्रोत|तस्बिर स्रोत|ছবির উৎস|பட மூலாதாரம்|ఫొటో సోర్స్|ઇમેજ સ્રોત|ਤਸਵੀਰ ਸਰੋਤ|ඡායාරූප මූලාශ්‍රය"
        "|ဓာတ်ပုံ ရင်းမြစ်|ที่มาของภาพ|nguồn hình ảnh|sumber gambar|사진 출처|画像提供|图像来源|圖像來源|የፎቶው ባለመብት|chanzo cha picha"
        "|xigashada sawirka|asalin hoton|oríṣun àwòrán|ebe foto si|wia dis foto come from|madda suuraa|ahavuye isanamu"
        "|fuente de la imagen|crédit photo|şəklin mənbəyi|сурат манбаси|сүрөттүн булагы|autor fotografije|аутор фотографије"
        "|ffynhonnell y llun"
    ).split("|")
)
# What stands before a comma and the writer's post, or place, under the headline; folded.  "Role, Science reporter"
ROLES: Final = frozenset(
    (
        "role|reporting from|место работы|місце роботи|título del autor|unvan|vai trò|peranan|पदनाम|பதவி|హోదా|પદ|ਰੋਲ|عہدہ|دنده|شغل"
        "|职务|職務|должность|посада"
    ).split("|")
)

# What joins a name and the place it was written from: ``Jane Doe in Seoul``; folded.  Not what stands inside names.
PLACED: Final = frozenset(
    "in at en desde à au aux depuis em no na desde a da aus vanuit te fra från i w z ze v ve в во из у з із στην στο στη από في من tại di dari".split()
) - frozenset("a da di i z at no na".split())

# What a publishing system puts under each text of a feed, folded: how it opens, and what stands between its title
# and its site.
FIRST_ON: Final = (
    ("the post ", " appeared first on "),
    ("der beitrag ", " erschien zuerst auf "),
    ("l'article ", " est apparu en premier sur "),
    ("la entrada ", " se publicó primero en "),
    ("o post ", " apareceu primeiro em "),
    ("o conteúdo ", " aparece primeiro em "),
    ("l'articolo ", " proviene da "),
    ("het bericht ", " verscheen eerst op "),
    ("inlägget ", " dök först upp på "),
    ("indlægget ", " blev først udgivet på "),
    ("innlegget ", " dukket først opp på "),
    ("artykuł ", " pochodzi z serwisu "),
    ("сообщение ", " появились сначала на "),
    ("", " yazısı ilk önce "),
    ("this article originally appeared on ", ": "),
    ("this story originally appeared on ", ": "),
    # A database's, under the day of issue (Retriever)
    ("publisert på ", "trykk."),
    ("publisert på ", "nett."),
    ("publicerat i ", "print."),
    ("publicerat på ", "webb."),
    # A newsroom's own, with its name in it
    ("", " transcripts are created on a rush deadline"),
    ("op alle verhalen van ", " rust uiteraard copyright"),
    ("op alle artikelen van ", " rust copyright"),
    ("så jobbar ", " med journalistik"),
    ("så arbetar ", " med journalistik"),
    ("wilt u belangrijke informatie delen met ", "? "),
    ("dette er en klumme", "udtryk for"),
    # … and what its writers let it print under their columns
    ("a autora escreve ", "ortogr"),
    ("o autor escreve ", "ortogr"),
    ("", "escreve de acordo com a antiga ortografia"),
)

# Words that names of papers, stations, offices and firms begin or end with, folded: ``The Harbour Times``, ``Carrow Bay
# Council``.  None of them is the surname of many.
PAPERS: Final = frozenset(
    # English
    "times herald gazette tribune chronicle news newspaper newspapers newsroom daily weekly press observer guardian examiner "
    "telegraph sentinel advertiser inquirer dispatch courier bulletin bugle journal magazine review media broadcasting tv radio television "
    "network networks wire newswire agency desk "
    # German, Dutch, the North
    "zeitung tageszeitung tageblatt tagblatt anzeiger nachrichten rundschau rundfunk abendblatt morgenpost allgemeine "
    "kurier merkur bote presse nachrichtenagentur courant dagblad nieuws nieuwsblad krant omroep tidningen tidning dagbladet "
    "nyheter nyheterna avis avisen tidende blaðið sanomat uutiset "
    # French, Spanish, Portuguese, Italian, Romanian
    "gazette journaux hebdo actualités dépêche correo heraldo periódico diario noticias semanario gaceta revista agencia jornal notícias "
    "diário folha gazeta agência giornale corriere gazzetta notizie settimanale agenzia ziarul știri stiri "
    # The Baltic, Celtic, Basque, Catalan and Galician, Africa, south-east Asia
    "avīze laikraksts ziņas vēstis laikraštis žinios naujienos ajaleht leht teataja sõnumid newyddion nuacht naidheachdan "
    "egunkaria albisteak notícies xornal koerant nuus habari labarai wararka balita utusan "
    # East and south-east of Europe, Turkey
    "lajme lajmet xəbər xəbərlər xabar yangiliklar gazeta dziennik tygodnik wiadomości listy noviny zprávy deník týždenník správy novine vijesti vesti novice hírek napilap hírlap "
    "газета новости ведомости известия вестник новини вісник вісті агентство вести новине вестник εφημερίδα ειδήσεις νέα "
    "gazetesi haber haberleri haberler ajansı dergisi "
    # Indonesia, Vietnam, Africa
    "berita harian majalah koran báo nuus koerant habari shimbun ilbo".split()
)
# Stations in scripts without capitals, by which others are told: ``बीबीसी न्यूज नेपाली``.
STATIONS: Final = frozenset("बीबीसी বিবিসি பிபிசி బీబీసీ બીબીસી ਬੀਬੀਸੀ බීබීසී บีบีซี".split())
# Those of them that hardly end a headline, nor open one.  Where headlines are not written in capitals (``Ny lokal avis``)
# a name of a paper's kind is told by them: ``Vestkystens Avis``.
SURE_PAPERS: Final = PAPERS - frozenset(
    "times news daily weekly press review media broadcasting tv radio television network networks wire newswire agency desk "
    "journal magazine newspaper newspapers newsroom observer guardian presse nachrichten rundfunk noticias "
    "agencia agência agenzia notícias notizie новости новини вести haber "
    "haberler berita koran báo diario correo heraldo listy εφημερίδα ειδήσεις νέα ziņas vēstis žinios naujienos leht sõnumid "
    "newyddion nuacht naidheachdan albisteak notícies nuus habari labarai wararka balita utusan lajme lajmet xəbər xəbərlər "
    "xabar yangiliklar".split()
)
PAPERS_UNSPACED: Final = tuple(
    "新聞 新闻 日報 日报 時報 时报 晚報 晚报 週刊 周刊 新報 通信社 通訊社 通讯社 신문 일보 뉴스 타임스".split()
)
# Words behind a place in papers' names, that are no surname: ``Austin Post``.
PAPERS_BEHIND: Final = frozenset(
    "post star monitor independent today morning evening mirror standard express sun record globe mail argus echo voice match "
    "sunday hoy oggi demain heute idag dnes jutro post-gazette star-ledger".split()
)
# Those that stand first, where the name follows: ``صحيفة البحيرة``, ``Báo Lao Động``.
PAPERS_FIRST: Final = frozenset(
    "صحيفة جريدة مجلة وكالة شبكة قناة موقع روزنامه خبرگزاری עיתון báo tạp harian koran gazeta газета".split()
)
OFFICES: Final = frozenset(
    # Offices, schools, firms, in the languages that have most of them
    "office offices bureau service council department ministry university institute college school association society foundation "
    "committee federation authority commission union party club group limited ltd inc llc corp corporation company gmbh ag "
    "ministerium universität institut verband verein stiftung pressestelle pressedienst ministère université association "
    "fondation syndicat ministerio universidad instituto asociación fundación ayuntamiento gobierno ministério universidade "
    "fundação associação ministero università istituto associazione fondazione comune ministerie universiteit gemeente "
    "ministerstwo uniwersytet ministerstvo univerzita министерство университет администрация міністерство університет "
    "bakanlığı üniversitesi belediyesi kementerian universitas".split()
)
ORGANISATIONS: Final = PAPERS | OFFICES
# Those that end nobody's name, whatever stands before them: ``India News``, ``Charlotte Observer``.
NEVER_SURNAMES: Final = frozenset(
    "times gazette tribune chronicle observer examiner telegraph sentinel advertiser inquirer dispatch bulletin advocate news newsroom television télévisions télévision tv media nachrichten noticias notícias haberler".split()
)
# How names of firms and societies end, and nothing else does.
LEGAL_FORMS: Final = (
    " e.V.", " e. V.", " GmbH", " AG", " mbH", " Ltd", " Ltd.", " Inc", " Inc.", " LLC", " Plc", " PLC", " plc", " S.A.", " S.p.A.",
    " S.L.", " S.r.l.", " B.V.", " N.V.", " A/S", " ApS", " Oy", " Oyj", " AB", " ASA", " Sp. z o.o.", " a.s.", " s.r.o.", " Kft.",
    " Zrt.", " A.Ş.", " Corp.", " Co.",
)  # fmt: skip
ORGANISATIONS_UNSPACED: Final = tuple(
    "新聞 新闻 日報 日报 時報 时报 晚報 晚报 週刊 周刊 傳媒 传媒 網 网 通信 通信社 通訊社 通讯社 テレビ 放送 신문 일보 뉴스 방송 통신 타임스".split()
)

# What ends a caption behind the name of who took the picture, folded, where no other sentence ends so.
CREDIT_ENDS: Final = (
    " nuotr", " nuotrauka", " nuotraukos", " felvétele", " fotója", " felvételei", " fotói", "archive photo", "file photo",
    "foto de archivo", "foto d'arxiu", "imagem de arquivo", "foto de arquivo", "foto d'archivio", "photo d'archives",
    "archivní foto", "ilustrační foto", "ilustračné foto", "archívne foto", "zdjęcie ilustracyjne", "zdjęcie archiwalne",
    "fotografie ilustrativă", "imagine ilustrativă", "arhivska fotografija", "ilustrativna fotografija", "arhivski foto",
    "arşiv fotoğrafı", "temsili fotoğraf", "arxiv şəkli", "arhiw suraty", "foto arsip", "gambar hiasan", "ảnh minh họa",
    "ảnh tư liệu",
)  # fmt: skip

# … and one without spaces between words.
# Behind a story's last sentence it says in Japan whose the text is; behind a picture's stands one of these words.
WHOSE_TEXT: Final = ("。(c)", "。 (c)")
OF_PICTURES: Final = ("撮影", "提供", "写真", "画像", "資料")
SHOT_ENDS: Final = (
    "报道截图",
    "報道截圖",
    "網站截圖",
    "网站截图",
    "网页截图",
    "網頁截圖",
    "视频截图",
    "影片截圖",
    "节目截图",
)

TERMS: Final = ("NO RESALES", "NO ARCHIVES", "MANDATORY CREDIT", "EDITORIAL USE ONLY", "SUPPLIED BY A THIRD PARTY")
"""In what agencies say, under the pictures that they give on, of what others may do with them."""
