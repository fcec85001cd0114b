"""Publishers of Switzerland."""
