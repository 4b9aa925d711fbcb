"""Who may import whom: the table of the house, held against the code's own import statements."""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

SOURCE = Path(__file__).parents[1] / "src" / "articleparse"

# What a room may import besides the standard library and itself.
ALLOWED = {
    "model": {"msgspec"},
    "errors": set(),
    "patterns": set(),
    "languages": {"patterns"},
    "readers": {
        "model",
        "errors",
        "languages",
        "patterns",
        "lxml",
        "bs4",
        "chardet",
        "msgspec",
        "backports",
        "compression",
    },
    "parser": {"model", "errors", "languages", "patterns", "dateutil", "msgspec", "pycld2"},
    "serializers": {"model", "msgspec", "pyarrow"},
    "containers": {"model", "errors", "languages", "readers", "msgspec", "fastwarc", "pyarrow", "python_calamine"},
    "engine": {"model", "errors", "readers", "parser", "serializers", "msgspec"},
    "files": {"errors"},
    "written": {"errors", "files"},
    "options": {"model", "errors", "readers"},
    "flags": {"containers", "readers", "click"},
    "corpus": {
        *("", "model", "errors", "files", "written", "options", "readers", "containers", "engine", "serializers"),
        *("msgspec", "tqdm", "backports", "compression"),
    },
    "cli": {"", "errors", "files", "written", "flags", "corpus", "serializers", "click"},
    "__main__": {"cli"},
    "": {"model", "errors", "options", "readers", "parser"},
}
# A command of the developers', not imported by anything.
DEVELOPERS = {
    name: {"babel", "parser"} for name in ("_generate.py", "_generate_index.py", "_generate_zones.py", "_cldr.py")
}
DEVELOPERS["_generate_given.py"] = {"faker"}
TRAINING = SOURCE / "parser" / "training"
TRAINED_WITH = {"readers", "numpy", "scipy", "lightgbm"}

# The rooms of the parser: each may import those before it; what lies in none of them puts them together.
PARSER = (
    *("words", "timestamps", "names", "looks", "heads", "rules"),  # a story that stands alone
    *("authors", "learned", "whole", "declarations"),  # a page with others around it
)


def room(path: Path) -> str:
    first = path.relative_to(SOURCE).parts[0].removesuffix(".py")
    return "" if first == "__init__" else first


def imported(path: Path) -> Iterator[str]:
    """Yield the rooms and packages that a file imports."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
        if isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: a relative import"
            names = [node.module or ""]
        for name in names:
            top, *rest = name.split(".")
            yield (rest[0] if rest else "") if top == "articleparse" else top


@pytest.mark.parametrize("path", sorted(SOURCE.rglob("*.py")), ids=lambda path: str(path.relative_to(SOURCE)))
def test_a_room_imports_only_what_it_may(path: Path) -> None:
    mine = room(path)
    extra = TRAINED_WITH if TRAINING in path.parents else DEVELOPERS.get(path.name, set())
    assert set(imported(path)) <= ALLOWED[mine] | {mine} | extra | set(sys.stdlib_module_names)


@pytest.mark.parametrize("mine", PARSER)
def test_a_room_of_the_parser_imports_only_those_before_it(mine: str) -> None:
    before = PARSER[: PARSER.index(mine) + 1]
    for path in (SOURCE / "parser" / mine).rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            module = node.module or "" if isinstance(node, ast.ImportFrom) else ""
            if module.startswith("articleparse.parser"):
                assert (*module.split(".")[2:3], "")[0] in before, f"{path}: {module}"


def test_every_room_of_the_parser_has_its_place() -> None:
    folders = {path.name for path in (SOURCE / "parser").iterdir() if path.is_dir() and path.name != "__pycache__"}
    assert folders == {*PARSER, TRAINING.name}


def test_nothing_that_runs_with_the_command_trains() -> None:
    for path in SOURCE.rglob("*.py"):
        if TRAINING not in path.parents:
            assert "articleparse.parser.training" not in path.read_text(encoding="utf-8"), path


def test_only_one_reader_knows_html_parsers() -> None:
    users = {path.name for path in SOURCE.rglob("*.py") if "lxml" in set(imported(path))}
    users -= {"office.py"}  # a document's XML is none
    assert users <= {"blocks.py", "claims.py", "elements.py", "items.py", "signs.py", "tree.py"}


def test_nothing_below_the_command_opens_files_or_looks_around() -> None:
    banned = {"os", "subprocess", "socket", "urllib", "locale", "tempfile", "time", "random"}
    for path in SOURCE.rglob("*.py"):
        is_below = room(path) not in {"cli", "flags", "files", "written", "corpus", "__main__"}
        if is_below and path.name not in DEVELOPERS and TRAINING not in path.parents:
            assert not banned & set(imported(path)), path
