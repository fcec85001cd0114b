"""Publishers of Portugal."""
