"""Publishers of the United Arab Emirates."""
