"""One contributor's database: their words, their choices, their seals, and what was given to them to read."""
