"""What a wire's lines look like, and what looks like them and is none: nothing of a story may be lost to them."""

from __future__ import annotations

import pytest

import articleparse
from articleparse.model import Article
from articleparse.parser.names.datelines import dateline

HEADLINE = "Keeper gives up lighthouse after forty winters"
BODY = (
    "The keeper of the last manned lighthouse on the coast has handed his keys to the harbour board after forty years.",
    "He said that he would miss the fog most of all, and that nobody should paint the door any other colour.",
)
FILED = ("PORT AMBER (AP) — " + BODY[0], BODY[1])


def parsed(*lines: str) -> Article:
    return articleparse.parse("\n\n".join(lines))


def told(article: Article) -> list[str]:
    """Headings and paragraphs, in order."""
    return [text for one in article.sections for text in (one.heading, *one.paragraphs) if text]


def roles(article: Article) -> dict[str, str]:
    """The text of what was set aside -> its role."""
    return {one.text: one.role for one in article.provenance if one.text and one.at is None}


@pytest.mark.parametrize("body", [BODY, FILED], ids=["", "filed"])
@pytest.mark.parametrize(
    "headline",
    [
        "AM-radio stations fall silent across the plains",
        "AM-FM merger is off, for now",
        "PM-led inquiry clears all but 300",
        "BC-Alberta pipeline row enters its fourth year",
        "AP-GfK poll: most want more rain, 54",
        "MH370 SEARCH ENDS",
        "B2B BUY NOW",
        "COVID-19",
        "A320 4 CYL 2000",
        "101 Fifth Street sold",
        "5 BEST beaches of the north",
        "Updates: what we know of the storm",
        "Advisory: boil your water",
        "Neu: Café am Markt",
        "Editors rejoice: a paper is born",
        "(Un)likely heroes of the harbour",
        "Kiel/Lübeck: Fähre fällt aus",
        "Rhein-Neckar-Kreis",
        "Flash flood empties camp site",
        "Urgent",
        "Why 2 + 2 = 5 on this island",
        "AFP photo wins prize",
        "ZCZC, the band that nobody could spell",
    ],
)
def test_a_headline_alone_stays_one(headline: str, body: tuple[str, str]) -> None:
    article = parsed(headline, *body)
    assert article.headline == headline
    assert told(article) == list(body)


@pytest.mark.parametrize("body", [BODY, FILED], ids=["", "filed"])
@pytest.mark.parametrize(
    "line", ["COVID-19", "NFL", "Rhein-Neckar-Kreis", "Kiel/Lübeck", "URGENT", "CULTURA LIBROS", "B2B"]
)
def test_a_kicker_stays_one(line: str, body: tuple[str, str]) -> None:
    article = parsed(line, HEADLINE, *body)
    assert (article.kicker, article.headline) == (line, HEADLINE)


@pytest.mark.parametrize(
    "line",
    [
        "Agrar/Tiere/Wolf",
        "R CRO S0A QBXB",
        "MH370 QZXW",
        "acr/mlp/jdm-tvz",
        "France-mer-port-transports-travaux",
        "IMG_2024",
    ],
)
def test_codes_count_only_in_the_company_of_a_wire(line: str) -> None:
    assert not {"metadata", "note"} & set(roles(parsed(line, HEADLINE, *BODY)).values())


@pytest.mark.parametrize("body", [BODY, FILED], ids=["", "filed"])
@pytest.mark.parametrize(
    "line",
    [
        "Oslo/Bergen",
        "Ferry 7 / Bus 12",
        "(He is 81.)",
        "(see the large map)",
        "AP is off the air",
        "and/or nothing at all",
        "and so on and/or so forth",
        "Fin de partie à Brest",
        "AP wins prize",
        "Kontakte zum Hafenamt blieben aus",
        "Notes to editors were burnt long ago",
    ],
)
def test_a_last_line_is_kept(line: str, body: tuple[str, str]) -> None:
    assert told(parsed(HEADLINE, *body, line)) == [*body, line]


def test_initials_stand_at_the_very_end() -> None:
    after = "A second keeper, hired last week, begins on Monday and has asked for a cat and a better radio."
    assert told(parsed(HEADLINE, *FILED, "acr/mlp", after)) == [*FILED, "acr/mlp", after]


def test_a_notepad_is_no_longer_than_its_story() -> None:
    more = BODY * 3
    kept = told(parsed(HEADLINE, *FILED, "Notes to editors", *more))
    assert all(text in kept for text in more)


@pytest.mark.parametrize(
    ("line", "role"),
    [
        ("bdt0214 4 pl 312  dpa 0455", "metadata"),
        ("bsd123 4 vm 210", "metadata"),
        ("APA0123 5 CI 0234", "metadata"),
        ("FRA0123 4 F 0231 AFP /AFP-XX00", "metadata"),
        ("ZCZC0113/SXA", "metadata"),
        ("XCI50217_SXA_QBXB", "metadata"),
        ("AP-US--Keeper Leaves,2nd Ld-Writethru", "metadata"),
        ("BC-Keeper Leaves, 1st Ld", "metadata"),
        ("PM-Keeper Leaves,0410", "metadata"),
        ("Schifffahrt/Leuchttürme/", "metadata"),
        ("Eds: UPDATES with quotes.", "note"),
        ("(ATTN: ADDS details in paras 3-5)", "note"),
        ("ATTENTION - ajoute déclarations du gardien ///", "note"),
        ("Atención redactores: amplía declaraciones", "note"),
        ("Вниманию редакций: добавлены подробности", "note"),
    ],
)
def test_over_any_headline(line: str, role: str) -> None:
    article = parsed(line, HEADLINE, *BODY)
    assert article.headline == HEADLINE
    assert told(article) == list(BODY)
    assert roles(article) == {" ".join(line.split()): role}


@pytest.mark.parametrize(
    ("line", "role"),
    [
        ("URGENT", "metadata"),
        ("a0417", "metadata"),
        ("R CRO S0A QBXB", "metadata"),
        ("France-mer-phares", "metadata"),
        ("PORT-LIGHT/KEEPER", "metadata"),
        ("BC-Keeper Leaves", "metadata"),
        ("AP Photos NYAB101-102", "metadata"),
        ("(Adds comment by harbour board)", "note"),
    ],
)
def test_over_a_headline_in_the_company_of_a_wire(line: str, role: str) -> None:
    article = parsed("bdt0214 4 pl 312  dpa 0455", line, HEADLINE, *FILED)
    assert (article.headline, article.kicker, told(article)) == (HEADLINE, None, list(FILED))
    assert roles(article)[line] == role


@pytest.mark.parametrize(
    "line",
    [
        *(
            "acr/mlp/jdm",
            "abc/ def/",
            "bur-jmy/sst",
            "YU8-CDB/FLE",
            "CSJ // JLG",
            "eca/fp (efe, rtr)",
            "dpa sko yymv n1 ofr",
        ),
        *(
            "(Schluss) roc/kos",
            "Lusa/Fim",
            "/ritzau/",
            "==Kyodo",
            "(foto)(vídeo)",
            "(Foto) (Vídeo) (Audio)",
            "abe \\ cde \\ fgh",
        ),
    ],
)
def test_signs_off(line: str) -> None:
    article = parsed(HEADLINE, *FILED, line)
    assert told(article) == list(FILED)
    assert roles(article)[line] == "signoff"


@pytest.mark.parametrize("headline", [f"{HEADLINE} =", f"^{HEADLINE}<"])
def test_a_headline_in_a_wires_marks(headline: str) -> None:
    assert parsed(headline, *BODY).headline == HEADLINE


@pytest.mark.parametrize(
    ("over", "headline", "standfirst"),
    [
        ([f"{HEADLINE}", "Utl.: He will miss the fog most of all ="], HEADLINE, ["He will miss the fog most of all"]),
        ([f"{HEADLINE} =", "Utl.: He will miss the fog ="], HEADLINE, ["He will miss the fog"]),
        ([f"++ {HEADLINE} ++"], HEADLINE, []),
        ([f"+++ {HEADLINE} +++"], HEADLINE, []),
        ([f"++ {HEADLINE} ++", "'I shall miss the fog', he says"], HEADLINE, ["'I shall miss the fog', he says"]),
    ],
)
def test_a_headline_in_a_wire_s_marks_and_the_line_under_it(
    over: list[str], headline: str, standfirst: list[str]
) -> None:
    article = parsed("ZCZC4471/SXA", *over, *FILED)
    assert (article.headline, list(article.standfirst), told(article)) == (headline, standfirst, list(FILED))


@pytest.mark.parametrize(
    "headline",
    ["C++ turns forty, and nobody is celebrating", "Five A++ ratings withdrawn", "Kandidaat van 50PLUS ++ stapt op"],
)
def test_plus_signs_that_are_no_wire_s_marks(headline: str) -> None:
    assert parsed("ZCZC4471/SXA", headline, *FILED).headline == headline


@pytest.mark.parametrize("line", ["Y8J-GRT", "K2-LTM"])
def test_a_desk_s_codes_under_a_wire_s_copy(line: str) -> None:
    assert roles(parsed("ZCZC4471/SXA", HEADLINE, *FILED, line))[line] == "metadata"


@pytest.mark.parametrize("line", ["B-52", "F-16", "COVID-19", "KC-135"])
def test_a_short_line_in_capitals_over_a_paragraph_is_no_desk_s_code(line: str) -> None:
    assert line in told(parsed(HEADLINE, *BODY, line, *BODY))


def test_a_name_between_the_agency_and_the_story_signs_it() -> None:
    points = '- Belediye: "Çelik henüz gelmedi"\n- Esnaf feribot istiyor'
    lead = "OSTOVA (AA) - AYŞE DEMİR - Liman köprüsünün üç hafta daha kapalı kalacağı dün belediyeden bildirildi."
    found = parsed(f"Liman köprüsü üç hafta daha kapalı\n\n{points}\n\n{lead}\n\nEsnaf yarısını kaybetti.")
    assert (found.authors, found.dateline) == (("AYŞE DEMİR",), "OSTOVA (AA)")
    assert found.standfirst == ('Belediye: "Çelik henüz gelmedi"', "Esnaf feribot istiyor")
    assert found.sections[0].paragraphs[0] == lead


def test_the_day_may_stand_before_the_place() -> None:
    lead = "14.03.2023 Ostowo (PAP) - Most portowy pozostanie zamknięty jeszcze trzy tygodnie, poinformował ratusz."
    found = parsed(f"Most portowy zamknięty\n\n{lead}\n\nNie dotarły stalowe płyty. (PAP)\n\nalis/ mkw/")
    assert (found.dateline, found.timestamp) == ("14.03.2023 Ostowo (PAP)", "2023-03-14")


def test_the_end_of_a_market_wire_has_its_moment() -> None:
    story = "Ostwick Port cut its outlook for the year on Tuesday because the harbor bridge will stay shut until May."
    tail = "(END) Valley Newswires\n\nMarch 14, 2023 06:05 ET (10:05 GMT)\n\nCopyright (c) 2023 Valley & Company, Inc."
    found = parsed(f"Ostwick Port Cuts Outlook\n\nBy Anna Lee\n\n{story}\n\nShares fell 4% in early trading.\n\n{tail}")
    assert (found.timestamp, len(found.sections)) == ("2023-03-14T06:05:00-04:00", 1)
    assert found.sections[0].paragraphs == (story, "Shares fell 4% in early trading.")


def test_initials_one_a_line_over_the_moment_end_copy() -> None:
    lead = "Ratnapur, Mar 14 (PTI) The harbour bridge will stay shut for three weeks because plates have not arrived."
    found = parsed(f"Bridge to stay shut\n\n{lead}\n\nTraders want a ferry. PTI ABC\nXYZ\nXYZ\n03141822\nNNNN")
    assert found.sections[0].paragraphs == (lead, "Traders want a ferry. PTI ABC")


def test_who_assisted_wrote_it_not() -> None:
    story = "(Bloomberg) -- Ostwick Port cut its outlook after the council said that its bridge will be shut until May."
    found = parsed(f"Ostwick Port Cuts Outlook\n\nBy Anna Lee\n\n{story}\n\n--With assistance from Cy Dorn.")
    assert (found.authors, found.sections[0].paragraphs) == (("Anna Lee",), (story,))


@pytest.mark.parametrize(
    ("opening", "place"),
    [
        ("Berlin – ", "Berlin"),
        ("Jakarta - ", "Jakarta"),
        ("یزد – ", "یزد"),
        ("नई दिल्ली: ", "नई दिल्ली"),
        ("హైదరాబాద్: ", "హైదరాబాద్"),
        ("Berlin: ", None),
        ("Saltness – ", None),
    ],
)
def test_a_known_city_before_a_dash_is_a_dateline(opening: str, place: str | None) -> None:
    assert dateline(f"{opening}The pier reopened on Tuesday after nine days.") == place
