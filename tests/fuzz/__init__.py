"""Damaged pages through ``parse`` and every export: ``python -m tests.fuzz --help``."""
