"""What goes wrong, said in one line on standard error with exit code 1."""

import logging
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path


class Trouble(Exception):
    """A command cannot go on; its text is one clear line that says what to do."""


def said_plainly(work: Callable[[], int]) -> int:
    """Run `work` and turn what it raises into one line."""
    try:
        return work()
    except KeyboardInterrupt:
        return _say("stopped")
    except BrokenPipeError:
        sys.stderr.close()
        return 1
    except OSError as error:
        return _say(f"{error.strerror or error}: {error.filename or ''}".rstrip(": "))
    except Exception as error:  # noqa: BLE001 -- a person reads one line, whatever it was
        return _say(str(error) if isinstance(error, _known()) else _unexpected(error))


@contextmanager
def written_down(logs: Path) -> Iterator[None]:
    """Put what nobody foresaw into the log whole, and raise it as Trouble that names the log."""
    try:
        yield
    except Exception as error:
        if isinstance(error, (OSError, *_known())):
            raise
        logging.getLogger(__name__).exception("a command failed")
        raise Trouble(f"{_unexpected(error)}; more is in {logs}: please report it") from error


def _known() -> tuple[type[Exception], ...]:
    """What is raised with a text for people. Imported here: a command that goes well needs none of it."""
    from desk.paths import FolderUnusable
    from desk.procedure.errors import ProcedureError
    from desk.procedure.ports import ChannelError
    from desk.settings import SettingsInvalid
    from desk.store.failures import StoreError

    return (Trouble, ProcedureError, ChannelError, FolderUnusable, SettingsInvalid, StoreError)


def _unexpected(error: Exception) -> str:
    from desk.log import Redactor

    return Redactor().redact(f"desk failed unexpectedly ({type(error).__name__}: {error})")


def _say(line: str) -> int:
    print(f"desk: {' '.join(line.split())}", file=sys.stderr)
    return 1
