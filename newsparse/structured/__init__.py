"""What a page says about itself for machines: metas, JSON-LD, microdata, state in scripts."""
