"""Keys: the key slots, contributors' keys, unlocking, backup, restoring and checking."""
