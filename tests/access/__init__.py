"""The report of access: which criterion is tested by what, and how the tests went."""
