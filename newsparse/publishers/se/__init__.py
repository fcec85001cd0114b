"""Publishers of Sweden."""
