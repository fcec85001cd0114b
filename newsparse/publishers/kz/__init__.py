"""Publishers of Kazakhstan."""
