"""Publishers of Thailand."""
