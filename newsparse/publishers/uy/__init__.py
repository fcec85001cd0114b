"""Publishers of Uruguay."""
