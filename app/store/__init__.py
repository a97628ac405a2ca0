"""The SQLCipher databases: one of the worker's, and one for each contributor."""
