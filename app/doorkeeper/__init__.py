"""How the program starts: the command line, the vault's lock, and one face at a time. Imports neither Qt nor ui: a face is a process it starts."""
