"""The way out: the one HTTP client, with trust store, proxies, a deadline and a size limit."""
