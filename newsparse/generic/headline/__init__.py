"""The headline, and the headings it is chosen from."""
