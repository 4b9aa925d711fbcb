"""What looks like a person, a post, a desk or an agency, and where the name ends in ``Jane Doe Staff Writer``."""

from __future__ import annotations

from functools import cache
from itertools import pairwise

from articleparse.languages.names import (
    FIRST_SURNAMES,
    NAMES_TOO,
    NO_WRITERS,
    PARTICLES,
    PLACES_END,
    is_given,
    opens_name,
    surnames,
)
from articleparse.languages.posts import NAMES, OPENS
from articleparse.parser.names.cities import is_city
from articleparse.parser.names.papers import QUOTES, UNSPACED_FROM, is_organisation
from articleparse.parser.words.cues import folded, openings, words_of
from articleparse.parser.words.digits import has_digit
from articleparse.parser.words.small import is_small
from articleparse.patterns import lazy

_INDIAN_FROM, _INDIAN_TO = "\u0900", "\u0e00"
_GEORGIAN_FROM, _GEORGIAN_TO = "\u10d0", "\u1100"
SHORTENED = lazy(r"(?:[^\W\d_]\.[ -]?){1,3}[A-ZÀ-ÞА-ЯӨҮ][\w'’-]+")  # ``J. Doe``
EDGES = " \t\xa0,،;:：៖՝፡፦፣|︱/／·•●⋅∙‧–—-=＝^*_~>»›・"
_GLUED = 8  # characters of a word that can be two
_NAME = 60  # characters of a name
CASELESS_FROM = "\u0590"  # the scripts without capitals, which tell a name from other words, from Hebrew on
OFFICE_WORDS = 5
_BRACKETS = "()[]（）【】〔〕［］ "
_AROUND_WORDS = ",.-–"
_COLONS = (":", "：")
_HEBREW = ("\u05d0", "\u05ea")
_GERSHAYIM = ('"', "״", "”")
_PARTY = 4  # capitals of an agency or a party, at most
_HAN = ("\u4e00", "\u9fff")
_BRACKETED = 6  # characters of a full name in brackets
_REMARKS = frozenset("略載訳談続")  # of what else stands so: ``（随時掲載）``
_ROLE_SIGN = lazy(r"[=＝・\s]")  # behind a city or a post, in Japanese
_SYLLABLES = 5  # of a name in Chinese or Korean script, with a surname of two
# What pages print beside a byline, or in the menu's places that look like one.
_FURNITURE = frozenset(
    {"share", "comments", "reading", "advert", "paywall", "newsletter", "related", "tags", "rights", "kicker"}
)


def looks_like_name(text: str) -> bool:
    """Whether `text` alone could be a person's name: ``"Ana María de la Cruz"``, ``"김민수"``."""
    words = text.split()
    if not 1 <= len(words) <= 6 or len(text) > _NAME or has_digit(text):
        return False
    # ``Ed Miller``, ``Al Gore``: a particle that is written large in front is a given name where it is one.
    is_opened = words[0].casefold() not in PARTICLES or is_given(words[0]) or opens_name(words)
    return is_opened and not is_abbreviated(words[-1]) and all(map(name_word, words))


def is_abbreviated(word: str) -> bool:
    """Whether a word of Hebrew is letters that stand for words or for a number: ``תשפ"א`` is a year, no surname."""
    return _HEBREW[0] <= word[:1] <= _HEBREW[1] and word[-2:-1] in _GERSHAYIM


def is_known_name(text: str) -> bool:
    """Whether one of the words is somebody's given name, or a surname of China, Korea or Japan opens it."""
    if text >= UNSPACED_FROM:
        return (text[0] in surnames() and len(text.replace(" ", "")) <= _SYLLABLES) or is_name_of_japan(text)
    # No capitals tell a name there, and many a given name is a word.
    if _INDIAN_FROM <= text < _INDIAN_TO or _GEORGIAN_FROM <= text < _GEORGIAN_TO:
        return is_given(text.split()[0])
    return any(map(is_given, text.replace("-", " ").split()))


def is_name_alone(text: str) -> bool:
    """Whether `text` is somebody's full name and no more: ``"Nguyễn Văn An"``, ``"王小明"``."""
    if not looks_like_name(text):
        return False
    text = text.strip(_BRACKETS)
    words = text.split()
    if text[:1] >= UNSPACED_FROM:
        sizes = range(2, 5) if text[0] in surnames() else range(3, 6) if text[:2] in FIRST_SURNAMES else ()
        return len("".join(words)) in sizes
    known = is_known_name(text) or words[0].casefold() in FIRST_SURNAMES
    if _GEORGIAN_FROM <= text < _GEORGIAN_TO and len(words) > 2:  # ``ნინო ბერიძის საქმე`` is a case
        return False
    return 2 <= len(words) <= 5 and known and not (is_office(text) or is_organisation(text) or names_other(text))


def is_shortened(text: str) -> bool:
    """Whether `text` is a surname behind initials, in one word or two: ``"J. Doe"``, ``"Б.Номин"``."""
    return text[1:2] == "." and SHORTENED.fullmatch(text) is not None


def is_set_as_name(text: str) -> bool:
    """Whether two words are set as names are, the surname alone in capitals: ``"Вольга РАКІЦКАЯ"``."""
    given, _, surname = text.partition(" ")
    return surname.isupper() and surname.isalpha() and len(surname) > _PARTY and given.istitle() and given.isalpha()


def names_other(text: str) -> bool:
    """Whether a name is a ruler's or a place's, by its first or last word: ``"King Charles"``, ``"Carrow Bay"``."""
    words = folded(text).split()
    return len(words) > 1 and (words[0] in NO_WRITERS or words[-1] in PLACES_END)


# ``田村さおり``, but ``田村さん`` and ``田村には``
_KANA_NAME = lazy(
    "(?!(?:さん|くん|さま|ちゃん|たち|など|ほか|から|まで|より|です|だが|[にとではがもの][はもがの])$)[ぁ-ゖー]{2,4}"
)


def is_name_of_japan(text: str) -> bool:
    """Whether `text` is a full name that opens with a common surname of Japan: ``"田村瑞穂"``.

    One character, as in China and Korea, opens a section's name there too: ``高校野球``, ``金融市場``.
    """
    if text[:2] not in FIRST_SURNAMES or text < UNSPACED_FROM:
        return False
    is_kana = "ぁ" <= text[2:3] <= "ゖ"
    return bool(_KANA_NAME.fullmatch(text, 2)) if is_kana else is_name_alone(text)


def is_name_in_brackets(text: str) -> bool:
    """Whether `text` is a name of Japan in full-width brackets, known or not, and no remark: ``（敬称略）``.

    Four characters are a full name there more often than not.
    """
    if len(text) != _BRACKETED or text[0] != "（" or text[-1] != "）":
        return False
    name = text[1:-1]
    return _HAN[0] <= min(name) and max(name) <= _HAN[1] and _REMARKS.isdisjoint(name)


def name_word(word: str) -> bool:
    """Whether `word` can stand in a name: it has a capital, or no case, or is a particle (``von``)."""
    bare = word.strip(QUOTES)
    if bare[-1:] in _COLONS:
        return False
    first = bare[:1] if bare[:1].isalpha() else next(filter(str.isalpha, bare), "")
    return bool(first) and (not is_small(first) or bare.casefold() in PARTICLES) and not _is_glued(bare)


def _is_glued(word: str) -> bool:
    """Whether it is several words, as items of a list can be glued: ``TrumpVenezuelaUSA``; ``McDonald`` is one."""
    if len(word) <= _GLUED or word[1:].islower():
        return False
    return any(sum(a.islower() and b.isupper() for a, b in pairwise(part)) > 1 for part in word.split("-"))


def is_office(text: str) -> bool:
    """Whether `text` is a post or a desk: ``"staff writer"``, ``"envoyé spécial à Alep"``."""
    words, offices = folded(text).split(), words_of("office")
    for n in range(1, min(len(words), OFFICE_WORDS) + 1):
        if " ".join(words[:n]) in offices or " ".join(words[-n:]) in offices:
            return True
    return False


def is_only_office(text: str) -> bool:
    """Whether a post is all that `text` says."""
    return folded(text) in words_of("office")


_INITIALS = lazy(r"[(\[][^\W\d_]{2,4}\.?[)\]]")


def is_initials(text: str) -> bool:
    """Whether `text` is a writer's initials in brackets: ``"(kw)"``."""
    return text[:1] in ("(", "[") and text.islower() and _INITIALS.fullmatch(text) is not None


def is_furniture(text: str) -> bool:
    """Whether a page prints `text` for another purpose: ``"Share"``, ``"Print Comments"``."""
    line = folded(text)
    if is_known_name(text):
        return False
    words = line.split()
    ends = (word for word in (*words[:1], *words[-1:]) if len(words) == 1 or word not in NAMES_TOO)
    if any(map(_says_furniture, (line, *ends))):
        return True
    return text < UNSPACED_FROM and all(len(word) < 3 for word in words)


def _says_furniture(line: str) -> bool:
    return any(cue.field in _FURNITURE and cue.end == len(line) for cue in openings(line))


def behind_role(text: str) -> str:
    """Return the name behind a city or a post in Japanese, else "": ``ソウル=山田太郎``, ``編集委員 山田太郎``."""
    signs = _ROLE_SIGN.finditer(text) if text >= UNSPACED_FROM else ()
    pairs = ((text[: sign.start()], text[sign.end() :]) for sign in signs)
    return next((name for role, name in pairs if _is_role(role) and is_name_of_japan(name)), "")


def _is_role(text: str) -> bool:
    return bool(text) and (is_city(text) or is_only_office(text))


@cache
def closings() -> tuple[str, ...]:
    """Return the words that say behind a name that it is the writer's: ``기자``."""
    return tuple(words_of("byline_after"))


@cache
def _tails() -> frozenset[str]:
    """Return the last two characters of each, or the only one: most lines end in others."""
    return frozenset(word[-2:] for word in closings())


def _is_closed(line: str) -> bool:
    """Whether a line, folded, ends with one of `closings`."""
    tails = _tails()
    return (line[-2:] in tails or line[-1:] in tails) and line.endswith(closings())


def without_closing(name: str) -> str:
    """``한서진 기자`` is ``한서진``."""
    line = folded(name)
    if not _is_closed(line) or len(line) != len(name):
        return name
    closing = max((phrase for phrase in closings() if line.endswith(phrase)), key=len)
    rest = name[: -len(closing)]
    return name if rest[-1:].isalpha() and closing[0] < "\u0e00" else rest.strip(EDGES) or name


def is_post(text: str) -> bool:
    """Whether `text` is a post, by its first words: ``Editor``, ``Political Editor``, ``Redactora de Sucesos``."""
    line = folded(text)
    words = line.split()
    first = words[0].strip(_AROUND_WORDS) if words else ""
    if first in NAMES or line in words_of("office"):
        return True
    if first not in OPENS:
        return False
    rest = [word.strip(_AROUND_WORDS) for word in words[1:]]
    return not (NAMES.isdisjoint(rest) and words_of("office").isdisjoint(rest))


def is_titled_paper(text: str) -> bool:
    """Whether `text` is a paper's name by its article, as papers in English have it: ``The Ledger``."""
    return text.startswith("The ") and len(text) > len("The ") and not is_known_name(text)
