"""What Alembic runs: the steps on the connection that it was given, within its transaction."""

from alembic import context

from tiep_launcher.gateway.store.schema import METADATA

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=METADATA,
    render_as_batch=True,
    transactional_ddl=True,
)
context.run_migrations()
