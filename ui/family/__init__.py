"""The family's face: one module for each step. It knows one contributor's store and nothing of anybody else."""
