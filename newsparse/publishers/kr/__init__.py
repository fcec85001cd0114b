"""Publishers of South Korea."""
