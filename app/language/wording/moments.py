"""How a day and a time of day stand together."""

from app.language.message import Message

# NOTE: a moment, as "24 November 2026, 14:02"; use your language's own comma
MOMENT = Message("{day}, {clock}")
