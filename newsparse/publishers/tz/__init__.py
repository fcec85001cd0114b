"""Publishers of Tanzania."""
