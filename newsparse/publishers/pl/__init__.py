"""Publishers of Poland."""
