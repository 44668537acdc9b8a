"""How our own letters are known again, whatever other programs do to them: an id, a field, a line in the body."""

OUR_ID = "<replybot."
"""How the Message-ID of every letter of ours begins."""

OUR_FIELD = "X-Replybot"

OUR_MARK = "replybot/1/"
"""What stands in the body of every letter of ours, with a token behind it; 1 is the version of the form."""
