"""Meetings and visits: triggers, roles, status, merging; the links from meetings to what they plan."""

from kg.extract.events.read import Events, read_events

__all__ = ["Events", "read_events"]
