"""The clinic's server: takes in webhooks, keeps them, pushes them to the workstations; runs without Qt."""
