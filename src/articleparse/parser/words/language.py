"""The language of a text, by CLD2; late, since a caller may name the language."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import islice

_ENOUGH_LETTERS = 24
_SAMPLE = 3000  # characters: more text does not make it surer
_EDGE = 400  # characters at both ends of it that tell the language, where hardly any of them are in another
_ALONE = 90  # percent of a text in one language
_BCP47 = {"iw": "he", "jw": "jv", "in": "id", "tl": "fil", "mo": "ro", "sh": "sr"}


def language_of(texts: Iterable[str]) -> str | None:
    """Return the BCP 47 tag of the language most of `texts` is in, or None where they say too little.

    Example: ``["L’armée syrienne a nié toute implication dans les raids."]`` gives ``"fr"``.
    """
    sample = "\n".join(texts)[:_SAMPLE]
    if next(islice(filter(str.isalpha, sample[:400]), _ENOUGH_LETTERS - 1, None), None) is None:
        return None
    try:
        import pycld2
    except ImportError:  # no wheel for this Python: the language stays open
        return None
    try:
        code = _detected(sample)
    except pycld2.error:  # code points that CLD2 does not hold for text
        code = _detected("".join(character for character in sample if character.isalpha() or character.isspace()))
    return None if code == "un" else _BCP47.get(code, code)


def _detected(sample: str) -> str:
    """CLD2's code of the language that most of a sample is in; its time grows with the sample."""
    import pycld2

    if len(sample) > 2 * _EDGE:
        ends = f"{sample[:_EDGE]}\n{sample[-_EDGE:]}"
        is_sure, _, (found, *_) = pycld2.detect(ends, isPlainText=True, bestEffort=True)
        if is_sure and found[2] >= _ALONE:
            return str(found[1])
    return str(pycld2.detect(sample, isPlainText=True, bestEffort=True)[2][0][1])
