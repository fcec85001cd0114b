"""Where the body is: what is measured of the blocks of a page, the model that chooses among them, and texts that the page does not show."""
