"""What is printed. Takes model objects and knows no store."""
