"""What a page declares, weighed against what it prints: before the article is put together, and after.

`relabelled` gives the declared headline its line; `weighed` settles what no line says
alone: the moment of publication, the authors, a headline that is not printed.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from msgspec.structs import replace

from articleparse.model import Article, Attribution, Claim, Hints, Notice
from articleparse.parser.declarations import moments
from articleparse.parser.declarations.overheads import with_kicker
from articleparse.parser.declarations.people import people_of
from articleparse.parser.declarations.titles import Title
from articleparse.parser.looks.features import Look, key_of
from articleparse.parser.looks.labels import Label
from articleparse.parser.looks.survey import words_of
from articleparse.parser.names.papers import is_agency, is_organisation
from articleparse.parser.names.persons import is_known_name, is_office, looks_like_name

_SENTENCE: Final = 60  # size of a line that opens a story
_DECLARED: Final = "claim"


def relabelled(
    looks: Sequence[Look], labels: Sequence[Label], title: Title | None, claims: Sequence[Claim]
) -> list[Label]:
    """Return the labels with the headline where the weighed title is printed, and the kicker over it."""
    return with_kicker(looks, _with_title(looks, labels, title) if title else list(labels), claims)


def _with_title(looks: Sequence[Look], labels: Sequence[Label], title: Title) -> list[Label]:
    found = list(labels)
    if title.block is None:
        for index in _opening(looks, labels, title):
            found[index] = Label("paragraph", "prose, set as the story under it; the headline is declared")
        return found
    if found[title.block].role == "headline":
        found[title.block] = replace(found[title.block], start=max(title.start, found[title.block].start))
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


def _opening(looks: Sequence[Look], labels: Sequence[Label], title: Title) -> Iterator[int]:
    """Yield the story's first paragraph where it was taken for the headline, which is declared and printed nowhere."""
    index = next((index for index, label in enumerate(labels) if label.role == "headline"), len(labels))
    under = [look.block for look, label in zip(looks, labels, strict=True) if label.role == "paragraph"]
    if not under or index == len(labels):
        return
    look, alike = looks[index], [block.path for block in under].count(looks[index].block.path)
    is_prose = look.size >= _SENTENCE and look.ends == "stop" and look.block.tag[:1] != "h"
    told = {word for other in looks for word in words_of(other.text)}
    names_story = title.claim is not None and (
        title.claim.origin != "title" or not told.isdisjoint(words_of(title.text))
    )
    if is_prose and names_story and 2 * alike > len(under):
        yield index


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
    people = dict(people_of(article, claims))
    if not people or _agree(article.authors, list(people)) or _are_some_of(list(people), article):
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


def _are_some_of(declared: Sequence[str], article: Article) -> bool:
    """Whether one printed line names these and others beside them: systems declare the first writer alone."""
    keys, printed = {key_of(name) for name in declared}, {key_of(name) for name in article.authors}
    if not keys < printed or not all(map(_is_person, article.authors)) or not any(map(is_known_name, article.authors)):
        return False
    lines = {entry.lines for entry in article.provenance if entry.at and entry.at.startswith("/authors/")}
    stamped = (entry.text for entry in article.provenance if entry.role == "timestamp" and entry.text)
    return len(lines) == 1 or any(all(name in text for name in article.authors) for text in stamped)


def _is_person(name: str) -> bool:
    return " " in name and looks_like_name(name) and not (is_organisation(name) or is_agency(name) or is_office(name))


def _agree(printed: Sequence[str], declared: Sequence[str]) -> bool:
    """Whether both name the same people: then the printed spelling stays."""
    return {key_of(name) for name in printed} == {key_of(name) for name in declared}
