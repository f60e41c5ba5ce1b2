"""``kg migrate``: a graph of an older program, made again from what it holds."""

from kg.cli import terminal
from kg.cli.app import app
from kg.cli.options import Password, StoreUrl, User, filled


@app.command(epilog="Example: kg migrate --store bolt://localhost:7687")
def migrate(store: StoreUrl = None, user: User = None, password: Password = None) -> None:
    """Bring the graph of an older program, or of other lexicons, to what this one would write."""
    with filled(store, user, password) as target:
        done = target.migrate()
        terminal.note(f"{target.name}: {'renewed' if done else 'is up to date'}")
