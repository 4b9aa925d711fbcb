"""Makes `weights.json` again, and says how good it is on publishers that it has not seen.

    python -m articleparse.parser._train CASES.jsonl [--render NAME,…] [--folds 5] [--write]

CASES.jsonl has a case a line: ``path`` (of the text, beside the file), ``publisher``,
``render`` and ``gold`` (headline, headline_variants, summary, sections).  Needs
python-crfsuite (the extra ``train``); about eight minutes for the bench on one core; the
same cases give the same file.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
import unicodedata
import zlib
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate
from pathlib import Path
from typing import Any, NamedTuple

from articleparse.model import Hints
from articleparse.parser.chain import SCALE, STATES, load, walk
from articleparse.parser.columns import Columns, read, templates
from articleparse.parser.features import look
from articleparse.parser.language import language_of
from articleparse.parser.roles import see

_HERE = Path(__file__).parent
# Copy without a page around it is left to rules, and would teach the chain that nothing is set aside.
_RENDERS = ("browser", "wet", "inscriptis", "article", "lynx", "w3m", "markdown")
_PART = 25  # letters of a block that counts as part of a paragraph
_FEWEST = 3  # times that a value has to be seen in training to have weights
_PENALTY = 10.0  # of large weights (L2): the cases are few and alike
_ROUNDS = 60  # of L-BFGS: stopping early also keeps weights small
_FARTHEST = 40  # blocks between a headline and its story
_LEAST = 10  # thousandths: a value whose weights are all smaller is left out


class Page(NamedTuple):
    """A case's columns and the states that its gold gives."""

    publisher: str
    render: str
    known: Columns
    states: list[str]


class Match(NamedTuple):
    """A block that could be a gold item."""

    block: int
    item: int
    weight: float
    state: str


def key(text: str | None) -> str:
    """Return what two spellings of a text share: NFKC, case-folded, letters and digits only."""
    folded = unicodedata.normalize("NFKC", text or "").casefold()
    return "".join(filter(str.isalnum, folded))


def gold_states(keys: Sequence[str], gold: dict[str, Any]) -> list[str]:
    """Return the state of each block, from its key and the case's gold."""
    items = [item for item in _items(gold) if item[1]]
    found = dict(_chosen(list(_matches(keys, items)), keys, items))
    body = [block for block, state in found.items() if state in ("paragraph", "heading")]
    start = min(body, default=len(keys))
    titles = {key(title) for title in gold.get("headline_variants") or [gold.get("headline")]} - {""}
    tops = [i for i, k in enumerate(keys[:start]) if k in titles and i not in found]
    states = []
    for index in range(len(keys)):
        state = found.get(index, "")
        if tops and index == tops[-1]:
            state = "headline"
        elif not state or (state == "standfirst" and (index > start or (tops and index < tops[-1]))):
            state = "aside" if index > start else "under" if tops and index > tops[-1] else "over"
        states.append(state)
    return states


def _items(gold: dict[str, Any]) -> Iterator[tuple[str, str]]:
    summary = gold.get("summary") or []
    yield from (("standfirst", key(text)) for text in ([summary] if isinstance(summary, str) else summary))
    for section in gold["sections"]:
        yield "heading", key(section["heading"])
        yield from (("paragraph", key(text)) for text in section["paragraphs"])


def _matches(keys: Sequence[str], items: Sequence[tuple[str, str]]) -> Iterator[Match]:
    where: dict[str, list[int]] = {}
    for number, (_, text) in enumerate(items):
        where.setdefault(text, []).append(number)
    body = "".join(text for _, text in items)
    starts = [0, *accumulate(len(text) for _, text in items)]
    for block, own in enumerate(keys):
        if own in where:
            yield from (Match(block, number, len(own) + 20, items[number][0]) for number in where[own])
        elif len(own) >= _PART and (at := body.find(own)) >= 0:
            yield Match(block, bisect_right(starts, at) - 1, 0.8 * len(own), "paragraph")
        elif len(own) >= _PART:
            yield from _holds(block, own, items)


def _holds(block: int, own: str, items: Sequence[tuple[str, str]]) -> Iterator[Match]:
    for number, (state, text) in enumerate(items):
        if state != "heading" and len(text) >= 40 and len(own) < 3 * len(text) and text in own:
            yield Match(block, number, 0.8 * len(text), "paragraph")
            return


def _chosen(
    matches: Sequence[Match], keys: Sequence[str], items: Sequence[tuple[str, str]]
) -> Iterator[tuple[int, str]]:
    """Yield blocks and states of the heaviest run of matches that goes down the page and the gold together."""
    best: list[float] = []
    back: list[int] = []
    for number, match in enumerate(matches):
        top, came = 0.0, -1
        for earlier in range(max(0, number - 400), number):
            other = matches[earlier]
            part = other.item == match.item and len(keys[match.block]) < len(items[match.item][1])
            if other.block < match.block and (other.item < match.item or part):
                value = best[earlier] - min(match.block - other.block - 1, 40)
                if value > top:
                    top, came = value, earlier
        best.append(top + match.weight)
        back.append(came)
    number = max(range(len(best)), key=best.__getitem__, default=-1)
    while number >= 0:
        yield matches[number].block, matches[number].state
        number = back[number]


def pages(cases: Path, renders: Sequence[str]) -> Iterator[Page]:
    """Yield the pages of a file of cases."""
    from articleparse.readers import read as read_input

    with cases.open(encoding="utf-8") as lines:
        for line in lines:
            case = json.loads(line)
            if case["render"] not in renders:
                continue
            blocks = read_input((cases.parent / case["path"]).read_bytes(), form="text").blocks
            sample = sorted((block.text for block in blocks), key=len, reverse=True)[:40]
            looks = look(blocks, Hints(language=language_of(sample)))
            states = gold_states([key(block.text) for block in blocks], case["gold"])
            kept, known = see(looks)
            yield Page(case["publisher"], case["render"], known, [states[i] for i in kept])


def trained(found: Sequence[Page]) -> dict[str, Any]:
    """Return weights learned from these pages, in the shape of `weights.json`."""
    import pycrfsuite

    trainer = pycrfsuite.Trainer(algorithm="lbfgs", verbose=False)
    for page in filter(_is_sound, found):
        trainer.append(_attributes(page.known), page.states)
    options = {"c1": 0.0, "c2": _PENALTY, "max_iterations": _ROUNDS, "feature.minfreq": _FEWEST}
    trainer.set_params(options)
    with tempfile.NamedTemporaryFile(suffix=".crf") as model:
        trainer.train(model.name)
        tagger = pycrfsuite.Tagger()
        tagger.open(model.name)
        return _shape(tagger.info(), templates(found[0].known))


def _is_sound(page: Page) -> bool:
    """Whether the gold's headline stands near its story; far away it is a teaser's, and the own one is not known."""
    body = next((i for i, state in enumerate(page.states) if state in ("paragraph", "heading")), 0)
    return "headline" in page.states and body - page.states.index("headline") <= _FARTHEST


def _attributes(known: Columns) -> list[list[str]]:
    names = templates(known)
    named = [[_attribute(number, value) for value in read(known, *template)] for number, template in enumerate(names)]
    return [list(row) for row in zip(*named, strict=True)]


def _attribute(number: int, value: object) -> str:
    values = value if isinstance(value, tuple) else (value,)
    return f"{number} {json.dumps(values, ensure_ascii=False)}"


def _shape(info: Any, names: Sequence[tuple[tuple[str, ...], int]]) -> dict[str, Any]:
    rows: list[dict[str, list[int]]] = [{} for _ in names]
    for (attribute, state), weight in sorted(info.state_features.items()):
        number, values = attribute.split(" ", 1)
        row = rows[int(number)].setdefault(values, [0] * len(STATES))
        row[STATES.index(state)] = round(SCALE * weight)
    return {
        "steps": [[a, b, round(SCALE * weight)] for (a, b), weight in sorted(info.transitions.items())],
        "templates": [
            [list(columns), offset, [[*json.loads(v), *w] for v, w in row.items() if max(map(abs, w)) >= _LEAST]]
            for (columns, offset), row in zip(names, rows, strict=True)
        ],
    }


def fold_of(publisher: str, folds: int) -> int:
    """Return the fold in which a publisher is held out."""
    return zlib.crc32(publisher.encode()) % folds


def held_out(found: Sequence[Page], folds: int) -> Iterator[tuple[Page, list[str]]]:
    """Yield each page with the states that weights give which have not seen its publisher."""
    for fold in range(folds):
        learned = load(trained([page for page in found if fold_of(page.publisher, folds) != fold]))
        for page in found:
            if fold_of(page.publisher, folds) == fold:
                yield page, walk(page.known, learned).states


def figures(pairs: Iterable[tuple[Sequence[str], Sequence[str]]]) -> dict[str, float]:
    """Return the F1 of each state over blocks, from pairs of gold and found states."""
    hit, gold, got = (dict.fromkeys(STATES, 0) for _ in range(3))
    for right, found in pairs:
        for a, b in zip(right, found, strict=True):
            gold[a] += 1
            got[b] += 1
            hit[a] += a == b
    return {state: round(2 * hit[state] / max(1, gold[state] + got[state]), 4) for state in STATES}


def main() -> int:
    """Train on the cases; report on held-out publishers, or write the weights."""
    cli = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    cli.add_argument("cases", type=Path)
    cli.add_argument("--render", default=",".join(_RENDERS))
    cli.add_argument("--folds", type=int, default=5)
    cli.add_argument("--write", action="store_true", help="train on all cases and write weights.json")
    args = cli.parse_args()
    found = list(pages(args.cases, args.render.split(",")))
    results = list(held_out(found, args.folds))
    report = {
        render: figures((page.states, states) for page, states in results if page.render == render)
        for render in sorted({page.render for page in found})
    }
    for render, row in report.items():
        sys.stdout.write(f"{render:12}" + "".join(f" {state} {row[state]:.3f}" for state in STATES) + "\n")
    if args.write:
        learned = trained(found)
        learned = {"held out, F1 over blocks": report, "pages": len(found), **learned}
        target = _HERE / "weights.json"
        target.write_text(json.dumps(learned, ensure_ascii=False, separators=(",", ":")) + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
