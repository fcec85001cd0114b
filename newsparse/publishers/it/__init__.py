"""Publishers of Italy."""
