"""Publishers of Pakistan."""
