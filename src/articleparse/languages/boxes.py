"""What says of a box amid a story where it ends, for those who hear it read, or what a machine made: ``End of related``.

Folded as in phrases.py; sites in all languages close boxes in English too.  The words before the box's name, first.
"""

from __future__ import annotations

from typing import Final

CLOSING: Final = (
    "end of ", "ende der ", "ende des ", "ende von ", "ende vom ", "fin de la ", "fin de l'", "fin des ", "fin du ", "fin de ", "fin del ", "final de ",
    "fim da ", "fim do ", "fim de ", "fim dos ", "fim das ", "fine di ", "fine del ", "fine della ", "fine dei ", "fine delle ", "einde van de ", "einde van het ", "einde van ", "einde ",
    "slut på ", "slutt på ", "slut med ", "koniec ", "konec ", "vége ", "sfârșitul ", "конец ", "кінець ", "край на ", "крај ", "kraj ", "sonu ", "τέλος ", "نهاية ", "پایان ", "akhir dari ", "akhir ",
    "kết thúc ", "loppu ", "lõpp ", "final del ", "fi de ", "fin de las ", "fin de los ",
)  # fmt: skip

# What leads past a box, around its name, folded: ``Skip most read and continue reading``.
SKIPPING: Final = (
    ("skip ", " and continue reading"), ("пропустить ", " и продолжить чтение"), ("пропустити ", " і продовжити"), ("تخطى ", " وواصل القراءة"),
    ("از ", " رد شوید و به خواندن ادامه دهید"), ("saltar ", " y continuar leyendo"), ("pule ", " e continue lendo"),
    ("bỏ qua ", " và tiếp tục đọc"), ("lewati ", " dan terus membaca"), ("lewati ", " dan lanjutkan membaca"),
    ("छोड़कर ", " आगे बढ़ें"), ("स्किप ", " आगे पढ़ें"), ("ruka ", " na uendelee kusoma"), ("aller ", " et continuer à lire"),
)  # fmt: skip

# What a machine made, where its note stands under a story's points: letters that a word for it has in its forms, folded.
SUMMED: Final = (
    "summar", "key points", "highlights", "content", "zusammenfass", "inhalt", "résumé", "synthèse", "contenu", "resum", "contenido", "puntos clave",
    "riassunt", "sintesi", "contenuto", "conteúdo", "samenvatt", "inhoud", "sammanfatt", "innehåll", "opsummer", "indhold", "oppsummer", "sammendrag",
    "innhold", "samandrag", "innhald", "tiivist", "yhteenve", "sisäl", "samantekt", "kokkuvõt", "sisu ", "kopsavilk", "satur", "santrauk", "turin",
    "podsumowan", "streszcz", "treś", "shrnut", "zhrnut", "obsah", "összefoglal", "tartalom", "rezumat", "conținut", "резюме", "съдържание",
    "содржина", "сажет", "садржај", "sažet", "sadržaj", "povzet", "vsebin", "përmbledh", "përmbajtj", "contingut", "contido", "laburpen", "eduki",
    "περίληψ", "σύνοψ", "περιεχόμενο", "пересказ", "содержание", "контент", "зміст", "переказ", "özet", "içerik", "xülasə", "məzmun", "ملخص", "تلخيص",
    "محتوى", "خلاصه", "محتوا", "خلاصہ", "תקציר", "סיכום", "תוכן", "सारांश", "सामग्री", "সারাংশ", "ringkasan", "rangkuman", "konten", "kandungan",
    "tóm tắt", "nội dung", "สรุป", "เนื้อหา", "要約", "コンテンツ", "요약", "콘텐츠", "摘要", "总结", "總結", "内容", "內容", "opsomming",
)  # fmt: skip
