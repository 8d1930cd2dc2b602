"""Nabla: notes with suggested dot phrases, transcripts and failures, which come by webhook."""
