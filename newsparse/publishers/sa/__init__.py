"""Publishers of Saudi Arabia."""
