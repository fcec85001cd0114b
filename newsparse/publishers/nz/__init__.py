"""Publishers of New Zealand."""
