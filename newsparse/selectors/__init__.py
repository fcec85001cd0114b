"""CSS selectors: read, and matched on the elements that have the names they ask for."""
