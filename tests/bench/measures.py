"""Speed, processes, memory and start-up, each beside what it is held against."""

from __future__ import annotations

import argparse
import json
import os
import resource
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from itertools import islice
from pathlib import Path

import msgspec
from articles import SAMPLES, folder_of, pages, texts

from articleparse.engine import Task, convert
from articleparse.model import Record

COMMAND = (sys.executable, "-m", "articleparse")


def speed(folder: Path, options: argparse.Namespace) -> None:
    """One process: articles a second, as a ratio to a loop that reads, decodes, splits and writes; pages a second."""
    articles = list(islice(texts(options.seed), 600))
    paths = [folder / f"{number}.txt" for number in range(len(articles))]
    for path, data in zip(paths, articles, strict=True):
        path.write_bytes(data)
    task = Task(compact=True)
    results = [msgspec.json.decode(convert(Record("x", data), task).output) for data in articles]
    with Path(os.devnull).open("wb") as sink:
        floor = _best(lambda: _naive(paths, results, sink))
        ours = _best(lambda: [sink.write(convert(Record("x", path.read_bytes()), task).output) for path in paths])
    print(f"articles of {sum(map(len, articles)) / len(articles):,.0f} bytes: {len(paths) / ours:,.0f} a second")
    print(f"  a loop that reads, decodes, splits, writes: {len(paths) / floor:,.0f} a second, ratio {ours / floor:.1f}")
    dumps = list(islice(pages(options.seed), 100))
    seconds = _best(lambda: [convert(Record("x", data), task) for data in dumps])
    lines = sum(len(data.splitlines()) for data in dumps) / len(dumps)
    print(f"pages of {lines:.0f} lines: {len(dumps) / seconds:,.0f} a second")


def _naive(paths: Sequence[Path], results: Sequence[object], sink: object) -> None:
    for path, result in zip(paths, results, strict=True):
        path.read_bytes().decode("utf-8", "replace").splitlines()
        sink.write(json.dumps(result, ensure_ascii=False).encode())  # type: ignore[attr-defined]


def processes(folder: Path, options: argparse.Namespace) -> None:
    """The whole command over a folder, one process and two, in turns: the clock's time, and the processors'.

    Two processors that have nothing else to do need half of the processors' time.
    """
    source = folder_of(folder / "in", options.articles, options.seed)
    found: dict[str, list[tuple[float, float]]] = {"1": [], "2": []}
    for _ in range(3):
        for jobs, times in found.items():
            times.append(_times([*COMMAND, "-q", "-j", jobs, "-o", str(folder / "out.jsonl"), str(source)]))
    clock = {jobs: min(times)[0] for jobs, times in found.items()}
    processor = {jobs: min(time[1] for time in times) for jobs, times in found.items()}
    for jobs in found:
        rate = f"{options.articles / clock[jobs]:,.0f} articles a second"
        print(f"-j {jobs}: {clock[jobs]:.1f} s, {rate}, {processor[jobs]:.1f} s of processor time")
    ideal = 2 * processor["1"] / processor["2"]
    print(f"  {clock['1'] / clock['2']:.2f} times as fast; {ideal:.2f} where two processors are free")


def _times(command: Sequence[str]) -> tuple[float, float]:
    """Return the seconds, and the seconds of processor time, that a command takes."""
    before, started = resource.getrusage(resource.RUSAGE_CHILDREN), time.monotonic()
    subprocess.run(command, check=False)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return time.monotonic() - started, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def memory(folder: Path, options: argparse.Namespace) -> None:
    """Peak memory of a run over 1,000 articles, and over a hundred times as many."""
    few = folder_of(folder / "few", 1000, options.seed, length=1000)
    many = folder / "many"
    for number in range(100):
        (many / f"{number:03}").mkdir(parents=True)
        for path in (few / "000").iterdir():
            os.link(path, many / f"{number:03}" / path.name)
    for jobs in ("1", "2"):
        small, large = (
            _peak([*COMMAND, "-q", "-j", jobs, "-o", str(folder / "o"), str(place)]) for place in (few, many)
        )
        sizes = f"{small / 1024:.0f} MiB over 1,000 articles, {large / 1024:.0f} MiB over 100,000"
        print(f"-j {jobs}: {sizes}: {large / small:.2f} times")


def _peak(command: Sequence[str]) -> int:
    """Return the largest sum, in KiB, of the proportional memory of a command's processes while it runs."""
    process = subprocess.Popen(command)
    most = 0
    while process.poll() is None:
        most = max(most, sum(map(_memory, [process.pid, *_children(process.pid)])))
        time.sleep(0.2)
    return most


def _children(pid: int) -> list[int]:
    try:
        return [int(child) for child in Path(f"/proc/{pid}/task/{pid}/children").read_text().split()]
    except OSError:
        return []


def _memory(pid: int) -> int:
    try:
        lines = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
    except OSError:
        return 0
    return sum(int(line.split()[1]) for line in lines if line.startswith("Pss:"))


def start(folder: Path, options: argparse.Namespace) -> None:
    """The command on one short article, beside Python that imports click, and trafilatura's command if it is there."""
    del options
    article = folder / "harbour.txt"
    article.write_bytes((SAMPLES / "harbour.txt").read_bytes())
    commands = {
        "python -c 'import click'": [sys.executable, "-c", "import click"],
        "articleparse FILE": [*COMMAND, str(article)],
    }
    if (Path(sys.executable).parent / "trafilatura").exists():
        page = (SAMPLES / "page.html").read_bytes()
        commands["trafilatura < page"] = [str(Path(sys.executable).parent / "trafilatura"), "--json"]
    times: dict[str, list[float]] = {name: [] for name in commands}
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    for _ in range(21):
        for name, command in commands.items():
            before = resource.getrusage(resource.RUSAGE_CHILDREN)
            subprocess.run(
                command, env=environment, input=page if "page" in name else None, capture_output=True, check=False
            )
            after = resource.getrusage(resource.RUSAGE_CHILDREN)
            times[name].append(after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)
    floor = statistics.median(times["python -c 'import click'"][1:])
    for name, found in times.items():
        seconds = statistics.median(found[1:])
        print(f"{name}: {seconds * 1000:.0f} ms of processor time, {seconds / floor:.2f} times")


def _best(work: Callable[[], object]) -> float:
    """Return the seconds of processor time of the best of three runs, after one to warm up."""
    work()
    found = []
    for _ in range(3):
        started = time.process_time()
        work()
        found.append(time.process_time() - started)
    return min(found)
