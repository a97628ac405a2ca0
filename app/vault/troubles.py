"""What can stand between a worker and their vault: each its own plain sentence, none of which loses or replaces anything."""

from __future__ import annotations

from app.language.message import Message
from app.model.trouble import NOTHING_CHANGED, Trouble


class WrongPassphrase(Trouble):
    """The key slots are whole, and none of them opens with this passphrase."""

    def __init__(self) -> None:
        super().__init__(_NOT_THE_PASSPHRASE, _NOTHING_HAS_CHANGED, _TRY_AGAIN)


class WrongRecoveryWords(Trouble):
    """The words typed do not open the vault; `what` says where they go wrong, as far as that can be known."""

    def __init__(self, what: Message | None = None) -> None:
        super().__init__(what or _NOT_THE_WORDS, _NOTHING_HAS_CHANGED, _LOOK_AT_THE_SHEET)


class WeakPassphrase(Trouble):
    """A new passphrase that could be guessed; `what` says why."""

    def __init__(self, what: Message) -> None:
        super().__init__(what, _NOTHING_HAS_CHANGED, _FOUR_WORDS)


class DamagedKeyFile(Trouble):
    """Neither the file with the keys nor a copy of it can be read whole. Says nothing about the passphrase."""

    def __init__(self) -> None:
        super().__init__(_KEYS_DAMAGED, _WORDS_STILL_THERE, _RESTORE)


class DamagedDatabase(Trouble):
    """A database that does not open with its own key, or does not hold together."""

    def __init__(self, what: Message | None = None) -> None:
        super().__init__(what or _DATABASE_DAMAGED, _COPIES_STAND, _RESTORE)


class MissingDatabase(DamagedDatabase):
    """A database that is not where it was."""

    def __init__(self) -> None:
        super().__init__(_DATABASE_MISSING)


class NewerVersion(Trouble):
    """The vault was last written by a newer program; said before anything is touched."""

    def __init__(self) -> None:
        super().__init__(_NEWER, NOTHING_CHANGED, _GET_THE_NEWER)


class AnotherCopyOpen(Trouble):
    """Another process holds the vault's lock."""

    def __init__(self) -> None:
        super().__init__(_OPEN_ALREADY, NOTHING_CHANGED, _USE_THE_OTHER)


class FolderNotWritable(Trouble):
    """The system does not let this program write where it has to."""

    def __init__(self) -> None:
        super().__init__(_NOT_WRITABLE, NOTHING_CHANGED, _ASK_FOR_THE_FOLDER)


class DiskFull(Trouble):
    """There is no room to write."""

    def __init__(self) -> None:
        super().__init__(_FULL, _KEPT_STAYS, _MAKE_ROOM)


class TooLittleMemory(Trouble):
    """There is not enough free memory to turn the passphrase into a key. Says nothing about the passphrase."""

    def __init__(self) -> None:
        super().__init__(_LITTLE_MEMORY, NOTHING_CHANGED, _CLOSE_PROGRAMS)


class NoVaultHere(Trouble):
    """The folder holds no vault."""

    def __init__(self) -> None:
        super().__init__(_NO_VAULT, NOTHING_CHANGED, _CHOOSE_THE_FOLDER)


class VaultAlreadyThere(Trouble):
    """A vault, or something else, stands where one was to be made or restored."""

    def __init__(self) -> None:
        super().__init__(_ALREADY_THERE, NOTHING_CHANGED, _CHOOSE_AN_EMPTY_FOLDER)


class NoCopyHere(Trouble):
    """The folder holds no copies to restore from."""

    def __init__(self) -> None:
        super().__init__(_NO_COPY, NOTHING_CHANGED, _CHOOSE_THE_COPIES)


class MissingKey(Trouble):
    """There is no key for this contributor's file."""

    def __init__(self) -> None:
        super().__init__(_NO_KEY, _WORDS_STILL_THERE, _RESTORE)


class KeyDestroyed(Trouble):
    """The contributor's key was destroyed when the body decided to erase their words."""

    def __init__(self) -> None:
        super().__init__(_KEY_DESTROYED, NOTHING_CHANGED, _ASK_THE_BODY)


_NOT_THE_PASSPHRASE = Message("That is not the passphrase.")
_NOT_THE_WORDS = Message("These are not the recovery words of this vault.")
_NOTHING_HAS_CHANGED = Message("Nothing has changed.")
_TRY_AGAIN = Message("Try again, or use the recovery words.")
_LOOK_AT_THE_SHEET = Message("Compare them with the sheet, in the order of the numbers, and try again.")
_FOUR_WORDS = Message("Use four or more words that have nothing to do with each other, or with you.")
_KEYS_DAMAGED = Message("The file that holds the keys can’t be read as it is. It has nothing to do with the passphrase.")
_WORDS_STILL_THERE = Message("The words are still there, encrypted. Nothing has been changed.")
_COPIES_STAND = Message("Nothing has been changed, and the checked copies stay as they are.")
_RESTORE = Message("Do not delete anything. Restore this vault from its last checked copy into an empty folder.")
_DATABASE_DAMAGED = Message("A file of this vault can’t be opened as it is.")
_DATABASE_MISSING = Message("A file of this vault is not where it was.")
_NEWER = Message("This vault was last used with a newer version of Your Words.")
_GET_THE_NEWER = Message("Install the newer version on this computer, and open the vault with it.")
_OPEN_ALREADY = Message("This vault is already open in another window of Your Words.")
_USE_THE_OTHER = Message("Go to that window, or close it and try again.")
_NOT_WRITABLE = Message("This computer does not let Your Words write in that folder.")
_ASK_FOR_THE_FOLDER = Message("Ask whoever looks after the computer for the right to write there, or choose another folder.")
_FULL = Message("The disk is full, so this could not be written.")
_KEPT_STAYS = Message("Everything kept before is still there, and nothing has been replaced.")
_MAKE_ROOM = Message("Free some room on the disk, and try again.")
_LITTLE_MEMORY = Message("This computer has too little free memory to open the vault just now. The passphrase was not tried.")
_CLOSE_PROGRAMS = Message("Close other programs, and try again.")
_NO_VAULT = Message("There is no vault in this folder.")
_CHOOSE_THE_FOLDER = Message("Choose the folder that holds it.")
_ALREADY_THERE = Message("There is already something in this folder.")
_CHOOSE_AN_EMPTY_FOLDER = Message("Choose a folder that is empty, or one that does not exist yet.")
_NO_COPY = Message("There are no checked copies in this folder.")
_CHOOSE_THE_COPIES = Message("Choose the vault’s folder, or the folder of copies inside it.")
_NO_KEY = Message("The key to this person’s words is not in this vault.")
_KEY_DESTROYED = Message("The key to this person’s words was destroyed, as the body decided. They can’t be read any more.")
_ASK_THE_BODY = Message("Ask the body that runs the review about its decision.")
