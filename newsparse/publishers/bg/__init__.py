"""Publishers of Bulgaria."""
