"""Publishers of Estonia."""
