"""Getting ready: setting up a review, its people, and what is not ready before a handing over."""
