"""Sign-off: the canonical record, the hash chain, the signature, and checking a copy."""
