"""Publishers of Malaysia."""
