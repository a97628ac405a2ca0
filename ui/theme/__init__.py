"""Colours, type, spacing and icons: no screen writes one of its own."""
