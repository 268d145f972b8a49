"""Leaving a channel: its tokens and its line go, and what was read of it stays for another day."""

from contextlib import closing

from desk.app.home import Home
from desk.procedure.errors import Refused
from desk.store.database import DATABASE, open_reader
from desk.store.outbox import Outbox


def leave(home: Home, channel: str) -> None:
    """Forget a channel's tokens and take it off this desk; connecting it again brings back what was read.

    Raises Refused while something waits to be posted there, StoreError where that cannot be looked up.
    """
    waiting = _waiting(home, channel)
    if waiting:
        posts = "1 post is" if waiting == 1 else f"{waiting} posts are"
        raise Refused(
            f"{posts} not delivered to this channel yet: `desk outbox` lists them. Discard them first"
        )
    home.shelf.forget(channel)
    home.save(home.settings.without_connection(channel))


def _waiting(home: Home, channel: str) -> int:
    path = home.folders.data / DATABASE
    if not path.exists():
        return 0
    with closing(open_reader(path)) as reader:
        return sum(delivery.post.channel == channel for delivery in Outbox(reader).pending())
