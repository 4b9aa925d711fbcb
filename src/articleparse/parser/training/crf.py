"""Learns the weights of a linear chain: all pages side by side, in NumPy, with SciPy's L-BFGS.

Beside speed it gives what ready-made trainers do not: what cannot be is left out of
the sum over all paths (see `chain.FOLLOWS`), a block may be right with several states,
and a page may have a weight.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize
from scipy.sparse import csr_matrix, vstack

from articleparse.parser.learned.chain import CLOSES, FOLLOWS, OPENS, STATES

Floats = NDArray[np.float64]

_CAN_FOLLOW = np.array([[after in FOLLOWS[before] for after in STATES] for before in STATES], float)
_CAN_OPEN = np.array([state in OPENS for state in STATES], float)
_CAN_CLOSE = np.array([state in CLOSES for state in STATES], float)
_LEAST = 1e-300


class Example(NamedTuple):
    """A page: a row a block, a column an attribute.

    bars: what each state of each block costs.  right: which states of each block are, true
    or false.  weight: how much the page counts.
    """

    attributes: csr_matrix
    bars: Floats
    right: Floats
    weight: float = 1.0


def is_possible(example: Example) -> bool:
    """Whether some path has only states that are right."""
    free = example.right * (example.bars > -1)
    reached = free[0] * _CAN_OPEN
    for own in free[1:]:
        reached = (reached @ _CAN_FOLLOW > 0) * own
    return bool((reached * _CAN_CLOSE).any())


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
        ordered = sorted(examples, key=lambda example: -len(example.right))
        sizes = np.array([len(example.right) for example in ordered])
        starts = np.concatenate([[0], np.cumsum(sizes)[:-1]])
        self.counts = [int((sizes > place).sum()) for place in range(int(sizes[0]))]
        rows = np.concatenate([starts[:count] + place for place, count in enumerate(self.counts)])
        self.pages = np.concatenate([np.arange(count) for count in self.counts])
        self.bounds = np.concatenate([[0], np.cumsum(self.counts)])
        self.attributes: Any = vstack([example.attributes for example in ordered], format="csr")[rows]
        self._transposed = self.attributes.T.tocsr()
        self._bars = np.concatenate([example.bars for example in ordered])[rows]
        self._right = np.concatenate([example.right for example in ordered])[rows]
        self._weights = np.array([example.weight for example in ordered])

    def cost(self, weights: Floats, steps: Floats) -> tuple[float, Floats, Floats]:
        """Return minus the log-likelihood of the right paths, and its slopes."""
        scores = self.attributes @ weights + self._bars
        top = scores.max(1, keepdims=True)
        own = np.exp(scores - top)
        self._close(own)
        step = np.exp(steps) * _CAN_FOLLOW
        total, shares, walked = self._sums(own, step)
        right, right_shares, right_walked = self._sums(own * self._right, step)
        slope = self._transposed @ ((shares - right_shares) * self._weights[self.pages][:, None])
        return float((self._weights * (total - right)).sum()), slope, walked - right_walked

    def _rows(self, place: int) -> slice:
        return slice(int(self.bounds[place]), int(self.bounds[place + 1]))

    def _sums(self, own: Floats, step: Floats) -> tuple[Floats, Floats, Floats]:
        """Return the log of each page's sum over all paths, each block's shares of states, and of steps, summed.

        Forward and backward, each place's sums scaled to one.
        """
        ahead, scale = self._forward(own, step)
        total = np.zeros(self.counts[0])
        np.add.at(total, self.pages, np.log(scale))
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
