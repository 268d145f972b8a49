"""A test mail: whether the account takes, encrypts and sends, said in one line."""

import secrets

from desk.outreach.letter import Letter, LetterKind
from desk.outreach.mail_errors import MailError
from desk.outreach.mailbox import Mailbox
from desk.outreach.message import message_bytes, write_message
from desk.outreach.smtp import MailAccount, Revealing, send_message
from desk.procedure.instants import Micros

TIMEOUT_S = 20.0


async def try_account(account: MailAccount, password: Revealing, to: Mailbox, now: Micros) -> str:
    """Send a test mail to `to`; empty where the server took it, else why not, in one clear line."""
    letter = Letter(
        secrets.token_hex(4),
        LetterKind.DOCUMENT,
        "test",
        account.sender,
        (to,),
        "Test mail from desk",
        "desk can send e-mail through this server. Nothing is to be done.",
    )
    try:
        answer = await send_message(
            account,
            password,
            letter.recipients,
            message_bytes(write_message(letter, now)),
            timeout_s=TIMEOUT_S,
        )
    except MailError as error:
        return str(error)
    return "; ".join(f"{address}: {words}" for address, words in answer.refused)
