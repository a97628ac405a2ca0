"""What the page that checks a family copy says."""

from __future__ import annotations

from app.language.message import Message

CHECK_A_COPY = Message("Check a copy")
LEAD = Message("Choose a family copy. You are told whether it is exactly what was signed, and by which key.")
FILE = Message("The file")
FILE_HINT = Message("A PDF, as it was saved or sent.")
BROWSE = Message("Choose a file")
CODE = Message("The key’s code, if it was signed on another laptop")
CODE_HINT = Message("Twenty letters and figures. They stand on the copy and on the information sheet.")
CHECK = Message("Check it")
CHECKING = Message("Checking the copy…")
CHOOSE_FIRST = Message("Choose a file first.")
RECORD_HERE = Message("This vault holds the record of it.")
RECORD_OF = Message("This vault holds the record of it. {name} signed it.")
RECORD_NOT_HERE = Message("This vault holds no record of it, so nothing can be compared.")
NO_DIFFERENCE = Message("Nothing in it differs from the record.")
DIFFERENCES = Message("{count} passage is not the one that was signed", plural="{count} passages are not those that were signed")
# NOTE: {pages} is a list of page numbers
PAGES_DIFFER = Message("These pages look different from what was signed: {pages}.")
IN_THE_RECORD = Message("In the record")
IN_THE_COPY = Message("In this file")
NOT_THERE = Message("Not there")
