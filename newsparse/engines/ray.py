"""Ray Data: pages of a ``Dataset`` to articles, over ``map_batches``.

Needs Ray: ``pip install 'newsparse[ray]'``, on the workers too.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Unpack

from newsparse.arrow.kernel import ROWS, Told, asked, parse_table
from newsparse.extras import load

load("ray.data", feature="newsparse.engines.ray", extra="ray")


def parse_dataset(
    dataset: Any, html: str = "html", url: str | None = "url", *, ray: Mapping[str, Any] | None = None, **told: Unpack[Told]
) -> Any:
    """Read the pages of a ``ray.data.Dataset``.

    Args:
        dataset: the pages, one a row.
        html, url, told: as in ``newsparse.arrow.parse_batch``.
        ray: what ``map_batches`` shall be told besides: ``{"num_cpus": 1, "batch_size": 64}``.

    Returns:
        A lazy ``Dataset``, one row a page: the kept columns, then the article's. No page makes the job fail; ``error``
        says which were not read and why.

    Raises:
        WrongInput: a kept name is taken.
    """
    asked(html, url, told)  # what is wrong with it is said here, and not by a worker
    how = {"batch_size": ROWS, "zero_copy_batch": True, **(ray or {})}
    return dataset.map_batches(parse_table, batch_format="pyarrow", fn_kwargs={"html": html, "url": url, **told}, **how)
