"""Systems that serve many publishers, each recognised by what its pages hold."""

#: In the order in which markers are tried.
PLATFORMS: tuple[str, ...] = ()
