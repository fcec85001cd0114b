"""Other articles that the page offers."""
