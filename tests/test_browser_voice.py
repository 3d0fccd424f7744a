"""The draft coach and the voice explorer in a real JupyterLab: type, click, see the page change."""

import nbformat
import pytest
from test_browser import jupyterlab, page, run_all, take_shot  # noqa: F401  # page is a fixture

pytestmark = [pytest.mark.needs_browser, pytest.mark.xdist_group("browser")]

CELLS = [
    "import toolkit as tk\nstudy = tk.load_sample()\nown = study.posts[study.posts['is_own']]",
    "profile = tk.VoiceProfile(lang='en').fit(own['text'].head(200))\ntk.draft_coach(profile)",
    "tk.explore_voice(study, profile, lang='en')",
]


def test_voice_widgets_in_jupyterlab(page, tmp_path):  # noqa: F811
    from playwright.sync_api import expect

    hostile = "<img src=x onerror='window.hacked=true'> Act now! Buy today, don't miss it!!!"
    notebook = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell(one) for one in CELLS])
    notebook.metadata["kernelspec"] = {"name": "python3", "display_name": "Python 3"}
    nbformat.write(notebook, tmp_path / "voice.ipynb")
    with jupyterlab(tmp_path, tmp_path) as address:
        panel = run_all(page, address, "voice.ipynb")
        coach = panel.locator(".comment-toolkit-draft-coach")
        expect(coach).to_be_visible(timeout=180_000)
        expect(coach).to_contain_text("Write or paste a draft")
        coach.locator("textarea").fill(hostile)
        expect(coach).to_contain_text("Hard sell: Act now")
        expect(coach.locator("mark").first).to_be_visible()
        expect(coach.locator("svg circle")).to_be_visible()
        assert page.evaluate("window.hacked") is None
        take_shot(page, "draft_coach")

        explorer = panel.locator(".comment-toolkit-explore-voice")
        expect(explorer).to_be_visible(timeout=180_000)
        explorer.scroll_into_view_if_needed()
        expect(explorer).to_contain_text("15 posts from 05 May 2025")
        explorer.get_by_role("button", name="03 Feb").click()
        expect(explorer).to_contain_text("18 posts from 03 Feb 2025")
        take_shot(page, "explore_voice")
    assert page.outside == []
