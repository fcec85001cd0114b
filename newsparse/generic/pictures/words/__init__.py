"""The words beside a picture: which are its caption, which its credit."""
