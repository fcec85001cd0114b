"""Where a picture is kept, in which sizes, and what it links to."""
