"""Publishers of Greece."""
