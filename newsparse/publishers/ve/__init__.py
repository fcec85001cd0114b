"""Publishers of Venezuela."""
