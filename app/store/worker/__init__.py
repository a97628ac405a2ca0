"""The worker's database: reviews, people, learning and the journal; ids and states, never a contributor's words."""
