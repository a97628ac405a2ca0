"""What exists: reviews, people, passages, sign-offs, learning points. Frozen values, no behaviour of their own."""
