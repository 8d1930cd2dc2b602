"""What this machine keeps: folders, settings, secrets, launches, forms, logs."""
