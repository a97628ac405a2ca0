"""The whole command line: opening the app, the tour, verifying a copy, checking, backing up and restoring a vault."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from app.doorkeeper.catalogue import add_catalogue
from app.doorkeeper.faces import Opening
from app.doorkeeper.opening import open_demonstration, open_vault, play_tour, vault_at
from app.doorkeeper.papers import add_papers


def parser() -> argparse.ArgumentParser:
    """The parser; what it gives has `do`, which does what was asked and gives the exit code."""
    whole = argparse.ArgumentParser(
        prog="your-words", description="A place for families to be heard in a child safeguarding review."
    )
    whole.add_argument("--vault", type=Path, help="the vault's folder (default: in your own data folder)")
    whole.add_argument("--demo", action="store_true", help="open an invented family in a vault of its own, in a temporary folder")
    whole.set_defaults(do=_open)
    commands = whole.add_subparsers(title="commands", metavar="COMMAND")

    tour = commands.add_parser("tour", help="play the invented family's whole way and leave pictures of it")
    tour.add_argument("--out", type=Path, required=True, help="the folder for the pictures and the PDFs")
    tour.add_argument("--language", default="en")
    tour.add_argument("--text-size", type=int, default=100, choices=[100, 125, 150, 175, 200])
    tour.add_argument("--voice", default="", choices=["", "standard", "easy-read", "young"])
    tour.set_defaults(do=_tour)

    verify = commands.add_parser("verify", help="say whether a family copy is exactly what was signed, and by which key")
    verify.add_argument("--code", help="the key's code from the information sheet or the copy")
    verify.add_argument(
        "--vault", type=Path, default=argparse.SUPPRESS, help="a vault whose own key is to be known; asks for its passphrase"
    )
    _takes_passphrase(verify)
    verify.add_argument("files", nargs="+", metavar="FILE")
    verify.set_defaults(do=_verify)

    for name, do, help_ in (
        ("check", _check, "read every database of a vault through and say what was found"),
        ("backup", _backup, "make checked copies of what has changed in a vault"),
    ):
        command = commands.add_parser(name, help=help_)
        command.add_argument("--vault", type=Path, default=argparse.SUPPRESS)
        _takes_passphrase(command)
        command.set_defaults(do=do)
    add_papers(commands)
    add_catalogue(commands)
    restore = commands.add_parser("restore", help="put a vault's last checked copies into an empty folder")
    restore.add_argument("--from", dest="source", type=Path, required=True, help="the vault, or its folder of backups")
    restore.add_argument("--into", type=Path, required=True, help="an empty folder")
    _takes_passphrase(restore)
    restore.set_defaults(do=_restore)
    return whole


def _takes_passphrase(command: argparse.ArgumentParser) -> None:
    command.add_argument("--passphrase-stdin", action="store_true", help="read the passphrase from standard input")


def _passphrase(asked: argparse.Namespace) -> str:
    from app.doorkeeper.hardening import harden

    # What follows holds the vault's key, as a face does.
    harden()
    if asked.passphrase_stdin:
        return sys.stdin.readline().rstrip("\n")
    from getpass import getpass

    return getpass("Passphrase: ")


def _open(asked: argparse.Namespace) -> int:
    return open_demonstration() if asked.demo else open_vault(asked.vault)


def _tour(asked: argparse.Namespace) -> int:
    if asked.vault:
        print("The tour plays in a vault of its own, so --vault can’t be used with it. Nothing was touched.", file=sys.stderr)
        return 2
    played = str(asked.out.absolute())
    return play_tour(Opening(Path(), language=asked.language, text_size=asked.text_size, played=played, voice=asked.voice))


def _verify(asked: argparse.Namespace) -> int:
    from app.sealing.command import run

    known: list[str] = []
    if asked.vault:
        from app.doorkeeper.own_key import own_key_code

        known.append(own_key_code(vault_at(asked.vault), _passphrase(asked)))
    return run(asked.files, asked.code, known)


def _check(asked: argparse.Namespace) -> int:
    from app.doorkeeper.tending import check

    return check(vault_at(asked.vault), _passphrase(asked))


def _backup(asked: argparse.Namespace) -> int:
    from app.doorkeeper.tending import back_up

    return back_up(vault_at(asked.vault), _passphrase(asked))


def _restore(asked: argparse.Namespace) -> int:
    from app.doorkeeper.tending import restore

    return restore(asked.source.expanduser().absolute(), asked.into.expanduser().absolute(), _passphrase(asked))
