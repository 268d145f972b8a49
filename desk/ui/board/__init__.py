"""The board of live incidents: model, filters, delegate and view."""
