"""What agencies write about their copy, for the desks that take it: data.

Folded as in phrases.py.  Example: ``Eds: UPDATES with quotes.`` opens with an entry of `NOTES`.
"""

from __future__ import annotations

from typing import Final

# fmt: off
# Before a colon: what follows is said to editors.
NOTES: Final = frozenset((
    "eds", "eds note", "eds.", "attn", "attn eds", "attention editors", "attn editors", "editors' advisory",
    "an die redaktionen", "achtung redaktionen", "hinweis an die redaktionen", "redaktionshinweis",
    "aux rédactions", "note aux rédactions", "à l'attention des rédactions", "attention rédactions", "a los redactores", "atención redactores",
    "nota a los editores", "nota a los redactores", "aos editores", "nota aos editores", "nota alle redazioni", "ai redattori", "aan de redacties", "noot aan de redacties",
    "till redaktionen", "till redaktionerna", "til redaktionen", "til redaksjonen", "til redaktionerne", "toimituksille", "tiedoksi toimituksille", "uwaga redakcje", "do redakcji",
    "вниманию редакций", "вниманию редакторов", "увазі редакцій", "στις συντάξεις",
))

# A whole line that opens what stands under the copy for editors alone; the agency's name may be glued to it (``dpa-Notizblock``).
NOTEPADS: Final = frozenset((
    "notizblock", "redaktionelle hinweise", "notes to editors", "note to editors", "notes for editors", "editors' notes", "advisory to editors",
    "note aux rédactions", "notes aux rédactions", "note aux rédacteurs", "notas a los redactores", "nota a los redactores", "notas para editores", "nota aos editores",
    "note per le redazioni", "nota alle redazioni", "noot voor de redactie", "noot aan de redactie", "noot voor redacties", "til redaktionen", "til redaksjonen",
    "till redaktionen", "toimituksille", "uwagi dla redakcji", "poznámka pro editory", "примечание для редакций", "примечания для редакторов",
))

# A whole line over the headline: how pressing the copy is.
PRIORITIES: Final = frozenset((
    "urgent", "flash", "bulletin", "newsalert", "alert", "snap", "routine", "eil", "eilmeldung", "blitz", "blitzmeldung", "vorrang", "urgente", "alerta", "ultima hora", "última hora",
    "flash info", "spoed", "hast", "haste", "ilmoitus", "pilne", "flesz", "срочно", "молния", "терміново", "επειγον", "επείγον", "acil", "flaş",
))

# Before a colon: what follows is the line under the headline.
SUBTITLES: Final = frozenset(("utl", "utl.", "untertitel", "sottotitolo", "sous-titre", "subtítulo", "subtitle", "onderkop", "ondertitel"))

# Marks of a version in an AP slug: ``BC-US--Ferry Slip,2nd Ld-Writethru``.
VERSIONS: Final = ("ld", "lead", "nightlead", "writethru", "adv", "sub", "add", "take", "newsalert", "advisory", "photos", "digest")
# fmt: on
