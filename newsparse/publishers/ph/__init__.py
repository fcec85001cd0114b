"""Publishers of the Philippines."""
