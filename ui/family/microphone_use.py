"""Asking the computer whether the microphone may be used, where it wants to be asked."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QMicrophonePermission, Qt
from PySide6.QtWidgets import QWidget

from app.model.trouble import Trouble
from app.telling.sound import MicrophoneRefused


def when_allowed(page: QWidget, go_on: Callable[[], None], troubled: Callable[[Trouble], None]) -> None:
    """`go_on` now or once it is allowed; `troubled` where it is not. Linux and Windows never ask: there it is always now."""
    running, wanted = QCoreApplication.instance(), QMicrophonePermission()
    if running is None:
        return
    state = running.checkPermission(wanted)
    if state == Qt.PermissionStatus.Granted:
        go_on()
    elif state == Qt.PermissionStatus.Denied:
        troubled(MicrophoneRefused())
    else:

        def answered(permission: QMicrophonePermission) -> None:
            if running.checkPermission(permission) == Qt.PermissionStatus.Granted:
                go_on()
            else:
                troubled(MicrophoneRefused())

        running.requestPermission(wanted, page, answered)
