"""Running a notebook as a person would, without a browser."""

import shutil
import sys
import tempfile
from pathlib import Path

import nbformat
from machine import ROOT
from nbclient import NotebookClient
from traitlets.config import Config

NOTEBOOKS = ROOT / "notebooks"


def every_notebook():
    return sorted(
        path for path in NOTEBOOKS.rglob("*.ipynb") if ".ipynb_checkpoints" not in path.parts
    )


def copy_notebooks(folder):
    """Copy the notebooks, so that what they save does not land in the checkout."""
    ignore = shutil.ignore_patterns("my_study", "my_data", ".ipynb_checkpoints")
    return Path(shutil.copytree(NOTEBOOKS, folder / "notebooks", ignore=ignore))


def run(file, **parameters):
    """Run a notebook in its folder, with other parameters, and give it with its outputs."""
    notebook = nbformat.read(file, as_version=4)
    lines = "\n".join(f"{name} = {value!r}" for name, value in parameters.items())
    tagged = [c for c in notebook.cells if "parameters" in c.metadata.get("tags", [])]
    tagged[0].source += f"\n{lines}"
    with tempfile.TemporaryDirectory(prefix="nb") as sockets:
        # Ports are looked for before they are taken, and another test may be faster; the names
        # of sockets in a folder of one's own are not to be had by anybody else.
        own = {"transport": "ipc", "connection_file": f"{sockets}/kernel.json"}
        client = NotebookClient(
            notebook,
            timeout=300,
            kernel_name="python3",
            resources={"metadata": {"path": file.parent}},
            config=Config(KernelManager=own if sys.platform == "linux" else {}),
        )
        return client.execute()


def texts(notebook):
    """Give all plain-text output of an executed notebook."""
    parts = []
    for cell in notebook.cells:
        for output in cell.get("outputs", []):
            parts.append(output.get("text", ""))
            data = output.get("data", {})
            parts += [data.get("text/plain", ""), data.get("text/html", "")]
    return "\n".join(parts)


def pictures(notebook):
    """Count the pictures that an executed notebook drew."""
    return sum(
        "image/png" in output.get("data", {})
        for cell in notebook.cells
        for output in cell.get("outputs", [])
    )
