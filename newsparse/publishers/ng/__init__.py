"""Publishers of Nigeria."""
