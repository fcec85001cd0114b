"""Publishers of Spain."""
