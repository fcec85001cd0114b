"""Links to other articles between the paragraphs, and what announces them."""
