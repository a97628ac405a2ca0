"""Printing a PDF from memory: its pages are drawn to the printer, and no file is made on the way."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter

DOTS_PER_INCH = 200


def there_is_a_printer() -> bool:
    """Whether this computer knows a printer."""
    from PySide6.QtPrintSupport import QPrinterInfo

    return bool(QPrinterInfo.availablePrinterNames())


def pages(document: bytes, dots_per_inch: int = 96) -> list[QImage]:
    """The pages of a PDF as pictures, from memory."""
    import pypdfium2

    opened = pypdfium2.PdfDocument(document)
    try:
        found = []
        for page in opened:
            drawn = page.render(scale=dots_per_inch / 72, rev_byteorder=True, may_draw_forms=False)
            image = QImage(bytes(drawn.buffer), drawn.width, drawn.height, drawn.stride, _FORMATS[drawn.n_channels])
            found.append(image.copy())
        return found
    finally:
        opened.close()


_FORMATS = {1: QImage.Format.Format_Grayscale8, 3: QImage.Format.Format_RGB888, 4: QImage.Format.Format_RGBA8888}


def print_document(document: bytes) -> None:
    """Print every page on the computer's own printer, each fitted to the paper."""
    from PySide6.QtPrintSupport import QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName("Your Words")
    painter = QPainter(printer)
    for number, page in enumerate(pages(document, DOTS_PER_INCH)):
        if number:
            printer.newPage()
        area = painter.viewport()
        fitted = page.size().scaled(area.size(), Qt.AspectRatioMode.KeepAspectRatio)
        painter.drawImage(area.adjusted(0, 0, fitted.width() - area.width(), fitted.height() - area.height()), page)
    painter.end()
