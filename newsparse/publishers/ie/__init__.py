"""Publishers of Ireland."""
