"""Field labels of newspaper databases, and what the field holds: data.

Sources: the text exports of LexisNexis, Nexis Uni (English, German, French, Dutch), Factiva,
ProQuest, Europresse and Integrum; the other languages' words for the same.  A role is one of

* ``headline``, ``byline``, ``dateline``, ``timestamp``, ``standfirst``, ``kicker``: the value is that
  part of the article;
* ``paragraph``: the body follows, on the same line or below it;
* ``metadata``: the database's own, set aside (length, section, load-date, language …).

A closed list: inside a story "What to expect:" is text, and a label that is not here is text.
Even these are labels only in a file that has several of them.

Example: ``HIGHLIGHT: The harbour reopens`` has ``FIELDS["highlight"]``, ``standfirst``.
"""

from __future__ import annotations

from typing import Final

# Folded as in phrases.py, without the colon: "BYLINE:", "Load-Date:", "LÄNGE:".
# fmt: off
FIELDS: Final[dict[str, str]] = {
    # LexisNexis and Nexis Uni, English
    "headline": "headline", "title": "headline", "kicker": "kicker",
    "byline": "byline", "author": "byline", "authors": "byline", "by-line": "byline",
    "dateline": "dateline",
    "date": "timestamp", "publication-date": "timestamp",
    "highlight": "standfirst", "abstract": "standfirst", "summary": "standfirst", "lead": "standfirst",
    "body": "paragraph", "text": "paragraph", "full text": "paragraph", "body text": "paragraph",
    "section": "metadata", "length": "metadata", "graphic": "metadata", "load-date": "metadata",
    "language": "metadata", "publication-type": "metadata", "publication type": "metadata",
    "pub-type": "metadata", "pub-subject": "metadata", "journal-code": "metadata", "subject": "metadata",
    "company": "metadata", "organization": "metadata", "person": "metadata", "ticker": "metadata",
    "industry": "metadata", "geographic": "metadata", "country": "metadata", "state": "metadata",
    "city": "metadata", "category": "metadata", "correction-date": "metadata", "correction": "metadata",
    "classification": "metadata", "series": "metadata", "distribution": "metadata", "edition": "metadata",
    "copyright": "metadata", "notes": "metadata", "column": "metadata", "name": "metadata",
    "document-type": "metadata", "source": "metadata", "url": "metadata", "update": "metadata",
    "upload": "metadata", "bio": "metadata", "contact": "metadata", "type": "metadata", "journal": "metadata",
    # … its cover page
    "download request": "metadata", "time of request": "metadata", "send to": "metadata",
    "terms": "metadata", "project id": "metadata", "job number": "metadata", "search terms": "metadata",
    "search type": "metadata", "client/matter": "metadata", "client id": "metadata",
    "narrowed by": "metadata", "content type": "metadata", "number of lines": "metadata",
    "printopdracht": "metadata", "ausgabeauftrag": "metadata",
    # … German
    "schlagzeile": "headline", "überschrift": "headline", "titel": "headline", "dachzeile": "kicker",
    "autor": "byline", "autoren": "byline", "verfasser": "byline",
    "datum": "timestamp", "ortsmarke": "dateline", "zusammenfassung": "standfirst",
    "rubrik": "metadata", "länge": "metadata", "grafik": "metadata", "sprache": "metadata",
    "publikationstyp": "metadata", "publikation-typ": "metadata", "ressort": "metadata",
    "ausgabe": "metadata", "quelle": "metadata", "seite": "metadata",
    # … French
    "titre": "headline", "auteur": "byline", "auteurs": "byline",
    "encadré": "metadata", "encart": "standfirst", "rubrique": "metadata", "longueur": "metadata", "sujet": "metadata",
    "localisation-geo": "metadata", "langue": "metadata", "date-chargement": "metadata",
    "type-publication": "metadata", "graphique": "metadata", "illustration": "metadata",
    "texte": "paragraph", "corps": "paragraph", "résumé": "standfirst", "signature": "byline",
    # … Dutch
    "kop": "headline", "tekst": "paragraph", "samenvatting": "standfirst",
    "sectie": "metadata", "lengte": "metadata", "taal": "metadata", "grafiek": "metadata",
    "publicatie-type": "metadata", "onderwerp": "metadata", "bron": "metadata",
    # … Spanish, Portuguese, Italian
    "titular": "headline", "título": "headline", "titulo": "headline", "titolo": "headline", "subtítulo": "standfirst",
    "antetítulo": "kicker", "sottotitolo": "standfirst", "occhiello": "kicker", "sommario": "standfirst", "resumen": "standfirst",
    "resumo": "standfirst", "entradilla": "standfirst", "autora": "byline", "autore": "byline", "autores": "byline", "firma": "byline",
    "fecha": "timestamp", "fecha de publicación": "timestamp", "data": "timestamp", "data de publicação": "timestamp",
    "data di pubblicazione": "timestamp", "texto": "paragraph", "texto completo": "paragraph", "cuerpo": "paragraph", "testo": "paragraph",
    "sección": "metadata", "secção": "metadata", "seção": "metadata", "sezione": "metadata", "longitud": "metadata", "extensión": "metadata",
    "tamanho": "metadata", "lunghezza": "metadata", "idioma": "metadata", "lingua": "metadata", "página": "metadata", "páginas": "metadata",
    "pagina": "metadata", "pagine": "metadata", "fecha de carga": "metadata", "data de carregamento": "metadata", "data di caricamento": "metadata",
    "tipo de publicación": "metadata", "tipo de publicação": "metadata", "tipo di pubblicazione": "metadata", "fuente": "metadata",
    "fonte": "metadata", "testata": "metadata", "medio": "metadata", "veículo": "metadata", "edición": "metadata", "edição": "metadata",
    "edizione": "metadata", "gráfico": "metadata", "grafico": "metadata", "palabras": "metadata", "palavras": "metadata", "parole": "metadata",
    "suplemento": "metadata", "tema": "metadata", "materia": "metadata", "argomento": "metadata",
    # … Nordic, Polish, Czech, Turkish
    "ingress": "standfirst", "författare": "byline", "skribent": "byline", "källa": "metadata", "publicerad": "timestamp",
    "overskrift": "headline", "forfatter": "byline", "kilde": "metadata", "sidetal": "metadata", "sektion": "metadata", "språk": "metadata",
    "tytuł": "headline", "źródło": "metadata", "data publikacji": "timestamp", "strona": "metadata", "dział": "metadata", "język": "metadata",
    "název": "headline", "zdroj": "metadata", "datum vydání": "timestamp", "strana": "metadata", "rubrika": "metadata",
    "başlık": "headline", "yazar": "byline", "tarih": "timestamp", "kaynak": "metadata", "sayfa": "metadata", "bölüm": "metadata",
    # … Russian and Ukrainian (Integrum without its carets, SCAN)
    "заголовок": "headline", "подзаголовок": "standfirst", "автор": "byline", "авторы": "byline", "дата": "timestamp",
    "дата выпуска": "timestamp", "дата публикации": "timestamp", "дата публікації": "timestamp", "текст": "paragraph",
    "источник": "metadata", "джерело": "metadata", "рубрика": "metadata", "номер выпуска": "metadata", "номер": "metadata",
    "город": "metadata", "уровень": "metadata", "ссылка": "metadata", "тональность": "metadata", "издание": "metadata", "страница": "metadata", "полоса": "metadata", "язык": "metadata", "объем": "metadata", "регион": "metadata",
    # … Chinese (WiseNews, CNKI), Japanese (G-Search), Korean (BIGKinds), Arabic
    "标题": "headline", "標題": "headline", "题名": "headline", "副标题": "standfirst", "摘要": "standfirst", "作者": "byline", "记者": "byline",
    "日期": "timestamp", "发表时间": "timestamp", "出版日期": "timestamp", "正文": "paragraph", "全文": "paragraph", "来源": "metadata",
    "來源": "metadata", "报纸": "metadata", "報章": "metadata", "版次": "metadata", "版面": "metadata", "版名": "metadata", "页码": "metadata",
    "字数": "metadata", "字數": "metadata", "关键词": "metadata", "语言": "metadata",
    "見出し": "headline", "著者": "byline", "筆者": "byline", "日付": "timestamp", "発行日": "timestamp", "掲載日": "timestamp", "本文": "paragraph",
    "媒体": "metadata", "媒体名": "metadata", "新聞名": "metadata", "面名": "metadata", "朝夕刊": "metadata", "ページ": "metadata", "頁": "metadata",
    "文字数": "metadata", "出典": "metadata",
    "文章編號": "metadata", "文章编号": "metadata", "文件編號": "metadata", "文件编号": "metadata",
    "뉴스 식별자": "metadata", "통합 분류1": "metadata", "키워드": "metadata",
    "제목": "headline", "부제": "standfirst", "기고자": "byline", "일자": "timestamp", "본문": "paragraph", "언론사": "metadata", "매체": "metadata",
    "지면": "metadata", "글자수": "metadata",
    "العنوان": "headline", "الكاتب": "byline", "التاريخ": "timestamp", "المصدر": "metadata", "الصفحة": "metadata", "القسم": "metadata",
    # Genios, wiso
    "untertitel": "standfirst", "wörter": "metadata", "wortanzahl": "metadata", "dokumentnummer": "metadata", "zeitung": "metadata",
    "dauerhafte adresse des dokuments": "metadata", "schlagwörter": "metadata", "jahrgang": "metadata", "heft": "metadata",
    # PressReader
    "article name": "headline", "publication": "metadata", "start page": "metadata", "end page": "metadata",
    # ProQuest (with the spaces that its exports sometimes lose)
    "links": "metadata", "caption": "metadata", "credit": "metadata", "identifier / keyword": "metadata",
    "business indexing term": "metadata", "location": "metadata", "people": "metadata",
    "company / organization": "metadata", "publication title": "metadata",
    "publication year": "metadata", "publication date": "timestamp", "publicationdate": "timestamp",
    "first page": "metadata", "pages": "metadata", "page": "metadata", "volume": "metadata",
    "issue": "metadata", "number of pages": "metadata", "publisher": "metadata",
    "publication info": "metadata", "place of publication": "metadata", "placeof publication": "metadata",
    "place ofpublication": "metadata", "country of publication": "metadata",
    "publication subject": "metadata", "issn": "metadata", "e-issn": "metadata", "eissn": "metadata",
    "source type": "metadata", "sourcetype": "metadata", "language of publication": "metadata",
    "document type": "metadata", "document feature": "metadata", "document id": "metadata",
    "source citation": "metadata", "gale document number": "metadata", "proquest document id": "metadata", "document url": "metadata", "last updated": "metadata",
    "database": "metadata", "dateline location": "metadata", "supplement": "metadata",
    "krant": "metadata", "lähde": "metadata", "forrás": "metadata", "sursă": "metadata", "출처": "metadata",
    "accession number": "metadata", "contact us at": "metadata",
    # Gale, EBSCO
    "content level": "metadata", "lexile measure": "metadata", "source citation (mla 8th edition)": "metadata",
    "source citation (mla 9th edition)": "metadata", "subject terms": "metadata", "full text word count": "metadata", "geographic terms": "metadata",
    "company/entity": "metadata", "naics/industry codes": "metadata", "works cited": "metadata", "record": "metadata", "author affiliations": "metadata",
    "persistent link to this record (permalink)": "metadata", "cut and paste": "metadata", "doi": "metadata",
    # NewsBank
    "record number": "metadata", "readability": "metadata", "citation (aglc style)": "metadata", "memo": "metadata", "index terms": "metadata", "estimated printed pages": "metadata",
    # Papers Past, Readwise
    "permanent link to this item": "metadata", "bibliographic details": "metadata", "full title": "headline",
    "document tags": "metadata", "full document": "paragraph",
    # How long the text is, in other programs' words
    "word count": "metadata", "words": "metadata", "number of words": "metadata", "nombre de mots": "metadata", "mots": "metadata",
    "anzahl wörter": "metadata", "wörterzahl": "metadata", "wortzahl": "metadata", "aantal woorden": "metadata", "woorden": "metadata",
    "número de palabras": "metadata", "número de palavras": "metadata", "numero di parole": "metadata", "numero parole": "metadata",
    "antal ord": "metadata", "antall ord": "metadata", "sanamäärä": "metadata", "liczba słów": "metadata", "počet slov": "metadata",
    "szavak száma": "metadata", "număr de cuvinte": "metadata", "kelime sayısı": "metadata", "количество слов": "metadata",
    "кількість слів": "metadata", "брой думи": "metadata", "αριθμόσ λέξεων": "metadata", "عدد الكلمات": "metadata", "단어 수": "metadata",
    # Feed readers (newsboat) and extractors (newspaper3k)
    "feed": "metadata", "flags": "metadata", "podcast download url": "metadata", "top image": "metadata",
    "publish date": "timestamp", "publish_date": "timestamp", "publishdate": "timestamp",
    # Europresse
    "note(s)": "metadata", "illustration(s)": "metadata", "numéro de document": "metadata",
    "nom de la source": "metadata", "type de source": "metadata", "périodicité": "metadata",
    "couverture géographique": "metadata", "provenance": "metadata", "date d'émission": "metadata",
    "identifiant du document": "metadata", "identifiant": "metadata", "note(s) de la rédaction": "metadata",
    # Integrum: a caret before each
    "^ис": "metadata", "^рб": "metadata", "^нр": "metadata", "^дт": "timestamp", "^ав": "byline",
    "^зг": "headline", "^тт": "paragraph",
}

# Factiva with indexing: the code in capitals, two or more spaces, the value; no colon.  In capitals
# here too, because "by", "in" and "re" are words.  A value that wraps goes on below, indented.
CODES: Final[dict[str, str]] = {
    "HD": "headline", "HL": "headline", "BY": "byline", "CR": "metadata", "WC": "metadata",
    "PD": "timestamp", "ET": "timestamp", "SN": "metadata", "SC": "metadata", "SE": "metadata",
    "ED": "metadata", "PG": "metadata", "VOL": "metadata", "LA": "metadata", "CY": "metadata",
    "CX": "metadata", "LP": "paragraph", "TD": "paragraph", "CLM": "metadata", "ART": "metadata",
    "CT": "metadata", "RF": "metadata", "CO": "metadata", "IN": "metadata", "NS": "metadata",
    "RE": "metadata", "IPC": "metadata", "IPD": "metadata", "PUB": "metadata", "AN": "metadata",
    "NGC": "metadata", "GC": "metadata", "RST": "metadata", "DE": "metadata",
}
# fmt: on

# The keys of front matter (`readers.frontmatter`), as generators of sites, note takers and extractors
# write them (Jekyll, Hugo, pandoc, Obsidian, trafilatura), besides what they share with `FIELDS`.
# When a note was taken or a text last touched is nobody's moment of publication.
# fmt: off
FRONT: Final[dict[str, str]] = {
    **{key: role for key, role in FIELDS.items() if role in ("headline", "byline", "timestamp", "standfirst", "kicker")},
    "headline": "headline", "name": "headline", "titulo": "headline", "título": "headline", "titolo": "headline", "заголовок": "headline",
    "subtitle": "standfirst", "description": "standfirst", "excerpt": "standfirst", "dek": "standfirst", "deck": "standfirst",
    "standfirst": "standfirst", "subtitulo": "standfirst", "subtítulo": "standfirst", "beschreibung": "standfirst",
    "untertitel": "standfirst", "zusammenfassung": "standfirst", "описание": "standfirst", "descripción": "standfirst",
    "byl": "byline", "creator": "byline", "writer": "byline", "автор": "byline", "autore": "byline", "author_name": "byline",
    "published": "timestamp", "pubdate": "timestamp", "publishdate": "timestamp", "published_at": "timestamp",
    "date_published": "timestamp", "datepublished": "timestamp", "publish_date": "timestamp", "published_time": "timestamp",
    "publishedat": "timestamp", "publisheddate": "timestamp", "published_date": "timestamp", "published_on": "timestamp",
    "pub_date": "timestamp", "publicationdate": "timestamp", "publication_date": "timestamp", "webpublicationdate": "timestamp",
    "article:published_time": "timestamp", "fecha": "timestamp", "data": "timestamp", "дата": "timestamp",
}
# fmt: on

# How the lines open in which a database says what may be done with what it prints, folded.
NOTICES: Final = (
    "proquest document link",
    "openurl link",
    "cet article est paru dans",
    "cet article a été publié dans",
    "cet article est extrait de",
    "this article appeared in",
    "this article was published in",
    "dieser artikel erschien in",
    "dieser artikel ist erschienen in",
    "este artículo apareció en",
    "este artículo se publicó en",
    "este artigo foi publicado em",
    "questo articolo è apparso su",
    "questo articolo è stato pubblicato su",
    "dit artikel verscheen in",
    "this article was shared from pressreader",
    "this document is protected by",
    "certificate issued on",
    "certificat émis le",
    "le présent document est protégé",
    "este artículo se ha compartido desde pressreader",
    "dieser artikel wurde über pressreader geteilt",
    "for personal use only",
    "reproduced with permission of the copyright owner",
    "alle rechte vorbehalten: ",
    "zur veröffentlichung freigegeben durch",
    "database copyright",
    "ebsco publishing citation format",
    "photo (color):",
    "photo (black & white):",
    "copyright of ",
    "content may not be copied",
    "pressreader.com",
    "newspapers from ",
    "newspapers in ",
    "alla artiklar är skyddade",
    "alle artikler er beskyttet",
    "alle artikler er beskyttede",
    "alt materiale i infomedia",
    "alle rechte vorbehalten. ©",
    "本サービスで提供される",
    "無断複製",
    "記事・写真等の無断",
    "慧科訊業",
    "慧科讯业",
    "慧科搜索",
)

# Opens a stamp that says when a text or a note was made, folded: another that says when it appeared counts before it.
MADE: Final = tuple(
    "created erstellt angelegt créé creado creada criado criada creato creata gemaakt aangemaakt skapad oprettet opprettet luotu "
    "utworzono vytvořeno létrehozva creat создано створено oluşturulma δημιουργήθηκε 创建 建立 作成日 생성".split()
)

# Opens the line over a record that says for whom it was printed, right under the day of printing, folded.
PRINTED_FOR: Final = (
    "documents sauvegardés par",
    "document sauvegardé par",
    "documents saved by",
    "document saved by",
    "documentos guardados por",
    "documenti salvati da",
    "dokumente gespeichert von",
    "documenten opgeslagen door",
)

# What stands behind a label that has no value, folded: ``Abstract: None available.``
NO_VALUES: Final = frozenset(
    (
        "none",
        "none available",
        "not available",
        "not applicable",
        "n/a",
        "no abstract available",
        "no abstract",
        "unknown",
        "null",
        "nan",
        "[]",
        "anonymous",
        "keine",
        "keine angabe",
        "nicht verfügbar",
        "aucun",
        "non disponible",
        "no disponible",
        "não disponível",
        "geen",
        "niet beschikbaar",
        "не указан",
        "не указана",
        "не вказано",
    )
)

# The word for an edition, folded: databases print under the day in which one a story stood.
EDITIONS: Final = frozenset(
    "edition editions uitgave uitgaven editie edities ausgabe ausgaben hauptausgabe gesamtausgabe édition éditions edición "
    "ediciones edizione edizioni edição edições edició edicions upplaga utgåva utgave utgaver udgave udgaver painos wydanie "
    "vydání vydanie kiadás ediția выпуск έκδοση baskı".split()
)

# Whole lines that end a record of an export that does not count its records, folded.
RECORD_ENDS: Final = frozenset(
    "end of document|fin du document|ende des dokuments|einde van document|fin del documento|fine del documento|fim do documento".split(
        "|"
    )
)

# What comes in pages, as the line names it that counts them: ``Page 2 of 3`` counts no articles, folded.
PAGES: Final = frozenset(
    "page pg seite página pagina pág pàgina strona strana stranica oldal sida side sivu lehekülg puslapis lapa страница страниця стр стор σελίδα "
    "sayfa halaman trang صفحة الصفحة صفحه عمود पृष्ठ ページ 頁 页 쪽 페이지 หน้า".split()
)

# What stands before the page or the number of an issue, or behind the page, in the line of a paper's name and day, folded:
# ``p. 4``, ``Sida: 6``, ``Nummer 61``, ``21面``.  One or two letters count with a mark behind them.
PRINTED_ON: Final = PAGES | frozenset(
    "p pp s sid pag pág pagg págs str стр c с seiten pages páginas pagine sider sidor sivut strony 面 版 면 "
    "no nº n° nr nro numéro número numero nummer number issue № номер число číslo numer szám sayı numărul тираж 號 号".split()
)

# A label of a paper's name that a mail's head has too.
PAPER: Final = "from:"

# Labels of where a text was printed, folded; some databases write the day there and nowhere else:
# ``Source: Valley Post, 14 March 2023, p. 4``.
PRINTED_IN: Final = frozenset(
    "publication info|source|publication|quelle|zeitung|fuente|fonte|testata|medio|bron|krant|källa|kilde|lähde|źródło|zdroj|forrás|sursă|kaynak|"
    "источник|джерело|издание|来源|來源|报纸|報章|出典|新聞名|언론사|출처|المصدر".split("|")
)

# Labels of the number that a database gives a record, folded: it ends the record, however short it is.
RECORD_NUMBERS: Final = frozenset({"record number", "文章編號", "文章编号", "文件編號", "文件编号"})

# The head of a mail or a news post, by its label: the subject is the headline.
# fmt: off
MAIL: Final[dict[str, str]] = {
    **dict.fromkeys((
        "subject", "betreff", "objet", "asunto", "assunto", "oggetto", "onderwerp", "ämne", "emne", "efni", "aihe", "temat", "předmět",
        "predmet", "tárgy", "subiect", "тема", "тақырып", "относно", "предмет", "konu", "θέμα", "tema", "perihal", "chủ đề", "เรื่อง", "件名",
        "主题", "主題", "主旨", "제목", "الموضوع", "נושא", "موضوع", "विषय", "বিষয়", "assumpte", "gaia", "teema", "tēma", "temats", "mövzu", "mavzu", "mada",
    ), "headline"),
    **dict.fromkeys((
        "date", "sent", "datum", "gesendet", "envoyé", "fecha", "enviado", "data", "inviato", "verzonden", "skickat", "dato", "sendt", "päiväys",
        "lähetetty", "wysłano", "odesláno", "küldve", "trimis", "дата", "отправлено", "надіслано", "tarih", "ημερομηνία", "日時", "送信日時", "日期", "发送时间",
        "날짜", "보낸 날짜", "보낸 시간", "التاريخ", "תאריך", "تاریخ", "dátum", "päivämäärä", "kuupäev", "datums", "dată", "датум", "tanggal", "ngày", "วันที่",
        "wysłane", "odoslané", "poslano", "saadetud", "išsiųsta", "nosūtīts", "dikirim", "đã gửi", "gönderildi", "gönderilme tarihi", "στάλθηκε", "εστάλη",
        "تاريخ الإرسال", "تم الإرسال", "נשלח", "ارسال", "傳送時間", "寄件日期", "दिनांक", "तारीख", "তারিখ", "tarehe",
    ), "timestamp"),
    **dict.fromkeys((
        "nntp-posting-host", "nntp-posting-date", "followup-to", "path", "xref", "expires", "approved", "distribution", "supersedes", "user-agent",
        "delivered-to", "precedence", "thread-topic", "thread-index", "priority", "errors-to", "acategory", "slugword", "threadword", "anpa",
        "from", "to", "cc", "bcc", "reply-to", "sender", "message-id", "mime-version", "content-type", "content-transfer-encoding", "x-mailer",
        "return-path", "received", "list-id", "newsgroups", "lines", "references", "in-reply-to", "importance", "attachments", "organization", "von", "an", "kopie",
        "de", "à", "para", "da", "a", "van", "aan", "från", "till", "kopia", "fra", "til", "lähettäjä", "vastaanottaja", "od", "do", "komu", "feladó",
        "címzett", "от", "кому", "копия", "від", "kimden", "kime", "από", "προς", "dari", "kepada", "từ", "đến", "差出人", "宛先", "发件人", "收件人", "寄件者", "收件者",
        "보낸사람", "보낸 사람", "받는사람", "받는 사람", "من", "إلى", "מאת", "אל", "از", "به", "saatja", "nuo", "gönderen", "alıcı", "către", "จาก", "ถึง", "प्रेषक", "प्रति", "প্রেরক", "kutoka", "kwa",
    ), "metadata"),
}
# fmt: on

# Of these, the labels of who sent it.
SENDERS: Final = frozenset(
    "from sender von de da van från fra lähettäjä od feladó от від kimden από dari từ 差出人 发件人 寄件者 보낸사람 من מאת از saatja nuo gönderen จาก प्रेषक প্রেরক kutoka".split()
) | {"보낸 사람"}

# What mail programs put before the subject of what is sent on or answered.
REPLIES: Final = frozenset(
    "fwd fw re aw wg tr rv reenv ref enc rif sv vs vl odp pd ynt ilt απ πρθ 转发 回复 答复 轉寄 回覆 転送 返信 전달 답장 إعادة העברה".split()
)

# What a database counts in the head of a record: ``312 words``.
COUNTED_WORDS: Final = frozenset(
    "words word wörter worte mots mot palabras palabra palavras parole paraules woorden ord sanaa sõna žodžiai vārdi słów slov slova riječi "
    "reči besed szó cuvinte слов слова думи зборови речи kelime sözcük λέξεις λέξεισ كلمة كلمات מילים کلمه शब्द শব্দ kata từ คำ 词 字 語 단어 자".split()
)
