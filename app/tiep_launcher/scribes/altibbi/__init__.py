"""Altibbi: consultation statuses and recommendations, which come by an unsigned webhook."""
