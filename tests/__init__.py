"""Tests. Run with ``pytest``; ``tests/bench`` measures accuracy and speed."""
