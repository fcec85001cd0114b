"""Publishers of Mexico."""
