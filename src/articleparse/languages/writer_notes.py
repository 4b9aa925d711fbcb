"""How a note under a story opens that says who its writer is, and gives no name: data, by language.

Folded as in phrases.py.  What stands before the bar is who writes: a story that tells of an author has
the word elsewhere as well, and no note.
Example: ``the writer| is`` of "The writer is a fisherman and a councillor."
"""

from __future__ import annotations

from typing import Final

_UNSPACED: Final = "\u3000"  # scripts without spaces begin here
_NOTES: Final = {
    "en": "the writer| is;the author| is;the writers| are;the authors| are;the columnist| is",
    "de": "der autor| ist;die autorin| ist;die autoren| sind;unser autor| ist;unsere autorin| ist;der verfasser| ist",
    "fr": "l'auteur| est;l'autrice| est;l'auteure| est;les auteurs| sont",
    "es": "el autor| es;la autora| es;los autores| son;la columnista| es;el columnista| es",
    "ca": "l'autor| és;l'autora| és",
    "gl": "o autor| é;a autora| é",
    "pt": "o autor| é;a autora| é;os autores| são;o articulista| é;a articulista| é",
    "it": "l'autore| è;l'autrice| è;gli autori| sono",
    "ro": "autorul| este;autoarea| este;autorii| sunt",
    "nl": "de auteur| is;de schrijver| is;de schrijfster| is;de auteurs| zijn;de columnist| is",
    "af": "die skrywer| is;die outeur| is",
    "sv": "skribenten| är;artikelförfattaren| är;författaren| är;debattören| är",
    "da": "skribenten| er;forfatteren| er;klummeskribenten| er;artiklens forfatter| er",
    "nb": "skribenten| er;forfatteren| er;innsenderen| er;artikkelforfatteren| er;kronikkforfatteren| er",
    "nn": "skribenten| er;forfattaren| er;artikkelforfattaren| er",
    "is": "höfundur| er;höfundar| eru;höfundurinn| er",
    "fi": "kirjoittaja| on;kirjoittajat| ovat;kolumnisti| on",
    "et": "autor| on;autorid| on;artikli autor| on",
    "lv": "autors| ir;autore| ir;raksta autors| ir;raksta autore| ir",
    "lt": "autorius| yra;autorė| yra;straipsnio autorius| yra;straipsnio autorė| yra",
    "pl": "autor| jest;autorka| jest;autorzy| są",
    "cs": "autor| je;autorka| je;autoři| jsou",
    "sk": "autor| je;autorka| je;autori| sú",
    "sl": "avtor| je;avtorica| je",
    "hr": "autor| je;autorica| je;autori| su",
    "sr": "autor| je;autorka| je;autori| su;аутор| је;ауторка| је",
    "sq": "autori| është;autorja| është",
    "ru": "автор| является;автор| —;автор| –",
    "uk": "автор| є;авторка| є;автор| —;автор| –;авторка| —;авторка| –",
    "bg": "авторът| е;авторката| е",
    "mk": "авторот| е;авторката| е",
    "el": "ο συγγραφέασ| είναι;η συγγραφέασ| είναι;ο αρθρογράφοσ| είναι;η αρθρογράφοσ| είναι;ο γράφων| είναι",
    "id": "penulis| adalah;penulis| merupakan",
    "ms": "penulis| ialah;penulis| adalah;penulis| merupakan",
    "fil": "ang may-akda| ay;ang sumulat| ay",
    "sw": "mwandishi| ni;mwandishi wa makala hii| ni;mwandishi wa makala haya| ni",
    "vi": "tác giả| là",
    "he": "הכותב| הוא;הכותבת| היא;הכותבים| הם",
    "hi": "लेखक|;लेखिका|",
    "bn": "লেখক|:;লেখক| :;লেখক| একজন",
    "zh": "作者|系;作者|为;作者|為;作者|是",
}  # fmt: skip


def _rows() -> dict[str, str]:
    """The openings of all languages -> who writes."""
    said = (note.partition("|") for notes in _NOTES.values() for note in notes.split(";"))
    return {who + rest: who for who, _, rest in said}


WRITER_NOTES: Final = _rows()
OPENINGS: Final = tuple(opening if opening >= _UNSPACED else f"{opening} " for opening in WRITER_NOTES)
SURVIVED: Final = ("the author is survived", "the writer is survived")  # … of whom the story is
