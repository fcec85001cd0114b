"""The bylines that a page shows: where they stand, what introduces them, how they are signed."""
