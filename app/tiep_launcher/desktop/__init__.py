"""The Qt program: tray icon, panel and main window. The only package that imports PySide6."""
