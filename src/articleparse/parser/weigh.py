"""What a page declares, weighed against what it prints: before the article is put together, and after.

`relabelled` gives the declared headline its line; `weighed` settles what no line says
alone: the moment of publication, the authors, a headline that is not printed.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from typing import Final

from msgspec.structs import replace

from articleparse.model import Article, Attribution, Claim, Hints, Notice
from articleparse.parser import moments
from articleparse.parser.credits import credits_others
from articleparse.parser.exports import upright
from articleparse.parser.features import Look, key_of
from articleparse.parser.labels import Label
from articleparse.parser.name_lists import cleared, without_titles
from articleparse.parser.names import authors, bare_names
from articleparse.parser.overheads import with_kicker
from articleparse.parser.persons import (
    UNSPACED_FROM,
    is_agency,
    is_known_name,
    is_office,
    is_organisation,
    looks_like_name,
)
from articleparse.parser.senders import is_person
from articleparse.parser.survey import words_of
from articleparse.parser.titles import Title

_NAME: Final = 80  # characters of a declared author
_CREDIT: Final = 160  # … of a line that names who edited the story
_DECLARED: Final = "claim"
_NO_VALUES: Final = frozenset(
    {"undefined", "null", "none", "unknown", "anonymous", "webmaster", "root", "user", "guest", "super user"}
)


def relabelled(
    looks: Sequence[Look], labels: Sequence[Label], title: Title | None, claims: Sequence[Claim]
) -> list[Label]:
    """Return the labels with the headline where the weighed title is printed, and the kicker over it."""
    return with_kicker(looks, _with_title(looks, labels, title) if title else list(labels), claims)


def _with_title(looks: Sequence[Look], labels: Sequence[Label], title: Title) -> list[Label]:
    found = list(labels)
    if title.block is None:
        return found
    if found[title.block].role == "headline":
        found[title.block] = found[title.block]._replace(start=max(title.start, found[title.block].start))
        return found
    key = looks[title.block].key
    for index, label in enumerate(labels):
        if label.role == "headline":
            again = looks[index].key == key
            found[index] = (
                Label("repeat", "the headline again") if again else Label("boilerplate", "not what is declared")
            )
    found[title.block] = Label("headline", "what the page declares as its title", title.start)
    return found


def declared_language(claims: Sequence[Claim]) -> str | None:
    """Return the language that a page says it is in, without the country."""
    said = (_tag(claim) for claim in claims if claim.kind == "language")
    return next((tag for tag in said if 2 <= len(tag) <= 3 and tag.isalpha()), None)


def _tag(claim: Claim) -> str:
    return claim.value.replace("_", "-").partition("-")[0].lower()


def weighed(article: Article, title: Title | None, claims: Sequence[Claim], hints: Hints) -> Article:
    """Return the article with what its page declares, each declaration that counted in the provenance."""
    article = _with_headline(article, title)
    article = _with_moments(article, claims, hints)
    return _with_language(_with_authors(article, claims), claims)


def _with_headline(article: Article, title: Title | None) -> Article:
    if title is None or title.block is not None or title.claim is None or _is_of_site(title.claim, article):
        return article
    entry = Attribution(title.claim.lines, _DECLARED, "/headline", title.claim.value, title.claim.origin)
    printed = article.headline
    said = printed is not None and key_of(printed) == key_of(title.text)
    return replace(
        article,
        headline=title.text,
        warnings=tuple(notice for notice in article.warnings if notice.code != "no-headline"),
        provenance=(*(one if said else _passed_over(one, printed) for one in article.provenance), entry),
    )


def _is_of_site(claim: Claim, article: Article) -> bool:
    """Whether a bare ``<title>`` has no word of the story, where a headline is printed: old sites name themselves."""
    if claim.origin != "title" or article.headline is None:
        return False
    texts = (article.headline, *(text for section in article.sections for text in section.paragraphs))
    told = {word for text in texts for word in words_of(text)}
    return told.isdisjoint(words_of(claim.value))


def _passed_over(entry: Attribution, printed: str | None) -> Attribution:
    """Return the entry of a line that is printed as the headline, where another is declared; other entries as is."""
    if entry.at != "/headline":
        return entry
    return replace(entry, at=None, text=entry.text or printed, why="printed, but not what is declared")


def _with_language(article: Article, claims: Sequence[Claim]) -> Article:
    """Note the declaration that names the article's language, if the text alone did not have to say it."""
    claim = next((claim for claim in claims if claim.kind == "language" and _tag(claim) == article.language), None)
    if claim is None:
        return article
    entry = Attribution(claim.lines, _DECLARED, "/language", claim.value, claim.origin)
    return replace(article, provenance=(*article.provenance, entry))


def _with_moments(article: Article, claims: Sequence[Claim], hints: Hints) -> Article:
    printed = next((stamp for stamp in article.timestamps if stamp.value == article.timestamp), None)
    found = moments.weigh(printed, claims, hints)
    if found.claim is None and not found.declared:
        return article
    first = len(article.timestamps)
    entries = [
        Attribution(claim.lines, _DECLARED, f"/timestamps/{first + number}", claim.value, claim.origin)
        for number, (_, claim) in enumerate(found.declared)
    ]
    return replace(
        article,
        timestamp=found.value,
        timestamps=(*article.timestamps, *(stamp for stamp, _ in found.declared)),
        warnings=(*_still_true(article, found.claim is not None), *found.notices),
        provenance=(*article.provenance, *entries),
    )


def _still_true(article: Article, declared: bool) -> Iterator[Notice]:
    """Yield the warnings that a declared time of publication leaves."""
    settled = {"no-timestamp", "masthead-timestamp", "relative-date", "ambiguous-date", "ambiguous-zone"}
    return (notice for notice in article.warnings if not (declared and notice.code in settled))


def _with_authors(article: Article, claims: Sequence[Claim]) -> Article:
    people = dict(_people(article, claims))
    if not people or _agree(article.authors, list(people)):
        return article
    first = len(article.provenance)
    entries = [
        Attribution(claim.lines, _DECLARED, f"/authors/{number}", claim.value, claim.origin)
        for number, claim in enumerate(people.values())
    ]
    provenance = [_moved(entry, article, list(people)) for entry in article.provenance[:first]]
    return replace(article, authors=tuple(people), provenance=(*provenance, *entries))


def _moved(entry: Attribution, article: Article, names: list[str]) -> Attribution:
    """A printed byline's entry, pointing to the same name where that is declared too."""
    if not entry.at or not entry.at.startswith("/authors/"):
        return entry
    name = key_of(article.authors[int(entry.at.rpartition("/")[2])])
    place = next((number for number, other in enumerate(names) if key_of(other) == name), None)
    at = None if place is None else f"/authors/{place}"
    return replace(entry, at=at, text=entry.text or ("" if at else article.authors[int(entry.at.rpartition("/")[2])]))


def _agree(printed: Sequence[str], declared: Sequence[str]) -> bool:
    """Whether both name the same people: then the printed spelling stays."""
    return {key_of(name) for name in printed} == {key_of(name) for name in declared}


def _people(article: Article, claims: Sequence[Claim]) -> Iterator[tuple[str, Claim]]:
    """Yield the names that the most trusted declaration has; agencies and the site itself where nobody is named."""
    sites = {key_of(claim.value) for claim in claims if claim.kind == "site"}
    claims = [claim for claim in claims if claim.kind != "author" or not _is_nobody(claim.value)]
    people = [claim for claim in claims if claim.kind == "author" and key_of(claim.value) not in sites]
    if article.authors:
        people = [claim for claim in people if not _is_account(claim.value)]
        if _are_editors({key_of(claim.value) for claim in people}, article):
            return  # the system declares who edited it
    people = [claim for claim in people if not is_organisation(claim.value)] or people
    if named := [one for one in _named(people) if key_of(one[0]) not in sites]:
        if any(map(is_known_name, article.authors)) and not any(_may_be_person(name) for name, _ in named):
            return  # a number, a firm or a desk, where a person is printed
        yield from named
    elif not article.authors:
        yield from _named([claim for claim in claims if claim.kind in ("author", "agency") and _can_write(claim)])


def _may_be_person(name: str) -> bool:
    if is_known_name(name) or name >= UNSPACED_FROM:
        return True
    return " " in name and looks_like_name(name) and not is_office(name) and not is_organisation(name)


def _can_write(claim: Claim) -> bool:
    """Whether who sent a mail can have written it: a person or an agency, no desk and no firm."""
    return claim.origin != "mail" or is_person(claim.value) or is_agency(claim.value)


def _are_editors(keys: Collection[str], article: Article) -> bool:
    """Whether a printed line names one of these as who edited or pictured the story, and nobody who wrote it."""
    for entry in article.provenance if keys else ():
        if entry.text and len(entry.text) <= _CREDIT and credits_others(entry.text):
            line = key_of(entry.text)
            if any(key in line for key in keys):
                return True
    return False


def _is_account(value: str) -> bool:
    """Whether a declared author is an account, or two sites: nobody beside who is printed (``jroe42``, ``A | B``)."""
    if " | " in value:
        return not is_known_name(value.partition(" | ")[0])
    return " " not in value.strip() and value.islower() and not is_agency(value)


def _is_nobody(value: str) -> bool:
    """Whether a declared author is the system's own account, a desk or no value: ``coastadmin``, ``Rédaction``."""
    if value.strip().lower() in _NO_VALUES:
        return True
    if " " in value.strip() or is_agency(value):
        return False
    return "admin" in value.lower() or is_office(value)


def _named(claims: Sequence[Claim]) -> list[tuple[str, Claim]]:
    """Return the names of the first origin that has any."""
    for origin in dict.fromkeys(claim.origin for claim in claims):
        said = [claim for claim in claims if claim.origin == origin and len(claim.value) <= _NAME * 4]
        names = {key_of(name): (name, claim) for claim in reversed(said) for name in reversed(_names(claim))}
        if names:
            return list(names.values())[::-1]
    return []


def _names(claim: Claim) -> tuple[str, ...]:
    """Return the names in a declared author: no address, no account, no picture's credit."""
    value = claim.value
    if claim.kind == "agency" and len(value) <= _NAME:
        return (value,)  # ``Department for Roads and Bridges``
    if "://" in value or not value[:1].isalnum():
        return ()
    if "@" in value:  # ``Jane Roe (@janeroe)``
        value = without_titles(cleared(value)).strip()
        return (value,) if " " in value and looks_like_name(value) else ()
    value = value if " " in value.partition(",")[0].strip() else upright(value)
    found = authors(value, sure=True) or bare_names(value)
    if len(found) == 1 and value.endswith(found[0]) and value[: -len(found[0])].endswith("-"):
        return (value,)  # ``Per-Erik Ofstad``: no opening
    if any(map(is_agency, value.split())) and len(value) <= _NAME:
        return (value,)  # ``Le Figaro et AFP``: who wrote it, in the page's own words
    return found or ((value,) if len(value) <= _NAME else ())
