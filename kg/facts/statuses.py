"""Statuses of events by what they say of the world."""

from kg.facts.models import AgreementStatus, MeetingStatus, Status, VisitStatus

DONE: frozenset[Status] = frozenset(
    {MeetingStatus.HELD, VisitStatus.MADE, AgreementStatus.SIGNED, AgreementStatus.IN_FORCE}
)
OFF: frozenset[Status] = frozenset(
    {
        MeetingStatus.CANCELLED,
        MeetingStatus.DENIED,
        VisitStatus.POSTPONED,
        VisitStatus.CANCELLED,
    }
)
ANNOUNCED: frozenset[Status] = frozenset(
    {
        MeetingStatus.PLANNED,
        MeetingStatus.CONDITIONAL,
        VisitStatus.PLANNED,
        VisitStatus.INVITED,
        AgreementStatus.PLANNED,
    }
)
