"""Publishers of Kenya."""
