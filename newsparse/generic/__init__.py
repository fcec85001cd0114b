"""The rules that hold for any page, one a field: a file, or a folder where it takes several."""
