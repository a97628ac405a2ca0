"""The vault and the invented people these tests use."""

from tests.app.vaults import carol, nasreen, review, store, vault, worker

__all__ = ["carol", "nasreen", "review", "store", "vault", "worker"]
