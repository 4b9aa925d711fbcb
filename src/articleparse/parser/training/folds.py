"""Reads cases with weights that have not seen their publisher: what a rule does to pages that are new.

    python -m articleparse.parser.training.folds FOLDS.json CASES.jsonl… > PREDICTIONS.jsonl

FOLDS.json is what ``training.train --keep FOLDS.json`` writes, once and in minutes; after that a
change of the rules is measured in half a minute, on no page that the weights were learned from.
"""

from __future__ import annotations

import argparse
import json
import sys
import zlib
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import msgspec

from articleparse.errors import NoArticle
from articleparse.model import Hints
from articleparse.model import Page as Input
from articleparse.parser import parse
from articleparse.parser.learned.chain import Weights, load


def fold_of(publisher: str, folds: int) -> int:
    """Return the fold in which a publisher is held out."""
    return zlib.crc32(publisher.encode()) % folds


def publisher_of(case: dict[str, Any]) -> str:
    """Return whose page a case is: the site, where that is told by an address."""
    said = str(case["publisher"])
    return urlsplit(said).netloc or said


def article_of(case: dict[str, Any], source: Input, learned: Weights) -> dict[str, Any]:
    """Return the first article that weights give of a case's page, with the case's id, as a scorer wants it."""
    try:
        article = msgspec.to_builtins(next(parse(source, Hints(), case["path"], learned)))
    except NoArticle:
        article = {}
    return {"id": case["id"], **article}


def predictions(cases: Path, kept: Sequence[Weights]) -> Iterator[dict[str, Any]]:
    """Yield the article of each case of a file, with the weights of the fold that its publisher is held out of."""
    from articleparse.readers import read as read_input

    for line in filter(None, cases.read_text(encoding="utf-8").split("\n")):  # not splitlines: texts hold U+2028
        case = json.loads(line)
        source = read_input((cases.parent / case["path"]).read_bytes())
        yield article_of(case, source, kept[fold_of(publisher_of(case), len(kept))])


def main() -> int:
    """Write the predictions."""
    cli = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    cli.add_argument("folds", type=Path, help="what `training.train --keep` wrote")
    cli.add_argument("cases", type=Path, nargs="+")
    args = cli.parse_args()
    kept = [load(shape) for shape in json.loads(args.folds.read_text(encoding="utf-8"))]
    for cases in args.cases:
        for found in predictions(cases, kept):
            sys.stdout.write(json.dumps(found, ensure_ascii=False) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
