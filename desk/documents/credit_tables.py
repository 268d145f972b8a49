"""The credit tables of one operator as this machine keeps them: every version as it was written, the newest in force.

They hold fees, so they never leave this computer; the channel gets a version and a hash (procedure, "Resolution time,
credits, policy").
"""

from desk.procedure.credits import CreditTable, parse_credit_table
from desk.procedure.errors import CreditTableError
from desk.procedure.message import Json

VERSION = 1


def note_key(channel: str) -> str:
    """The key of a channel's tables among the notes of this machine."""
    return f"credits:{channel}"


def tables(kept: Json) -> tuple[CreditTable, ...]:
    """Every version that is kept, the newest last; none for None. Raises CreditTableError."""
    return tuple(sorted((parse_credit_table(text) for text in _texts(kept)), key=lambda one: one.version))


def current(kept: Json) -> CreditTable | None:
    """The table in force: the highest version. Raises CreditTableError."""
    found = tables(kept)
    return found[-1] if found else None


def with_table(kept: Json, text: str) -> tuple[Json, CreditTable]:
    """What to keep once this table is set, and the table. The same text again changes nothing.

    Raises CreditTableError for a text that is none, for other terms under a version that is known, and for an older
    version: what was proposed by a table can be looked up for ever.
    """
    table = parse_credit_table(text)
    for known in tables(kept):
        if known.sha256 == table.sha256:
            return kept, known
        if known.version >= table.version:
            raise CreditTableError(
                f"version {known.version} of the credit table is kept already, with other terms: "
                f"give this one version {known.version + 1} or higher"
            )
    texts: list[Json] = [*_texts(kept), text]
    return {"version": VERSION, "tables": texts}, table


def _texts(kept: Json) -> list[str]:
    if kept is None:
        return []
    if not isinstance(kept, dict) or kept.get("version") != VERSION:
        raise CreditTableError("the credit tables were kept by another version of desk")
    texts = kept.get("tables")
    if not isinstance(texts, list) or not all(isinstance(one, str) for one in texts):
        raise CreditTableError("the credit tables that are kept are damaged: set the table again")
    return [str(one) for one in texts]
