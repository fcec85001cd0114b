"""Publishers of Luxembourg."""
