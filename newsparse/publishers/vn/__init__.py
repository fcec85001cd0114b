"""Publishers of Vietnam."""
