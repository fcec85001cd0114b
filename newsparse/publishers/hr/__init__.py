"""Publishers of Croatia."""
