"""Publishers of the Netherlands."""
