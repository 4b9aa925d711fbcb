"""What stands at the edges of printed pages: the word for a page, and what says where the story goes on: data.

Folded as in phrases.py; ``#`` stands for the page.  Example: ``Continued on page A6 »``.
"""

from __future__ import annotations

from typing import Final

# fmt: off
# Before a page's number, or behind it.
PAGES: Final = (
    "page", "pages", "pg.", "p.", "seite", "s.", "página", "pág.", "pag.", "pagina", "pàgina", "strona", "str.", "strana", "stranica", "stran",
    "sida", "sid.", "side", "síða", "sivu", "oldal", "lk.", "lpp.", "psl.", "faqe", "страница", "стр.", "с.", "сторінка", "стор.", "σελίδα", "σελ.",
    "sayfa", "sf.", "səhifə", "halaman", "hal.", "trang", "muka surat", "pahina", "ukurasa", "หน้า", "หน้าที่", "पृष्ठ", "पेज", "পৃষ্ঠা", "பக்கம்", "صفحة", "صفحه", "ص.", "صفحہ", "עמוד", "עמ'",
    "ページ", "頁", "页", "面", "면", "쪽",
)

# Between a page's number and how many there are: ``6 of 9``.
OF: Final = ("of", "/", "von", "sur", "de", "di", "van", "z", "ze", "av", "af", "из", "з", "από", "dari", "的", "من")

# A whole line: the story goes on, or comes from, elsewhere.
JUMPS: Final = (
    "continued on page #", "continued on page #, column #", "continued on p. #", "continued on #", "continues on page #", "story continues on page #",
    "cont'd on page #", "cont. on page #", "cont'd on p. #", "cont. on p. #", "turn to page #", "please turn to page #", "continued from page #",
    "continued from p. #", "cont'd from page #", "cont. from page #", "continued from #", "from page #", "continued on next page", "continued from previous page",
    "fortsetzung auf seite #", "fortsetzung auf s. #", "fortsetzung seite #", "fortsetzung s. #", "fortsetzung von seite #", "fortsetzung von s. #",
    "weiter auf seite #", "weiter auf s. #", "fortsetzung nächste seite", "fortsetzung auf der nächsten seite", "von seite #",
    "suite page #", "suite en page #", "suite à la page #", "suite p. #", "suite de la page #", "suite de la p. #", "lire la suite page #", "lire la suite en page #", "(suite page #)",
    "pasa a la página #", "pasa a la pág. #", "continúa en la página #", "continúa en la pág. #", "sigue en la página #", "sigue en la pág. #", "sigue en página #",
    "viene de la página #", "viene de la pág. #", "viene de página #", "viene de la #",
    "continua na página #", "continua na pág. #", "continua na p. #", "continuação da página #", "continuação da pág. #", "vem da página #", "segue na página #",
    "continua a pagina #", "continua a pag. #", "segue a pagina #", "segue a pag. #", "continua da pagina #", "segue da pagina #", "dalla pagina #",
    "vervolg op pagina #", "vervolg op pag. #", "vervolg op blz. #", "lees verder op pagina #", "lees verder op blz. #", "vervolg van pagina #", "vervolg van pag. #", "vervolg van blz. #",
    "fortsättning på sidan #", "forts. på sidan #", "forts. sid #", "fortsättning från sidan #", "forts. från sidan #",
    "fortsætter på side #", "fortsættes på side #", "fortsat fra side #", "fortsetter på side #", "fortsettelse på side #", "fortsatt fra side #", "fra side #",
    "jatkuu sivulla #", "jatkoa sivulta #", "jatkuu seuraavalla sivulla",
    "ciąg dalszy na str. #", "ciąg dalszy na stronie #", "dokończenie na str. #", "dokończenie na stronie #", "cd. na str. #", "dokończenie ze str. #", "dokończenie ze strony #", "ciąg dalszy ze str. #",
    "pokračování na straně #", "pokračování na str. #", "pokračování ze strany #", "pokračovanie na strane #", "pokračovanie zo strany #",
    "folytatás a #. oldalon", "folytatás az #. oldalon", "folytatás a(z) #. oldalon", "folytatás az #. oldalról", "folytatás a #. oldalról",
    "continuare în pagina #", "continuare în pag. #", "urmare din pagina #", "urmare din pag. #",
    "nastavak na stranici #", "nastavak na str. #", "nastavak sa stranice #", "nadaljevanje na strani #", "nadaljevanje s strani #",
    "продолжение на стр. #", "продолжение на странице #", "окончание на стр. #", "продолжение. начало на стр. #", "окончание. начало на стр. #", "начало на стр. #",
    "продовження на стор. #", "закінчення на стор. #", "початок на стор. #", "продължава на стр. #", "продължение от стр. #",
    "συνέχεια στη σελίδα #", "συνέχεια στη σελ. #", "συνέχεια από τη σελίδα #", "συνέχεια από τη σελ. #",
    "devamı # sayfada", "devamı #. sayfada", "devamı sayfa #'da", "devamı sayfa #", "baştarafı #. sayfada",
    "bersambung ke halaman #", "bersambung ke hal. #", "bersambung ke hal #", "sambungan dari halaman #", "sambungan dari hal. #", "sambungan dari hal #",
    "xem tiếp trang #", "tiếp theo trang #", "tiếp trang #",
    "التتمة ص #", "التتمة ص. #", "التتمة صفحة #", "تتمة صفحة #", "تتمة ص #", "البقية ص #", "البقية صفحة #", "تتمة المنشور ص #", "ادامه در صفحه #", "ادامه از صفحه #", "بقیہ صفحہ #", "بقیہ نمبر #",
    "המשך בעמוד #", "המשך מעמוד #", "शेष पृष्ठ # पर", "शेष पेज # पर", "पृष्ठ # का शेष", "पेज # का शेष", "อ่านต่อหน้า #", "ต่อหน้า #", "ต่อจากหน้า #",
    "#面に続く", "#ページに続く", "#面から続く", "次ページに続く", "下转第#版", "下转#版", "上接第#版", "上接#版", "下轉第#版", "上接第#頁", "#면에 계속", "#면에서 계속", "#면으로 계속", "☞#면에 계속",
)
# fmt: on
