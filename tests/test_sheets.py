"""Printed pages that a text was taken from: numbers, running heads, jump lines, and what looks like them; invented."""

from __future__ import annotations

import textwrap

import pytest

import articleparse
from articleparse import Article
from invariants import check, lost_lines

# Language -> a headline, three paragraphs; a paper's name, the word for a page, two jump lines, what counts days.
STORIES = {
    "en": (
        "The bell ringers of Skipwith cannot agree",
        "There are six bells in the tower at Skipwith and nine ringers, four of whom do not speak to the other five. "
        "The quarrel is about a method called Cambridge Surprise, and it has lasted since Whitsun.",
        "Mr Arkle says that anyone would have done the same, and that the pigeon had been in there since Lent and was "
        "perfectly comfortable until the rope was pulled. The vicar has asked for calm.",
        "A meeting was held in the vestry in June. It was agreed to ring on alternate Sundays and to write a letter.",
        ("The Weekly Mercury", "Page", "Continued on page 6", "From page 5", "Day"),
    ),
    "de": (
        "Die Haubenlerche kehrt auf den Parkplatz zurück",
        "Wer die Haubenlerche sehen will, fährt am besten zum Baumarkt. Dort trippelt zwischen Einkaufswagen einer der "
        "seltensten Brutvögel des Landes, unscheinbar braun, mit einem Schopf, der ihm etwas Verwegenes gibt.",
        "Das ist weniger seltsam, als es klingt, denn die Art stammt aus der Steppe und braucht kurze Vegetation, "
        "offenen Boden und Sonne. Was der Acker nicht mehr bietet, liefert heute das Gewerbegebiet.",
        "Drei Marktleiter haben zugesagt, die Ränder bis August nicht zu mähen. Einer hat ein Schild aufgestellt.",
        ("Natur und Umland", "Seite", "Fortsetzung auf Seite 6", "Fortsetzung von Seite 5", "Tag"),
    ),
    "fr": (
        "Le bac de Sainte-Aure reprend ses traversées",
        "Le bac de Sainte-Aure a repris ses traversées lundi, après sept semaines de réparations au ponton nord. "
        "Les habitants de la rive gauche faisaient jusque-là un détour de quarante kilomètres par le pont.",
        "La commune avait d’abord promis une réouverture en mars, mais la crue a emporté deux pieux que les ouvriers "
        "venaient de planter dans la vase. Il a fallu les commander de nouveau.",
        "Le passage reste gratuit pour les écoliers. Les autres paieront deux euros à partir de septembre prochain.",
        ("Le Courrier des Marais", "Page", "Suite page 6", "Suite de la page 5", "Étape"),
    ),
    "es": (
        "La feria del queso vuelve a la plaza vieja",
        "La feria del queso volvió este sábado a la plaza vieja después de tres años en un solar de las afueras. "
        "Acudieron cuarenta productores de la comarca y unas seis mil personas, según el ayuntamiento.",
        "Los vecinos habían reunido firmas para que regresara, porque en las afueras apenas quedaban compradores y "
        "las quesadas se vendían a mitad de precio. El alcalde les dio la razón en mayo.",
        "El premio fue para una pastora de veintitrés años. Su queso madura en una antigua mina de cobre abandonada.",
        ("El Diario de Valdeoro", "Página", "Pasa a la página 6", "Viene de la página 5", "Jornada"),
    ),
    "it": (
        "Il faro di Capo Serra riapre ai visitatori",
        "Il faro di Capo Serra ha riaperto domenica ai visitatori dopo undici anni di abbandono e due di lavori. "
        "In coda, già alle sette del mattino, c'erano famiglie arrivate da tutta la provincia.",
        "La lanterna era stata spenta quando il custode andò in pensione, e da allora nessuno aveva più pulito i "
        "vetri né scacciato i gabbiani dalla terrazza. Il comune ha speso duecentomila euro.",
        "Si sale a gruppi di otto. Il biglietto costa tre euro e comprende una tazza di caffè dal vecchio custode.",
        ("La Voce del Golfo", "Pagina", "Continua a pagina 6", "Segue da pagina 5", "Giorno"),
    ),
    "pl": (
        "Stary młyn w Dębinach znów miele mąkę",
        "Stary młyn w Dębinach znów miele mąkę, choć jeszcze trzy lata temu rosły w nim brzozy i gnieździły się sowy. "
        "Koło kupiono w Czechach, kamienie odnaleziono w ogrodzie proboszcza.",
        "Młynarz ma dwadzieścia osiem lat i skończył informatykę, ale o komputerach nie chce już rozmawiać ani "
        "słuchać od rana do wieczora. Mąkę sprzedaje w papierowych torbach.",
        "Wójt zapowiada drogę z parkingiem. Mieszkańcy wolą błoto, bo wtedy przyjeżdżają tylko ci, którzy muszą.",
        ("Głos Nadrzecza", "Strona", "Ciąg dalszy na str. 6", "Dokończenie ze str. 5", "Dzień"),
    ),
    "ru": (
        "В Вербовке снова запустили ветряную мельницу",
        "В Вербовке снова запустили ветряную мельницу, которая простояла без крыльев больше шестидесяти лет. "
        "Работы заняли два года и обошлись в три миллиона рублей, которые собирали всем районом.",
        "Старые чертежи нашлись в школьном музее, а жернова пришлось искать по соседним дворам, где из них "
        "сделали ступеньки и колодезные крышки. Никто не отказался их вернуть.",
        "Первую муку раздали бесплатно. Теперь в селе ждут туристов и спорят, где поставить для них автобус.",
        ("Вестник Приречья", "Страница", "Продолжение на стр. 6", "Начало на стр. 5", "День"),
    ),
    "el": (
        "Ξαναλειτουργεί το παλιό ελαιοτριβείο της Αγριάς",
        "Το παλιό ελαιοτριβείο της Αγριάς ξαναλειτουργεί μετά από σαράντα χρόνια σιωπής και δύο χρόνια εργασιών. "
        "Οι κάτοικοι έφεραν τις πρώτες ελιές με τα γαϊδούρια, όπως έκαναν κάποτε οι παππούδες τους.",
        "Τις μυλόπετρες τις βρήκαν σε μια αυλή, όπου τις είχαν για τραπέζια, και χρειάστηκαν δώδεκα άνδρες για "
        "να τις κυλήσουν ως την πόρτα του κτιρίου. Ο δήμος πλήρωσε μόνο τη στέγη.",
        "Το λάδι μοιράστηκε σε όλους. Του χρόνου ελπίζουν να το πουλήσουν, αν βρεθεί κάποιος να το εμφιαλώσει.",
        ("Η Φωνή του Κόλπου", "Σελίδα", "Συνέχεια στη σελίδα 6", "Συνέχεια από τη σελίδα 5", "Ημέρα"),
    ),
    "tr": (
        "Eski köprü yeniden yayalara açıldı",
        "Derekışla ile karşı yakayı bağlayan eski köprü, dört yıl süren onarımın ardından yeniden yayalara açıldı. "
        "Açılışa köyün yarısı geldi, öbür yarısı da balkonlardan izledi.",
        "Usta, kemerin taşlarını tek tek numaraladıklarını ama yağmurun sayıları sildiğini, bu yüzden her şeye "
        "baştan başlamak zorunda kaldıklarını anlattı. Kimse ona kızmadı.",
        "Köprüden araba geçmeyecek. Muhtar, iki ucuna birer çınar diktirdi ve gölgesinde oturmak isteyenleri bekliyor.",
        ("Vadi Postası Gazetesi", "Sayfa", "Devamı sayfa 6", "Baştarafı 5. sayfada", "Gün"),
    ),
    "sv": (
        "Färjan till Grönskär går igen",
        "Färjan till Grönskär går igen efter sju veckor på varvet, och de trettio bofasta slapp ro hem sina kassar. "
        "Hela byn stod på bryggan när hon lade till på måndagskvällen.",
        "Motorn hade skurit i höstas, men reservdelarna kom från en fabrik som hunnit läggas ner och fick svarvas "
        "för hand av en pensionerad smed i grannsocknen. Han tog inget betalt.",
        "Turlistan är densamma som förut. Skepparen lovar att vänta på den som syns springa nedför backen mot sjön.",
        ("Skärgårdens Nya Tidning", "Sida", "Fortsättning på sidan 6", "Fortsättning från sidan 5", "Dag"),
    ),
}  # fmt: skip
LANGUAGES = sorted(STORIES)
WIDTH = 60


def wrapped(text: str) -> str:
    return "\n".join(textwrap.wrap(text, WIDTH, break_on_hyphens=False))


def paragraphs(article: Article) -> list[str]:
    return [text for section in article.sections for text in section.paragraphs]


def headings(article: Article) -> list[str]:
    return [section.heading for section in article.sections if section.heading]


def read(text: str) -> Article:
    """Return the one article of a text, of which each line is accounted for once."""
    (article,) = check(text)
    assert not lost_lines([article], text)
    return article


def cut(language: str, edge: str, *, top: str = "") -> str:
    """Return a story whose second paragraph is cut by the edge of a page."""
    headline, first, second, third, _ = STORIES[language]
    lines = wrapped(second).split("\n")
    parts = [headline, wrapped(first), "\n".join(lines[:2]), edge, "\n".join(lines[2:]), wrapped(third)]
    return (f"{top}\n\n" if top else "") + "\n\n".join(parts) + "\n"


def aside(article: Article) -> list[str]:
    return [
        entry.text or "" for entry in article.provenance if entry.role in ("metadata", "delimiter") and not entry.at
    ]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("edge", ["6", "- 6 -", "— 16 —", "| 6", "{page} 6", "{onward}\n\n{back}", "\f", "6\n\f"])
def test_a_page_s_end_is_set_aside_and_the_sentence_that_it_cuts_goes_on(language: str, edge: str) -> None:
    headline, first, second, third, (_, page, onward, back, _) = STORIES[language]
    edge = edge.format(page=page, onward=onward, back=back)
    article = read(cut(language, edge))
    assert article.headline == headline
    assert (headings(article), paragraphs(article)) == ([], [first, second, third])
    assert aside(article) == [line.strip() for line in edge.split("\n") if line.strip()]
    at = [(entry.role, entry.at) for entry in article.provenance if entry.at and entry.at.endswith("paragraphs/1")]
    assert at == [("paragraph", "/sections/0/paragraphs/1")] * (2 if edge.strip() else 1)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("top", "edge"),
    [
        ("{name}               11/2005               5", "6               11/2005               {name}"),
        ("{name}                         5", "6                         {name}"),
        ("{name} 5", "{name} 6"),
        ("5 | {name}", "6 | {name}"),
        ("{name}\t{page} 5", "{page} 6\t{name}"),
    ],
)
def test_a_running_head_s_number_counts(language: str, top: str, edge: str) -> None:
    headline, first, second, third, (name, page, *_) = STORIES[language]
    article = read(cut(language, edge.format(name=name, page=page), top=top.format(name=name, page=page)))
    assert article.headline == headline
    assert (headings(article), paragraphs(article)) == ([], [first, second, third])


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_running_head_says_the_paper_s_day(language: str) -> None:
    name = STORIES[language][4][0]
    top, edge = f"{name}          2005-06-11          5", f"6          2005-06-11          {name}"
    assert read(cut(language, edge, top=top)).timestamp == "2005-06-11"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("moment", ["3/14/25, 10:02 AM", "14.3.2025, 10:02", "14/03/2025 10:02", "2025/3/14 10:02"])
def test_a_browser_s_print(language: str, moment: str) -> None:
    headline, first, second, third, (name, *_) = STORIES[language]
    head = f"{moment}                {headline} - {name}"
    foot = "https://mercury.example/news/story                    {}/2"
    text = "\n\n".join([head, headline, first, second, f"{foot.format(1)}\n\f{head}", third, foot.format(2)])
    article = read(text)
    assert article.headline == headline
    assert (headings(article), paragraphs(article)) == ([], [first, second, third])
    assert article.timestamp is None  # when it was printed is not when it was published


@pytest.mark.parametrize("language", LANGUAGES)
def test_numbers_of_pages_between_paragraphs(language: str) -> None:
    headline, first, second, third, _ = STORIES[language]
    article = read("\n\n".join([headline, wrapped(first), "6", wrapped(second), "7", wrapped(third)]))
    assert (headings(article), paragraphs(article)) == ([], [first, second, third])


# What looks like a page's edge, and is the story's: between its paragraphs.
TRAPS = {
    "sections": ["1", "2", "3"],
    "a countdown": ["12", "11", "10"],
    "years": ["2015", "2016", "2017"],
    "headings that count": ["{day} 1", "{day} 2", "{day} 3"],
    "headings that count on": ["{day} 5", "{day} 6", "{day} 7"],
    "figures": ["318", "42", "1100"],
}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("trap", TRAPS)
@pytest.mark.parametrize("width", [60, 10_000])
def test_what_counts_something_else_stays(language: str, trap: str, width: int) -> None:
    headline, *texts, (*_, day) = STORIES[language]
    lines = [line.format(day=day) for line in TRAPS[trap]]
    over = [f"{line}\n\n" + "\n".join(textwrap.wrap(text, width)) for line, text in zip(lines, texts, strict=True)]
    article = read("\n\n".join([headline, *over]))
    assert not set(lines) & set(aside(article))


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_sentence_that_opens_like_a_jump_line_stays(language: str) -> None:
    headline, first, second, third, (*_, onward, back, _) = STORIES[language]
    said = [f"{onward.removesuffix('6')}6 {first[0].lower()}{first[1:]}", f"{back} {second[0].lower()}{second[1:]}"]
    assert paragraphs(read("\n\n".join([headline, *map(wrapped, [*said, third])])))[:2] == said


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("line", ["{first_words}:", "{first_words}"])
def test_a_figure_that_the_story_leads_up_to_stays(language: str, line: str) -> None:
    headline, first, second, third, _ = STORIES[language]
    led = first.rstrip(".") + (":" if line.endswith(":") else ".")
    below = second if line.endswith(":") else second[0].lower() + second[1:]
    assert "318" not in aside(read("\n\n".join([headline, led, "318", below, third])))


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_table_s_rows_that_count_stay(language: str) -> None:
    headline, first, second, third, (name, *_) = STORIES[language]
    rows = [f"{name}          5", f"{name}          6"]
    article = read("\n\n".join([headline, wrapped(first), "\n".join(rows), wrapped(second), wrapped(third)]))
    assert not set(rows) & set(aside(article))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("width", [38, 45, 60, 72])
@pytest.mark.parametrize("over", ["", "{name}: THE ONLY DAILY OF THE UPPER VALLEY AND THE COAST SINCE 1870 =\n\n"])
def test_a_wrapped_story_is_no_list_of_headlines(language: str, width: int, over: str) -> None:
    headline, *texts, (name, *_) = STORIES[language]
    story = "\n".join("\n".join(textwrap.wrap(text, width, break_on_hyphens=False)) for text in texts)
    article = articleparse.parse(over.format(name=name) + headline + "\n\n" + story)
    assert len(" ".join(paragraphs(article))) > 0.6 * len(" ".join(texts))


INITIALS = {
    "en": ("T", "he ferry from Fortune takes fifty-five minutes, and for fifty of them you are in Canada."),
    "de": ("D", "ie Fähre von Grauholm braucht vierzig Minuten, und vierzig Minuten lang sieht man nur Nebel."),
    "fr": ("L", "e bac de Sainte-Aure met vingt minutes, et pendant vingt minutes personne ne dit un mot."),
    "es": ("L", "a barca de Valdeoro tarda veinte minutos, y durante veinte minutos nadie dice una palabra."),
    "it": ("Q", "uando il traghetto lascia Capo Serra, per venti minuti nessuno dice una parola a bordo."),
    "pl": ("P", "rom do Dębin płynie dwadzieścia minut i przez dwadzieścia minut nikt się nie odzywa."),
    "ru": ("П", "аром до Вербовки идёт двадцать минут, и все двадцать минут на палубе никто не говорит."),
    "el": ("Τ", "ο φέρι για την Αγριά κάνει είκοσι λεπτά και για είκοσι λεπτά κανείς δεν λέει λέξη."),
    "sv": ("F", "ärjan till Grönskär tar tjugo minuter, och i tjugo minuter säger ingen ombord ett ord."),
}


@pytest.mark.parametrize("language", sorted(INITIALS))
@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_a_letter_set_large_opens_the_first_word(language: str, gap: str) -> None:
    headline, first, second, third, _ = STORIES[language]
    letter, rest = INITIALS[language]
    article = read("\n\n".join([headline, letter + gap + rest, first, second, third]))
    assert paragraphs(article)[0] == letter + rest


def test_a_letter_that_is_a_word_is_told_by_the_others() -> None:
    rest = "ferry took them over, and after it had gone nobody else came to the pier until the spring."
    second = "The ferry is out of service. After the storm, the pier was closed until the spring of the following year."
    texts = ["The ferry that never returned", "A", rest, second, "It was built in 1911. Nobody knows who paid for it."]
    assert paragraphs(read("\n\n".join(texts)))[0] == f"A {rest}"
    assert paragraphs(read("\n\n".join([texts[0], "A", "fter" + rest[5:], *texts[3:]])))[0] == "After" + rest[5:]


@pytest.mark.parametrize(
    "lines",
    [
        [
            "B",
            "bascule bridge: one that lifts its deck to let a ship go through",
            "C",
            "caisson: a box to build in water",
        ],
        ["Q", "and what did the harbour master say about the pontoon then?", "A", "nothing that I could print here."],
        ["I", "THE MORNING OF THE FLOOD BEGAN LIKE ANY OTHER IN THE VALLEY."],
    ],
)
def test_a_letter_that_heads_something_stays(lines: list[str]) -> None:
    headline, *texts, _ = STORIES["en"]
    text = "\n\n".join([headline, *texts, *lines])
    joined = "".join(lines[:2])
    assert joined not in " ".join(paragraphs(read(text)))


@pytest.mark.parametrize(
    "by", ["by Moira Kettle", "von Eva Lindt", "par Anne Le Goff", "door Stijn Verbeke", "av Nils Ek"]
)
def test_a_byline_in_lower_case_right_under_a_wrapped_story_s_headline(by: str) -> None:
    headline, *texts, _ = STORIES["en"]
    article = read(f"{headline}\n{by}\n\n" + "\n\n".join(map(wrapped, texts)))
    assert (article.headline, article.authors) == (headline, (by.partition(" ")[2],))


def test_a_headline_whose_last_row_names_somebody_is_one() -> None:
    headline = ["The novel that was found in the attic of the old mill is", "by Thomas Harding"]
    article = read("\n".join(headline) + "\n\n" + "\n\n".join(map(wrapped, STORIES["en"][1:4])))
    assert article.headline == " ".join(headline)
