"""A page that somebody saved, looked at; and the file and sample that make it a publisher of newsparse."""
