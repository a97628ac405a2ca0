"""`python -m app.doorkeeper`: the same as the command `your-words`."""

import sys

from app.doorkeeper.command import main

sys.exit(main())
