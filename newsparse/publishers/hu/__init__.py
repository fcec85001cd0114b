"""Publishers of Hungary."""
