"""The worker's face, after unlocking: one module for each screen. It shows what app/ knows and passes on what the worker does."""
