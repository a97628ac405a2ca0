"""Panels at the end side, beside the page and never over it: language, text size, word list, parts, who is here."""
