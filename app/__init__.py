"""Everything Your Words knows. Imports no Qt, so it runs and is tested without a screen."""
