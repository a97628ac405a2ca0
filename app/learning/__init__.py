"""Learning points, actions, and what happened to each passage."""
