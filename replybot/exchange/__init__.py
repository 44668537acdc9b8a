"""Speaks with an Exchange server: the connection that mailbox and transport share, and its errors in words.

Nothing here has been seen on a real Exchange server yet, only on the double of tests/ews; what is told of Exchange is
from Microsoft's documents and the source of exchangelib.
"""
