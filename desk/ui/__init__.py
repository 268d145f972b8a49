"""The window: everything that Qt draws, and the only room besides the app that imports Qt."""

import builtins

import PySide6.QtCore

# PySide6 puts a hook in the place of `import`, for `from __feature__ import snake_case` and the like, which reads the
# source of every module that is loaded from then on (PYSIDE-2029). desk uses none of it; it was a tenth of a start.
builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)

del builtins, PySide6
