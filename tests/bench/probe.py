"""Run in a process of its own: start what is asked for, say when it was first painted (monotonic ns), and end.

`bare` is the least a window costs; `queue` is the real program, as `deskapp` without arguments starts it.
"""

from __future__ import annotations

import sys
import time


def bare() -> int:
    """A bare PySide6 window."""
    from PySide6.QtCore import QEvent, QObject, QTimer
    from PySide6.QtWidgets import QApplication, QWidget

    app = QApplication([])
    window = QWidget()

    class First(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Paint:
                window.removeEventFilter(self)
                QTimer.singleShot(0, tell)
            return False

    def tell() -> None:
        print(time.monotonic_ns(), flush=True)
        app.quit()

    first = First()
    window.installEventFilter(first)
    window.resize(1480, 920)
    window.show()
    return app.exec()


def queue() -> int:
    """The real program, until its queue with rows in it is painted."""
    modules = "modules" in sys.argv
    from deskapp import __main__ as program
    from deskapp import app

    real = app.build

    def build(*given: object, **named: object) -> app.App:
        from PySide6.QtCore import QEvent, QObject, QTimer
        from PySide6.QtWidgets import QApplication

        running = real(*given, **named)  # type: ignore[arg-type]
        viewport = running.workspace.queue._view.viewport()
        model = running.workspace.queue._model

        class First(QObject):
            def eventFilter(self, watched: QObject, event: QEvent) -> bool:
                if event.type() == QEvent.Type.Paint and model.rowCount():
                    viewport.removeEventFilter(self)
                    QTimer.singleShot(0, tell)
                return False

        def tell() -> None:
            print(time.monotonic_ns(), flush=True)
            if modules:
                print("\n".join(sorted(sys.modules)), flush=True)
            QApplication.quit()

        running.first_paint = First(running.workspace)  # type: ignore[attr-defined]
        viewport.installEventFilter(running.first_paint)  # type: ignore[attr-defined]
        return running

    app.build = build  # type: ignore[assignment]
    sys.argv[1:] = []
    return program.main()


if __name__ == "__main__":
    sys.exit({"bare": bare, "queue": queue}[sys.argv[1]]())
