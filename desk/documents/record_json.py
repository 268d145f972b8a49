"""The record of one incident as JSON: the public form, every message with its words, and the chain."""

import json

from desk.documents.case import Case
from desk.documents.draft import Draft, draft_json
from desk.documents.seal import pressed, seal_text
from desk.procedure.message import ChannelMessage, Json
from desk.procedure.public import incident_json

_PLACE = "evidence chain"


def record_json(case: Case, draft: Draft) -> bytes:
    """The file's bytes, UTF-8. Of a deleted message the chain keeps the hash; its words are left out."""
    whole: dict[str, Json] = {
        "version": 1,
        "zone": case.zone,
        "incident": incident_json(
            case.incident,
            case.now,
            operator=case.operator,
            workspace_url=case.workspace_url,
            sha256=case.hashes,
        ),
        "people": {user: person.name for user, person in sorted(case.people.items()) if person.name},
        "messages": [_message(one) for one in case.messages],
        "draft": draft_json(draft),
        "evidence": _PLACE,
    }
    text = json.dumps(whole, ensure_ascii=False, indent=2)
    begin, _, end = text.rpartition(json.dumps(_PLACE))
    sealed = f"{begin}{seal_text(case.incident.id, case.chain)}{end}\n"
    return pressed(sealed.encode("utf-8", "replace"))


def _message(message: ChannelMessage) -> Json:
    there = message.is_content
    return {
        "ts": message.ts,
        "user": message.user,
        "team": message.team,
        "app": message.app,
        "bot": message.bot,
        "text": message.text if there else None,
        "edited_ts": message.edited_ts or None,
        "gone": message.gone or message.tombstone,
        "files": [{"id": file.id, "name": file.name, "size": file.size} for file in message.files]
        if there
        else [],
    }
