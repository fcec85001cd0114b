"""Publishers of Belgium."""
