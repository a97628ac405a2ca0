"""The command `your-words`: opens the app, or plays the tour, verifies a copy, checks, backs up or restores a vault."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from app.doorkeeper.faces import Face, Opening, run_here
from app.places import default_vault


def main(arguments: list[str] | None = None) -> int:
    """Do what the command line asks; give the exit code."""
    told = sys.argv[1:] if arguments is None else arguments
    if told[:1] == ["--face"] and getattr(sys, "frozen", False):
        return run_here(Face(told[1]), told[2:])
    if told[:1] == ["--make-demonstration"]:
        from app.doorkeeper.demonstration import make_demonstration
        from app.doorkeeper.hardening import harden

        harden()
        make_demonstration(Path(told[1]))
        return 0
    asked = _parser().parse_args(told)
    from app.doorkeeper.unforeseen import watch
    from app.model.trouble import Trouble

    watch()

    try:
        result = asked.do(asked)
    except Trouble as trouble:
        for message in (trouble.what, trouble.safe, trouble.do):
            print(message.in_("en"), file=sys.stderr)
        return 1
    return int(result)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="your-words", description="A place for families to be heard in a child safeguarding review."
    )
    parser.add_argument("--vault", type=Path, help="the vault's folder (default: in your own data folder)")
    parser.add_argument(
        "--demo", action="store_true", help="open an invented family in a vault of its own, in a temporary folder"
    )
    parser.set_defaults(do=_open)
    commands = parser.add_subparsers(title="commands", metavar="COMMAND")

    tour = commands.add_parser("tour", help="play the invented family's whole way and leave pictures of it")
    tour.add_argument("--out", type=Path, required=True, help="the folder for the pictures and the PDFs")
    tour.add_argument("--language", default="en")
    tour.add_argument("--text-size", type=int, default=100, choices=[100, 125, 150, 175, 200])
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
    restore = commands.add_parser("restore", help="put a vault's last checked copies into an empty folder")
    restore.add_argument("--from", dest="source", type=Path, required=True, help="the vault, or its folder of backups")
    restore.add_argument("--into", type=Path, required=True, help="an empty folder")
    _takes_passphrase(restore)
    restore.set_defaults(do=_restore)
    return parser


def _takes_passphrase(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--passphrase-stdin", action="store_true", help="read the passphrase from standard input")


def _passphrase(asked: argparse.Namespace) -> str:
    from app.doorkeeper.hardening import harden

    # What follows holds the vault's key, as a face does.
    harden()
    if asked.passphrase_stdin:
        return sys.stdin.readline().rstrip("\n")
    from getpass import getpass

    return getpass("Passphrase: ")


def _vault(asked: argparse.Namespace) -> Path:
    return Path(asked.vault).expanduser().absolute() if asked.vault else default_vault()


def _open(asked: argparse.Namespace) -> int:
    from app.doorkeeper.opening import open_app, open_demonstration

    return open_demonstration() if asked.demo else open_app(_vault(asked))


def _tour(asked: argparse.Namespace) -> int:
    if asked.vault:
        print("The tour plays in a vault of its own, so --vault can’t be used with it. Nothing was touched.", file=sys.stderr)
        return 2
    from app.doorkeeper.opening import play_tour

    return play_tour(Opening(Path(), language=asked.language, text_size=asked.text_size, played=str(asked.out.absolute())))


def _verify(asked: argparse.Namespace) -> int:
    from app.sealing.command import run

    known: list[str] = []
    if asked.vault:
        from app.doorkeeper.own_key import own_key_code

        known.append(own_key_code(_vault(asked), _passphrase(asked)))
    return run(asked.files, asked.code, known)


def _check(asked: argparse.Namespace) -> int:
    from app.doorkeeper.tending import check

    return check(_vault(asked), _passphrase(asked))


def _backup(asked: argparse.Namespace) -> int:
    from app.doorkeeper.tending import back_up

    return back_up(_vault(asked), _passphrase(asked))


def _restore(asked: argparse.Namespace) -> int:
    from app.doorkeeper.tending import restore

    return restore(asked.source.expanduser().absolute(), asked.into.expanduser().absolute(), _passphrase(asked))
