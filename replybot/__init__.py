"""replybot answers companies' ticket mail that reached the wrong person, once, and remembers it."""

__version__ = "0.1.0"
