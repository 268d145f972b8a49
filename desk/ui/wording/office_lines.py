"""What the mail server, the disk and the credit tables say: the lines that the window can say in other languages."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

OFFICE_LINES: tuple[object, ...] = (
    # E-mail
    QT_TRANSLATE_NOOP("told", "The sender's address in the mail settings is wrong: {0}"),
    QT_TRANSLATE_NOOP(
        "told", "No mail server is set: set it in the settings, or hand the mail over as a file"
    ),
    QT_TRANSLATE_NOOP("told", "There is no password for {0}: enter it in the settings"),
    QT_TRANSLATE_NOOP("told", "There is no password for {0}: {1}"),
    QT_TRANSLATE_NOOP("told", "desk was ended while this was being sent, so it may have been"),
    QT_TRANSLATE_NOOP("told", "{0} is no e-mail address that desk can write to"),
    QT_TRANSLATE_NOOP("told", "{0}: what stands after the @ is no domain"),
    QT_TRANSLATE_NOOP("told", "The letter has nobody to go to"),
    QT_TRANSLATE_NOOP("told", "The file {0} cannot be read: {1}"),
    QT_TRANSLATE_NOOP("told", "The attachments are larger than {0} MB together"),
    QT_TRANSLATE_NOOP("told", "Without encryption desk sends only to a mail server on this computer"),
    QT_TRANSLATE_NOOP("told", "{0} offers no encryption (STARTTLS), so nothing was sent"),
    QT_TRANSLATE_NOOP("told", "{0} does not take the user name and password ({1})"),
    QT_TRANSLATE_NOOP("told", "{0} does not take the user name and password"),
    QT_TRANSLATE_NOOP("told", "{0} cannot check the password now ({1})"),
    QT_TRANSLATE_NOOP("told", "{0} cannot check the password now"),
    QT_TRANSLATE_NOOP("told", "No safe connection to {0}: {1}"),
    QT_TRANSLATE_NOOP("told", "No connection to the mail server {0} ({1})"),
    QT_TRANSLATE_NOOP("told", "No connection to the mail server {0}"),
    QT_TRANSLATE_NOOP("told", "The mail server takes nothing for {0} now ({1})"),
    QT_TRANSLATE_NOOP("told", "The connection to the mail server broke ({0})"),
    QT_TRANSLATE_NOOP("told", "The connection to the mail server broke"),
    QT_TRANSLATE_NOOP(
        "told", "The connection broke while the message was handed over, so it may have been sent ({0})"
    ),
    QT_TRANSLATE_NOOP(
        "told", "The connection broke while the message was handed over, so it may have been sent"
    ),
    QT_TRANSLATE_NOOP("told", "The mail server does not take the sender now ({0})"),
    QT_TRANSLATE_NOOP("told", "The mail server does not take the message now ({0})"),
    QT_TRANSLATE_NOOP("told", "The mail server refuses the sender ({0})"),
    QT_TRANSLATE_NOOP("told", "The mail server refuses the message ({0})"),
    QT_TRANSLATE_NOOP("told", "The mail server refuses {0}: {1}"),
    # What is kept on this computer
    QT_TRANSLATE_NOOP(
        "told", "The disk is full: desk cannot write to {0}. Free some space; what was saved is safe."
    ),
    QT_TRANSLATE_NOOP("told", "desk may not write to {0}. Check the folder's owner and rights."),
    QT_TRANSLATE_NOOP("told", "Another program keeps {0} locked. Close it; desk tries again by itself."),
    QT_TRANSLATE_NOOP(
        "told", "{0} is damaged. Move it away and start desk again: it reads the channel anew."
    ),
    QT_TRANSLATE_NOOP(
        "told", "The disk failed while desk used {0} ({1}). Check the disk and its free space."
    ),
    QT_TRANSLATE_NOOP("told", "desk cannot use {0}: {1}"),
    QT_TRANSLATE_NOOP(
        "told", "{0} was written by a newer desk (layout {1}, this one knows {2}). Install the newer desk."
    ),
    QT_TRANSLATE_NOOP("told", "{0} is a folder: attach its files one by one"),
    QT_TRANSLATE_NOOP("told", "{0} cannot be attached: {1}"),
    QT_TRANSLATE_NOOP("told", "{0} cannot be kept: {1}"),
    QT_TRANSLATE_NOOP("told", "{0} is larger than {1} MiB"),
    # Credit tables
    QT_TRANSLATE_NOOP("told", "the credit tables were kept by another version of desk"),
    QT_TRANSLATE_NOOP("told", "the credit tables that are kept are damaged: set the table again"),
    QT_TRANSLATE_NOOP(
        "told",
        "version {0} of the credit table is kept already, with other terms: give this one version {1} or higher",
    ),
    QT_TRANSLATE_NOOP("told", "the credit table is not TOML: {0}"),
    QT_TRANSLATE_NOOP("told", "the credit table has an unknown key {0}; known keys: {1}"),
    QT_TRANSLATE_NOOP("told", "rounding must be one of {0}, not {1}"),
    QT_TRANSLATE_NOOP("told", "currency must be a name such as 'EUR'"),
    QT_TRANSLATE_NOOP("told", "{0} takes P1, P2, P3 and P4, not {1}"),
    QT_TRANSLATE_NOOP("told", "{0} must be from 0 to 100, not {1}"),
    QT_TRANSLATE_NOOP("told", "{0} must be a number such as 10000.00, not {1}"),
    QT_TRANSLATE_NOOP("told", "{0} must be a whole number from {1} to {2}, not {3}"),
)
