"""The use cases: launch a visit, watch its session, find its report. They know the domain and ports only."""
