"""Publishers of Argentina."""
