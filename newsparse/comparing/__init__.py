"""Two ways of reading the same pages compared: two versions of newsparse, two sets of rules, two runs."""
