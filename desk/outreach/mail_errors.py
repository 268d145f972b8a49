"""How sending an e-mail fails, sorted by what may be done next. Each text is one clear line for a person."""


class MailError(Exception):
    """An e-mail that is not known to have been taken by the server."""


class MailNotSent(MailError):
    """Surely not taken; trying again later is safe (no connection, no encryption yet, the server says later)."""


class MailOutcomeUnknown(MailError):
    """The server may have taken it: the connection broke after the message went out."""


class MailRefused(MailError):
    """The server will not take it, now or later, as it is (recipient, size, sender, policy)."""


class MailLoginRefused(MailError):
    """The server does not take the user name and password: ask a person."""
