"""Publishers of Serbia."""
