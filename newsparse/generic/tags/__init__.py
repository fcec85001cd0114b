"""The article's own tags."""
