"""What closes a box amid a story for those who hear it read: ``End of most read``, ``Ende der weiteren Informationen``.

The words before the box's name, folded as in phrases.py; sites in all languages print the English ones.
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
