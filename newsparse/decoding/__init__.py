"""Bytes to text: which charset they are in, and what they are if they are no page."""
