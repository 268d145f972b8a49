"""What goes wrong, said in one line on standard error with exit code 1."""

import logging
import sys
from collections.abc import Callable

from desk.paths import FolderUnusable
from desk.procedure.errors import ProcedureError
from desk.procedure.ports import ChannelError
from desk.settings import SettingsInvalid


class Trouble(Exception):
    """A command cannot go on; its text is one clear line that says what to do."""


def said_plainly(work: Callable[[], int]) -> int:
    """Run `work` and turn known trouble into one line. Unknown trouble goes to the log whole, and is named here."""
    from desk.store.failures import StoreError

    known = (Trouble, ProcedureError, ChannelError, FolderUnusable, SettingsInvalid, StoreError)
    try:
        return work()
    except known as error:
        return _say(str(error))
    except KeyboardInterrupt:
        return _say("stopped")
    except BrokenPipeError:
        sys.stderr.close()
        return 1
    except OSError as error:
        return _say(f"{error.strerror or error}: {error.filename or ''}".rstrip(": "))
    except Exception as error:
        logging.getLogger(__name__).exception("a command failed")
        return _say(f"desk failed ({type(error).__name__}); its log says more: please report it")


def _say(line: str) -> int:
    print(f"desk: {' '.join(line.split())}", file=sys.stderr)
    return 1
