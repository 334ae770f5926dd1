"""Where a hub file may lie: locks that hold, no folder that is copied, a word about network drives."""

from __future__ import annotations

import json
import os
import time
from typing import TYPE_CHECKING

import pytest

from deskapp.domain.errors import Refused, Unavailable
from deskapp.hub.locks import check_locks
from deskapp.hub.places import NETWORK, check_place

if TYPE_CHECKING:
    from pathlib import Path

NOLOCK = "&nolock=1"


def refused(path: Path, **more: str) -> str:
    with pytest.raises(Refused) as error:
        check_locks(path, **more)
    return error.value.code


def test_locks_that_hold_pass_and_leave_nothing_behind(tmp_path: Path) -> None:
    check_locks(tmp_path / "hub.db")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("broken", [{"here": NOLOCK}, {"there": NOLOCK}, {"here": NOLOCK, "there": NOLOCK}])
def test_a_side_without_locks_is_found_out(tmp_path: Path, broken: dict[str, str]) -> None:
    """SQLite itself leaves the locks out on one side or both: what a share does that says yes to everything."""
    assert refused(tmp_path / "hub.db", **broken) == "hub.locks"
    assert list(tmp_path.iterdir()) == []


def test_a_scratch_file_of_a_killed_test_goes_after_an_hour(tmp_path: Path) -> None:
    old, new = tmp_path / ".deskapp-locks-old", tmp_path / ".deskapp-locks-new"
    for each in (old, new):
        each.touch()
    os.utime(old, (time.time() - 4000,) * 2)
    check_locks(tmp_path / "hub.db")
    assert list(tmp_path.iterdir()) == [new]


def test_a_folder_that_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(Unavailable) as error:
        check_locks(tmp_path / "gone" / "hub.db")
    assert error.value.code == "hub.unreachable"


@pytest.mark.parametrize(
    ("folder", "service"),
    [
        ("OneDrive - Contoso/desk", "OneDrive"), ("onedrive", "OneDrive"), ("Dropbox (Contoso)", "Dropbox"),
        ("Google Drive/My Drive", "Google Drive"), ("Library/Mobile Documents/x", "iCloud"), ("Nextcloud", "Nextcloud"),
        ("Library/CloudStorage/Box-Box", "a cloud service"), ("run/user/1000/gvfs/smb-share:server=nas", "GVFS"),
        ("pCloudDrive", "pCloud"), ("MEGAsync", "MEGA"), ("ownCloud", "ownCloud"),
    ],
)  # fmt: skip
def test_by_name(tmp_path: Path, folder: str, service: str) -> None:
    with pytest.raises(Refused) as error:
        check_place(tmp_path / folder / "hub.db")
    assert (error.value.code, error.value.data["service"]) == ("hub.folder", service)


@pytest.mark.parametrize("name", ["Boxes", "dropboxes", "Drive", "cloud", "sync", "Mega"])
def test_plain_names_are_no_service(tmp_path: Path, name: str) -> None:
    assert check_place(tmp_path / name / "hub.db") == ()


@pytest.mark.parametrize(
    ("marker", "service"),
    [
        (".stfolder", "Syncthing"), (".dropbox", "Dropbox"), ("._sync_1a2b.db", "Nextcloud"), (".sync/ID", "Resilio Sync"),
        (".sync_1a2b.db", "Nextcloud"), (".849C9593-D756-4E56-8D6E-42412F2A707B", "OneDrive"),
        (".tmp.drivedownload", "Google Drive"), (".dropbox.cache", "Dropbox"),
    ],
)  # fmt: skip
def test_by_what_the_service_leaves_in_the_folder(tmp_path: Path, marker: str, service: str) -> None:
    (tmp_path / "shared" / marker).parent.mkdir(parents=True)
    (tmp_path / "shared" / marker).touch()
    with pytest.raises(Refused) as error:
        check_place(tmp_path / "shared" / "desk" / "hub.db")
    assert error.value.data["service"] == service
    assert check_place(tmp_path / "beside" / "hub.db") == ()


def test_by_what_the_services_say_themselves(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    (tmp_path / ".dropbox").mkdir()
    (tmp_path / ".dropbox/info.json").write_text(json.dumps({"personal": {"path": f"{tmp_path}/Ablage"}}))
    (tmp_path / ".config/Nextcloud").mkdir(parents=True)
    (tmp_path / ".config/Nextcloud/nextcloud.cfg").write_text(
        f"[Accounts]\n0\\Folders\\1\\localPath={tmp_path}/Wolke/\n"
    )
    monkeypatch.setenv("OneDriveCommercial", f"{tmp_path}/Firma")
    found = {}
    for name in ("Ablage", "Wolke", "Firma"):
        with pytest.raises(Refused) as error:
            check_place(tmp_path / "sub" / ".." / name / "hub.db")
        found[name] = error.value.data["service"]
    assert found == {"Ablage": "Dropbox", "Wolke": "Nextcloud", "Firma": "OneDrive"}
    assert check_place(tmp_path / "Other" / "hub.db") == ()


def test_a_link_into_such_a_folder_is_that_folder(tmp_path: Path) -> None:
    (tmp_path / "Dropbox").mkdir()
    (tmp_path / "desk").symlink_to(tmp_path / "Dropbox", target_is_directory=True)
    with pytest.raises(Refused):
        check_place(tmp_path / "desk" / "hub.db")


@pytest.mark.parametrize(
    ("kind", "service"), [("fuse.davfs", "WebDAV"), ("fuse.gvfsd-fuse", "GVFS"), ("fuse.rclone", "rclone")]
)
def test_by_file_system(tmp_path: Path, kind: str, service: str) -> None:
    mounts = tmp_path / "mounts"
    mounts.write_text(f"/dev/sda1 / ext4 rw 0 0\nx {tmp_path}/my\\040desk {kind} rw 0 0\n")
    with pytest.raises(Refused) as error:
        check_place(tmp_path / "my desk" / "hub.db", mounts)
    assert error.value.data["service"] == service
    assert check_place(tmp_path / "hub.db", mounts) == ()


@pytest.mark.parametrize("kind", ["cifs", "nfs4", "smb3", "9p", "fuse.sshfs"])
def test_a_share_is_noted(tmp_path: Path, kind: str) -> None:
    mounts = tmp_path / "mounts"
    mounts.write_text(f"/dev/sda1 / ext4 rw 0 0\n//nas/desk {tmp_path}/nas {kind} rw 0 0\n")
    assert check_place(tmp_path / "nas" / "hub.db", mounts) == (NETWORK,)
    assert check_place(tmp_path / "hub.db", mounts) == ()


def test_the_mounts_of_macos(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What its `mount` prints, read by the same code that runs there."""
    from deskapp.hub import places

    text = (
        "/dev/disk3s1 on / (apfs, sealed, local)\n//anna@nas/desk on /Volumes/my desk (smbfs, nodev, nosuid)\n"
        "https://dav.example/ on /Volumes/dav (webdav, nodev)\n"
    )
    monkeypatch.setattr(places.sys, "platform", "darwin")
    monkeypatch.setattr(places.subprocess, "run", lambda *_, **__: type("Done", (), {"stdout": text}))
    assert check_place(tmp_path.__class__("/Volumes/my desk/hub.db")) == (NETWORK,)
    assert check_place(tmp_path.__class__("/Users/anna/hub.db")) == ()
    with pytest.raises(Refused):
        check_place(tmp_path.__class__("/Volumes/dav/hub.db"))
