"""What happened in the demo's channels before it began: every incident on the board, as people typed it.

Times are minutes:seconds. `ago` is how long before the demo's now a report was made, `after` how long
after the report a reply came.
"""

from dataclasses import dataclass, field


@dataclass(frozen=True)
class Reply:
    """A message in a thread: who, how long after the report, and what they typed."""

    after: str
    who: str
    text: str


@dataclass(frozen=True)
class Mark:
    """A reaction to the report."""

    who: str
    name: str


@dataclass(frozen=True)
class Case:
    """One thread.

    `{at-22}` in a text is the wall-clock time in Berlin 22 minutes before the report, `{utc-22}`
    the same instant in UTC, `{erik}` a mention. `edits` are (when, the Impact line's new value).
    """

    operator: str
    ago: str
    who: str
    text: str
    replies: tuple[Reply, ...] = ()
    pictures: tuple[str, ...] = ()
    marks: tuple[Mark, ...] = ()
    edits: tuple[tuple[str, str], ...] = field(default=())


LIVE = (
    Case(
        "Nordbet",
        "18:40",
        "astrid",
        "*Title:* Tennis bets settle up to ten minutes late\n"
        "*Product Impacted:* Bet Settlement Feed\n"
        "*Description:* Since the second set of the Vienna final every settlement arrives five to ten minutes"
        " after the point.\n"
        "*Impact:* Customers cannot cash out between games; 140 open complaints in chat.\n"
        "*Severity Level:* P2\n"
        "*Timestamp:* {utc-12}\n"
        "*Stakeholders:* {erik}",
        pictures=("settlement-delay.png",),
    ),
    Case(
        "Spielhafen",
        "57:40",
        "hanna",
        "Title: Push stream drops every tenth odds change\n"
        "Product: Push Odds Stream\n"
        "Description: Sequence numbers jump, roughly one change in ten never arrives. Reconnecting helps for"
        " a minute or so.\n"
        "Impact: Prices on the site are stale for up to 40 seconds.\n"
        "Severity: P2\n"
        "Time: {utc-6}\n"
        "CC: {ole}",
        replies=(
            Reply(
                "4:10",
                "tomasz",
                "Thanks Hanna, I have it. P2 from our side as well. Checking the stream nodes.",
            ),
            Reply("6:02", "hanna", "Great. We can send a capture if that helps :+1:"),
            Reply(
                "31:24",
                "tomasz",
                "Two of six stream nodes drop frames after last night's kernel update. Taking them out of the"
                " pool one by one. Next update before the half hour.",
            ),
        ),
    ),
    Case(
        "Aurelio DE",
        "10:48",
        "marek",
        "*Title:* Live odds frozen for all Bundesliga games\n"
        "*Product Impacted:* Scheduled Feed for Bundesliga\n"
        "*Description:* No price has changed since {at-4}. The feed is connected and heartbeats arrive.\n"
        "*Impact:* No live betting on nine games; traders have suspended the market by hand.\n"
        "*Severity Level:* P1\n"
        "*Timestamp:* {utc-4}\n"
        "*Screenshot/Logs:* attached\n"
        "*Stakeholders:* {carla}",
        pictures=("live-odds.png", "messages-per-second.png", "feed-log.png"),
        marks=(Mark("tomasz", "eyes"),),
    ),
    Case(
        "Kronbet",
        "6:34",
        "m.kowal",
        "Title - Player names arrive without accents\n"
        "Product Impacted - Squad Data\n"
        "Description - Modrić comes as Modric, Müller as Muller. Only since this morning's import.\n"
        "Impact - cosmetic, but search by name fails\n"
        "Prio 3",
    ),
    Case(
        "Lottoria",
        "30:13",
        "oliver",
        "*Title:* Jackpot results missing since {at-22}\n"
        "*Product Impacted:* Lottery Results\n"
        '*Description:* The result importer stops at the {at-22} draw. Every later draw shows "no result".\n'
        "*Impact:* Customers cannot see the {at-22} result.\n"
        "*Severity Level:* P1\n"
        "*Timestamp:* {utc-22}\n"
        "*Screenshot/Logs:* results page and importer log",
        replies=(
            Reply(
                "3:35",
                "lena",
                "We see it too: the importer is stuck on one draw. One product, so we propose P2.",
            ),
            Reply("11:21", "lena", "Impact unchanged. Importer is being restarted with yesterday's parser."),
            Reply("18:26", "m.kowal", "same here on the mobile site"),
        ),
        pictures=("results-page.png", "importer.png"),
        marks=(Mark("jonas", "eyes"),),
        edits=(("7:04", "Customers cannot see results and 214 payouts are on hold."),),
    ),
    Case(
        "Nordbet",
        "96:00",
        "erik",
        "Title: Corner count doubled in live statistics\n"
        "Product Impacted: Live Statistics\n"
        "Description: After a VAR review each corner is counted twice.\n"
        "Impact: Corner markets are suspended in the Allsvenskan.\n"
        "Severity: P3\n"
        "Timestamp: {utc-15}",
        replies=(
            Reply("11:52", "tomasz", "Confirmed on our side, P3 agreed. Looking at the VAR messages."),
            Reply(
                "28:40",
                "tomasz",
                "Cause found: a review repeats the event with a new id. Working on a filter.",
            ),
            Reply("84:41", "tomasz", "Sorry for the silence. The filter is on staging and is being tested."),
        ),
    ),
    Case(
        "Aurelio DE",
        "61:20",
        "carla",
        "Title: Old team crest in the results widget\n"
        "Product: Results Widget\n"
        "Description: VfB shows the crest of 2013.\n"
        "Impact: looks wrong, nothing else\n"
        "Sev 4\n"
        "Time of occurrence: this season",
        replies=(
            Reply("6:18", "ines", "Thank you, P4 it is. I will ask the design team for the new file."),
            Reply("33:30", "ines", "File requested, expected this afternoon."),
            Reply("58:10", "ines", "The new crest is in the media store, the cache still has to be renewed."),
        ),
    ),
    Case(
        "Spielhafen",
        "40:00",
        "ole",
        "1. Title: Line-ups arrive after kick-off\n"
        "2. Product Impacted: Scheduled Feed for 2. Bundesliga\n"
        "3. Description: Line-ups of three games came four minutes after kick-off.\n"
        "4. Impact: No line-up markets before the game\n"
        "5. Severity Level: P3 (medium)\n"
        "6. Timestamp: {utc-9}",
        replies=(
            Reply(
                "9:03", "jonas", "On it, P3 agreed. The provider of the line-ups was late, we are asking why."
            ),
            Reply("37:33", "jonas", "They switched data centres at noon. Monitoring the 15:30 games."),
        ),
    ),
    Case(
        "Lottoria",
        "32:40",
        "anna",
        "*Title*\nTicket status webhook retries too often\n"
        "*Product Impacted*\nTicket Webhooks\n"
        "*Description*\nEvery status arrives five to eight times, although we answer 200 within 80 ms.\n"
        "*Impact*\nOur queue is twice as long as usual.\n"
        "*Severity*\nP3",
        replies=(
            Reply("2:47", "lena", "Hi Anna, seen. P3 agreed. Checking the acknowledgement timeout."),
            Reply(
                "30:45",
                "lena",
                "The timeout was set to 50 ms by mistake; the change back is being rolled out.",
            ),
        ),
    ),
)

SETTLED = (
    Case(
        "Nordbet",
        "1792:00",
        "astrid",
        "*Title:* Complete feed outage, Allsvenskan\n"
        "*Product Impacted:* Scheduled Feed\n"
        "*Description:* All six games disconnected at once.\n"
        "*Impact:* No betting on the Allsvenskan at all.\n"
        "*Severity Level:* P1\n"
        "*Timestamp:* {utc-1}",
        replies=(
            Reply("1:56", "ines", "We are on it. P1 agreed, calling you now."),
            Reply("24:10", "ines", "Database fail-over is under way, first games are back."),
            Reply("51:30", "ines", "All games back, watching the load."),
            Reply(
                "94:00", "ines", "Resolved: a full disk stopped the primary database; the replica took over."
            ),
            Reply("99:40", "astrid", "Confirmed"),
        ),
        pictures=("outage.png",),
    ),
    Case(
        "Aurelio DE",
        "85:00",
        "marek",
        "Title: Duplicate fixtures in tomorrow's schedule\n"
        "Product Impacted: Fixtures\n"
        "Description: Eleven games of tomorrow are listed twice with different ids.\n"
        "Impact: Bets could be placed on the wrong id.\n"
        "Severity: P2\n"
        "Timestamp: {utc-20}",
        replies=(
            Reply("7:31", "jonas", "Thank you Marek, P2 agreed. Comparing the two imports."),
            Reply("33:00", "jonas", "The second import ran with the old season id. Removing its games now."),
            Reply(
                "62:22", "jonas", "Resolved: duplicates removed, the old season id is blocked from now on."
            ),
        ),
    ),
    Case(
        "Kronbet",
        "4380:00",
        "petra",
        "Title: Ice hockey overtime missing in results\n"
        "Product: Results Feed\n"
        "Description: Games that went to overtime show the score after 60 minutes.\n"
        "Impact: Settlement by hand for two games\n"
        "Severity: P3",
        replies=(
            Reply("5:12", "tomasz", "Thanks Petra, P3 agreed. Looking."),
            Reply("27:45", "tomasz", "The overtime flag is lost in the new mapping, fix in review."),
            Reply("55:20", "tomasz", "Resolved: mapping corrected, both games sent again."),
            Reply("61:00", "petra", "confirmed"),
        ),
    ),
)

SMALL_TALK = (
    Case(
        "Kronbet", "21:10", "jiri", "is anyone else seeing slow logins in the back office? not sure it is you"
    ),
    Case(
        "Spielhafen", "147:00", "hanna", "Good morning everyone, thanks for the quick help yesterday :tada:"
    ),
)
"""Messages at top level that are no report: they wait in triage."""
