"""The baseline: a window with a label, of the same Python and PySide6."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from PySide6.QtWidgets import QApplication, QLabel, QMainWindow

from tests.benchmarks.first_paint import FirstPaint

app = QApplication([])
window = QMainWindow()
label = QLabel("desk")
window.setCentralWidget(label)
window.resize(1440, 900)
paint = FirstPaint(label)
window.show()
app.exec()
