"""How likely it is that the page is one article."""
