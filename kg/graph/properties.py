"""Properties that nodes and edges share."""

from kg.facts import Mode, Precision
from kg.graph.declare import Property, PropertyType, required

PRECISIONS = tuple(one.value for one in Precision)
DATED = (
    Property("date", "first day that the date can mean", PropertyType.DATE),
    Property("date_precision", "day, month or year", values=PRECISIONS),
)
_MODES = tuple(one.value for one in Mode)
MODE = required("mode", "how the two spoke", values=_MODES)
