"""Who wrote it, by what a page declares: people before papers, and none whom the printed line contradicts."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from typing import Final

from articleparse.model import Article, Claim
from articleparse.parser.declarations.sites import cuts
from articleparse.parser.looks.features import key_of
from articleparse.parser.names.credits import credits_others
from articleparse.parser.names.name_lists import cleared, without_titles
from articleparse.parser.names.names import authors, bare_names
from articleparse.parser.names.papers import UNSPACED_FROM, is_agency, is_organisation
from articleparse.parser.names.persons import is_known_name, is_office, is_only_office, looks_like_name
from articleparse.parser.rules.exports import upright
from articleparse.parser.rules.senders import is_person

_NAME: Final = 80  # characters of a declared author
_CREDIT: Final = 160  # … of a line that names who edited the story
_SIGNED: Final = frozenset({"byline", "timestamp"})  # lines that may say who wrote it
_NO_VALUES: Final = frozenset(
    {"undefined", "null", "none", "unknown", "anonymous", "webmaster", "root", "user", "guest", "super user"}
)


def people_of(article: Article, claims: Sequence[Claim]) -> Iterator[tuple[str, Claim]]:
    """Yield the names that the most trusted declaration has; agencies and the site itself where nobody is named."""
    sites = {key_of(claim.value) for claim in claims if claim.kind == "site"}
    claims = [claim for claim in claims if claim.kind != "author" or not _is_nobody(claim.value)]
    people = [claim for claim in claims if claim.kind == "author" and key_of(claim.value) not in sites]
    if article.authors:
        sites |= _named_behind_titles(claims)
        sites |= {key_of(claim.value) for claim in people if _holds_rights(key_of(claim.value), article)}
        people = [claim for claim in people if not _is_account(claim.value) and not _is_of_site(claim.value, sites)]
        if _are_editors({key_of(claim.value) for claim in people}, article):
            return  # the system declares who edited it
    people = [claim for claim in people if not is_organisation(claim.value)] or people
    if named := [one for one in _named(people) if key_of(one[0]) not in sites]:
        if any(map(is_known_name, article.authors)) and not any(_may_be_person(name) for name, _ in named):
            return  # a number, a firm or a desk, where a person is printed
        if all(claim.origin == "meta" for _, claim in named) and _is_signed_otherwise(article, named):
            return  # who made the page, or runs it
        yield from named
    elif not article.authors:
        yield from _named([claim for claim in claims if claim.kind in ("author", "agency") and _can_write(claim)])


def _is_signed_otherwise(article: Article, declared: Collection[tuple[str, Claim]]) -> bool:
    """Whether a line says that others wrote the story than a bare meta element names: ``By Jane Doe``."""
    keys = {key_of(name) for name, _ in declared}
    if not all(map(is_known_name, article.authors)) or any(_names_one(name, keys) for name in article.authors):
        return False
    lines = [entry for entry in article.provenance if entry.role in _SIGNED and entry.at]
    if any(entry.role == "byline" for entry in lines):
        return True
    signed = [entry.text for entry in lines if entry.text]
    return any(set(authors(_without_stamps(text, article))) & set(article.authors) for text in signed)


def _without_stamps(text: str, article: Article) -> str:
    """``30 August 2024 By Jane Doe`` is ``By Jane Doe``."""
    for stamp in article.timestamps:
        text = text.replace(stamp.text, " ")
    return text.strip()


def _names_one(name: str, keys: Collection[str]) -> bool:
    """Whether a name, or the last word of it, stands in one of some others."""
    words = name.split() or [""]
    return any(key_of(words[-1]) in key or key_of(words[0]) in key for key in keys)


def _named_behind_titles(claims: Sequence[Claim]) -> set[str]:
    """Return the keys of what titles name behind the headline, the site as a rule: ``Headline - The Ledger``."""
    titles = (claim.value for claim in claims if claim.kind == "headline" and claim.origin in ("title", "opengraph"))
    return {key_of(off) for title in titles for keep, off in cuts(title) if len(off) < len(keep)}


def _holds_rights(key: str, article: Article) -> bool:
    """Whether a line of the page names this one behind the mark of rights: ``© The Ledger, 2023``."""
    foot = (entry.text.rpartition("©")[2] for entry in article.provenance if entry.text and "©" in entry.text)
    return bool(key) and any(key in key_of(held) for held in foot)


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
    if " | " in value and value >= UNSPACED_FROM:
        return True  # where papers' names look as people's do
    if " | " in value:
        return not is_known_name(value.partition(" | ")[0])
    return " " not in value.strip() and value.islower() and not is_agency(value)


def _is_of_site(value: str, sites: Collection[str]) -> bool:
    """Whether a declared author is the site, or a desk of it: ``The Ledger``, ``The Ledger News Desk``."""
    words = value.split()
    parts = ((" ".join(words[:at]), " ".join(words[at:])) for at in range(1, len(words)))
    return key_of(value) in sites or any(key_of(name) in sites and is_office(post) for name, post in parts)


def _is_nobody(value: str) -> bool:
    """Whether a declared author is an account, a desk or no name: ``coastadmin``, ``Staff Writer``, ``104363``."""
    if value.strip().lower() in _NO_VALUES or not any(map(str.isalpha, value)):
        return True
    if " " in value.strip() or is_agency(value):
        return is_only_office(value)
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
        named = authors(value) or (value,)  # ``By Jane Doe jane.doe@herald.example``
        return named if all(" " in name and looks_like_name(name) for name in named) else ()
    value = value if " " in value.partition(",")[0].strip() else upright(value)
    found = authors(value, sure=True) or bare_names(value)
    if len(found) == 1 and value.endswith(found[0]) and value[: -len(found[0])].endswith("-"):
        return (value,)  # ``Per-Erik Ofstad``: no opening
    if any(map(is_agency, value.split())) and len(value) <= _NAME:
        return (value,)  # ``Le Figaro et AFP``: who wrote it, in the page's own words
    return found or ((value,) if len(value) <= _NAME else ())
