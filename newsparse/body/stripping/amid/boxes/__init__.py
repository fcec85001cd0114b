"""Boxes between the paragraphs that are none of the text."""
