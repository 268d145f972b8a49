"""What the procedure refuses, as one family: each carries a sentence that says what to do."""


class ProcedureError(Exception):
    """Anything the procedure does not allow or cannot read. Its text is one clear line for a person."""


class Refused(ProcedureError):
    """A command that the agreement does not allow, with the reason."""


class PolicyError(ProcedureError):
    """A policy that does not follow its schema."""


class CreditTableError(ProcedureError):
    """A table of service credits that does not follow its schema."""
