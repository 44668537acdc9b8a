"""Thinks: values in, values out; no file, no clock, no network, no chance.

A mail walks through these rooms in this order: `mail.read`, `ticket.recognise`, `gate.examine`,
`compose.compose`, `decide.decide`; what the ledger remembers of it is an `Exchange` (room `case`).
"""
