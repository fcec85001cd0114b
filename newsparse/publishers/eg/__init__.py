"""Publishers of Egypt."""
