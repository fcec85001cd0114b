"""Ray Data: pages of a ``Dataset`` to articles, over ``map_batches``.

Needs Ray: ``pip install 'newsparse[ray]'``, on the workers too.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Unpack

from newsparse.arrow.kernel import ROWS, parse_table
from newsparse.arrow.schema import Keep
from newsparse.extras import load
from newsparse.options import Options, check_options

load("ray.data", feature="newsparse.engines.ray", extra="ray")


def parse_dataset(
    dataset: Any,
    html: str = "html",
    url: str | None = "url",
    *,
    charset: str | None = None,
    fetched_at: str | None = None,
    keep: Keep = (),
    ray: Mapping[str, Any] | None = None,
    **options: Unpack[Options],
) -> Any:
    """Read the pages of a ``ray.data.Dataset``.

    Args:
        dataset: the pages, one a row.
        html, url, charset, fetched_at, keep: as in ``newsparse.arrow.parse_batch``.
        ray: what ``map_batches`` shall be told besides: ``{"num_cpus": 1, "batch_size": 64}``.
        options: of ``newsparse.parse``.

    Returns:
        A lazy ``Dataset``, one row a page: the kept columns, then the article's. No page makes the job fail; ``error``
        says which were not read and why.
    """
    check_options(options)
    told = {"html": html, "url": url, "charset": charset, "fetched_at": fetched_at, "keep": keep, **options}
    how = {"batch_size": ROWS, "zero_copy_batch": True, **(ray or {})}
    return dataset.map_batches(parse_table, batch_format="pyarrow", fn_kwargs=told, **how)
