"""What clumped rows do to a standard error: one place for every clustered test."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from toolkit.schema import SchemaError

#: Clusters that every group must have, and those below which the row carries a caution.
FEWEST_CLUSTERS, FEW_CLUSTERS = 3, 10

#: Share of a group's weight in one cluster that is refused, and that earns a caution.
DOMINANT, HEAVY = 0.5, 0.25

Floats = NDArray[np.float64]
Codes = NDArray[np.int64]


def cluster_numbers(cluster: pd.Series) -> Codes:
    """Number the clusters; each missing one is unknown, never one shared person."""
    codes = pd.factorize(cluster)[0].astype(np.int64)
    missing = codes < 0
    codes[missing] = codes.max(initial=-1) + 1 + np.arange(missing.sum())
    return codes


def member_codes(data: pd.DataFrame, cluster: str | None) -> Codes:
    """Number the clusters of a frame; without a cluster column every row is one."""
    return cluster_numbers(data[cluster]) if cluster else np.arange(len(data), dtype=np.int64)


def sums(values: Floats, cells: Codes, shape: tuple[int, int]) -> Floats:
    """Add up values by cell of a clusters-by-groups table."""
    table = np.bincount(cells, weights=values, minlength=shape[0] * shape[1])
    return table.astype(np.float64).reshape(shape)


@dataclass(frozen=True)
class Moments:
    """Rows reduced to one line per cluster, one column per group.

    Attributes
    ----------
    residual, weight, rows : array of shape (clusters, groups)
        Sums of the residuals, of the weights (rows, or exposure), and counts of rows.
    square : array of shape (groups,)
        Sums of the squared residuals of single rows.
    """

    residual: Floats
    weight: Floats
    rows: Floats
    square: Floats

    @classmethod
    def of(
        cls,
        residual: Floats,
        group: Codes,
        member: Codes,
        *,
        weight: Floats | None = None,
        n_groups: int = 2,
    ) -> Moments:
        """Reduce rows to clusters."""
        compact, number = np.unique(member, return_inverse=True)
        shape = (len(compact), n_groups)
        cells = number * n_groups + group
        rows = sums(np.ones(len(residual)), cells, shape)
        return cls(
            residual=sums(residual, cells, shape),
            weight=rows if weight is None else sums(weight, cells, shape),
            rows=rows,
            square=sums(residual**2, group, (1, n_groups))[0],
        )

    @property
    def intraclass(self) -> float:
        """Correlation of two rows of one cluster and group, by moments, from 0 to 1."""
        crowding = float((self.rows**2).sum() / self.rows.sum()) - 1
        if crowding <= 0 or self.square.sum() == 0:
            return 0.0
        inflation = float((self.residual**2).sum() / self.square.sum())
        return float(np.clip((inflation - 1) / crowding, 0, 1))

    def check(self, names: list[str]) -> list[str]:
        """Refuse what no method can save, and give the cautions that belong in the row."""
        cautions = []
        for position, name in enumerate(names):
            held = self.weight[:, position]
            count = int((self.rows[:, position] > 0).sum())
            share = float(held.max() / held.sum())
            if count < FEWEST_CLUSTERS:
                raise SchemaError(
                    f"Group {name!r} has {count} cluster(s); at least {FEWEST_CLUSTERS} are needed "
                    "to tell a group from its clusters. Add data, or merge or leave out the group."
                )
            if share > DOMINANT:
                raise SchemaError(
                    f"One cluster holds {share:.0%} of group {name!r}; more than {DOMINANT:.0%} "
                    "makes it a study of that cluster. Leave it out, or aggregate to one row "
                    "per cluster."
                )
            if count < FEW_CLUSTERS:
                cautions.append(f"caution: only {count} clusters in {name}")
            if share > HEAVY:
                cautions.append(f"caution: one cluster holds {share:.0%} of {name}")
        return cautions

    def error(self, contrast: Floats) -> tuple[float, float]:
        """Standard error and degrees of freedom of a contrast of group means.

        The variance is CR2, unbiased where rows of different clusters are independent;
        the degrees of freedom are Satterthwaite's under one correlation within clusters.
        Both have a closed form for means, so a million rows cost one pass. With one row
        per cluster and two groups this is Welch's test.

        References
        ----------
        Bell, R. M., & McCaffrey, D. F. (2002). Bias reduction in standard errors for
        linear regression with multi-stage samples. *Survey Methodology* 28, 169-181.
        Imbens, G. W., & Kolesar, M. (2016). Robust standard errors in small samples.
        *Review of Economics and Statistics* 98, 701-712.
        """
        total = self.weight.sum(axis=0)
        lever = self.weight / total
        scale = contrast / total / np.sqrt(1 - lever)
        variance = float(((self.residual * scale).sum(axis=1) ** 2).sum())

        n = self.rows.sum(axis=0)
        rho = self.intraclass
        spread = np.sqrt(self.square / np.maximum(n - 1, 1))
        size = self.weight / (self.weight.sum() / self.rows.sum())
        # Covariance of the cluster's sums under the working model, a matrix per cluster.
        joint = rho * size[:, :, None] * size[:, None, :]
        diagonal = np.arange(size.shape[1])
        joint[:, diagonal, diagonal] += (1 - rho) * size
        joint *= spread[:, None] * spread[None, :]
        # The variance is a sum of squares with covariance D + B C B', D diagonal.
        u = np.einsum("gij,gj->gi", joint, scale)
        w = lever * scale
        own = (u * scale).sum(axis=1)
        middle = joint.sum(axis=0)
        b = np.hstack([u, w])
        zero, eye = np.zeros_like(middle), np.eye(len(middle))
        c = np.block([[zero, -eye], [-eye, middle]])
        low_rank = np.einsum("gi,ij,gj->g", b, c, b)
        trace = float((own + low_rank).sum())
        product = c @ (b.T @ b)
        squared = float((own**2 + 2 * own * low_rank).sum() + np.trace(product @ product))
        freedom = trace**2 / squared if squared > 0 else float(len(self.rows) - 1)
        return float(np.sqrt(variance)), max(freedom, 1.0)

    def covariance(self) -> Floats:
        """CR2 covariance of all group means."""
        total = self.weight.sum(axis=0)
        scores = self.residual / total / np.sqrt(1 - self.weight / total)
        result: Floats = scores.T @ scores
        return result
