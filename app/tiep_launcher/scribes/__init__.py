"""The systems that write reports, one package each; they do not know one another."""
