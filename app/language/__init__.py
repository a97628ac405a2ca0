"""Messages, catalogues, direction, dates and numbers, and who has checked a translation."""
