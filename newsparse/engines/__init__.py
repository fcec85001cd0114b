"""Helpers for engines that people run already, an engine a module: ``spark``, ``ray``, ``scrapy``.

The first two lay ``newsparse.arrow``'s kernel into the engine's own call. Dask, Polars, DuckDB, pandas and Hugging Face
datasets take the kernel as it is: see docs/engines.md.
"""
