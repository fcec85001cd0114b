"""Publishers of Iran."""
