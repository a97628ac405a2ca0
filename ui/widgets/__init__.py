"""Parts used in several screens."""
