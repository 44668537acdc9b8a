"""The directory of companies: imported, found, and not taken in by what only looks alike."""
