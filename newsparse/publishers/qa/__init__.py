"""Publishers of Qatar."""
