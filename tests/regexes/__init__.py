"""Every regular expression of the package, and strings made to be slow for it."""
