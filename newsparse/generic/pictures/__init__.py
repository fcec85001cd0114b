"""The article's pictures: which they are, their best rendition, caption and credit."""
