"""What the gateway keeps: one database, SQLite or PostgreSQL; the only package that knows SQLAlchemy."""
