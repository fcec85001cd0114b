"""Publishers of Chile."""
