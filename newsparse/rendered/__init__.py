"""Articles that someone has already rendered to text: copied out of a browser, or a WET record."""

from newsparse.rendered.parse import parse_text

__all__ = ["parse_text"]
