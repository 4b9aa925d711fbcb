"""Who sent a mail, or wrote what it quotes."""

from __future__ import annotations

from itertools import combinations

from articleparse.languages.names import is_given
from articleparse.parser.looks.features import Look
from articleparse.parser.names.papers import is_organisation
from articleparse.parser.names.persons import is_name_alone
from articleparse.patterns import lazy

_PARTS = lazy(r"[<>()\[\],;:，：]|님이|\S*@\S*")  # of the line over a quotation
_AROUND = " \t\xa0\"'“”„«»"


def is_person(sender: str) -> bool:
    """Whether a mail's sender is a person, and no desk or firm: the first word of a longer name is a given name."""
    words = sender.split()
    if is_organisation(sender) or is_organisation(" ".join(words[1:])):  # ``Dawn News Network``
        return False
    return is_name_alone(sender) and (len(words) <= 2 or is_given(words[0]))


def quoted_sender(look: Look) -> str:
    """Return who wrote what is quoted, by the line over it; "" where no name can be told.

    Example: ``On Tue, Apr 9, 2024 at 11:20 AM Nadia Karim <nadia@wire.example> wrote:``.
    """
    text = look.text
    for found in reversed(look.stamps):
        text = f"{text[: found.start]},{text[found.end :]}"
    for part in _PARTS.split(text):
        words = part.strip(_AROUND).split()
        for start, end in combinations(range(len(words) + 1), 2):
            if is_name_alone(name := " ".join(words[start:end]).strip(_AROUND)):
                longer = " ".join(words[start : end + 1])
                return longer if end < len(words) and is_name_alone(longer) else name
    return ""
