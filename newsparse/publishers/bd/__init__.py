"""Publishers of Bangladesh."""
