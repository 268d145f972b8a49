"""`desk demo`: the main job on a Slack that runs on this machine."""

import asyncio
import sys
from argparse import Namespace
from contextlib import closing, suppress
from pathlib import Path

from desk.app.demo import Demo, demo_home, join_all, served
from desk.app.home import Home
from desk.cli.display import has_display
from desk.cli.instants import now
from desk.cli.showing import folded, joined
from desk.cli.trouble import Trouble
from desk.store.store import open_store
from desk.sync.link import Health, Link

_PICTURE = Path("desk-demo.png")


def demo(chosen: Namespace) -> int:
    """Serve the story, and open the window on it; with no display, or when asked, paint the board to a PNG."""
    with served() as running:
        if chosen.serve:
            return _serve(running)
        with demo_home(running) as home:
            for warning in asyncio.run(join_all(running, home)):
                print(f"desk: warning: {warning}", file=sys.stderr)
            if chosen.screenshot is None and has_display():
                return _open(running, home)
            return _paint(running, home, chosen.screenshot or _PICTURE)


def _serve(running: Demo) -> int:
    """Print how to reach the local Slack, and serve until stopped."""
    story = running.story
    print(f"API URL:    {running.slack.api_url}")
    print(f"Bot token:  {story.bot_token}")
    print(f"App token:  {story.app_token}")
    print(f"User token: {story.user_token}")
    print(f"You:        {story.me}")
    print(f"Support:    {story.support_team} (team)")
    for channel in story.channels:
        print(f"Channel:    {channel.channel_id} #{channel.channel_name} ({channel.operator})", flush=True)
    with suppress(KeyboardInterrupt):
        asyncio.run(story.live())
    return 0


def _open(running: Demo, home: Home) -> int:
    from desk.app.window import run_window

    return run_window(home, beside=running.story.live)


def _paint(running: Demo, home: Home, path: Path) -> int:
    """Render the board as the window shows it, and print where the picture is."""
    from zoneinfo import ZoneInfo

    from desk.ui.ports import Me
    from desk.ui.snapshot import render

    with closing(open_store(home.folders.data)) as store:
        at = now(home, store)
        folds = folded(home, store)
        board = joined([fold.board() for fold in folds])
        people = store.people.directory()
    # A channel whose roster is there was read a moment ago; of another nothing is known.
    health = [Health(fold.channel, Link.LIVE, heard_at=at) for fold in folds if fold.charter.rosters]
    try:
        render(
            board,
            at,
            path,
            me=Me(running.story.me, provider="Gamnify"),
            people=people,
            health=health,
            zone=ZoneInfo("Europe/Berlin"),
            zone_name="Europe/Berlin",
        )
    except OSError as error:
        raise Trouble(f"The picture cannot be written: {error}") from error
    print(path.resolve())
    return 0
