"""Layouts of long pages that a program turned into text or Markdown."""

from __future__ import annotations

from invented.draft import Draft, slug, wrap
from invented.text_boxes import Block, Lines, TextBoxes
from invented.text_frames import after, head, info

_LINK = "[{w}]({url})"


def inscriptis(draft: Draft) -> str:
    """Indented, lists with stars, tables in columns."""
    boxes, indent = TextBoxes(draft), "  " * draft.dice.randint(0, 2)
    lines = [draft.story.brand, "", *(f"  * {word}" for word in boxes.menu(3, 16)), ""]
    lines += draft.optional(0.4, draft.story.clock, "")
    for line in head(boxes):
        lines += [line, *draft.optional(0.7, "")]
    lines.append("")
    before = None
    for block in boxes.blocks("* ", 0.15):
        lines += [*([""] if before in ("item", "row") and block.kind not in ("item", "row") else []), *_laid(block)]
        before = block.kind
    for label, *rest in after(boxes):
        lines += ["", label, "", *(f"  * {text}" if draft.some(0.9) else text for text in rest)]
    return "\n".join(f"{indent}{line}".rstrip() for line in [*lines, "", *boxes.footer()]) + "\n"


def _laid(block: Block) -> Lines:
    if block.kind == "box":
        return [*(f"  {line}" for line in block.lines), ""]
    if block.kind == "item":
        return [f"  {block.text}"]
    if block.kind == "row":
        return ["  ".join(f"{cell:<16}" for cell in block.cells)]
    if block.kind == "quote":
        return ["", f"    {block.text}", ""]
    return [*([""] if block.kind == "heading" else []), block.text, ""]


class _Numbers:
    """Numbers of links, as text browsers write them."""

    def __init__(self) -> None:
        self.count = 0

    def link(self, text: str) -> str:
        self.count += 1
        return f"[{self.count}]{text}"


def elinks(draft: Draft) -> str:
    """Indented, with numbers of links before their words and a list of them at the end."""
    boxes, numbers, columns = TextBoxes(draft), _Numbers(), draft.dice.choice((72, 80))
    brand, menu = numbers.link(draft.story.brand), [numbers.link(word) for word in boxes.menu(4, 16)]
    listed = "\n".join(f"     {draft.dice.choice('*+o')} {word}" for word in menu)
    parts = [f"   {brand}", listed if draft.some(0.5) else _filled(" ".join(menu), columns)]
    parts += draft.optional(0.5, "   [IMG]")
    parts += (_filled(line, columns) for line in head(boxes, 0))
    parts += _numbered(boxes, numbers, columns)
    for label, *rest in after(boxes, 4):
        parts += [f"   {label}", "\n".join(wrap(numbers.link(text), columns, "     * ") for text in rest)]
    parts.append("\n".join(_filled(line, columns) for line in boxes.footer()))
    ends = "\n".join(f"{number:>4}. {draft.url()}" for number in range(1, numbers.count + 1))
    return "\n\n".join(part for part in [*parts, f"References\n\n   Visible links\n{ends}"] if part) + "\n"


def _filled(text: str, columns: int) -> str:
    return wrap(text, columns, "   ", "   ")


def _numbered(boxes: TextBoxes, numbers: _Numbers, columns: int) -> Lines:
    parts: Lines = []
    before = None
    for block in boxes.blocks("* ", 0.15):
        text = _dumped(boxes.draft, block, numbers, columns)
        if block.kind in ("item", "row") and block.kind == before:
            parts[-1] += f"\n{text}"
        else:
            parts.append(text)
        before = block.kind
    return parts


def _dumped(draft: Draft, block: Block, numbers: _Numbers, columns: int) -> str:
    if block.kind == "box":
        return "\n".join(_filled(numbers.link(line), columns) for line in block.lines)
    if block.kind == "item":
        return wrap(block.text, columns, "     ", "       ")
    if block.kind == "row":
        return "   " + " ".join(f"{cell:<14}" for cell in block.cells).rstrip()
    words = block.text.split(" ")
    if block.kind == "paragraph" and draft.some(0.25) and len(words) > 8:
        place = draft.dice.randint(2, len(words) - 3)
        words[place] = numbers.link(words[place])
    return _filled(" ".join(words), columns)


def _story(boxes: TextBoxes, bullet: str, heading: str = "## {}", rate: float = 0.15) -> Lines:
    """Return the story in Markdown."""
    parts: Lines = []
    before = None
    for block in boxes.blocks("", rate):
        text = _marked(boxes.draft, block, bullet, heading)
        if block.kind in ("item", "row") and block.kind == before:
            parts[-1] += f"\n{text}"
        else:
            parts.append(text + ("\n" + "|".join("---" for _ in block.cells) if block.kind == "row" else ""))
        before = block.kind
    return parts


def _marked(draft: Draft, block: Block, bullet: str, heading: str) -> str:
    if block.kind == "box":
        return _listed(draft, [*block.lines], bullet)
    if block.kind == "row":
        return " | ".join(block.cells)
    form = {"heading": heading, "item": f"{bullet}{{}}", "quote": "> {}"}.get(block.kind)
    return form.format(block.text) if form else draft.linked(block.text, _LINK)


def _listed(draft: Draft, lines: Lines, bullet: str) -> str:
    if len(lines) > 2:
        return f"**{lines[0]}**\n\n" + "\n".join(f"{bullet}[{line}]({draft.url()})" for line in lines[1:])
    return "\n\n".join(f"[{line}]({draft.url()})" if draft.some(0.4) else f"*{line}*" for line in lines)


def html2text(draft: Draft) -> str:
    """A whole page by html2text, lines not wrapped."""
    boxes, story = TextBoxes(draft), draft.story
    logo = f"[ ![{story.brand}]({draft.url('logo')}.svg) ](/)"
    parts = [logo if draft.some(0.5) else f"[{story.brand}](/)"]
    parts.append("\n".join(f"  * [{word}](/{slug(word)})" for word in boxes.menu(4, 24)))
    if draft.some(0.4):
        ranked = enumerate(boxes.headlines(draft.dice.randint(3, 6)), 1)
        parts += [f"## {boxes.side.most}", "\n".join(f"  {n}. [{title}]({draft.url()})" for n, title in ranked)]
    parts.append(f"# {story.headline}")
    if draft.standfirst:
        parts.append(draft.dice.choice(("{}", "**{}**", "## {}", "_{}_")).format(draft.standfirst))
    parts += info(boxes)
    parts += draft.optional(0.5, "\n".join(f"  * [{word}](#{i})" for i, word in enumerate(draft.words.share)))
    if draft.some(0.6):
        parts.append(f"![{story.caption}]({draft.url('img')}.jpg)\n{story.caption}")
    parts += _story(boxes, "  * ", draft.dice.choice(("## {}", "### {}", "**{}**")))
    return "\n\n".join([*parts, "* * *", *_below(boxes)]) + "\n"


def _below(boxes: TextBoxes) -> Lines:
    draft, story = boxes.draft, boxes.story
    parts = draft.optional(0.5, " ".join(f"[{tag}](/tag/{i})" for i, tag in enumerate(story.tags)))
    if story.authors:
        parts += draft.optional(0.3, f"_{boxes.side.bio.format(story.authors[0])}_")
    parts.append(f"## {draft.words.related}")
    for title, *prose in boxes.teasers(2, 6, draft.dice.choice(("plain", "bare"))):
        parts += [f"### [{title}]({draft.url()})", *prose]
    if thread := boxes.thread(0.5):
        parts += [f"### {thread[0]}", *thread[1:]]
    return [*parts, "\n".join(f"  * [{word}](/{i})" for i, word in enumerate(boxes.side.about)), draft.rights]


def markdownify(draft: Draft) -> str:
    """A whole page by markdownify: underlined headings."""
    boxes, story = TextBoxes(draft), draft.story
    parts = draft.optional(0.7, f'[{story.brand}](/ "{story.brand}")')
    parts.append("\n".join(f"* [{word}](/{i})" for i, word in enumerate(boxes.menu(3, 14))))
    parts += [_underlined(story.headline, "="), *([draft.standfirst] if draft.standfirst else []), *info(boxes)]
    if draft.some(0.5):
        parts.append(f"![]({draft.url('img')}.jpg)\n\n{story.caption}")
    body = _story(boxes, draft.dice.choice(("* ", "+ ", "- ")), "## {}", 0.12)
    parts += [_underlined(text[3:], "-") if text.startswith("## ") else text for text in body]
    parts += [f"### {draft.words.related}", "\n".join(f"* [{one}]({draft.url()})" for one in draft.related((3, 4, 6)))]
    parts += draft.optional(0.5, draft.words.newsletter)
    return ("\n\n\n" if draft.some(0.3) else "\n\n").join(parts) + "\n"


def _underlined(text: str, sign: str) -> str:
    return f"{text}\n{sign * min(len(text), 80)}"


def clipping(draft: Draft) -> str:
    """A web clipping for a notebook: front matter, then Markdown."""
    boxes, story = TextBoxes(draft), draft.story
    front = _front(draft)
    parts = draft.optional(0.3, f"# {story.headline}") + ([draft.standfirst] if draft.standfirst else [])
    if draft.some(0.5):
        image = f"![{story.caption}]({draft.url('img')}.jpg)\n\n{story.caption}"
        parts.append(image if draft.some(0.5) else f"![[image.png]]\n*{story.caption}*")
    parts += _story(boxes, "- ", "## {}", 0.1)
    return "\n".join(front) + "\n" + ("\n" if draft.some(0.4) else "") + "\n\n".join(parts) + "\n"


def _front(draft: Draft) -> Lines:
    story = draft.story
    draft.stamped, draft.signed = "day" if draft.some(0.6) else "time", bool(story.authors)
    title = story.headline.replace('"', '\\"')
    lines = ["---", f'title: "{title}"', f'source: "{draft.url()}"']
    lines += ["author:", *(f'  - "[[{name}]]"' for name in story.authors)] if story.authors else []
    lines += [f"published: {story.time[:10] if draft.stamped == 'day' else f'{story.time}:00'}", "created: 2025-11-02"]
    told = (draft.standfirst or story.headline).replace('"', "'")
    return [*lines, *draft.optional(0.6, f'description: "{told}"'), "tags:", '  - "clippings"', "---"]
