"""pyarrow, or what to install."""

from newsparse.extras import load

pa = load("pyarrow", feature="newsparse.arrow", extra="arrow")
