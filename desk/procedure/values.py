"""Frozen dataclasses that share their methods, for what a window loads before its first paint.

The standard decorator compiles six methods for each class, which was a tenth of a start. Here a class has one of its
own, `__init__`, compiled with its first value. To type checkers, and to all of `dataclasses`, it is the standard kind.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from dataclasses import dataclass

    __all__ = ["dataclass"]
else:
    import dataclasses
    from operator import attrgetter

    _FEW = 12
    """Values that are made before the `__init__` of their class is worth compiling."""

    def dataclass(*, frozen: bool, slots: bool = False):
        """The standard decorator for what is frozen and whose fields are all given when it is made."""
        assert frozen
        return lambda kind: _made(kind, slots)

    def _made(kind: type, slots: bool) -> type:
        made = dataclasses.dataclass(init=False, repr=False, eq=False, slots=slots)(kind)
        parts = dataclasses.fields(made)
        assert all(part.init and not part.kw_only for part in parts), made
        told = made.__dataclass_params__
        told.init = told.repr = told.eq = told.frozen = True
        names = [part.name for part in parts]
        has_more = hasattr(made, "__post_init__")
        compared = _reader([part.name for part in parts if part.compare])
        hashed = _reader([part.name for part in parts if (part.compare if part.hash is None else part.hash)])
        shown = [part.name for part in parts if part.repr]

        needed = [part.name for part in parts if part.default is part.default_factory is dataclasses.MISSING]
        left = _FEW

        def first(self, *args, **kwargs):
            nonlocal left
            left -= 1
            given = dict(zip(names, args)) | kwargs  # noqa: B905 - what is too much is refused below
            is_usual = (
                len(given) == len(args) + len(kwargs)
                and not given.keys() - names
                and given.keys() >= {*needed}
            )
            if left <= 0 or not is_usual:  # many, or what the compiled one refuses in the words of Python
                made.__init__ = _initialiser(made, parts, slots)
                made.__init__(self, *args, **kwargs)
                return
            for part in parts:
                name = part.name
                absent = (
                    part.default_factory
                    if part.default is dataclasses.MISSING
                    else (lambda p=part: p.default)
                )
                object.__setattr__(self, name, given[name] if name in given else absent())
            if has_more:
                self.__post_init__()

        def equal(self, other):
            return compared(self) == compared(other) if other.__class__ is self.__class__ else NotImplemented

        def told_as(self):
            said = ", ".join([f"{name}={getattr(self, name)!r}" for name in shown])
            return f"{self.__class__.__qualname__}({said})"

        def refuse_to_set(self, name, value):
            raise dataclasses.FrozenInstanceError(f"cannot assign to field {name!r}")

        def refuse_to_delete(self, name):
            raise dataclasses.FrozenInstanceError(f"cannot delete field {name!r}")

        def restore(self, state):
            for name, value in zip(names, state, strict=True):
                object.__setattr__(self, name, value)

        methods = {
            "__init__": first, "__eq__": equal, "__hash__": lambda self: hash(hashed(self)), "__repr__": told_as,
            "__setattr__": refuse_to_set, "__delattr__": refuse_to_delete,
        }  # fmt: skip
        if slots:
            methods |= {"__getstate__": _reader(names), "__setstate__": restore}
        for name, method in methods.items():
            if name not in made.__dict__:
                setattr(made, name, method)
        return made

    def _reader(names: list[str]):
        """What gives the values of some fields as a tuple."""
        read = attrgetter(*names) if len(names) > 1 else None
        return lambda one: read(one) if read else tuple([getattr(one, name) for name in names])

    def _initialiser(made: type, parts: tuple, slots: bool):
        """The `__init__` of a kind, which sets each slot by its descriptor."""
        known, header, body = {"MISSING": dataclasses.MISSING}, ["self"], []
        for part in parts:
            name, value = part.name, part.name
            if part.default_factory is not dataclasses.MISSING:
                known[f"make_{name}"] = part.default_factory
                header.append(f"{name}=MISSING")
                value = f"make_{name}() if {name} is MISSING else {name}"
            elif part.default is not dataclasses.MISSING:
                known[f"default_{name}"] = part.default
                header.append(f"{name}=default_{name}")
            else:
                header.append(name)
            known[f"set_{name}"] = getattr(made, name).__set__ if slots else None
            body.append(f"set_{name}(self, {value})" if slots else f"self.__dict__[{name!r}] = {value}")
        if hasattr(made, "__post_init__"):
            body.append("self.__post_init__()")
        source = f"def __init__({', '.join(header)}):\n  " + "\n  ".join(body or ["pass"])
        exec(source, known)
        known["__init__"].__qualname__ = f"{made.__qualname__}.__init__"
        return known["__init__"]
