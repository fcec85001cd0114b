"""Publishers of Belarus."""
