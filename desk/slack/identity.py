"""Who desk is in a workspace: the app, its bot and its user, as far as the server tells."""

from dataclasses import dataclass

from desk.procedure.message import ChannelMessage
from desk.procedure.ports import NotAllowed, NotSent, Rejected
from desk.slack import wire
from desk.slack.client import WebApi
from desk.slack.errors import is_missing


@dataclass(frozen=True, slots=True)
class Identity:
    """`team` and `url` are the workspace's, `user_id` the bot's user; what the server does not tell is empty."""

    team: str
    user_id: str
    bot_id: str = ""
    app_id: str = ""
    url: str = ""
    team_name: str = ""

    def owns(self, message: ChannelMessage) -> bool:
        """Whether desk's own app posted a message: by app, bot or bot user, whichever both sides know."""
        if self.app_id and message.app:
            return message.app == self.app_id
        if self.bot_id and message.bot:
            return message.bot == self.bot_id
        return bool(self.user_id) and message.user == self.user_id


async def who_am_i(web: WebApi) -> Identity:
    """Ask the server who the token is. Raises what auth.test raises; without bots.info the app stays unknown."""
    told = await web.call("auth.test")
    identity = Identity(
        team=wire.text(told.get("team_id")),
        user_id=wire.text(told.get("user_id")),
        bot_id=wire.text(told.get("bot_id")),
        app_id=wire.text(told.get("app_id")),
        url=wire.text(told.get("url")),
        team_name=wire.text(told.get("team")),
    )
    if identity.app_id or not identity.bot_id:
        return identity
    try:
        bot = wire.mapping((await web.call("bots.info", bot=identity.bot_id)).get("bot"))
    except (Rejected, NotAllowed, NotSent) as error:
        if isinstance(error, Rejected) or is_missing(error):
            return identity
        raise
    return Identity(
        team=identity.team,
        user_id=identity.user_id or wire.text(bot.get("user_id")),
        bot_id=identity.bot_id,
        app_id=wire.text(bot.get("app_id")),
        url=identity.url,
        team_name=identity.team_name,
    )
