"""One fuzzer: ``python tests/fuzz/harness.py TARGET [libFuzzer options] CORPUS``; `run.py` calls it."""

from __future__ import annotations

import sys
from importlib import import_module
from pathlib import Path

import atheris

_PACKAGE = Path(__file__).parents[2] / "src" / "articleparse"

sys.path.insert(0, str(Path(__file__).parents[1]))

with atheris.instrument_imports(include=["articleparse"], enable_loader_override=False):
    import targets

    for path in sorted(
        [*_PACKAGE.glob("readers/**/*.py"), *_PACKAGE.glob("parser/**/*.py"), *_PACKAGE.glob("containers/*.py")]
    ):
        if not path.stem.startswith("_"):  # what is imported late is to be instrumented too
            import_module(".".join(path.relative_to(_PACKAGE.parent).with_suffix("").parts))


def main() -> None:
    """Fuzz the target that the first argument names."""
    name = sys.argv.pop(1)
    atheris.Setup(sys.argv, targets.TARGETS[name])
    atheris.Fuzz()


if __name__ == "__main__":
    main()
