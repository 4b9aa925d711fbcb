"""The columns of tables of articles, in small letters: data.  A ``_`` in a table's own name may stand for a space.

Example: ``texto`` is one of `TEXTS`, ``data_publicacao`` one of `DAYS`.
"""

from __future__ import annotations

from typing import Final

# fmt: off
# The articles themselves, the first that there is.
TEXTS: Final = (
    "text", "html", "content", "body", "article", "maintext", "article_text", "body_text", "full_text", "fulltext", "articlebody",
    "cleaned_text", "clean_text", "plain_text", "raw_text", "article_content", "news_text", "story",
    "texto", "texte", "testo", "tekst", "teks", "metin", "szöveg", "tekstas", "teksts", "teksti", "текст", "النص", "متن", "טקסט",
    "contenido", "conteúdo", "conteudo", "contenu", "contenuto", "inhalt", "inhoud", "isi", "konten", "içerik", "icerik", "innehåll",
    "cuerpo", "corpo", "corps", "treść", "tresc", "obsah", "nội dung", "noi_dung", "noidung", "المحتوى", "محتوا", "תוכן",
    "notícia", "noticia", "artículo", "articulo", "artikel", "articolo", "berita", "isi_berita",
    "正文", "全文", "内容", "內容", "内文", "內文", "文章", "本文", "記事本文", "본문", "내용", "기사", "기사내용", "기사본문", "เนื้อหา", "सामग्री",
)
# What the text may not print, beside the keys of front matter (`fields.FRONT`).
TITLES: Final = ("judul", "tiêu đề", "tieu_de", "tieude", "cím", "otsikko", "タイトル", "기사제목", "عنوان", "หัวข้อ", "शीर्षक")
WRITERS: Final = ("penulis", "tác giả", "tac_gia", "szerző", "kirjoittaja", "記者", "기자", "نویسنده", "ผู้เขียน", "लेखक")
DAYS: Final = (
    "pub_date", "date_publish", "datetime", "date_time", "publication_date", "published_date", "publisheddate", "date_posted", "posted_at",
    "published_on", "news_date", "fecha_publicacion", "fecha_de_publicacion", "data_publicacao", "data_de_publicacao", "data_pubblicazione",
    "date_publication", "date_de_publication", "data_publikacji", "veröffentlicht", "erscheinungsdatum", "publicatiedatum", "tanggal", "ngày đăng",
    "ngay_dang", "发布时间", "發布時間", "时间", "日時", "公開日", "작성일", "등록일", "날짜", "게시일", "تاریخ", "วันที่", "दिनांक",
)
# fmt: on
