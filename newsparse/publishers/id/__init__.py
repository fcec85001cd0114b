"""Publishers of Indonesia."""
