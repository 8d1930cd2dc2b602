"""The least that a tray program can be: window, tray icon, local socket; the reference of B3 and B4.

Arguments: the path of its socket, then the names of modules to load as well.
"""

import importlib
import sys

from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtNetwork import QLocalServer
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QSystemTrayIcon

path, *more = sys.argv[1:]
for name in more:
    importlib.import_module(name)
app = QApplication(sys.argv[:1])
app.setQuitOnLastWindowClosed(False)
picture = QPixmap(22, 22)
picture.fill("darkgreen")
tray = QSystemTrayIcon(QIcon(picture))
menu = QMenu()
menu.addAction("Quit", app.quit)
tray.setContextMenu(menu)
tray.show()
server = QLocalServer()
server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
if not server.listen(path):
    sys.exit(server.errorString())
window = QLabel("limit")
window.resize(340, 640)
window.show()
app.exec()
