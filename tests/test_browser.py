"""JupyterLab in a real browser: run notebook 01, change a menu, see the page change."""

import os
import re
import signal
import socket
import subprocess
import sys
import time
from contextlib import contextmanager, suppress
from pathlib import Path

import nbformat
import pytest
from machine import CHROMIUM
from notebook_tools import copy_notebooks

import toolkit as tk

pytestmark = [pytest.mark.needs_browser, pytest.mark.xdist_group("browser")]

SHOTS = os.environ.get("COMMENT_TOOLKIT_SHOTS")
FLAGS = [
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-sync",
    "--disable-background-networking", "--disable-component-update", "--disable-dev-shm-usage",
]  # fmt: skip


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def quiet_environment(folder):
    """Settings of its own for JupyterLab, without the news prompt over the page."""
    env = {name: value for name, value in os.environ.items() if not name.startswith("JUPYTER")}
    for name in ("CONFIG", "DATA", "RUNTIME"):
        env[f"JUPYTER_{name}_DIR"] = str(folder / name.lower())
    env["JUPYTERLAB_SETTINGS_DIR"] = str(folder / "settings")
    env["JUPYTERLAB_WORKSPACES_DIR"] = str(folder / "workspaces")
    plugin = folder / "settings" / "@jupyterlab" / "apputils-extension"
    plugin.mkdir(parents=True)
    setting = '{"fetchNews": "false", "checkForUpdates": false}'
    (plugin / "notification.jupyterlab-settings").write_text(setting)
    return env


@contextmanager
def jupyterlab(root, folder, tries=3):
    """Serve a folder of notebooks; gives the address."""
    log, environment = folder / "server.log", quiet_environment(folder)
    for left in reversed(range(tries)):
        port = free_port()
        command = [
            sys.executable, "-m", "jupyter", "lab", "--no-browser", "--allow-root",
            "--ip=127.0.0.1", f"--port={port}", "--ServerApp.port_retries=0",
            f"--ServerApp.root_dir={root}", "--IdentityProvider.token=", "--ServerApp.password=",
        ]  # fmt: skip
        with log.open("wb") as out:
            server = subprocess.Popen(
                command, cwd=root, env=environment, stdout=out, stderr=out, start_new_session=True
            )
        try:
            wait_for(port, server, log)
            yield f"http://127.0.0.1:{port}"
            return
        except ServerEndedError:
            # Somebody else may have taken the port since it was looked at.
            if not left:
                raise
        finally:
            stop(server)


def stop(server):
    with suppress(ProcessLookupError):
        os.killpg(server.pid, signal.SIGTERM)
    try:
        server.wait(15)
    except subprocess.TimeoutExpired:
        os.killpg(server.pid, signal.SIGKILL)
        server.wait(5)


class ServerEndedError(RuntimeError):
    """JupyterLab ended by itself."""


def wait_for(port, server, log, seconds=90):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if server.poll() is not None:
            raise ServerEndedError(f"JupyterLab ended:\n{log.read_text()[-2000:]}")
        try:
            socket.create_connection(("127.0.0.1", port), timeout=2).close()
        except OSError:
            time.sleep(0.2)
        else:
            return
    raise TimeoutError(log.read_text()[-2000:])


@pytest.fixture
def page():
    """A page that may only talk to this machine; `outside` lists what else it asked for."""
    from playwright.sync_api import expect, sync_playwright

    # A busy machine is slow, not wrong; what a test is about may still name a time of its own.
    expect.set_options(timeout=60_000)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, headless=True, args=FLAGS)
        context = browser.new_context(viewport={"width": 1280, "height": 1000})
        context.set_default_timeout(120_000)
        opened = context.new_page()
        opened.outside = []

        def gate(route):
            if route.request.url.startswith(("http://127.0.0.1", "data:", "blob:")):
                route.continue_()
            else:
                opened.outside.append(route.request.url)
                route.abort()

        context.route("**/*", gate)
        yield opened
        browser.close()


def run_all(page, address, notebook):
    """Open a notebook and choose Run All from the menu; gives its panel."""
    from playwright.sync_api import expect

    page.goto(f"{address}/lab/tree/{notebook}?reset")
    panel = page.locator(".jp-NotebookPanel:visible")
    expect(panel).to_be_visible(timeout=90_000)
    # Run All is lost while the kernel still starts; the status bar knows when it is there.
    expect(page.locator("#jp-main-statusbar")).to_contain_text("| Idle", timeout=90_000)
    page.get_by_role("menuitem", name=re.compile(r"^Run$")).click()
    page.locator(".lm-Menu-item[data-command='runmenu:run-all']").click()
    return panel


def choose(widget, name, value):
    """Choose a value in the widget's own menu of that name."""
    menu = widget.locator(".widget-dropdown").filter(has_text=name).locator("select")
    menu.first.select_option(value)


def take_shot(page, name):
    if SHOTS:
        Path(SHOTS).mkdir(parents=True, exist_ok=True)
        page.screenshot(path=f"{SHOTS}/{name}.png")


def test_comment_intent_in_jupyterlab(page, tmp_path):
    from playwright.sync_api import expect

    hostile = "<img src=x onerror='window.hacked=true'><script>window.hacked=true</script>"
    root = copy_notebooks(tmp_path)
    lines = ["text,intent_note", f'"{hostile} where can I buy it?",a', "lol,b", "what a mess!!,c"]
    (root / "mine.csv").write_text("\n".join(lines), encoding="utf-8")
    notebook = root / "01_comment_intent.ipynb"
    source = notebook.read_text(encoding="utf-8")
    with jupyterlab(root, tmp_path) as address:
        panel = run_all(page, address, notebook.name)
        widget = panel.locator(".comment-toolkit-explore-intent")
        expect(widget).to_be_visible(timeout=120_000)
        chart = widget.locator("img")
        expect(chart).to_be_visible()
        before, words = chart.get_attribute("src"), widget.inner_text()
        widget.scroll_into_view_if_needed()
        choose(widget, "Intent", "Question")
        expect(chart).not_to_have_attribute("src", before)
        bold = widget.locator("b")
        # The page changes piece by piece: wait for the last one to speak of questions only.
        expect(bold.filter(has_not_text=re.compile("^Question$"))).to_have_count(0)
        expect(bold.first).to_have_text("Question")
        assert widget.inner_text() != words
        take_shot(page, "explore_intent")

        notebook.write_text(source.replace('path = \\"\\"', 'path = \\"mine.csv\\"'), "utf-8")
        panel = run_all(page, address, notebook.name)
        widget = panel.locator(".comment-toolkit-explore-intent")
        expect(widget).to_contain_text("onerror='window.hacked=true'", timeout=120_000)
        assert page.evaluate("window.hacked") is None
        take_shot(page, "hostile")
    assert page.outside == []


LABELLING = """
import pandas as pd
import toolkit as tk
words = ["so good", "<img src=x onerror='window.hacked=true'>", "lol", "Is it open?"]
comments = pd.DataFrame({"comment_id": list("abcd"), "text": words})
mine = tk.label_comments(comments, store="labels.sqlite", annotator="Ana", order="random")
mine
"""


def test_labelling_with_mouse_and_keys_in_jupyterlab(page, tmp_path):
    from playwright.sync_api import expect

    cell = nbformat.v4.new_code_cell(LABELLING.strip())
    kernel = {"kernelspec": {"name": "python3", "display_name": "Python 3"}}
    notebook = nbformat.v4.new_notebook(cells=[cell], metadata=kernel)
    nbformat.write(notebook, tmp_path / "label.ipynb")
    with jupyterlab(tmp_path, tmp_path) as address:
        panel = run_all(page, address, "label.ipynb")
        widget = panel.locator(".comment-toolkit-label-comments")
        status = widget.get_by_text(" to go")
        expect(status).to_have_text("Ana: 0 labelled, 4 to go", timeout=120_000)
        take_shot(page, "label_comments")
        widget.get_by_placeholder("a note, if you like").fill("seen twice")
        widget.get_by_role("button", name="7 Praise").click()
        expect(status).to_have_text("Ana: 1 labelled, 3 to go")
        # After a click the keys work at once, and are not JupyterLab's own: "1" would
        # make a heading of the cell there, and "x" cut it.
        # The focus is the last thing to arrive.
        expect(widget.get_by_placeholder("click here and type")).to_be_focused(timeout=20_000)
        page.keyboard.type("1xs", delay=30)
        expect(status).to_have_text("Ana: 2 labelled, 1 skipped, 1 to go")
        page.keyboard.type("ua")
        expect(status).to_have_text("Ana: 3 labelled, 1 to go")
        take_shot(page, "label_comments_later")
        assert panel.locator(".jp-CodeCell").count() == 1
        assert page.evaluate("window.hacked") is None
    given = tk.read_labels(tmp_path / "labels.sqlite")
    assert given["intent"].tolist() == ["praise", "question", "spam"]
    assert given["note"].tolist()[0] == "seen twice"
    assert page.outside == []


def test_viral_value_in_jupyterlab(page, tmp_path):
    from playwright.sync_api import expect

    root = copy_notebooks(tmp_path)
    with jupyterlab(root, tmp_path) as address:
        panel = run_all(page, address, "03_viral_value.ipynb")
        widget = panel.locator(".comment-toolkit-explore-virality")
        expect(widget).to_be_visible(timeout=240_000)
        chart = widget.locator("img").first
        before = chart.get_attribute("src")
        widget.scroll_into_view_if_needed()
        choose(widget, "Kind", "viral meme")
        expect(chart).not_to_have_attribute("src", before)
        expect(chart).to_have_attribute("alt", re.compile("^Viral meme: most often"))
        choose(widget, "Corner", "community")
        expect(widget).to_contain_text("corner: community")
        expect(widget.locator("table")).to_contain_text("comments that only react")
        widget.scroll_into_view_if_needed()
        take_shot(page, "explore_virality")
    assert page.outside == []


def test_reply_desk_in_jupyterlab(page, tmp_path):
    from playwright.sync_api import expect

    root = copy_notebooks(tmp_path)
    with jupyterlab(root, tmp_path) as address:
        panel = run_all(page, address, "05_care.ipynb")
        desk = panel.locator(".comment-toolkit-reply-desk")
        expect(desk).to_be_visible(timeout=240_000)
        status = desk.locator(".widget-label").first
        expect(status).to_contain_text("1 of ")
        desk.scroll_into_view_if_needed()
        box = desk.locator("textarea")
        box.fill("That was our mistake <b>sorry</b>. Unfortunately it is beyond our control.")
        expect(desk).to_contain_text("✓ ownership")
        expect(desk).to_contain_text("✗ deflection")
        expect(desk).to_contain_text("our mistake")
        take_shot(page, "reply_desk")
        desk.get_by_role("button", name="Next").click()
        expect(status).to_contain_text("2 of ")
        expect(box).to_have_value("")
        expect(desk).not_to_contain_text("✓ ownership")
    assert page.outside == []
