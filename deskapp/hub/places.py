"""Where a hub file must not lie, and where its keeper should think twice."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from deskapp.domain.errors import Refused

if TYPE_CHECKING:
    from collections.abc import Iterator

NETWORK = "network"
"""The note about a hub file on a share."""

_NAMES = {  # how services that copy folders between computers call their folder -> the service
    "onedrive": "OneDrive",
    "dropbox": "Dropbox",
    "google drive": "Google Drive",
    "googledrive": "Google Drive",
    "my drive": "Google Drive",
    "drivefs": "Google Drive",
    "icloud drive": "iCloud",
    "iclouddrive": "iCloud",
    "mobile documents": "iCloud",
    "cloudstorage": "a cloud service",
    "nextcloud": "Nextcloud",
    "owncloud": "ownCloud",
    "syncthing": "Syncthing",
    "resilio sync": "Resilio Sync",
    "seafile": "Seafile",
    "box sync": "Box",
    "pclouddrive": "pCloud",
    "pcloud drive": "pCloud",
    "megasync": "MEGA",
    "proton drive": "Proton Drive",
    "yandex.disk": "Yandex Disk",
    "davwwwroot": "WebDAV",
    "gvfs": "GVFS",
    ".gvfs": "GVFS",
}
_MARKERS = {  # what such a service leaves in the folder it copies -> the service
    ".stfolder": "Syncthing",
    ".dropbox": "Dropbox",
    ".dropbox.cache": "Dropbox",
    ".nextcloudsync.log": "Nextcloud",
    ".owncloudsync.log": "ownCloud",
    ".tmp.drivedownload": "Google Drive",
    ".tmp.driveupload": "Google Drive",
    ".849C9593-D756-4E56-8D6E-42412F2A707B": "OneDrive",
    ".sync/ID": "Resilio Sync",
}
_PATTERNS = (("._sync_*.db", "Nextcloud"), (".sync_*.db", "Nextcloud"))
_VARIABLES = {"OneDrive": "OneDrive", "OneDriveCommercial": "OneDrive", "OneDriveConsumer": "OneDrive"}
_DROPBOX = ("~/.dropbox/info.json", "$APPDATA/Dropbox/info.json", "$LOCALAPPDATA/Dropbox/info.json")
_NEXTCLOUD = (
    "~/.config/Nextcloud/nextcloud.cfg", "~/Library/Preferences/Nextcloud/nextcloud.cfg", "$APPDATA/Nextcloud/nextcloud.cfg",
)  # fmt: skip
_FOLDER_LINE = re.compile(r"(?m)^\S*\\localPath=(.+?)/?\s*$")

_SHARES = {
    "nfs", "nfs4", "cifs", "smb2", "smb3", "smbfs", "smb", "9p", "afs", "afpfs", "ncpfs", "ceph", "glusterfs", "lustre",
    "gfs2", "ocfs2", "fuse.sshfs", "fuse.glusterfs", "fuse.ceph", "fuse.s3fs", "virtiofs", "vboxsf", "prl_fs", "fuse.vmhgfs-fuse",
}  # fmt: skip
_REFUSED_MOUNTS = {
    "davfs": "WebDAV", "davfs2": "WebDAV", "fuse.davfs": "WebDAV", "fuse.davfs2": "WebDAV", "webdav": "WebDAV",
    "webdavfs": "WebDAV", "fuse.gvfsd-fuse": "GVFS", "fuse.kio-fuse": "KIO", "fuse.rclone": "rclone",
    "fuse.google-drive-ocamlfuse": "Google Drive", "fuse.onedriver": "OneDrive", "fuse.pcloud": "pCloud",
    "fuse.drive": "a cloud service",
}  # fmt: skip
_MAC_MOUNT = re.compile(r"^.+? on (.+) \((\w+)[,)]")


def check_place(path: Path, mounts: Path = Path("/proc/mounts")) -> tuple[str, ...]:
    """Notes about the place of a hub file: (NETWORK,) on a share, where locks are only as good as the server.

    Raises Refused("hub.folder") in a folder that a service copies file by file, or that only looks like a file system:
    two computers writing two copies of one hub lose the work of one of them.
    """
    real = Path(os.path.realpath(path))  # a link into such a folder is the same folder
    kind = ""
    for each in dict.fromkeys((path, real)):
        service = _by_name(each) or _by_marker(each) or _by_settings(each)
        kind = _file_system(each, mounts) or kind
        if service or kind in _REFUSED_MOUNTS:
            raise Refused("hub.folder", path=str(path), service=service or _REFUSED_MOUNTS[kind])
    return (NETWORK,) if kind in _SHARES else ()


def _by_name(path: Path) -> str:
    for part in path.parts[:-1]:
        name = part.strip("\\/").casefold()
        for key, service in _NAMES.items():
            if name == key or name.startswith((f"{key} -", f"{key}-", f"{key} (")) or name.endswith(f"\\{key}"):
                return service
        if name.startswith("\\\\") and "@ssl" in name:
            return "WebDAV"
    return ""


def _by_marker(path: Path) -> str:
    for folder in path.parents:
        try:
            found = next((service for name, service in _MARKERS.items() if _is_marker(folder / name)), "")
            found = found or next((service for glob, service in _PATTERNS if any(folder.glob(glob))), "")
        except OSError:
            continue  # a folder above that may not be looked into
        if found:
            return found
    return ""


def _is_marker(path: Path) -> bool:
    # A folder ".dropbox" in somebody's home is Dropbox's own settings; the marker of a copied folder is a file.
    return path.is_file() if path.name == ".dropbox" else path.exists()


def _by_settings(path: Path) -> str:
    """By what the services themselves say on this computer about the folders they copy."""
    return next((service for folder, service in _told() if folder and path.is_relative_to(folder)), "")


def _told() -> Iterator[tuple[str, str]]:
    for name, service in _VARIABLES.items():
        yield os.environ.get(name, ""), service
    for text in map(_text_of, _DROPBOX):
        try:
            accounts = json.loads(text or "{}")
        except ValueError:
            continue
        for each in accounts.values() if isinstance(accounts, dict) else ():
            yield str(each.get("path") or "") if isinstance(each, dict) else "", "Dropbox"
    for text in map(_text_of, _NEXTCLOUD):
        for folder in _FOLDER_LINE.findall(text):
            yield folder, "Nextcloud"


def _text_of(place: str) -> str:
    full = os.path.expandvars(os.path.expanduser(place))
    if "$" in full:
        return ""
    try:
        return Path(full).read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""


def _file_system(path: Path, mounts: Path) -> str:
    if sys.platform == "win32":
        return "cifs" if str(path).startswith("\\\\") or _is_remote_drive(path) else ""
    best, kind = "", ""
    for place, its_kind in _mac_mounts() if sys.platform == "darwin" else _linux_mounts(mounts):
        if path.is_relative_to(place) and len(place) >= len(best):
            best, kind = place, its_kind
    return kind


def _linux_mounts(mounts: Path) -> Iterator[tuple[str, str]]:
    try:
        lines = mounts.read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return
    for line in lines:
        fields = line.split()
        if len(fields) >= 3:
            yield re.sub(r"\\([0-7]{3})", lambda octal: chr(int(octal[1], 8)), fields[1]), fields[2]


def _mac_mounts() -> Iterator[tuple[str, str]]:
    try:
        text = subprocess.run(["/sbin/mount"], capture_output=True, text=True, timeout=5, check=False).stdout
    except (OSError, subprocess.TimeoutExpired):  # a dead share may block it: the locks are tested all the same
        return
    for line in text.splitlines():
        if found := _MAC_MOUNT.match(line):
            yield found[1], found[2]


def _is_remote_drive(path: Path) -> bool:
    """Windows: a drive letter that stands for a share."""
    import ctypes  # only there

    drive_remote = 4
    return bool(ctypes.windll.kernel32.GetDriveTypeW(path.anchor) == drive_remote)  # type: ignore[attr-defined,unused-ignore]
