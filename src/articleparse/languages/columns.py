"""The columns of tables of articles, and the keys of services' answers: data.

Capitals, spaces and the marks between the words of a name do not count: ``text_content`` is ``textContent`` too.

Example: ``texto`` is one of `TEXTS`, ``data publicacao`` one of `DAYS`.
"""

from __future__ import annotations

from typing import Final

# fmt: off
# The articles themselves, the first that there is.
TEXTS: Final = (
    "full text", "full content", "full article", "ctext", "text", "html", "raw content", "content", "body", "article", "main text", "article text", "body text", "article body",
    "cleaned text", "clean text", "plain text", "raw text", "article content", "news text", "story", "story text", "page content",
    "body html", "content html", "content text", "text content", "news content", "news body", "article html",
    "html content", "markdown", "body xhtml", "body xml", "body content", "main content", "post content", "clean content", "cleaned content",
    "clean article", "extracted text", "selftext", "message", "transcript",
    "contents", "content elements", "blocks", "paragraphs", "target paragraphs", "document",
    "texto", "texte", "testo", "tekst", "teks", "metin", "szöveg", "tekstas", "teksts", "teksti", "текст", "النص", "متن", "טקסט",
    "contenido", "conteúdo", "conteudo", "contenu", "contenuto", "inhalt", "inhoud", "isi", "konten", "içerik", "icerik", "innehåll",
    "cuerpo", "corpo", "corps", "treść", "tresc", "obsah", "nội dung", "noi dung", "المحتوى", "محتوا", "תוכן",
    "notícia", "noticia", "artículo", "articulo", "artikel", "articolo", "berita", "isi berita",
    "正文", "全文", "文本", "内容", "內容", "内文", "內文", "文章", "本文", "記事本文", "본문", "내용", "기사", "기사내용", "기사본문", "เนื้อหา", "सामग्री",
    "news", "haber", "haberler",
)
# What stands for an article where there is no text.
SUMMARIES: Final = (
    "lead paragraph", "summary", "description", "short description", "abstract", "excerpt", "snippet", "desc", "opening text", "lead", "teaser",
    "resumen", "resumo", "résumé", "zusammenfassung", "riassunto", "samenvatting", "описание", "摘要", "概要", "요약", "ringkasan",
)
# What the text may not print, beside the keys of front matter (`fields.FRONT`).
TITLES: Final = (
    "headlines", "head", "news headline", "target title", "article title", "news title", "post title", "web title",
    "judul", "tiêu đề", "tieu de", "cím", "otsikko", "タイトル", "기사제목", "عنوان", "หัวข้อ", "शीर्षक",
)
# … and what is one where there is no other.
WEAK_TITLES: Final = ("header", "heading", "page title", "title page", "og title", "subject")
WRITERS: Final = (
    "author names", "authors byline", "article author", "news author", "bylines", "published bylines", "published by", "posted by", "credits", "dc creator", "writer s", "author s",
    "influencer", "journalist", "journalists", "reporter", "reporters", "writers", "contributors",
    "penulis", "tác giả", "tac gia", "szerző", "kirjoittaja", "記者", "기자", "نویسنده", "ผู้เขียน", "लेखक",
)
DAYS: Final = (
    "pub date", "publishing date", "date publish", "datetime", "date time", "datetime pub", "publication date", "published date", "date posted", "posted at",
    "published on", "published utc", "published datetime", "publish time", "pub time", "first published at", "first publication date",
    "article date", "post date", "release date", "issued", "version created", "dc date", "news date", "dates", "dátum", "time", "waktu", "زمان", "web publication date", "display date", "first publish date",
    "fecha publicacion", "fecha de publicacion", "data publicacao", "data de publicacao", "data pubblicazione",
    "date publication", "date de publication", "data publikacji", "veröffentlicht", "erscheinungsdatum", "publicatiedatum", "tanggal", "ngày đăng",
    "ngay dang", "发布时间", "發布時間", "时间", "日時", "公開日", "작성일", "등록일", "날짜", "게시일", "تاریخ", "วันที่", "दिनांक",
)
# When it was made, where nothing says when it was published.
CREATED: Final = ("created at", "created", "created date", "date created", "created utc", "first created", "upload date")
# The site or the paper, which stands behind titles.
SITES: Final = ("source", "publisher", "publication", "site", "site name", "sitename", "newspaper", "outlet", "provider")
# What only a crawl tells of a page: its date is the crawl's.
CRAWLED: Final = ("dump", "file path", "warc record id", "warc headers", "cc segment", "added")
# What is printed under the headline: not a description or a summary, which are most often nobody's but a program's.
STANDFIRSTS: Final = (
    "lead", "teaser", "intro", "intro text", "vorspann", "лид", "анонс", "zajawka", "subtitle", "sub title", "standfirst", "dek", "deck", "subheadline", "sub headline", "subheadlines", "subheading", "subhead",
    "untertitel", "unterzeile", "subtitulo", "subtítulo", "bajada", "copete", "sottotitolo", "occhiello", "sous titre", "chapô", "chapo",
    "chapeau", "ondertitel", "linha fina", "podtytuł", "podtytul", "underrubrik", "ingress", "подзаголовок", "alt başlık", "副标题", "副題", "부제",
)
# Lists of a story's parts.
PARTS: Final = ("sections", "components", "pages", "segments", "body blocks", "parts")
# What stands beside articles and is none.
ASIDE: Final = (
    "comments", "replies", "related", "related articles", "recommendations", "nav", "navigation", "menu", "latest", "captions", "images",
    "tags", "facets", "aggregations", "warnings", "errors", "error", "highlighting", "highlight", "suggest", "author", "authors",
    "pagination",
)
# What programs and services write for none.
NOTHING: Final = frozenset(
    "nan|none|null|n/a|-|unknown|не указан|[removed]|[deleted]|only available in paid plans".split("|")
)
# Where the article stands, and the day that goes to `source`.
ADDRESSES: Final = (
    "url", "link", "web url", "article url", "article link", "news url", "canonical url", "permalink", "page url", "warc target uri",
    "requested url", "final url", "original url", "source url", "post url", "alternate",
    "read more", "href", "uri", "u", "guid", "source",
)
DATES: Final = ("date", "warc date")
# Objects that describe the article that stands beside them, or in the text beside them.
ABOUT: Final = ("meta", "metadata", "meta data", "warc headers", "thread", "_embedded", "links")
# fmt: on
