"""Publishers of Lithuania."""
