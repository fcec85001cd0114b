"""Publishers of Namibia."""
