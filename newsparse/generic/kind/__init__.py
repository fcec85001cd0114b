"""What kind of article it is."""
