"""Publishers of Ukraine."""
