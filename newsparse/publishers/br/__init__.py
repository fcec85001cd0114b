"""Publishers of Brazil."""
