"""`python -m tests.benchmarks [name ...]`: run the benchmarks and print one table; 1 where a limit is passed."""

import sys
from importlib import import_module
from pathlib import Path

from tests.benchmarks.measure import Row


def main(names: list[str]) -> int:
    """Run the named benchmarks (all of them without names)."""
    found = sorted(path.stem for path in Path(__file__).parent.glob("bench_*.py"))
    chosen = [f"bench_{name.removeprefix('bench_')}" for name in names] or found
    rows: list[Row] = []
    for name in chosen:
        print(f"measuring {name.removeprefix('bench_')} ...", file=sys.stderr, flush=True)
        rows += import_module(f"tests.benchmarks.{name}").main()
    width = max(len(row.what) for row in rows)
    print(f"{'what':{width}}  {'measured':>12}  {'baseline':>12}  {'ratio':>6}  {'at most':>7}")
    for row in rows:
        verdict = "" if row.ratio <= row.at_most else "  TOO MUCH"
        print(
            f"{row.what:{width}}  {row.measured:>12.4g}  {row.baseline:>12.4g}  {row.ratio:>6.2f}"
            f"  {row.at_most:>7.1f}{verdict}"
        )
    return 0 if all(row.ratio <= row.at_most for row in rows) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
