"""The report form: the template, quick, with a preview of what Slack will show."""
