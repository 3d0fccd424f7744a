"""What a machine that lacks something is told. Nothing is installed here."""

import importlib.util
import json
import subprocess
import sys
from collections import namedtuple
from pathlib import Path

import pytest

usage = namedtuple("usage", "total used free")

FILE = Path(__file__).resolve().parents[1] / "start.py"


@pytest.fixture
def start(tmp_path, monkeypatch):
    """Load start.py as a module that works in an empty folder."""
    spec = importlib.util.spec_from_file_location("start", FILE)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    (tmp_path / "pyproject.toml").write_text("[project]")
    (tmp_path / ".venv").mkdir()
    for name, value in {
        "HERE": tmp_path, "VENV": tmp_path / ".venv", "STAMP": tmp_path / ".venv" / "stamp.json"
    }.items():  # fmt: skip
        monkeypatch.setattr(module, name, str(value))
    # The disk of whoever runs the tests may be full.
    monkeypatch.setattr(module.shutil, "disk_usage", lambda _: usage(10**12, 0, 10**12))
    return module


def failing_pip(error):
    return lambda *_, **__: subprocess.CompletedProcess([], 1, stderr=error)


def test_an_old_python_is_told_which_to_get(start, monkeypatch):
    monkeypatch.setattr(start.sys, "version_info", (3, 8, 18))
    monkeypatch.setattr(start.shutil, "which", lambda _: None)
    with pytest.raises(SystemExit, match=r"needs Python 3.11, 3.12 or 3.13; this is 3.8"):
        start.check_python()


def test_an_old_python_hands_over_to_a_newer_one_beside_it(start, monkeypatch):
    calls = []
    monkeypatch.setattr(start.sys, "version_info", (3, 8, 18))
    monkeypatch.setattr(start.shutil, "which", lambda name: "/x/" + name if "12" in name else None)
    monkeypatch.setattr(start.subprocess, "call", lambda words, **_: calls.append(words) or 0)
    with pytest.raises(SystemExit) as end:
        start.check_python()
    assert end.value.code == 0
    assert calls[-1][0] == "/x/python3.12"


def test_a_python_without_venv_is_told_the_package(start, monkeypatch):
    monkeypatch.setattr(start.subprocess, "call", lambda *_, **__: 1)
    with pytest.raises(SystemExit, match="sudo apt install python3-venv"):
        start.make_venv()


def test_a_full_disk_is_told_before_anything_is_fetched(start, monkeypatch):
    monkeypatch.setattr(start.shutil, "disk_usage", lambda _: usage(10**12, 10**12, 4 * 10**8))
    monkeypatch.setattr(start.subprocess, "run", lambda *_, **__: pytest.fail("pip was called"))
    with pytest.raises(SystemExit, match=r"needs 2.5 GB and this disk has 0.4 GB"):
        start.install([])


@pytest.mark.parametrize(
    ("error", "message"),
    [
        ("NewConnectionError: Temporary failure in name resolution", "no network, or a proxy"),
        ("OSError: [Errno 28] No space left on device", "The disk is full"),
        ("error: something else", "pip could not install the packages"),
    ],
)
def test_why_pip_failed_is_said_plainly(start, monkeypatch, error, message):
    monkeypatch.setattr(start.subprocess, "run", failing_pip(error))
    with pytest.raises(SystemExit, match=message):
        start.install(["test"])
    assert not Path(start.STAMP).exists()


def test_what_is_installed_is_not_installed_again(start, monkeypatch):
    runs = []
    done = subprocess.CompletedProcess([], 0, stderr="")
    monkeypatch.setattr(start.subprocess, "run", lambda words, **_: runs.append(words) or done)
    start.install([])
    start.install([])
    assert len(runs) == 1
    start.install(["test"])
    start.install([])
    assert len(runs) == 2
    assert runs[1][-1].endswith("[test]")
    assert json.loads(Path(start.STAMP).read_text())["extras"] == ["core", "test"]
    (Path(start.HERE) / "pyproject.toml").write_text("[project]\n# a new version")
    start.install([])
    assert len(runs) == 3


def test_an_unknown_command_shows_the_commands():
    run = subprocess.run([sys.executable, FILE, "fly"], capture_output=True, text=True, check=False)
    assert run.returncode == 1
    assert "python start.py test" in run.stderr
    assert "There is no command 'fly'" in run.stderr
