"""Publishers of Slovakia."""
