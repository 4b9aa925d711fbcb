"""Bylines: which lines name who wrote the article."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from articleparse.languages.names import (
    FROM_A_PLACE,
    GIVEN_THAT_OPEN,
    JOINS_BEHIND,
    PARTICLES,
    WEAK_OPENINGS,
    opens_name,
    plain,
)
from articleparse.parser.names.cities import is_city
from articleparse.parser.names.credits import Field, credits_others, edits, fields, is_joined
from articleparse.parser.names.datelines import behind_city
from articleparse.parser.names.joined import parts, sure_openings
from articleparse.parser.names.name_lists import cleared, is_full_name, names_in
from articleparse.parser.names.outlets import ARTICLE, FULL_NAME, over_paper, without_agency, without_paper
from articleparse.parser.names.papers import UNSPACED_FROM, is_agency, is_compound, is_organisation, is_paper_unspaced
from articleparse.parser.names.persons import (
    EDGES,
    behind_role,
    is_known_name,
    is_name_alone,
    is_name_of_japan,
    is_only_office,
    looks_like_name,
)
from articleparse.parser.names.posts_behind import HANGUL, named_before, stands_for_name
from articleparse.parser.words.cues import Cue, after, folded, openings, whole
from articleparse.patterns import lazy

LONGEST = 160  # characters of a byline
_LONGEST_SURE = 400  # … where the place says that it is one
_COLONS = (frozenset(":：៖՝፡፦"), frozenset(":：/／|｜︱・=＝●"))  # behind a label; and in Chinese, Japanese, Korean
_AROUND = f"{EDGES}()（）"
_CAPITAL = lazy(r"(?<=\s)[^\W\d_]")  # refined by `openings`: any word can open a byline
_LEADING = "/|•·–—- □■◆◇●○▲△"  # between a byline and what stood before it
_RUN_ON = ("\u0e00", "\u109f")  # … that write words together: Thai, Lao, Tibetan, Burmese
_PART = lazy(r"\s+[–—|·•⋅-]\s+|[.;]\s+")
_NEXT_LABEL = lazy(r"\s+[^\s:：]{1,5}[:：]")
_STOPS = (".", "!", "?", "…")
_FULL_STOPS = ("。", "！", "？")  # of scripts without spaces, where no byline has one
_TWO_SENTENCES = lazy(r"[^\W\d_]{4}[.!?]\s+[^\W\d_]")  # ``Jane Doe, 67, made 90. Who finds one brings it back``
_QUOTES = "\"'”’»“) "
# ``记者许岚 通讯员周平``: the label of the second is glued to the name as that of the first is.
_GLUED_LABEL = lazy(
    "(?<=[ 、，,/／])((?:见习|特约|实习)?(?:记者|記者)|[通特][讯訊约約][员員]|实习生|實習生|摄影|攝影)"
    "(?=[\u4e00-\u9fff])"
)
_BEHIND_PAPER = (" ", "／", "/")  # signs between a paper and who writes for it, in Chinese
_IN_BRACKETS = lazy("[，、,／/]")  # parts a name from its paper, in Japan
_GLUED_COUNT = lazy(r"(?<=[^\W\d_]{2})(?=\d{1,4} [^\W\d_]{4,20}\Z)")
_SENTENCE = 3  # words in small letters of one
_PLACED_NAME = range(4, 6)  # words of a preposition, a place and a name
_FROM = 9  # words of a byline that has the place first
_GIVEN_UNSPACED = 3  # syllables of a name in Korea
_LABEL = 20  # characters of a line that says "by" and no more


@lru_cache(maxsize=4096)  # the marks, the stamps' lines and the signs ask the same of each line
def authors(text: str, *, sure: bool = False) -> tuple[str, ...]:
    """Return the names in a byline, or nothing where `text` is none.

    sure: the place already says that it is a byline, so that a name may be a single
    word in lower case (``By dpa``).

    Example: ``"By Jane Doe and John Roe, staff writers"`` gives ``("Jane Doe", "John Roe")``.
    """
    if text[:1] in _LEADING:
        text = text.lstrip(_LEADING)
    text = _past_others(_past_portrait(_as_printed(text)))
    if not 2 <= len(text) <= (_LONGEST_SURE if sure else LONGEST):
        return ()
    if text.endswith(_FULL_STOPS):  # ``记者一早来到车站。``: the word for a reporter opens a sentence
        return ()
    if (found := _fielded(text)) is None:
        found = _signed(text, sure=sure)
        if found and (credits_others(text) or is_desk(text)):
            found = ()
    if (found or sure) and is_agency(text):  # ``PA Media``: the first word would be an opening
        return (text.strip(_AROUND),) if sure else ()
    return found


def _as_printed(text: str) -> str:
    """Return a line as it would be printed: ``ByBy Jane Roe``, ``Jane Roe17 comments``, ``《三棱镜》作者 谷岚``."""
    if text[:1] == "《" and (rest := text.partition("》")[2].strip()):
        return rest if any(cue.field == "byline_label" for cue in openings(rest)) else text
    first, _, rest = text.partition(" ")
    half = first[: len(first) // 2]
    if half and first.casefold() == 2 * half.casefold() and half.casefold() in sure_openings():
        return f"{half} {rest}"
    if first.casefold() == rest.partition(" ")[0].casefold() and first.casefold() in sure_openings():
        return rest
    return _GLUED_COUNT.sub(" ", text)


def _past_others(text: str) -> str:
    """``Reviewed by John Roe — Written by Jane Doe`` is ``Written by Jane Doe``: behind a sign another part opens."""
    if len(text) > _LONGEST_SURE or not credits_others(text):
        return text
    pieces = _PART.split(text)
    opens = (piece for piece in pieces[1:] if not credits_others(piece) and _opens(piece))
    return next(opens, text)


def _past_portrait(text: str) -> str:
    """``Jane Doe Author: Jane Doe`` is ``Author: Jane Doe``: her portrait's text stands before what says so."""
    said, colon, name = text.rpartition(": ")
    return text[len(name) + 1 :] if colon and said.startswith(f"{name} ") else text


def _opens(piece: str) -> bool:
    """Whether a byline's opening stands before a full name."""
    cues = (cue for cue in openings(folded(piece)) if cue.field == "byline")
    return any(" " in after(piece, cue).strip() for cue in cues)


def _fielded(text: str) -> tuple[str, ...] | None:
    """The writers in a line of labelled fields, or else its agency; None where it has one field, the writer's.

    What stands before the first field may be the byline: ``By Jane Doe, photos: John Roe``.
    """
    found = fields(text)
    if not found or (len(found) == 1 and found[0].kind in ("writer", "source") and not _is_joined(text, found[0])):
        return None
    said = [_unlabelled(text[field.start : field.end]).strip(_AROUND) for field in found if field.kind == "writer"]
    names = [name for value in said if value for name in names_in(cleared(value), sure=True)]
    if before := text[: found[0].label].strip(_AROUND):
        names = [*_signed(before, sure=False), *names]
    agencies = [text[field.start : field.end].strip(_AROUND) for field in found if field.kind == "source"]
    return tuple(dict.fromkeys(names)) or tuple(filter(is_agency, agencies))


def _is_joined(text: str, field: Field) -> bool:
    """``Text i fotos: Marc Ferrer``: no opening of a byline is as long as the label."""
    return field.label == 0 and is_joined(folded(text[: field.start]).rstrip(" :："))


def _unlabelled(value: str) -> str:
    """``林书宇 字号：大 中 小`` is ``林书宇``: in a script without spaces another label parts, whatever it says."""
    return _NEXT_LABEL.split(value.strip(), maxsplit=1)[0] if value >= UNSPACED_FROM else value


def _signed(text: str, *, sure: bool) -> tuple[str, ...]:
    line = without_agency(cleared(text))
    if line >= UNSPACED_FROM and " " in line:
        line = _GLUED_LABEL.sub(r"\1 ", line)
    if found := _from_place(line) or _behind_city(line) or _behind_paper(line) or over_paper(line):
        return found
    if name := behind_role(line):
        return (name,)
    if found := _bracketed(text):
        return found
    cues = [cue for cue in openings(folded(line)) if cue.field in ("byline", "byline_label")]  # few lines have one
    if cues and (opens_name(line.split(None, 2)) or _opens_with_given(line)):
        cues = []
    for cue in cues:
        if not _is_asked(line, cue) and (found := _behind(_joined(line, cue), cue, sure=sure)):
            return found
    return named_before(line) or (_amid(line) if sure else ())


def _bracketed(text: str) -> tuple[str, ...]:
    """``[田村 瑞穂，港新聞]``: in Japan the names stand in brackets around all of a line, perhaps with the paper."""
    if text[:1] not in "[［【" or text[-1:] not in "]］】":
        return ()
    names = [name.strip() for name in _IN_BRACKETS.split(text[1:-1])]
    return tuple(filter(is_name_of_japan, names)) if is_name_of_japan(names[0]) else ()


def _joined(line: str, cue: Cue) -> str:
    """``Nina Rose Garcia at Pete Santos``: behind what opens with several names the word between them is no ``at``."""
    joiner = JOINS_BEHIND.get(folded(line[: cue.end]))
    return line.replace(f" {joiner} ", ", ") if joiner else line


def _opens_with_given(line: str) -> bool:
    """Whether what opens a byline elsewhere is a given name here, before one word more: ``Nina Torp, reporter``."""
    if not line[:1].isupper() or plain(line.partition(" ")[0]) not in GIVEN_THAT_OPEN:
        return False
    words = next(parts(line), "").split()
    return len(words) == 2 and words[1][0].isupper() and not is_agency(words[1])


def _is_asked(line: str, cue: Cue) -> bool:
    """Whether the word opens a line on whom the story asks: ``Interview with Jane Doe``."""
    word = after(line, cue).lstrip().partition(" ")[0]
    return word[:1].islower() and "kicker" in whole(folded(line[: cue.end])) and folded(word) not in PARTICLES


def _from_place(line: str) -> tuple[str, ...]:
    """``Aus Hammersbeck berichtet Hannes Petersen``: place and verb stand before the name."""
    first, *_ = line.split(None, 1) or [""]
    if not (verbs := FROM_A_PLACE.get(first.casefold(), "").split()):  # as nearly always
        return ()
    words = line.split()
    if first in ("Aus", "Uit") and is_name_alone(" ".join(words[2:4])):
        return names_in(" ".join(words[2:]), sure=False)  # ``Aus Hammersbeck Hannes Petersen``
    if name := _behind_place(words):
        return (name,)
    at = next((at for at, word in enumerate(words) if word.casefold() in verbs), 0) if 4 <= len(words) <= _FROM else 0
    name = " ".join(words[at + 1 :])
    placed = at > 1 and all(word[0].isupper() for word in words[1:at] if len(word) > ARTICLE)
    return (
        names_in(name, sure=False) if placed and " " in name and is_known_name(name) and looks_like_name(name) else ()
    )


def _behind_place(words: Sequence[str]) -> str:
    """Return the name that alone stands behind a city, else "": of ``Z Brukseli Jan Kowalski`` the last two words."""
    name = " ".join(words[2:]) if len(words) in _PLACED_NAME and is_city(words[1]) else ""
    return name if name and is_full_name(name) and is_name_alone(name) else ""


def _behind_city(line: str) -> tuple[str, ...]:
    """``بغداد / حيدر عادل``: in the Arabic script the place stands before the name, and a sign between."""
    name = behind_city(line)
    known = len(name.split()) > 1 and is_known_name(name) and looks_like_name(name) and not is_organisation(name)
    return names_in(name, sure=False) if known else ()


def _behind_paper(line: str) -> tuple[str, ...]:
    """``聯合報／記者林佳穎／屏東報導``, ``Ouest-Presse par Jane Roe``: a paper stands before what says so."""
    if line >= UNSPACED_FROM:
        paper, sign, rest = next((line.partition(sign) for sign in _BEHIND_PAPER if sign in line), (line, "", ""))
        label = max((cue.end for cue in openings(rest.strip()) if cue.field == "byline_label"), default=0)
        named = sign and label > 1 and is_paper_unspaced(paper.strip())
        return _signed(rest.strip(), sure=False) if named else ()
    paper, _, rest = line.partition(" ")
    if not is_compound(paper) and not is_agency(paper):
        return ()
    opens = [cue for cue in openings(folded(rest)) if cue.field == "byline"]
    found = next((found for cue in opens if (found := _behind(rest, cue, sure=False))), ())
    return found if any(map(is_full_name, found)) else ()


def bare_names(text: str, words: tuple[int, int] = (1, 6)) -> tuple[str, ...]:
    """Return the names in a line that stands in the place of a byline, though no word of it says so.

    words: the least and most that the first name may have.
    Example: ``"Jane Doe, staff writer"`` gives ``("Jane Doe",)``.
    """
    if (at := next((field.label for field in fields(text) if field.kind != "writer"), None)) is not None:
        text = text[:at]
    line = cleared(text)
    if not line or credits_others(line) or is_desk(line) or is_agency(line) or stands_for_name(line):
        return ()
    if _TWO_SENTENCES.search(text) and sum(word[0].islower() for word in text.split()) > _SENTENCE:
        return ()
    found = names_in(without_agency(line), sure=False)
    return found if found and words[0] <= len(found[0].split()) <= words[1] else ()


def is_desk(text: str) -> bool:
    """Whether nobody signs by name: ``Staff reporter``, ``By our correspondent, Abuja``, ``Por Redacción``."""
    if is_only_office(text):
        return True
    signed = [after(text, cue) for cue in openings(folded(text)) if cue.field in ("byline", "byline_label")]
    return any(is_only_office(rest.partition(",")[0].strip(EDGES)) for rest in signed)


def says_by(text: str) -> bool:
    """Whether a line says no more than that a name follows: ``By``, ``Author:``, ``Von``."""
    return len(text) <= _LABEL and folded(text).strip(EDGES) in sure_openings()


def _behind(text: str, cue: Cue, *, sure: bool) -> tuple[str, ...]:
    """The names behind an opening; a label such as ``Author`` wants a colon."""
    rest = without_paper(after(text, cue))
    if rest[:1] in "-'’" and rest[1:2].isalpha():  # ``Per-Erik``, ``D'Arcy``: the opening is half a word
        return ()
    if HANGUL[0] <= rest[:1] <= HANGUL[1] and HANGUL[0] <= text[:1] <= HANGUL[1]:  # ``글자크기``: so is 글
        return (rest,) if cue.end > 1 and len(rest) == _GIVEN_UNSPACED and is_name_alone(rest) else ()
    colon = rest.lstrip()[:1] in _COLONS[text[:1] >= UNSPACED_FROM]
    if (
        not colon
        and HANGUL[0] <= text[:1] <= HANGUL[1]
        and not is_name_alone(rest.split(None, 1)[0] if rest.strip() else "")
    ):
        return ()  # ``기자 페이지``: there the word stands behind the name
    colon = colon or (cue.field == "byline_label" and _is_name_behind_comma(rest))
    said = text[: len(text) - len(rest)]
    if edits(folded(said).strip()):
        return ()
    if rest[:1] in "/(*" and (again := _second_label(rest)):  # ``Autorin/Autor Jane Doe``
        return again
    if cue.field == "byline_label" and not colon and not said.endswith(("/", "／", "｜")):
        return _labelled(text, rest)
    found = names_in(rest, sure=sure or colon)
    if sure or colon:
        return found
    if _is_sentence(rest) and not any(map(is_full_name, found)):
        return ()
    is_weak = folded(said).strip() in WEAK_OPENINGS
    if is_weak and found and _goes_on(rest, found[0]):
        return ()
    return () if (is_weak or all(map(_is_one_word, found))) and not _are_known(found) else found


def _is_name_behind_comma(rest: str) -> bool:
    """Whether behind a label there is a comma, and a full name alone: ``Author, Jane Doe``."""
    name = rest[1:].strip() if rest[:1] in (",", "،", "，") else ""
    return 2 <= len(name.split()) <= FULL_NAME and looks_like_name(name)


def _is_one_word(name: str) -> bool:
    """Whether a name is a single word, in a script that parts words: in Burma a full name is written as one."""
    return " " not in name < UNSPACED_FROM and not _RUN_ON[0] <= name[0] <= _RUN_ON[1]


def _is_sentence(text: str) -> bool:
    """``Friday, the queue was gone.``: what opens like a byline goes on as a sentence does."""
    return text.rstrip(_QUOTES).endswith(_STOPS) and sum(word[0].islower() for word in text.split()) >= _SENTENCE


def _goes_on(text: str, name: str) -> bool:
    """``lunedì il giro lo farà Sara Conti``, ``Rex, rue du Port, avait fermé``: words of a sentence about a name."""
    before, _, behind = text.partition(name)
    words = before.split() if " " in name else [*before.split(), *behind.split()]
    return sum(word[0].islower() for word in words) >= _SENTENCE


def _second_label(rest: str) -> tuple[str, ...]:
    line = rest.lstrip("/(*: ")
    labels = [cue for cue in openings(folded(line)) if cue.field == "byline_label"]
    return next((found for cue in labels if (found := _behind(line, cue, sure=False))), ())


def _labelled(text: str, rest: str) -> tuple[str, ...]:
    """A label without a colon: ``記者 林佳蓉``, ``Autor Jane Doe``; there a full name has to be known."""
    if not rest[:1].isspace():
        return ()
    found = names_in(rest, sure=False)
    known = found if all(" " in name and is_known_name(name) for name in found) else ()
    return found if text[0] >= UNSPACED_FROM else known


def _are_known(names: tuple[str, ...]) -> bool:
    return any(is_known_name(name) or is_agency(name) for name in names)


def _amid(text: str) -> tuple[str, ...]:
    """``Nothing but rain. A comment by Jane Doe``: the byline stands behind other words."""
    first = next(parts(text), "")  # ``Sjoerd de Vries en Anke Bouma``: no word in a name opens a byline
    named = len(first) if is_full_name(first) and is_name_alone(first) else 0
    for start in reversed([word.start() for word in _CAPITAL.finditer(text, 1)]):
        if start < named:
            break
        rest = text[start:]
        for cue in openings(folded(rest)):
            found = _behind(rest, cue, sure=False) if cue.field == "byline" else ()
            # ``Saumu Bakari na Farid Mwinyi``, ``Jane Roe | El Sol de Jerez``
            if _are_known(found) and not is_name_alone(text[:start].partition(" | ")[0].strip(EDGES)):
                return found
    return ()
