"""Small pictures of people: what one is, told by its first bytes, so that nothing odd is kept or decoded."""

from __future__ import annotations

import struct

MOST_BYTES = 32_000
"""A face is small: thousands of them travel to every computer."""

MOST_SIDE = 1024

_PNG = b"\x89PNG\r\n\x1a\n"
_NO_SIZE = (0x01, *range(0xD0, 0xD8))  # markers of JPEG that stand alone
_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}


def fits(content: bytes) -> bool:
    """True for a JPEG or PNG of up to MOST_BYTES and MOST_SIDE pixels each way."""
    if not content or len(content) > MOST_BYTES:
        return False
    width, height = size_of(content)
    return 0 < width <= MOST_SIDE and 0 < height <= MOST_SIDE


def size_of(content: bytes) -> tuple[int, int]:
    """Width and height as a JPEG or PNG says them; (0, 0) for anything else."""
    if content.startswith(_PNG) and content[12:16] == b"IHDR" and len(content) >= 24:
        width, height = struct.unpack(">II", content[16:24])
        return width, height
    return _jpeg_size(content) if content.startswith(b"\xff\xd8\xff") else (0, 0)


def _jpeg_size(content: bytes) -> tuple[int, int]:
    place = 2
    while place + 9 < len(content) and content[place] == 0xFF:
        marker = content[place + 1]
        if marker == 0xFF or marker in _NO_SIZE:
            place += 1 if marker == 0xFF else 2
            continue
        if marker in _FRAMES:
            height, width = struct.unpack(">HH", content[place + 5 : place + 9])
            return width, height
        place += 2 + struct.unpack(">H", content[place + 2 : place + 4])[0]
    return 0, 0
