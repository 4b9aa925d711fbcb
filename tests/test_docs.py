"""The README says what is so: its commands run, its library example too, and no option is missing."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from articleparse.cli import command
from articleparse.model import Article
from conftest import environment

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")


def sessions() -> Iterator[tuple[str, str]]:
    """Yield each command of the README's console blocks, and what it prints."""
    for block in re.findall(r"^```console\n(.*?)^```", README, re.MULTILINE | re.DOTALL):
        for said in re.split(r"^\$ ", block, flags=re.MULTILINE)[1:]:
            line, _, output = said.partition("\n")
            yield line, output


@pytest.fixture(scope="session")
def path(tmp_path_factory: pytest.TempPathFactory) -> str:
    """PATH with the command of this very package first."""
    folder = tmp_path_factory.mktemp("bin")
    script = folder / "articleparse"
    script.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m articleparse "$@"\n', encoding="utf-8")
    script.chmod(0o755)
    return f"{folder}{os.pathsep}{os.environ['PATH']}"


@pytest.mark.parametrize(("line", "output"), list(sessions()), ids=lambda text: text[:40])
def test_a_session_of_the_readme(line: str, output: str, path: str) -> None:
    if "| jq" in line and shutil.which("jq") is None:
        pytest.skip("needs jq")
    env = {**environment(), "PATH": path, "LC_ALL": "C.UTF-8"}
    done = subprocess.run(line, shell=True, cwd=ROOT, env=env, capture_output=True, check=False)  # noqa: S602
    assert done.stderr == b""
    assert done.stdout.decode() == output


def test_the_library_example_of_the_readme(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    (example,) = re.findall(r"^```python\n(.*?)^```", README, re.MULTILINE | re.DOTALL)
    monkeypatch.chdir(ROOT)
    exec(compile(example, "README.md", "exec"), {})  # noqa: S102
    printed = capsys.readouterr().out.splitlines()
    assert printed[0].startswith("Carrow Bay harbour reopens")
    assert printed[-3:] == ["1 One", "2 Two", "2024-11-22T23:31:00+02:00"]


def test_every_option_is_in_the_readme() -> None:
    options = [name for parameter in command.params for name in parameter.opts if name.startswith("-")]
    assert [name for name in options if f"`{name}" not in README] == []


def test_every_key_of_an_article_is_in_the_readme() -> None:
    assert [key for key in Article.__struct_fields__ if f"| `{key}` |" not in README] == []


def test_every_warning_is_in_the_readme() -> None:
    sources = "\n".join(path.read_text(encoding="utf-8") for path in (ROOT / "src").rglob("*.py"))
    codes = set(re.findall(r'Notice\(\s*"([a-z-]+)"', sources))
    assert "guessed-encoding" in codes
    assert [code for code in codes if f"`{code}`" not in README] == []


def test_continuous_integration_runs_the_commands_of_the_readme() -> None:
    assert "README.md" in (ROOT / ".ci" / "run").read_text(encoding="utf-8")
