"""x."""
from PySide6.QtCore import QObject


class Actions(QObject):
    def __init__(self, window): super().__init__(window)
    def ask(self, act, incident_id): pass
    def ask_delivery(self, act, op): pass
