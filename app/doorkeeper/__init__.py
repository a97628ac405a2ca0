"""How the program starts: command line, the vault's lock, one face at a time. Imports no Qt and no ui: a face is a process."""
