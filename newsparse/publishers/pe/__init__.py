"""Publishers of Peru."""
