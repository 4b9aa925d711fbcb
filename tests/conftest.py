"""What several test files need: the command as a real process, and articles to give it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import IO, Any

import jsonschema  # type: ignore[import-untyped]
import pytest
from hypothesis import HealthCheck, settings

import articleparse
from articleparse.serializers.json import schema

# ``pytest --hypothesis-profile=long`` looks further, and elsewhere each time.
_SLOW = [HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much]
settings.register_profile("ci", deadline=None, derandomize=True, max_examples=60, suppress_health_check=_SLOW)
settings.register_profile("long", deadline=None, max_examples=2000, suppress_health_check=_SLOW)
settings.load_profile("ci")

COMMAND = (sys.executable, "-m", "articleparse")
ARTICLE = """\
Bridge over the Öre reopens after storm

22 November 2024

By Jane Doe

The bridge over the Öre is open again, the council of Örebro said on Friday, a month after the storm.

"We worked day and night," said the engineer, who had promised to finish before the first snow fell.
"""
SCHEMA = jsonschema.Draft202012Validator(json.loads(schema()))

Argument = str | bytes | Path


def environment(changes: Mapping[str, str] = MappingProxyType({})) -> dict[str, str]:
    """This process's environment, with the package under test on the path wherever the child runs."""
    return {**os.environ, "PYTHONPATH": str(Path(articleparse.__file__).parents[1]), **changes}


@dataclass(frozen=True)
class Result:
    """How a process ended: exit status, and what it wrote."""

    status: int
    out: bytes
    err: str

    @property
    def articles(self) -> list[dict[str, Any]]:
        """The JSON objects on standard output, each checked against the schema."""
        return articles_of(self.out)

    @property
    def headlines(self) -> list[str | None]:
        return [article["headline"] for article in self.articles]

    @property
    def messages(self) -> list[str]:
        """The lines on standard error, without the program's name; nothing else may be there."""
        lines = self.err.splitlines()
        assert all(line.startswith("articleparse: ") and line.isprintable() for line in lines), self.err
        return [line.removeprefix("articleparse: ") for line in lines]


def articles_of(out: bytes) -> list[dict[str, Any]]:
    """The JSON objects in `out`, one after the other, each checked against the schema."""
    decoder, text, found = json.JSONDecoder(), out.decode(), []
    while text := text.lstrip():
        value, end = decoder.raw_decode(text)
        SCHEMA.validate(value)
        found.append(value)
        text = text[end:]
    return found


@dataclass(frozen=True)
class Runner:
    """Runs the command in a folder of its own: ``run("-c", "a.txt")``."""

    folder: Path

    def __call__(
        self,
        *arguments: Argument,
        stdin: bytes = b"",
        stdout: int | IO[bytes] = subprocess.PIPE,
        cwd: Path | None = None,
        before: Callable[[], object] | None = None,
        env: Mapping[str, str] = MappingProxyType({}),
    ) -> Result:
        done = subprocess.run(
            [*COMMAND, *arguments],
            input=stdin,
            stdout=stdout,
            stderr=subprocess.PIPE,
            cwd=cwd or self.folder,
            env=environment(env),
            preexec_fn=before,
            timeout=60,
            check=False,
        )
        return Result(done.returncode, done.stdout or b"", done.stderr.decode())

    def in_shell(self, script: str, *arguments: Argument) -> Result:
        """Run `script` in the shell; the command and `arguments` are its ``"$@"``."""
        done = subprocess.run(
            ["sh", "-c", script, "sh", *COMMAND, *arguments],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            cwd=self.folder,
            env=environment(),
            timeout=60,
            check=False,
        )
        return Result(done.returncode, done.stdout, done.stderr.decode())

    def start(self, *arguments: Argument, before: Callable[[], object] | None = None) -> subprocess.Popen[bytes]:
        """Start the command with pipes at all three ends, and do not wait for it."""
        return subprocess.Popen(
            [*COMMAND, *arguments],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            cwd=self.folder,
            env=environment(),
            preexec_fn=before,
        )


@pytest.fixture
def run(tmp_path: Path) -> Runner:
    """The command, in a folder with ``a.txt``, ``b.txt`` and ``empty.txt``."""
    (tmp_path / "a.txt").write_text(ARTICLE, "utf-8")
    (tmp_path / "b.txt").write_text(ARTICLE.replace("Bridge", "Tunnel").replace("bridge", "tunnel"), "utf-8")
    (tmp_path / "empty.txt").write_bytes(b"")
    return Runner(tmp_path)


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--update-cases", action="store_true", help="rewrite the expectations of cases/ from the output")
