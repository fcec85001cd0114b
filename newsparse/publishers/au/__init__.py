"""Publishers of Australia."""
