"""The Web API's methods, by the noun they work on; each is a function from a call to its answer."""

from desk.localslack.methods import chat, connections, conversations, files, history, people, reactions
from desk.localslack.methods.registry import Method

METHODS: dict[str, Method] = {
    method.name: method
    for module in (people, conversations, history, chat, files, reactions, connections)
    for method in module.METHODS
}
"""Every served method by its name on the wire."""
