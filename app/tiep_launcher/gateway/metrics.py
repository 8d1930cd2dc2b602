"""Counts for operators, in Prometheus' format; no patient, no id and no address is part of them."""

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, generate_latest

CONTENT_TYPE = "text/plain; version=0.0.4; charset=utf-8"

_SECONDS = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0)


class Metrics:
    """What happened since the start, and what is measured when somebody asks."""

    def __init__(self) -> None:
        """Count from nothing."""
        self._registry = CollectorRegistry()
        name = "tiep_launcher_gateway"
        registry = self._registry
        self.webhooks = Counter(f"{name}_webhooks", "Deliveries.", ("source", "outcome"), registry=registry)
        self.keeping = Histogram(
            f"{name}_keeping_seconds", "From a delivery's last byte until it is kept.", buckets=_SECONDS,
            registry=registry,
        )  # fmt: skip
        self.last_event = Gauge(
            f"{name}_last_event_seconds", "When a source's last event was kept, since 1970.", ("source",),
            registry=registry,
        )  # fmt: skip
        self.calls = Counter(f"{name}_calls", "Workstations' calls.", ("route", "status"), registry=registry)
        self.relayed = Counter(
            f"{name}_relayed", "Tries to pass on.", ("target", "outcome"), registry=registry
        )
        self.relay_waiting = Gauge(
            f"{name}_relay_waiting", "Events to pass on.", ("target",), registry=registry
        )
        self.relay_oldest = Gauge(
            f"{name}_relay_oldest_seconds", "Age of the oldest of them.", ("target",), registry=registry
        )
        self.commit_waiting = Gauge(f"{name}_commit_waiting", "Changes before a commit.", registry=registry)
        self.listeners = Gauge(f"{name}_listeners", "Workstations with a stream.", registry=registry)
        self.unmatched = Gauge(
            f"{name}_unmatched", "Events that belong to nobody.", ("facility",), registry=registry
        )
        self.database_bytes = Gauge(f"{name}_database_bytes", "Size of the database.", registry=registry)
        self.disk_free_bytes = Gauge(f"{name}_disk_free_bytes", "Room beside it.", registry=registry)

    def write(self) -> bytes:
        """Return everything as text."""
        return generate_latest(self._registry)
