"""Mails: who wrote what is quoted, and which of several that lie in each other holds the story."""

from __future__ import annotations

import json

import pytest

import articleparse
from articleparse.containers.eml import letter
from articleparse.containers.reading import Reading
from articleparse.engine import Task, convert
from articleparse.model import Record
from articleparse.parser.rules.senders import is_person

QUOTED = """
> Council closes the pool
>
> The council voted on Tuesday to close the pool at the end of the month,
> after two years of losses that nobody could explain.
>
> "We have run out of money," said the mayor, Ann Doyle. Swimmers left the
> gallery in silence.
"""


@pytest.mark.parametrize(
    ("line", "author"),
    [
        ("On Mar 14, 2023, at 6:22 PM, Jane Roe <jane@post.example> wrote:", "Jane Roe"),
        ("On 3/14/23 6:22 PM, Jane Roe wrote:", "Jane Roe"),
        ("Am Di., 14. März 2023 um 18:22 Uhr schrieb Uwe Stahl <stahl@talpost.example>:", "Uwe Stahl"),
        ("El mar, 14 mar 2023 a las 18:22, Juana Robles (<juana@correo.example>) escribió:", "Juana Robles"),
        ("Il giorno mar 14 mar 2023 alle ore 18:22 Anna Rossi <anna@valle.example> ha scritto:", "Anna Rossi"),
        ("Op di 14 mrt. 2023 om 18:22 schreef Jan Roos <jan@dal.example>:", "Jan Roos"),
        ("Den tis 14 mars 2023 kl 18:22 skrev Eva Lind <eva@dal.example>:", "Eva Lind"),
        ("W dniu 14.03.2023 o 18:22, Jan Kowalski pisze:", "Jan Kowalski"),
        ("14.03.2023 18:22, Анна Рогова пишет:", "Анна Рогова"),
        ("14 Mart 2023 Sal 18:22 tarihinde Ayşe Demir <ayse@vadi.example> şunu yazdı:", "Ayşe Demir"),
        ("在 2023年3月14日，18:22，王小明 <wang@he.example> 写道：", "王小明"),
        ("2023年3月14日(火) 18:22 佐藤明 <sato@tani.example>:", "佐藤明"),
        ("2023년 3월 14일 (화) 오후 6:22, 김민서 <kim@haesong.example>님이 작성:", "김민서"),
    ],
)
def test_the_line_over_a_quotation(line: str, author: str) -> None:
    (article,) = articleparse.parse_all(f"For the archive.\n\n{line}\n{QUOTED}")
    assert article.headline == "Council closes the pool"
    assert (article.timestamp, article.authors) == ("2023-03-14T18:22:00", (author,))
    assert [stamp.kind for stamp in article.timestamps] == ["published"]
    (section,) = article.sections
    assert section.paragraphs == (
        "The council voted on Tuesday to close the pool at the end of the month, "
        "after two years of losses that nobody could explain.",
        '"We have run out of money," said the mayor, Ann Doyle. Swimmers left the gallery in silence.',
    )
    assert [entry.role for entry in article.provenance][:2] == ["note", "timestamp"]


def test_a_sentence_that_leads_over_to_a_quotation_is_no_mails_line() -> None:
    head = "Letters from the front\n\nBy Jane Roe\n\n4 May 2024\n\n"
    text = f"{head}On 3 May 1917 he wrote:\n\nDear mother, the mud is deep here.\n"
    (article,) = articleparse.parse_all(text)
    assert article.headline == "Letters from the front"
    assert article.timestamp == "2024-05-04"


def html_mail(body: str, subject: str = "Fwd: Rat schließt das Schwimmbad") -> dict[str, object]:
    head = "From: Desk <desk@herald.example>\nTo: a@herald.example\nDate: Wed, 15 Mar 2023 12:00:00 +0000"
    data = f"{head}\nMIME-Version: 1.0\nSubject: {subject}\nContent-Type: text/html; charset=utf-8\n\n{body}"
    record = letter(data.encode(), "a.eml", "a.eml", Reading())
    assert isinstance(record, Record)
    found: dict[str, object] = json.loads(convert(record, Task()).output)
    return found


STORY = (
    "<p>Der Rat hat am Dienstag beschlossen, das Schwimmbad zum Monatsende zu schließen, nach zwei Jahren "
    "mit Verlusten.</p><p>»Wir haben kein Geld mehr«, sagte Bürgermeisterin Anne Doll. Die Schwimmer verließen "
    "schweigend den Saal.</p>"
)


def test_a_head_in_the_text_counts_before_that_of_the_mail() -> None:
    head = "Von: Uwe Stahl &lt;stahl@talpost.example&gt;<br>Gesendet: Dienstag, 14. März 2023 18:22<br>An: Desk"
    head += "<br>Betreff: Rat schließt"
    article = html_mail(f"<p>Bitte ins Archiv.</p><p>{head}</p>{STORY}<p>Mit freundlichen Grüßen</p><p>Uwe Stahl</p>")
    assert article["headline"] == "Rat schließt"
    assert article["timestamp"] == "2023-03-14T18:22:00"
    assert article["authors"] == ["Uwe Stahl"]
    assert len(article["sections"][0]["paragraphs"]) == 2  # type: ignore[index]


def test_a_desk_writes_nothing_and_what_is_sent_on_has_no_mark() -> None:
    article = html_mail(STORY)
    assert article["headline"] == "Rat schließt das Schwimmbad"
    assert article["authors"] == []


def test_people() -> None:
    assert all(map(is_person, ("Nadia Karim", "王小明", "Ana María Robles")))
    assert not any(map(is_person, ("Desk", "Harbour Trust Press Office", "The Valley Post")))


def test_a_newsletters_story_has_the_headline_over_a_name_alone() -> None:
    text = (
        "From: The Quay <news@quay.example>\nTo: readers\nDate: Mon, 22 Apr 2024 08:03:00 +0100\n"
        "Subject: This morning: ferry, bridge, queue\n\nGood morning, this is the morning letter.\n\n"
        "Ferry to the island goes once a day\nMargaret Hobson\n\n"
        "The ferry to the island goes once a day from Monday, while the second boat is repaired.\n\n"
        "The second boat is promised for June, said the harbour master on Sunday evening.\n"
    )
    found = articleparse.parse(text, form="text")
    assert (found.headline, found.authors) == ("Ferry to the island goes once a day", ("Margaret Hobson",))


def test_the_messages_of_a_chat_are_all_told() -> None:
    chat = [
        f"[19/06/2024 08:1{minute}] {who}: {said}"
        for minute, (who, said) in enumerate(
            (("Aunt Neide", "is the market on"), ("Office", "Yes, until noon."), ("Aunt Neide", "And tomorrow, too?"))
        )
    ]
    found = articleparse.parse("\n".join(["Market talk", "", *chat]), form="text")
    assert [line for one in found.sections for line in (one.heading, *one.paragraphs) if line][-2:] == chat[1:]
    found = articleparse.parse("\n".join(chat), form="text")
    assert all(entry.role != "metadata" for entry in found.provenance)


@pytest.mark.parametrize(
    "head", ["[19/06/2024 08:12] Aunt Neide: look at this", "19/06/2024, 08:12 - Aunt Neide: look"]
)
def test_the_head_of_a_chats_message_is_no_headline(head: str) -> None:
    story = (
        "The Saturday market moves to the old hall in July, said the council on Monday.\n\nThe traders ask for shade.\n"
    )
    found = articleparse.parse(
        f"{head}\n\nMarket moves after sixty years\n\nBy Jane Doe\n18 June 2024\n\n{story}", form="text"
    )
    assert (found.headline, found.timestamp, found.authors) == (
        "Market moves after sixty years",
        "2024-06-18",
        ("Jane Doe",),
    )


@pytest.mark.parametrize(
    "subject",
    [
        "=?utf-8?q?Fwd=3A_Caf=C3=A9_opens_by_the_quay?=",
        "=?UTF-8?B?RndkOiBDYWbDqSBvcGVucyBieSB0aGUgcXVheQ==?=",
        "=?utf-8?q?Fwd=3A_Caf=C3=A9_opens?=\n =?utf-8?q?_by_the_quay?=",
        "Fwd: =?iso-8859-1?Q?Caf=E9?= opens by the quay",
    ],
)
def test_a_mail_that_was_saved_as_text_has_its_fields_in_code(subject: str) -> None:
    story = "The café opened on Monday.\n\nIts terrace will stay open until September, the owners said.\n"
    head = f"From: =?utf-8?q?Jane_Doe?= <jane@press.example>\nTo: desk@press.example\nSubject: {subject}\n"
    found = articleparse.parse(f"{head}Date: Tue, 18 Jun 2024 09:15:00 +0200\n\n{story}", form="text")
    assert (found.headline, found.authors) == ("Café opens by the quay", ("Jane Doe",))


@pytest.mark.parametrize("line", ["Subject: =?klingon?q?Caf=E9?=", "It was =?utf-8?q?A?="])
def test_what_is_no_code_stays(line: str) -> None:
    found = articleparse.parse(f"{line}\n\nThe café opened on Monday, the owners said.\n", form="text")
    assert line.removeprefix("Subject: ") in str(found)


def test_the_name_behind_the_address_is_the_sender_s() -> None:
    story = "The café opened on Monday.\n\nIts terrace will stay open until September, the owners said.\n"
    head = "From: jdoe@press.example (Jane Doe)\nNewsgroups: misc.news\nSubject: Café opens by the quay\n"
    found = articleparse.parse(f"{head}Date: 20 Apr 93 10:17:30 GMT\n\n{story}", form="text")
    assert (found.headline, found.authors) == ("Café opens by the quay", ("Jane Doe",))
