"""A letter begun as a new message in the person's own mail program, by a link that every such program understands."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from desk.outreach.letter import Letter
from desk.outreach.mailto import mail_link
from desk.outreach.openable import LinkTooLong, may_open
from desk.ui.backup.mailing import Mailing
from desk.ui.wording.told import told

translate = QCoreApplication.translate


def begin_message(mailing: Mailing, letter: Letter, open_url: Callable[[str], object]) -> str:
    """Open a new message with the letter's words and keep the letter; returns why not, or empty.

    A link holds neither files nor long words: those go with the letter itself.
    """
    if letter.attachments:
        return translate("mail", "A new message takes no files along: open the letter itself")
    try:
        link = mail_link(letter.to, letter.subject, letter.body)
    except LinkTooLong as error:
        return str(error)
    if link.shortened or not may_open(link.url):
        return translate("mail", "These words are too long for a new message: open the letter itself")
    trouble = mailing.keep_handed(letter)
    if not trouble:
        open_url(link.url)
    return told(trouble)
