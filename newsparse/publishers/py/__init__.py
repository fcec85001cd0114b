"""Publishers of Paraguay."""
