"""Whose article it is, and what the page calls its site."""
