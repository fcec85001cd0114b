"""Publishers of Norway."""
