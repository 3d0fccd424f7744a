"""Set up Comment Toolkit and run it, with nothing but Python.

    python start.py               open the notebooks in JupyterLab
    python start.py test          run the tests
    python start.py lint          check style, types, imports and notebooks

Words after the command go to what it starts: python start.py test -k readers.
The first run makes .venv beside this file and installs into it; later runs reuse it.
This file must also be readable by an old Python, so that it can say so.
"""

import hashlib
import json
import os
import shutil
import subprocess
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
VENV = os.path.join(HERE, ".venv")
WINDOWS = os.name == "nt"
PYTHON = os.path.join(VENV, "Scripts" if WINDOWS else "bin", "python.exe" if WINDOWS else "python")
STAMP = os.path.join(VENV, "comment-toolkit.json")
OLDEST, NEWEST = (3, 11), (3, 13)
DISK_GB = 2.5
NO_NETWORK = (
    "NewConnectionError",
    "Temporary failure",
    "NameResolution",
    "timed out",
    "ProxyError",
)


def stop(*lines):
    """Say what is missing and what to do, and end."""
    sys.exit("\n" + "\n".join(lines))


def check_python():
    """Go on only with a Python that the toolkit is tested on; look for one if need be."""
    if OLDEST <= sys.version_info[:2] <= NEWEST:
        return
    for minor in range(NEWEST[1], OLDEST[1] - 1, -1):
        other = shutil.which("python3.%d" % minor)
        if other and works(other):
            sys.exit(subprocess.call([other, os.path.abspath(__file__)] + sys.argv[1:]))
    stop(
        "Comment Toolkit needs Python 3.11, 3.12 or 3.13; this is %d.%d." % sys.version_info[:2],
        "Install one of them from python.org (or your system's packages), then run:",
        "    python3.12 start.py",
    )


def works(python):
    """Tell whether an interpreter is there and starts."""
    try:
        return subprocess.call([python, "-c", ""], stderr=subprocess.DEVNULL) == 0
    except OSError:
        return False


def make_venv():
    """Make .venv, or make it anew where it no longer starts."""
    if works(PYTHON):
        return
    print("Making a Python of its own in .venv ...", flush=True)
    shutil.rmtree(VENV, ignore_errors=True)
    if subprocess.call([sys.executable, "-m", "venv", VENV]) != 0 or not works(PYTHON):
        shutil.rmtree(VENV, ignore_errors=True)
        stop(
            "This Python cannot make a virtual environment: its venv module is missing or broken.",
            "On Debian or Ubuntu:  sudo apt install python3-venv",
            "Elsewhere: install Python from python.org, which brings it.",
        )


def install(extras):
    """Install the toolkit with some extras, unless that is what is there already."""
    with open(os.path.join(HERE, "pyproject.toml"), "rb") as file:
        wanted = hashlib.sha256(file.read()).hexdigest()
    try:
        with open(STAMP) as file:
            stamp = json.load(file)
    except (OSError, ValueError):
        stamp = {}
    done = stamp.get("extras", []) if stamp.get("pyproject") == wanted else []
    if "core" in done and set(extras) <= set(done):
        return
    free = shutil.disk_usage(HERE).free / 1e9
    if "core" not in stamp.get("extras", []) and free < DISK_GB:
        stop(
            "Not enough room: the toolkit needs %.1f GB and this disk has %.1f GB."
            % (DISK_GB, free),
            "Free some space, or move this folder to another disk, and run the command again.",
        )
    print("Installing; the first time takes a few minutes ...", flush=True)
    what = HERE + ("[%s]" % ",".join(extras) if extras else "")
    command = [PYTHON, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "-e", what]
    run = subprocess.run(command, check=False, stderr=subprocess.PIPE, universal_newlines=True)
    if run.returncode != 0:
        sys.stderr.write(run.stderr[-4000:])
        if any(sign in run.stderr for sign in NO_NETWORK):
            stop(
                "The packages could not be fetched: no network, or a proxy in the way.",
                "Connect and run the command again; after that the toolkit works offline.",
            )
        if "No space left" in run.stderr:
            stop("The disk is full: free %.1f GB and run the command again." % DISK_GB)
        stop("pip could not install the packages; the lines above say why.")
    with open(STAMP, "w") as file:
        json.dump({"pyproject": wanted, "extras": sorted({"core", *done, *extras})}, file)


def python(*words):
    """Run the toolkit's own Python in this folder; give its exit status."""
    try:
        return subprocess.call([PYTHON, *words], cwd=HERE)
    except KeyboardInterrupt:
        return 130


def lab(words):
    """Open JupyterLab on the first notebook."""
    install([])
    root = [] if WINDOWS or os.geteuid() != 0 else ["--allow-root"]
    first = os.path.join("notebooks", "00_start_here.ipynb")
    return python("-m", "jupyter", "lab", first, *root, *words)


def test(words):
    """Run every test; those that lack something here say what in one line."""
    install(["test"])
    return python("-m", "pytest", "-n", "2", "--dist", "loadgroup", *words)


def lint(words):
    """Run every check even if one fails, and name those that did."""
    install(["test"])
    folder = os.path.join(HERE, "notebooks")
    notebooks = [
        os.path.join(where, name)
        for where, _, names in os.walk(folder)
        for name in names
        if name.endswith(".ipynb") and ".ipynb_checkpoints" not in where
    ]
    checks = {
        "style": ["-m", "ruff", "check", *words],
        "format": ["-m", "ruff", "format", "--check"],
        "types": ["-m", "mypy"],
        "imports": ["-c", "from importlinter.cli import lint_imports_command as run; run()"],
        "notebook outputs": ["-m", "nbstripout", "--verify", *sorted(notebooks)],
    }
    failed = [name for name, command in checks.items() if python(*command) != 0]
    print("lint: " + ("failed: " + ", ".join(failed) if failed else "all checks passed"))
    return 1 if failed else 0


def main():
    """Read the command and run it."""
    commands = {"lab": lab, "test": test, "lint": lint}
    words = sys.argv[1:] or ["lab"]
    if words[0] not in commands:
        stop(__doc__.strip(), "", "There is no command '%s'." % words[0])
    check_python()
    make_venv()
    sys.exit(commands[words[0]](words[1:]))


if __name__ == "__main__":
    main()
