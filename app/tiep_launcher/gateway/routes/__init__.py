"""The gateway's routes, by who calls them."""
