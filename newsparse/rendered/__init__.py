"""Articles that someone has already rendered to text: copied out of a browser, or a WET record."""
