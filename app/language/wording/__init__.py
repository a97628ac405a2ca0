"""What each screen says, as messages: one module for each screen. ui/ shows these and holds no English of its own."""
