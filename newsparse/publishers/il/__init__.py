"""Publishers of Israel."""
