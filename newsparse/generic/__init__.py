"""The rules that hold for any page, one file a field."""
