"""The lines between headline and text."""
