"""Publishers of Czechia."""
