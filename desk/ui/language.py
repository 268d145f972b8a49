"""The window's language and the formats of its dates and numbers: what a person chose, else the system's."""

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from desk.paths import resource

LANGUAGES = {"en": "English", "de": "Deutsch", "pl": "Polski"}
"""Code to the language's own name; each has a file in resources/translations."""
_IN_FORCE = "desk-language"


def system_language() -> str:
    """The first of the system's languages that desk speaks, else English."""
    wanted = (name.partition("-")[0] for name in QLocale.system().uiLanguages())
    return next((code for code in wanted if code in LANGUAGES), "en")


def speak(app: QApplication, chosen: str = "system") -> str:
    """Put a language (a code of LANGUAGES, or `system`) into force for every text asked for from now on.

    Qt's own dialogs and key names follow. Returns the code in force. What is on screen already is not changed.
    """
    code = chosen if chosen in LANGUAGES else system_language()
    if app.property(_IN_FORCE) == code:
        return code
    for old in app.findChildren(QTranslator, _IN_FORCE):
        app.removeTranslator(old)
        old.deleteLater()
    theirs = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for name, folder in (("qtbase", theirs), ("desk", str(resource("translations")))):
        translator = QTranslator(app)
        translator.setObjectName(_IN_FORCE)
        # Qt's own file may be left out where the system packages Qt: then its dialogs stay English.
        if translator.load(f"{name}_{code}", folder):
            app.installTranslator(translator)
    QLocale.setDefault(formats(code))
    app.setProperty(_IN_FORCE, code)
    return code


def spoken(app: QCoreApplication | None) -> str:
    """The code in force, or `system` before anything was said."""
    code = app.property(_IN_FORCE) if app is not None else None
    return code if isinstance(code, str) else "system"


def formats(code: str) -> QLocale:
    """How dates and numbers are written: the system's way where it speaks the language, else the language's own.

    English without a country is British: days before months and 24 hours, as most of the operators write them.
    """
    system = QLocale.system()
    if QLocale.languageToCode(system.language()) == code:
        return system
    return QLocale("en_GB") if code == "en" else QLocale(code)
