"""Writes the pin files: the exact versions this environment holds of all that pyproject.toml asks for.

`requirements.txt` is what desk needs to run, `requirements-test.txt` what tests and checks need on top. Names
and versions only: where packages come from is the business of whoever installs them.
"""

from __future__ import annotations

import tomllib
from importlib.metadata import distribution
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parents[1]
_HEAD = "# {what}\n# Names and versions only: any index can serve them. `make pins` writes this file.\n"


def asked(*extras: str) -> list[Requirement]:
    """What pyproject.toml asks for: the dependencies, or the named extras."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    if not extras:
        return [Requirement(line) for line in project["dependencies"]]
    return [Requirement(line) for extra in extras for line in project["optional-dependencies"][extra]]


def closure(wanted: list[Requirement]) -> dict[str, str]:
    """Name to installed version of the wanted requirements and of all they need here.

    Raises PackageNotFoundError for one that is not installed.
    """
    found: dict[str, str] = {}
    queue = [(requirement, "") for requirement in wanted]
    seen: set[tuple[str, str]] = set()
    while queue:
        requirement, extra = queue.pop()
        if requirement.marker and not requirement.marker.evaluate({"extra": extra}):
            continue
        name = canonicalize_name(requirement.name)
        installed = distribution(requirement.name)
        found[name] = installed.version
        for wanted_extra in ("", *requirement.extras):
            if (name, wanted_extra) not in seen:
                seen.add((name, wanted_extra))
                queue += [(Requirement(line), wanted_extra) for line in installed.requires or ()]
    found.pop("pip", None)  # it is what installs the others
    return found


def pinned(path: Path) -> dict[str, str]:
    """Name to version, as a pin file has them."""
    lines = path.read_text(encoding="utf-8").splitlines()
    return dict(line.split("==") for line in lines if line and not line.startswith("#"))


def main() -> None:
    """Write both files."""
    runtime = closure(asked())
    checks = {name: version for name, version in closure(asked("test", "dev")).items() if name not in runtime}
    for name, what, pins in (
        ("requirements.txt", "The exact versions desk runs with.", runtime),
        ("requirements-test.txt", "What tests and checks need beside requirements.txt.", checks),
    ):
        lines = "".join(f"{package}=={version}\n" for package, version in sorted(pins.items()))
        (ROOT / name).write_text(_HEAD.format(what=what) + lines, encoding="utf-8")


if __name__ == "__main__":
    main()
