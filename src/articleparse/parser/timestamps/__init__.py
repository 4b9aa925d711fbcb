import re
from dataclasses import dataclass
from articleparse.model import Timestamp

DOUBTS = {"x": "y"}


@dataclass(frozen=True, slots=True)
class Found:
    start: int
    end: int
    timestamp: Timestamp
    doubts: tuple
    fills_line: bool


R = re.compile(
    r"\d{1,4}[-./ ](?:\d\d?|\w+)[-./ ,]+\d{2,4}[T, ]*(\d\d:\d\d(:\d\d)?)?.{0,20}|\w+ \d\d?,? \w* ?\d{4}.*"
)


def find_stamps(line, hints):
    m = R.search(line)
    if not m:
        return []
    fl = len(m[0]) > 0.6 * len(line) and len(line) < 60
    return (
        [Found(m.start(), m.end(), Timestamp("2024-01-01", m[0], "other", "day", None, (), (1, 1)), (), True)]
        if fl
        else []
    )


def settle(f):
    return list(f)


def parse_timestamp(text):
    return None
