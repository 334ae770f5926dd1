"""Where a hub file must not lie, and where its keeper should think twice."""

from __future__ import annotations

import sys
from pathlib import Path

from deskapp.domain.errors import Refused

_COPIED = {  # how services that copy folders between computers call their folder -> the service
    "onedrive": "OneDrive",
    "dropbox": "Dropbox",
    "google drive": "Google Drive",
    "googledrive": "Google Drive",
    "my drive": "Google Drive",
    "drivefs": "Google Drive",
    "icloud drive": "iCloud",
    "mobile documents": "iCloud",
    "cloudstorage": "a cloud service",
    "nextcloud": "Nextcloud",
    "box sync": "Box",
    "davwwwroot": "WebDAV",
}
_SHARES = {"nfs", "nfs4", "cifs", "smb3", "smbfs", "smb2", "9p", "afs", "ncpfs", "fuse.sshfs", "ceph", "glusterfs"}
_REFUSED_MOUNTS = {"fuse.davfs", "davfs", "davfs2", "fuse.rclone", "fuse.google-drive-ocamlfuse", "fuse.onedriver"}


def check_place(path: Path, mounts: Path = Path("/proc/mounts")) -> tuple[str, ...]:
    """Notes about the place of a hub file: ("network",) on a share, where locks are only as good as the server.

    Raises Refused("hub.folder") in a folder that a service copies file by file: two computers writing two
    copies of one hub lose the work of one of them.
    """
    for part in path.parts:
        name = part.casefold()
        service = next((_COPIED[key] for key in _COPIED if name == key or name.startswith((f"{key} -", f"{key}-"))), "")
        if service:
            raise Refused("hub.folder", path=str(path), service=service)
    kind = _file_system(path, mounts)
    if kind in _REFUSED_MOUNTS:
        raise Refused("hub.folder", path=str(path), service=kind)
    return ("network",) if kind in _SHARES else ()


def _file_system(path: Path, mounts: Path) -> str:
    if sys.platform == "win32":
        return "cifs" if str(path).startswith("\\\\") or _is_remote_drive(path) else ""
    try:
        lines = mounts.read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return ""
    best, kind = "", ""
    for line in lines:
        fields = line.split()
        if len(fields) < 3:
            continue
        place = fields[1].replace("\\040", " ")
        if path.is_relative_to(place) and len(place) >= len(best):
            best, kind = place, fields[2]
    return kind


def _is_remote_drive(path: Path) -> bool:
    """Windows: a drive letter that stands for a share."""
    import ctypes  # only there

    drive_remote = 4
    return bool(ctypes.windll.kernel32.GetDriveTypeW(path.anchor) == drive_remote)  # type: ignore[attr-defined,unused-ignore]
