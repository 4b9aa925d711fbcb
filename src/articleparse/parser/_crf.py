"""Learns the weights of a linear chain: all pages side by side, in NumPy, with SciPy's L-BFGS.

Beside speed it gives what ready-made trainers do not: what cannot be is left out of
the sum over all paths (see `chain.FOLLOWS`), and a page may have a weight.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize
from scipy.sparse import csr_matrix, vstack

from articleparse.parser.chain import CLOSES, FOLLOWS, OPENS, STATES

Floats = NDArray[np.float64]

_CAN_FOLLOW = np.array([[after in FOLLOWS[before] for after in STATES] for before in STATES], float)
_CAN_OPEN = np.array([state in OPENS for state in STATES], float)
_CAN_CLOSE = np.array([state in CLOSES for state in STATES], float)
_LEAST = 1e-300


class Example(NamedTuple):
    """A page: a row a block, a column an attribute; bars: what each state of each block costs; states: the right ones.

    weight: how much the page counts.
    """

    attributes: csr_matrix
    bars: Floats
    states: Sequence[int]
    weight: float = 1.0


def is_possible(example: Example) -> bool:
    """Whether a chain can have the states that are right."""
    states = example.states
    steps = all(_CAN_FOLLOW[a, b] for a, b in pairwise(states))
    free = all(bars[state] > -1 for bars, state in zip(example.bars, states, strict=True))
    return bool(steps and free and _CAN_OPEN[states[0]] and _CAN_CLOSE[states[-1]])


def fit(examples: Sequence[Example], penalty: float, rounds: int) -> tuple[Floats, Floats]:
    """Return the weights, attribute by state and state by state, that make the right paths likeliest.

    penalty: of large weights (L2).  rounds: of L-BFGS at most; stopping early also keeps
    weights small.  The same examples give the same weights.
    """
    data = _Data(examples)
    shape = (data.attributes.shape[1], len(STATES))
    cut = shape[0] * shape[1]

    def cost(flat: Floats) -> tuple[float, Floats]:
        loss, slope, steps = data.cost(flat[:cut].reshape(shape), flat[cut:].reshape(-1, len(STATES)))
        gradient = np.concatenate([slope.ravel(), steps.ravel()]) + penalty * flat
        return loss + 0.5 * penalty * float(flat @ flat), gradient

    start = np.zeros(cut + len(STATES) ** 2)
    found: Any = minimize(cost, start, jac=True, method="L-BFGS-B", options={"maxiter": rounds, "ftol": 1e-7})
    return found.x[:cut].reshape(shape), found.x[cut:].reshape(-1, len(STATES))


class _Data:
    """All pages, longest first, their blocks in order of place: first all first blocks, then all second ones …"""

    def __init__(self, examples: Sequence[Example]) -> None:
        ordered = sorted(examples, key=lambda example: -len(example.states))
        sizes = np.array([len(example.states) for example in ordered])
        starts = np.concatenate([[0], np.cumsum(sizes)[:-1]])
        self.counts = [int((sizes > place).sum()) for place in range(int(sizes[0]))]
        rows = np.concatenate([starts[:count] + place for place, count in enumerate(self.counts)])
        self.pages = np.concatenate([np.arange(count) for count in self.counts])
        self.bounds = np.concatenate([[0], np.cumsum(self.counts)])
        self.attributes: Any = vstack([example.attributes for example in ordered], format="csr")[rows]
        self._transposed = self.attributes.T.tocsr()
        self._bars = np.concatenate([example.bars for example in ordered])[rows]
        self._right = np.zeros((len(rows), len(STATES)))
        self._right[np.arange(len(rows)), np.concatenate([example.states for example in ordered])[rows]] = 1.0
        self._weights = np.array([example.weight for example in ordered])

    def cost(self, weights: Floats, steps: Floats) -> tuple[float, Floats, Floats]:
        """Return minus the log-likelihood of the right paths, and its slopes."""
        scores = self.attributes @ weights + self._bars
        total, shares, walked = self._sums(scores, steps)
        weight = self._weights[self.pages]
        right = float((weight * (scores * self._right).sum(1)).sum())
        stepped = self._steps_of_right()
        loss = float((self._weights * total).sum()) - right - float((steps * stepped).sum())
        slope = self._transposed @ ((shares - self._right) * weight[:, None])
        return loss, slope, walked - stepped

    def _steps_of_right(self) -> Floats:
        found = np.zeros((len(STATES), len(STATES)))
        for place in range(1, len(self.counts)):
            now = self._rows(place)
            before = slice(now.start - self.counts[place - 1], now.start - self.counts[place - 1] + self.counts[place])
            found += (self._right[before] * self._weights[: self.counts[place], None]).T @ self._right[now]
        return found

    def _rows(self, place: int) -> slice:
        return slice(int(self.bounds[place]), int(self.bounds[place + 1]))

    def _sums(self, scores: Floats, steps: Floats) -> tuple[Floats, Floats, Floats]:
        """Return each page's log of the sum over all paths, each block's shares of states, and of steps, summed.

        Forward and backward, each place's sums scaled to one.
        """
        top = scores.max(1, keepdims=True)
        own = np.exp(scores - top)
        self._close(own)
        step = np.exp(steps) * _CAN_FOLLOW
        ahead, scale = self._forward(own, step)
        total = np.zeros(self.counts[0])
        np.add.at(total, self.pages, np.log(scale) + top[:, 0])
        behind, walked = self._backward(own, step, ahead, scale)
        return total, ahead * behind, walked

    def _close(self, own: Floats) -> None:
        """Bar the states that no page ends in, of each page's last block."""
        for place, count in enumerate(self.counts):
            longer = self.counts[place + 1] if place + 1 < len(self.counts) else 0
            own[self.bounds[place] + longer : self.bounds[place] + count] *= _CAN_CLOSE

    def _forward(self, own: Floats, step: Floats) -> tuple[Floats, Floats]:
        ahead = np.empty_like(own)
        scale = np.empty(len(own))
        for place, count in enumerate(self.counts):
            rows = self._rows(place)
            before = _CAN_OPEN if place == 0 else ahead[self._rows(place - 1)][:count] @ step
            found = own[rows] * before
            scale[rows] = np.maximum(found.sum(1), _LEAST)
            ahead[rows] = found / scale[rows, None]
        return ahead, scale

    def _backward(self, own: Floats, step: Floats, ahead: Floats, scale: Floats) -> tuple[Floats, Floats]:
        behind = np.ones_like(own)
        walked = np.zeros_like(step)
        for place in range(len(self.counts) - 1, 0, -1):
            rows, count = self._rows(place), self.counts[place]
            after = own[rows] * behind[rows] / scale[rows, None]
            before = slice(int(self.bounds[place - 1]), int(self.bounds[place - 1]) + count)
            behind[before] = after @ step.T
            walked += step * ((ahead[before] * self._weights[:count, None]).T @ after)
        return behind, walked
