"""What newsparse saw of a page: every candidate of every field, and where on the page each part stands."""
