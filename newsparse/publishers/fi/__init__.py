"""Publishers of Finland."""
