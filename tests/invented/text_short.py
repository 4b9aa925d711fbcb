"""Layouts of short copies: a story of few lines, by browsers and by programs that turn pages into text."""

from __future__ import annotations

from invented.brief import Brief
from invented.draft import Draft, slug, wrap
from invented.text_boxes import Block, Lines
from invented.text_frames import flat

_LISTED = ("item", "row")


def browser(draft: Draft) -> str:
    """A line a block, no blank lines."""
    boxes = Brief(draft)
    lines = [*boxes.top(), *boxes.head(), *(line for block in boxes.body() for line in block.lines)]
    return "\n".join(lines + flat(boxes.end())) + "\n"


def blank(draft: Draft) -> str:
    """Blank lines between blocks, or between paragraphs alone."""
    boxes = Brief(draft)
    close, gap = draft.dice.choice((("\n", "\n\n"), ("\n\n", "\n\n"), ("\n", "\n\n\n")))
    body = [close.join(block.lines) for block in boxes.body(draft.dice.choice(("", "• ", "- ")))]
    parts = [close.join(boxes.top()), close.join(boxes.head()), *body, *map(close.join, boxes.end())]
    return gap.join(filter(None, parts)) + "\n"


def few(draft: Draft) -> str:
    """Only some lines over the story, or some under it."""
    boxes = Brief(draft)
    over, under = boxes.top(), flat(boxes.end())
    over, under = over[-draft.dice.randint(0, 2) :] if draft.some(0.5) else [], under[: draft.dice.randint(0, 5)]
    join = draft.dice.choice(("\n", "\n\n"))
    return (
        join.join([*over, *boxes.head(), *(line for block in boxes.body("- ") for line in block.lines), *under]) + "\n"
    )


def crawled(draft: Draft) -> str:
    """As a crawler keeps a page: its title, then a line a block."""
    boxes = Brief(draft)
    title = f"{boxes.story.headline} {draft.dice.choice('|-–')} {boxes.story.brand}"
    lines = [*draft.optional(0.8, title), *boxes.top(), *boxes.head()]
    lines += [line for block in boxes.body() for line in block.lines]
    return "\n".join(lines + flat(boxes.end())) + "\n"


def inscriptis(draft: Draft) -> str:
    """Indented, lists with stars, tables in columns."""
    boxes, pad = Brief(draft), " " * draft.dice.choice((0, 0, 2, 4))
    parts: Lines = [*boxes.top(), "", *(text for line in boxes.head() for text in (line, "")), ""]
    before = None
    for block in boxes.body("* "):
        listed = block.kind in _LISTED
        parts += [*([""] if listed != (before in _LISTED) else []), *_laid(block)]
        before = block.kind
    for label, *rest in boxes.end():
        parts += ["", label, *(f"  * {text}" if draft.some(0.5) else text for text in rest)]
    return "\n".join((pad + line).rstrip() for line in parts) + "\n"


def _laid(block: Block) -> Lines:
    if block.kind == "row":
        return ["  ".join(f"{cell:<16}" for cell in block.cells)]
    if block.kind == "item":
        return [f"  {block.text}"]
    if block.kind == "quote":
        return ["", f"    {block.text}", ""]
    return [*block.lines, ""]


def markdown(draft: Draft) -> str:
    """Markdown by a program that keeps links and tables."""
    boxes, mark = Brief(draft), draft.dice.choice(("##", "###", "##"))
    rooms = [f"[{word}](/{slug(word)})" for word in draft.menu(1, 4)]
    listed = "\n".join(f"  * {room}" for room in rooms) if draft.some(0.5) else " > ".join(rooms)
    title, *rest = boxes.head()
    parts = [*draft.optional(0.6, f"[{boxes.story.brand}](/)"), *draft.optional(0.6, listed), f"# {title}"]
    parts += [line for line in rest if line != title]
    bullet, rows = draft.dice.choice(("* ", "- ", "  * ")), False
    for block in boxes.body():
        text = _marked(draft, block, mark, bullet)
        if block.kind == "row" and not rows:
            text += "\n|" + " --- |" * len(block.cells)
        joined = block.kind in _LISTED and (rows or parts[-1].lstrip().startswith(bullet.strip() + " "))
        parts[-1:] = [f"{parts[-1]}\n{text}"] if joined else [parts[-1], text]
        rows = block.kind == "row"
    for label, *rest in boxes.end():
        parts += [f"{mark} {label}" if rest and draft.some(0.7) else label]
        parts += ["\n".join(f"{bullet}[{text}]({draft.url()})" for text in rest)] if rest and draft.some(0.5) else rest
    return "\n\n".join(parts) + "\n"


def _marked(draft: Draft, block: Block, mark: str, bullet: str) -> str:
    if block.kind == "box":
        label, *rest = block.lines
        label = draft.dice.choice((f"**{label}**", f"{mark} {label}", label, f"[{label}]({draft.url()})"))
        return "\n\n".join([label, *(f"[{text}]({draft.url()})" if draft.some(0.4) else text for text in rest)])
    if block.kind == "row":
        return f"| {' | '.join(block.cells)} |"
    form = {"heading": f"{mark} {{}}", "item": f"{bullet}{{}}", "quote": "> {}"}.get(block.kind)
    return form.format(block.text) if form else draft.linked(block.text, "[{w}]({url})")


def lynx(draft: Draft) -> str:
    """Wrapped and indented, links with numbers, their addresses at the end."""
    return _dumped(draft, 3, draft.dice.choice((72, 77)), "* ", numbered=True)


def w3m(draft: Draft) -> str:
    """Wrapped, from the edge, without numbers."""
    return _dumped(draft, 0, draft.dice.choice((78, 80, 100)), "• ", numbered=False)


def _dumped(draft: Draft, indent: int, columns: int, bullet: str, *, numbered: bool) -> str:
    boxes, pad, count = Brief(draft), " " * indent, 0

    def link(text: str) -> str:
        nonlocal count
        count += 1
        return f"[{count}]{text}" if numbered else text

    def fill(text: str) -> str:
        return wrap(text, columns, pad, pad)

    title, *rest = boxes.head()
    parts = ["\n".join(fill(link(line)) for line in boxes.top()), wrap(title, columns, pad and "  ", pad and "  ")]
    parts += ["\n".join(map(fill, rest))] if draft.some(0.3) else map(fill, rest)
    before = None
    for block in boxes.body(bullet):
        if block.kind == "box":
            text = "\n\n".join(fill(link(line) if draft.some(0.5) else line) for line in block.lines)
        elif block.kind == "heading":
            text = wrap(block.text, columns)
        elif block.kind == "row":
            text = pad + "  ".join(f"{cell:<14}" for cell in block.cells).rstrip()
        else:
            text = wrap(
                block.text, columns, pad + "  " * (block.kind != "paragraph"), pad + "  " * (block.kind != "paragraph")
            )
        parts[-1:] = [f"{parts[-1]}\n{text}"] if block.kind in _LISTED and before == block.kind else [parts[-1], text]
        before = block.kind
    for label, *lines in boxes.end():
        parts += [
            fill(label),
            *(["\n".join(wrap(link(line), columns, f"{pad}  {bullet}") for line in lines)] if lines else []),
        ]
    if count and numbered:
        parts.append("References\n\n" + "\n".join(f"{n:>4}. {draft.url()}" for n in range(1, count + 1)))
    return "\n\n".join(filter(None, parts)) + "\n"
