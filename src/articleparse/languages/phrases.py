from typing import NamedTuple, Final


class Phrases(NamedTuple):
    byline: tuple[str, ...] = ()
    byline_label: tuple[str, ...] = ()
    byline_after: tuple[str, ...] = ()
    office: tuple[str, ...] = ()
    joiner: tuple[str, ...] = ()
    standfirst: tuple[str, ...] = ()
    kicker: tuple[str, ...] = ()
    related: tuple[str, ...] = ()
    share: tuple[str, ...] = ()
    caption: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    comments: tuple[str, ...] = ()
    newsletter: tuple[str, ...] = ()
    paywall: tuple[str, ...] = ()
    rights: tuple[str, ...] = ()
    reading: tuple[str, ...] = ()
    advert: tuple[str, ...] = ()
    correction: tuple[str, ...] = ()
    end: tuple[str, ...] = ()
    conjunction: tuple[str, ...] = ()


PHRASES: Final = {
    "en": Phrases(
        byline=("by",),
        byline_label=("author",),
        joiner=("and",),
        caption=("photo",),
        related=("read also", "read more"),
        office=("staff writer",),
    ),
    "und": Phrases(end=("###", "-30-", "ends"), rights=("©",)),
    "de": Phrases(conjunction=("und", "oder")),
}
