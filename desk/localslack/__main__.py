"""`python -m desk.localslack`: serves a seeded local Slack alone and prints how to reach it as JSON."""

import argparse
import asyncio
import json
import sys
from datetime import UTC, datetime

from desk.localslack.control import app_tokens
from desk.localslack.server import LocalSlack
from desk.localslack.story import seed
from desk.localslack.workspace import Workspace


async def _serve(port: int, empty: bool) -> None:
    workspace = Workspace()
    story = None if empty else seed(workspace, datetime.now(UTC))
    async with LocalSlack.start(workspace, port=port) as slack:
        where = {"api_url": slack.api_url, "control_url": slack.control_url}
        apps = [app_tokens(app) for app in workspace.apps.values()]
        channels = {channel.name: channel.id for channel in workspace.channels.values()}
        sys.stdout.write(json.dumps(where | {"apps": apps, "channels": channels}) + "\n")
        sys.stdout.flush()
        if story is None:
            await asyncio.Event().wait()
        else:
            await story.live()


def _port(text: str) -> int:
    number = int(text)
    if not 0 <= number <= 65_535:
        raise argparse.ArgumentTypeError("a port is a number from 0 to 65535")
    return number


def main() -> int:
    """Serves until interrupted; 1 with one line on standard error when the port is in use."""
    parser = argparse.ArgumentParser(prog="python -m desk.localslack", description=__doc__)
    parser.add_argument("--port", type=_port, default=0, help="the port on 127.0.0.1; 0 takes a free one")
    parser.add_argument("--empty", action="store_true", help="start without the demo's story")
    chosen = parser.parse_args()
    try:
        asyncio.run(_serve(chosen.port, chosen.empty))
    except OSError as error:
        sys.stderr.write(f"cannot serve on port {chosen.port}: {error.strerror}\n")
        return 1
    except KeyboardInterrupt:
        return 0
    return 0


if __name__ == "__main__":
    sys.exit(main())
