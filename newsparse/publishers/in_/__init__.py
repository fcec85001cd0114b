"""Publishers of India."""
