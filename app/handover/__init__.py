"""The only door between the two kinds of store: what is given to a contributor's store, and what is taken back from it."""
