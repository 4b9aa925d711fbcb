"""Makes `weights_text.json` and `weights_html.json` again, and says how good they are on publishers not seen.

    python -m articleparse.parser.training.train CASES.jsonl… [--invented CASES.jsonl…] [--loose CASES.jsonl…]
        [--html CASES.jsonl…] [--form text|html] [--folds 5] [--seed 0] [--keep FOLDS.json]
        [--over FOLDS.json WEIGHTS.json --trees NAME…] [--write]

CASES.jsonl has a case a line: ``path`` (of the input, beside the file), ``publisher``,
``render`` (of a text) and ``gold`` (headline, headline_variants, summary, sections).
Invented cases are short pages, as `tests/invented` makes them; they count less.
Loose cases tell which text is the story, not each line's role: of their short lines in the
story the role is left open, and one form of each page is enough for the chain; what is chosen
over the whole page is learned from all of them.  Cases of the same pages as HTML tell what their
gold leaves out though the story holds it: lists and tables.  Over weights that are there, the mean of
some trainings (`training.mean`), trees of some names can be grown anew.
Needs NumPy, SciPy and LightGBM (the extra ``train``); a quarter of an hour on one core; the same
cases give the same file.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from itertools import chain
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from scipy.sparse import csr_matrix

from articleparse.parser.learned.chain import NAMES, SCALE, STATES, STORY, Form, Weights, load
from articleparse.parser.learned.columns import Columns, templates
from articleparse.parser.learned.columns import read as read_column
from articleparse.parser.learned.trees import load as grow
from articleparse.parser.roles import decided
from articleparse.parser.training import train_amid, train_endings, train_headlines, train_kept, train_openings
from articleparse.parser.training.crf import Example, Floats, fit, is_possible
from articleparse.parser.training.folds import fold_of
from articleparse.parser.training.pages import Page, left_open, loose_pages, pages
from articleparse.parser.training.trees import Growth, Question, grown
from articleparse.parser.training.variants import variants

_SHIPPED = Path(__file__).parents[1] / "learned"
_FEWEST = 3  # times that a value has to be seen in training to have weights
_FEWEST_PUBLISHERS = 4  # that use a class name, for it to have weights: less is a site's own
# Of large weights (L2), as held-out publishers want it: the cases are few and alike, texts more than pages.
_PENALTY: dict[Form, float] = {"text": 8.0, "html": 4.0}
_ROUNDS = 70  # of L-BFGS: stopping early also keeps weights small
_FARTHEST = 40  # blocks between a headline and its story
_INVENTED = 0.4  # what an invented page counts: the same few stories stand in many of them
_EVERY = 2  # one of so many: together they count less than the real pages
_LOOSE = 0.3  # what a page counts whose gold is loose
_SURE = 100  # characters of a paragraph that surely is one
_LEAST = 10  # thousandths: a value whose weights are all smaller is left out


class Choice(NamedTuple):
    """What is decided over the whole page: what is asked, and how the trees are grown that answer."""

    questions: Callable[[Iterable[tuple[Page, Weights]]], Iterator[Question]]
    growth: Growth


# In this order: each sees the pages as those before leave them.  An HTML page most often declares its headline.
_CHOICES: dict[Form, dict[str, Choice]] = {
    "text": {
        "headlines": Choice(train_headlines.questions, Growth(150, 8, 0.1, among=True)),
        "endings": Choice(train_endings.questions, Growth(120, 12, 0.08, among=True)),
        "amid": Choice(train_amid.questions, Growth(150, 24, 0.12, among=False)),
        "kept": Choice(train_kept.questions, Growth(150, 24, 0.06, among=False)),
        "openings": Choice(train_openings.questions, Growth(200, 24, 0.03, among=False)),
    },
    "html": {
        "endings": Choice(train_endings.questions, Growth(100, 8, 0.08, among=True)),
        "amid": Choice(train_amid.questions, Growth(150, 24, 0.12, among=False)),
        "kept": Choice(train_kept.questions, Growth(150, 24, 0.06, among=False)),
    },
}
_OF_MADE = "endings"  # what is asked of made pages too: their heads are those of the cases that they are made of


def _is_sound(page: Page) -> bool:
    """Whether the gold's headline stands near its story; far away it is a teaser's, and the own one is not known."""
    body = next((i for i, state in enumerate(page.states) if state in ("paragraph", "heading")), 0)
    return "headline" in page.states and body - page.states.index("headline") <= _FARTHEST


class Vocabulary:
    """The values that have weights: each is an attribute, numbered; one row a template."""

    def __init__(self, found: Sequence[Page]) -> None:
        known = max((page.seen.known for page in found), key=len)
        self.templates = templates(known)
        counts: list[Counter[Hashable]] = [Counter() for _ in self.templates]
        owners: dict[str, set[str]] = {}
        for page in found:
            for count, values in zip(counts, self._values(page.seen.known), strict=True):
                count.update(value for several in values for value in several)
            for name in {name for names in page.seen.known.get(NAMES, ()) for name in names}:  # type: ignore[attr-defined]
                owners.setdefault(name, set()).add(page.publisher)
        self.rows: list[dict[Hashable, int]] = []
        self.size = 0
        for (names, _), count in zip(self.templates, counts, strict=True):
            kept: Sequence[Hashable] = [value for value, times in count.items() if times >= _FEWEST]
            if names == (NAMES,):
                kept = sorted(name for name in owners if len(owners[name]) >= _FEWEST_PUBLISHERS)
            self.rows.append({value: self.size + number for number, value in enumerate(kept)})
            self.size += len(kept)

    def _values(self, known: Columns) -> Iterator[Sequence[Sequence[Hashable]]]:
        """Yield for each template its values, some a block: none where the page has no such column."""
        for names, offset in self.templates:
            if not all(name in known for name in names):
                yield ()
            elif names == (NAMES,):
                yield known[NAMES]  # type: ignore[misc]
            else:
                yield [(value,) for value in read_column(known, names, offset)]

    def matrix(self, known: Columns, size: int) -> csr_matrix:
        """Return a page's attributes, a row a block."""
        places: list[list[int]] = [[] for _ in range(size)]
        for row, values in zip(self.rows, self._values(known), strict=True):
            for place, several in zip(places, values, strict=False):
                place += sorted({row[value] for value in several if value in row})
        ends = np.cumsum([0, *map(len, places)])
        flat = np.array([number for place in places for number in place], dtype=np.int32)
        return csr_matrix((np.ones(len(flat)), flat, ends), shape=(size, self.size))


def trained(found: Sequence[Page], form: Form, seed: str = "") -> dict[str, Any]:
    """Return weights learned from these pages for those of one form, in the shape of the files that ship.

    seed: see `variants`.
    """
    sound = [page for page in found if _is_sound(page)]
    sound = [*sound, *variants(sound, seed)]
    vocabulary = Vocabulary(sound)
    examples = [_example(page, vocabulary) for page in sound]
    weights, steps = fit([example for example in examples if is_possible(example)], _PENALTY[form], _ROUNDS)
    columns = next(page.seen.known for page in found if page.form == form)
    return _shape(vocabulary, weights, steps, set(columns))


def _example(page: Page, vocabulary: Vocabulary) -> Example:
    size = len(page.states)
    bars = np.zeros((size, len(STATES)))
    for state in map(STATES.index, STORY):
        bars[np.array(page.seen.given.barred), state] = -1000.0
    right = np.array([[float(state in states) for state in STATES] for states in _right(page)])
    return Example(vocabulary.matrix(page.seen.known, size), bars, right, _LOOSE if page.is_loose else page.weight)


def _right(page: Page) -> Iterator[set[str]]:
    """Yield the states that are right for each block: the gold's, and for some of a loose case's others too."""
    body = [i for i, state in enumerate(page.states) if state in ("paragraph", "heading")]
    for index, (state, place) in enumerate(zip(page.states, page.seen.kept, strict=True)):
        if not page.is_loose or not body:
            yield {state}
            continue
        size = len(page.looks[place].text)
        is_short = size < _SURE or not page.seen.known["prose"][index]
        amid = state == "paragraph" or (state == "aside" and index < body[-1])
        headed = {"heading"} if page.seen.rules[place].role == "heading" else set()
        opens = {"standfirst"} if state in ("paragraph", "under") and index <= body[0] + 1 and size >= _SURE else set()
        yield {state} | ({"paragraph", "aside"} | headed if amid and is_short else set()) | opens


def _shape(vocabulary: Vocabulary, weights: Floats, steps: Floats, columns: set[str]) -> dict[str, Any]:
    """Return what `chain.load` reads: for each template its values with their weights, in thousandths.

    columns: those that the pages have; templates of others are left out.
    """
    found = np.rint(weights * SCALE).astype(int).tolist()
    rows = [
        [
            [*(value if isinstance(value, tuple) and len(names) > 1 else (value,)), *found[number]]
            for value, number in row.items()
            if max(map(abs, found[number])) >= _LEAST
        ]
        for (names, _), row in zip(vocabulary.templates, vocabulary.rows, strict=True)
    ]
    return {
        "steps": [
            [a, b, round(SCALE * float(steps[i, j]))] for i, a in enumerate(STATES) for j, b in enumerate(STATES)
        ],
        "templates": [
            [list(names), offset, row]
            for (names, offset), row in zip(vocabulary.templates, rows, strict=True)
            if row and columns.issuperset(names)
        ],
    }


def train_folds(found: Sequence[Page], form: Form, kept: Sequence[dict[str, Any]], seed: str = "") -> None:
    """Fill in, for each fold, weights that have not seen its publishers, in the shape of the files that ship."""
    for fold, shape in enumerate(kept):
        shape |= trained([page for page in found if fold_of(page.publisher, len(kept)) != fold], form, seed)


def held_out(
    found: Sequence[Page], form: Form, kept: Sequence[dict[str, Any]], others: Sequence[Page] = (), seed: str = ""
) -> Iterator[tuple[Page, Weights]]:
    """Yield each page of a form, and what `variants` makes of it, with weights that have not seen its publisher.

    kept: those of each fold.  others: pages that no weights were learned from.  seed: see `variants`.
    """
    folds = len(kept)
    for fold, shape in enumerate(kept):
        learned = load(shape)
        own = [page for page in found if page.form == form and fold_of(page.publisher, folds) == fold]
        yield from ((page, learned) for page in chain(own, variants(own, seed)))
        yield from ((page, learned) for page in others if fold_of(page.publisher, folds) == fold)


def with_choice(
    results: Sequence[tuple[Page, Weights]],
    asked: Sequence[Question],
    name: str,
    choice: Choice,
    kept: list[dict[str, Any]],
) -> Iterator[tuple[Page, Weights]]:
    """Yield held-out pages, the weights now with the trees of a choice that have not seen the publisher either.

    name: of the choice.  kept: the weights of each fold, which get the trees too.
    """
    folds = len(kept)
    for fold, shape in enumerate(kept):
        unseen = [one for one in asked if fold_of(one.publisher, folds) != fold]
        shape.setdefault("forests", {})[name] = shown = grown(unseen, choice.growth)
        forest = grow(shown)
        for page, weights in results:
            if fold_of(page.publisher, folds) == fold:
                yield page, weights._replace(forests={**weights.forests, name: forest})


def figures(pairs: Iterable[tuple[Sequence[str], Sequence[str]]]) -> dict[str, float]:
    """Return the F1 of each state over blocks, from pairs of gold and found states."""
    hit, gold, got = (dict.fromkeys(STATES, 0) for _ in range(3))
    for right, found in pairs:
        for a, b in zip(right, found, strict=True):
            gold[a] += 1
            got[b] += 1
            hit[a] += a == b
    return {state: round(2 * hit[state] / max(1, gold[state] + got[state]), 4) for state in STATES}


def states_of(page: Page, learned: Weights) -> list[str]:
    """Return the states that the parser would give the page's blocks."""
    return decided([page.looks[index] for index in page.seen.kept], page.seen, learned).states


def _parted(pairs: Iterable[tuple[Page, Weights]], form: Form) -> tuple[list[tuple[Page, Weights]], list[Question]]:
    """Return the pages that are cases, and what is asked of those made of them.

    Each made page is let go at once: they are more than the cases.
    """
    results: list[tuple[Page, Weights]] = []
    made: list[Question] = []
    for page, learned in pairs:
        if page.is_made:
            made += _CHOICES[form][_OF_MADE].questions([(page, learned)])
        else:
            results.append((page, learned))
    return results, made


def _report(results: Sequence[tuple[Page, Weights]]) -> dict[str, dict[str, float]]:
    """Print and return how good weights are on pages that they have not seen, by render."""
    report = {
        render: figures(
            (page.states, states_of(page, learned))
            for page, learned in results
            if page.render == render and not page.is_loose
        )
        for render in sorted({page.render for page, _ in results})
    }
    for render, row in report.items():
        sys.stdout.write(f"{render:12}" + "".join(f" {state} {row[state]:.3f}" for state in STATES) + "\n")
    return report


def _arguments() -> argparse.Namespace:
    cli = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    cli.add_argument("cases", type=Path, nargs="+")
    cli.add_argument("--loose", type=Path, nargs="*", default=[], help="cases whose gold is loose")
    cli.add_argument("--invented", type=Path, nargs="*", default=[], help="cases of invented pages")
    cli.add_argument("--html", type=Path, nargs="*", default=[], help="the cases as HTML pages")
    cli.add_argument("--form", choices=["text", "html"], default="text", help="whose weights are made")
    cli.add_argument("--folds", type=int, default=5)
    cli.add_argument("--seed", type=int, default=0, help="another one draws other short pages, boxes and trees by lot")
    cli.add_argument("--keep", type=Path, help="write here the weights of each fold, for `training.folds`")
    cli.add_argument("--over", type=Path, nargs=2, help="weights that are there: of each fold, and of all cases")
    cli.add_argument("--trees", nargs="*", default=[], help="the names of those to grow anew over them")
    cli.add_argument("--write", action="store_true", help="train on all cases and write the weights")
    return cli.parse_args()


def main() -> int:
    """Train on the cases; report on held-out publishers, or write the weights."""
    args = _arguments()
    seed = f"#{args.seed}" if args.seed else ""
    found = [page for cases in args.cases for page in pages(cases, left_open(args.html)) if page.states]
    found += [page for cases in args.invented for page in pages(cases, None, _INVENTED, _EVERY, seed) if page.states]
    loose = [(page, is_turn) for cases in args.loose for page, is_turn in loose_pages(cases) if page.states]
    found += [page for page, is_turn in loose if is_turn]
    over = [json.loads(path.read_text(encoding="utf-8")) for path in args.over or ()]
    kept: list[dict[str, Any]] = over[0] if over else [{} for _ in range(args.folds)]
    if not over:
        train_folds(found, args.form, kept, seed)
    for shape in (*kept, *over[1:]):
        shape["forests"] = {name: trees for name, trees in shape.get("forests", {}).items() if name not in args.trees}
    others = [page for page, is_turn in loose if not is_turn]
    results, made = _parted(held_out(found, args.form, kept, others, seed), args.form)
    chosen: dict[str, Any] = dict(over[1]["forests"]) if over else {}
    for name, one in _CHOICES[args.form].items():
        if name in chosen:
            continue
        choice = one._replace(growth=one.growth._replace(seed=1 + args.seed))
        asked = [*choice.questions(results), *(made if name == _OF_MADE else ())]
        chosen[name] = grown(asked, choice.growth)
        results = list(with_choice(results, asked, name, choice, kept))
    _write(args.keep, kept)
    report = _report(results)
    if args.write:
        of_all = over[1] if over else {"pages": len(found), **trained(found, args.form, seed)}
        learned = {**of_all, "held out, F1 over blocks": report, "forests": chosen}
        _write(_SHIPPED / f"weights_{args.form}.json", learned)
    return 0


def _write(target: Path | None, learned: Any) -> None:
    if target is not None:
        target.write_text(json.dumps(learned, ensure_ascii=False, separators=(",", ":")) + "\n", encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main())
