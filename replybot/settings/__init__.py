"""Listens to the owner: what config.toml and the playbooks say, as frozen values, every problem with its place."""
