"""Publishers of Greenland."""
