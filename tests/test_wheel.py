"""The built wheel alone, without a checkout, has its samples, weights and rules."""

import subprocess
import sys
import sysconfig
import venv
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]

CODE = """
import toolkit as tk
print(tk.__path__[0])
print(len(tk.load_sample("comments")))
comments = tk.load_sample("comments").head(5)
print(tk.annotate_intent(comments)["intent"].notna().sum())
print(tk.annotate_intent(comments, engine="rules")["intent"].notna().sum())
"""


def run(*words, **options):
    return subprocess.run(words, capture_output=True, text=True, check=True, **options).stdout


@pytest.mark.xdist_group("wheel")
def test_an_installed_wheel_needs_no_checkout(tmp_path):
    build = [sys.executable, "-m", "pip", "wheel", "--no-deps", "--no-build-isolation", "-q"]
    run(*build, "-w", str(tmp_path), str(ROOT))
    (wheel,) = tmp_path.glob("comment_toolkit-*.whl")

    venv.create(tmp_path / "venv", with_pip=False)
    scripts = sysconfig.get_path("scripts", "venv", {"base": str(tmp_path / "venv")})
    python = Path(scripts) / Path(sys.executable).name
    site = run(python, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))").strip()
    install = [sys.executable, "-m", "pip", "install", "-q", "--no-deps", "--target", site]
    run(*install, str(wheel))
    # The libraries come from this environment by path; its link to the checkout does not.
    (Path(site) / "libraries.pth").write_text(sysconfig.get_path("purelib"))

    where, comments, fast, rules = run(python, "-c", CODE, cwd=tmp_path).splitlines()
    assert Path(where).is_relative_to(tmp_path)
    assert int(comments) > 1000
    assert (fast, rules) == ("5", "5")
