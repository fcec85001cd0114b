"""Publishers of Russia."""
