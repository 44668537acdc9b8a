"""The tests of replybot; each folder says in its name what it needs."""
