"""Publishers of Ecuador."""
