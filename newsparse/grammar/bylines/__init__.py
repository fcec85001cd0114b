"""Bylines: names, roles and newsrooms in every script, and the words around them."""
