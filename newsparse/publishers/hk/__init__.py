"""Publishers of Hong Kong."""
