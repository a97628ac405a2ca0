"""Reads and presses what assistive technology sees. Runs under the system's own Python (-I), which has gi; speaks JSON lines.

Asked: {"do": "find", "id": "words.editor", "under": 1234, "within": 10}; told: {"node": {...}} or {"trouble": "..."}.
"under" is a process; it and everything it started count, so that the doorkeeper's number is enough for both faces.
"""

import json
import os
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

TOLD = ["showing", "visible", "enabled", "sensitive", "focusable", "focused", "checked", "editable", "selected", "expanded"]
STATES = {name: getattr(Atspi.StateType, name.upper()) for name in TOLD}
PRESSES = ("press", "click", "toggle", "check", "uncheck", "activate", "showmenu")


class Trouble(Exception):
    """What was asked could not be done; its text says why."""


def family_of(process):
    """The numbers of `process` and of everything it started."""
    started = {}
    for entry in os.listdir("/proc"):
        if entry.isdigit():
            try:
                with open(f"/proc/{entry}/stat", encoding="utf-8", errors="replace") as stat:
                    parent = int(stat.read().rpartition(")")[2].split()[1])
            except OSError:
                continue
            started.setdefault(parent, []).append(int(entry))
    found, waiting = set(), [process]
    while waiting:
        one = waiting.pop()
        found.add(one)
        waiting += started.get(one, [])
    return found


def applications(under):
    """The applications on the bus, or those of one process and what it started."""
    wanted = family_of(under) if under else None
    desktop = Atspi.get_desktop(0)
    desktop.clear_cache()
    for number in range(desktop.get_child_count()):
        try:
            application = desktop.get_child_at_index(number)
            if application and (wanted is None or application.get_process_id() in wanted):
                # Nothing is remembered, so that what is read is what stands there now.
                application.set_cache_mask(Atspi.Cache.NONE)
                yield application
        except GLib.Error:
            continue


def walk(node, depth=0):
    """`node` and everything in it, with its depth."""
    yield depth, node
    try:
        count = node.get_child_count()
    except GLib.Error:
        return
    for number in range(count):
        try:
            child = node.get_child_at_index(number)
        except GLib.Error:
            continue
        if child:
            yield from walk(child, depth + 1)


def nodes(asked):
    """Everything in the applications asked for."""
    for application in applications(asked.get("under")):
        yield from walk(application)


def states_of(node):
    """The names of the states that hold for `node`."""
    held = node.get_state_set()
    return [name for name, state in STATES.items() if held.contains(state)]


def text_of(node):
    """What `node` says through the text interface, or None where it has none."""
    if "Text" not in node.get_interfaces():
        return None
    return Atspi.Text.get_text(node, 0, Atspi.Text.get_character_count(node))


def told(node, depth=0):
    """What a reader can say of `node`."""
    place = node.get_extents(Atspi.CoordType.SCREEN) if "Component" in node.get_interfaces() else None
    return {
        "id": node.get_accessible_id() or "",
        "role": node.get_role_name(),
        "name": node.get_name() or "",
        "description": node.get_description() or "",
        "text": text_of(node),
        "states": states_of(node),
        "place": [place.x, place.y, place.width, place.height] if place else None,
        "process": node.get_process_id(),
        "depth": depth,
    }


def found(asked):
    """The node with the identifier asked for, waited for `within` seconds; a hidden one counts only if asked for."""
    end = time.monotonic() + float(asked.get("within", 10))
    while True:
        seen = False
        for _, node in nodes(asked):
            try:
                if node.get_accessible_id() != asked["id"]:
                    continue
                seen = True
                if asked.get("hidden") or "showing" in states_of(node):
                    return node
            except GLib.Error:
                continue
        if time.monotonic() > end:
            raise Trouble(f"{asked['id']} is there but not showing" if seen else f"{asked['id']} is not there")
        time.sleep(0.03)


def find(asked):
    return {"node": told(found(asked))}


def says(asked):
    """Waits until the node's text, or its name, holds the words asked for."""
    end = time.monotonic() + float(asked.get("within", 10))
    while True:
        one = told(found({**asked, "within": max(0.0, end - time.monotonic())}))
        said = one["name"] if one["text"] is None else one["text"]
        if asked["words"] in said:
            return {"node": one}
        if time.monotonic() > end:
            raise Trouble(f"{asked['id']} says {said!r}")
        time.sleep(0.03)


def gone(asked):
    """Waits until nothing that shows has the identifier."""
    end = time.monotonic() + float(asked.get("within", 10))
    while True:
        try:
            found({**asked, "within": 0})
        except Trouble:
            return {}
        if time.monotonic() > end:
            raise Trouble(f"{asked['id']} is still there")
        time.sleep(0.03)


def press(asked):
    """Presses the node once it can be pressed: one that is just leaving with its page is not the one that is meant."""
    end = time.monotonic() + float(asked.get("within", 10))
    node = found(asked)
    while "enabled" not in states_of(node):
        if time.monotonic() > end:
            raise Trouble(f"{asked['id']} can't be pressed now")
        time.sleep(0.03)
        node = found(asked)
    if "Action" not in node.get_interfaces():
        raise Trouble(f"{asked['id']} has nothing that can be pressed")
    names = [Atspi.Action.get_action_name(node, number).lower() for number in range(Atspi.Action.get_n_actions(node))]
    for name in PRESSES:
        if name in names:
            if not Atspi.Action.do_action(node, names.index(name)):
                raise Trouble(f"{asked['id']} did not take the press")
            return {"pressed": name}
    raise Trouble(f"{asked['id']} only knows {names}")


def write(asked):
    node = found(asked)
    if "EditableText" not in node.get_interfaces():
        raise Trouble(f"{asked['id']} can't be written in")
    if not Atspi.EditableText.set_text_contents(node, asked["text"]):
        raise Trouble(f"{asked['id']} did not take the text")
    return {}


def click(asked):
    """A real press of the mouse in the middle of the node; for what is painted and has no node of its own, at `at` inside it."""
    node = found(asked)
    place = node.get_extents(Atspi.CoordType.SCREEN)
    across, down = asked.get("at") or (place.width // 2, place.height // 2)
    Atspi.generate_mouse_event(place.x + across, place.y + down, "b1c")
    return {}


def key(asked):
    """A real key, by the number of its keysym, to whatever window has the focus."""
    Atspi.generate_keyboard_event(int(asked["keysym"]), None, Atspi.KeySynthType.SYM)
    return {}


def type_in(asked):
    """Real keys, one after another, for each letter of a text that the layout has."""
    for letter in asked["text"]:
        Atspi.generate_keyboard_event(ord(letter), None, Atspi.KeySynthType.SYM)
    return {}


def shown(node):
    """`node` and everything in it that shows; what does not show has nothing in it that does."""
    yield node
    try:
        children = [node.get_child_at_index(number) for number in range(node.get_child_count())]
        for child in children:
            if child and "showing" in states_of(child):
                yield from shown(child)
    except GLib.Error:
        return


LAST, LISTENING = [], []
"""What last said that the focus came to it, and who listens for that."""


def listen():
    """From now on, note where the focus goes: a screen reader is told of it too, and never looks through everything."""

    def came(event):
        if event.detail1:
            LAST[:] = [event.source]

    LISTENING.append(Atspi.EventListener.new(came))
    LISTENING[0].register("object:state-changed:focused")


def quiet(asked):
    """Listen no more. While somebody listens, Qt hands every key to the bus first, and one that a test presses comes later."""
    while LISTENING:
        LISTENING.pop().deregister("object:state-changed:focused")
    LAST.clear()
    return {}


def focused(asked):
    """What has the focus now, in a window that shows; None where nothing has it."""
    if not LISTENING:
        listen()
    end = time.monotonic() + 0.5
    while time.monotonic() < end:
        while GLib.MainContext.default().iteration(False):
            pass
        for node in LAST:
            try:
                node.clear_cache()
                if node.get_state_set().contains(Atspi.StateType.FOCUSED):
                    return {"node": told(node)}
            except GLib.Error:
                pass
        time.sleep(0.005)
    # Nothing was said, as before anybody listened: then everything is looked through, which takes long.
    for application in applications(asked.get("under")):
        for window in [application.get_child_at_index(number) for number in range(application.get_child_count())]:
            for node in shown(window) if window else ():
                try:
                    if node.get_state_set().contains(Atspi.StateType.FOCUSED):
                        return {"node": told(node)}
                except GLib.Error:
                    continue
    return {"node": None}


def tree(asked):
    listed = []
    for depth, node in nodes(asked):
        try:
            one = told(node, depth)
        except GLib.Error:
            continue
        if asked.get("hidden") or "showing" in one["states"] or one["role"] == "application":
            listed.append(one)
    return {"nodes": listed}


CAN = {"find": find, "says": says, "gone": gone, "press": press, "write": write, "click": click, "key": key}
CAN |= {"type": type_in, "focused": focused, "quiet": quiet, "tree": tree}


def answered(asked):
    """The answer. A node that goes while it is read is looked for again, for as long as it may take to come."""
    end = time.monotonic() + float(asked.get("within", 10))
    while True:
        try:
            return CAN[asked["do"]](asked)
        except Trouble as trouble:
            return {"trouble": str(trouble)}
        except GLib.Error as trouble:
            if time.monotonic() > end:
                return {"trouble": f"the bus says: {trouble.message}"}
        time.sleep(0.03)


def main():
    Atspi.init()
    for line in sys.stdin:
        print(json.dumps(answered(json.loads(line))), flush=True)


main()
