"""The tests. A package of its own, because a library that we test with (textstat) installs one of this name too."""
