"""What is read from a sentence once and asked for again, by the rules and by the judge."""

from collections.abc import Callable
from functools import wraps
from typing import Any, Concatenate, ParamSpec, TypeVar

from kg.extract.events.scene import Scene

P = ParamSpec("P")
T = TypeVar("T")


def once(read: Callable[Concatenate[Scene, P], T]) -> Callable[Concatenate[Scene, P], T]:
    """``read``, its results kept with the scene and gone with it.

    They are given again for equal numbers and for the same objects, so nobody may change them.
    """

    @wraps(read)
    def kept(scene: Scene, /, *args: P.args, **kwargs: P.kwargs) -> T:
        key = (read, *map(_key, args), *map(_key, kwargs.values()))
        found = scene.kept.get(key)
        if found is None:
            # The arguments are kept too: while they last no other object has their ids.
            found = scene.kept[key] = read(scene, *args, **kwargs), args, kwargs
        result: T = found[0]
        return result

    return kept


def _key(value: Any) -> int:
    return value if isinstance(value, int) else id(value)
