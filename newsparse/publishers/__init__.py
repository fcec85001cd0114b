"""One folder a country, one file a publisher, 5 to 30 lines each."""
