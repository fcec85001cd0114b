"""Publishers of Singapore."""
