"""When Slack is not enough: contact cards, phone, e-mail, calls and invitations."""
