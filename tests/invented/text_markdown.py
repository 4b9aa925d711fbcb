"""Layouts of Markdown: of a whole page, as html2text writes it, and of an article with front matter, as pandoc does."""

from __future__ import annotations

from invented.articles import Part
from invented.draft import Draft, wrap

_LINK = "[{w}]({url})"


def _fold(text: str, columns: int, first: str = "", rest: str = "") -> str:
    return wrap(text, columns, first, rest) if columns else first + text


def _block(draft: Draft, part: Part, columns: int) -> str:
    if part.kind == "heading":
        return f"## {part.text}"
    if part.kind == "quote":
        return _fold(part.text, columns, "> ", "> ")
    return _fold(draft.linked(part.text, _LINK, 0.4), columns)


def _row(cells: tuple[str, ...], blocks: list[str]) -> None:
    row = f"| {' | '.join(cells)} |"
    if blocks and blocks[-1].startswith("| "):
        blocks[-1] += f"\n{row}"
    else:
        blocks.append(f"{row}\n|" + " --- |" * len(cells))


def _body(draft: Draft, columns: int, bullet: str) -> list[str]:
    blocks: list[str] = []
    items: list[str] = []
    for index, part in enumerate(draft.story.body):
        if part.kind != "item" and items:
            blocks.append("\n".join(items))
            items = []
        if part.kind == "item":
            items.append(_fold(part.text, columns, bullet, " " * len(bullet)))
        elif part.kind == "row":
            _row(part.cells, blocks)
        else:
            blocks.append(_block(draft, part, columns))
        if index == draft.middle and draft.some(0.5):
            blocks.append(f"**{draft.words.readalso}** [{draft.story.related[1]}]({draft.url()})")
    return blocks + (["\n".join(items)] if items else [])


def html2text(draft: Draft) -> str:
    """A whole page."""
    story, words = draft.story, draft.words
    blocks = [f"[{story.brand}](/)" if draft.some(0.7) else story.brand]
    if draft.some(0.7):
        blocks.append("\n".join(f"  * [{word}](/{i})" for i, word in enumerate(draft.menu(2))))
    blocks += [*draft.optional(0.4, story.clock), f"# {story.headline}"]
    if draft.standfirst:
        blocks.append(draft.standfirst if draft.some(0.6) else f"**{draft.standfirst}**")
    info = [text for text in (draft.by(), draft.stamp()) if text]
    blocks += info if draft.some(0.5) else [" | ".join(info)]
    blocks += draft.optional(0.5, " ".join(f"[{word}](#{i})" for i, word in enumerate(words.share)))
    if draft.some(0.5):
        blocks.append(f"![{story.caption}]({draft.url('img')}.jpg) {story.caption}")
    blocks += _body(draft, draft.dice.choice((0, 0, 78)), "  * ")
    return "\n\n".join(blocks + _below(draft)) + "\n"


def _below(draft: Draft) -> list[str]:
    story, words = draft.story, draft.words
    related = draft.related()
    blocks = draft.optional(0.5, f"{words.tags}: " + " ".join(f"[{tag}](/tag/{i})" for i, tag in enumerate(story.tags)))
    if related:
        blocks.append(f"## {words.related}" if draft.some(0.5) else f"### {words.related}")
        blocks.append(_related(draft, [*related]))
    if story.comments and draft.some(0.4):
        blocks += [f"## {words.comments}", *(f"**{who}** {when}\n\n{text}" for who, when, text in story.comments)]
    return blocks + draft.optional(0.6, draft.rights)


def _related(draft: Draft, related: list[str]) -> str:
    if draft.some(0.7):
        return "\n".join(f"  * [{text}]({draft.url()})" for text in related)
    return "\n\n".join(f"### [{text}]({draft.url()})" for text in related)


def pandoc(draft: Draft) -> str:
    """An article, with front matter or a title of its own."""
    story, by = draft.story, draft.by()
    draft.stamped = "day"
    blocks = [_front(draft)] if draft.some(0.7) else [f"# {story.headline}", *([by] if by else []), draft.day()]
    if draft.some(0.4) and blocks[0].startswith("---"):
        blocks.append(f"# {story.headline}")
    blocks += [f"*{draft.standfirst}*"] if draft.standfirst else []
    return "\n\n".join(blocks + _body(draft, draft.dice.choice((72, 0)), "- ")) + "\n"


def _front(draft: Draft) -> str:
    story = draft.story
    lines = ["---", f'title: "{story.headline}"' if '"' not in story.headline else f"title: {story.headline}"]
    if len(story.authors) == 1:
        lines.append(f"author: {story.authors[0]}")
    elif story.authors:
        lines += ["author:", *(f"- {name}" for name in story.authors)]
    return "\n".join([*lines, f"date: {story.time[:10]}", "---"])
