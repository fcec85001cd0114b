"""Publishers of the Dominican Republic."""
