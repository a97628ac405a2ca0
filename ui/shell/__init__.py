"""A face's start, its window, unlock, handing over and leaving."""
