"""Publishers of Romania."""
