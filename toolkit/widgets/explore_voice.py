"""Voices side by side, drift over time, and the posts behind every point."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import ipywidgets as widgets
import pandas as pd

from toolkit.frames import annotate_period, is_own
from toolkit.plotting.voice import plot_voice_drift, plot_voice_styles
from toolkit.schema import (
    SchemaError,
    Study,
    as_list,
    check_choice,
    check_columns,
    read_moment,
)
from toolkit.voice.audit import annotate_voice
from toolkit.voice.distinct import summarize_style
from toolkit.voice.drift import voice_drift
from toolkit.voice.lexicon import majority_language
from toolkit.voice.profile import VoiceProfile
from toolkit.widgets.base import Shown
from toolkit.widgets.rendering import comment_cards, figure_html

__all__ = ["ExploreVoice", "explore_voice"]

#: Posts shown at once.
PAGE = 12


class ExploreVoice(Shown):
    """Profiles, a drift chart, and the posts of the period that is chosen.

    Attributes
    ----------
    posts : pandas.DataFrame
        The brand's posts with ``period``, ``voice_gap`` and ``voice_verdict``.
    chart : pandas.DataFrame
        As from `toolkit.voice_drift`; without rows where the series is too short.
    styles : pandas.DataFrame
        As from `toolkit.summarize_style`.
    period : pandas.Timestamp
        What is looked at now; change it with `choose`.
    """

    def __init__(
        self, posts: pd.DataFrame, chart: pd.DataFrame, styles: pd.DataFrame, *, note: str
    ) -> None:
        self.posts, self.chart, self.styles, self.note = posts, chart, styles, note
        alarms = chart.loc[chart["alarm"].astype(bool), "period"]
        self.periods = sorted(posts["period"].dropna().unique())
        self.period = alarms.iloc[0] if len(alarms) else self.periods[-1]

    @property
    def selected(self) -> pd.DataFrame:
        """The posts of the chosen period, those least like the brand first."""
        rows = self.posts[self.posts["period"] == self.period]
        return rows.sort_values("voice_gap", ascending=False, kind="stable", na_position="last")

    def choose(self, period: Any) -> None:
        """Look at the posts of another period.

        Parameters
        ----------
        period : datetime or str
            One of `periods`; without a zone it is UTC.

        Raises
        ------
        SchemaError
            If it is no moment, or no period of these posts.
        """
        wanted = read_moment("period", period)
        check_choice("period", wanted, self.periods)
        self.period = wanted
        self._show()

    def drift_html(self) -> str:
        """Draw the drift chart, or say why there is none."""
        if self.chart.empty:
            return f"<p>{self.note}</p>"
        ax = plot_voice_drift(self.chart)
        ax.axvline(self.period, color="#0072b2", lw=6, alpha=0.2)
        return figure_html(ax, alt=ax.get_title(loc="left"))

    def profiles_html(self) -> str:
        """Draw the habits in which the voices differ most."""
        groups = self.styles["voice"].value_counts().index if len(self.styles) else []
        if len(groups) < 2:
            return "<p>There is one voice here; rivals' posts would stand beside it.</p>"
        shown = self.styles[self.styles["voice"].isin(groups[:6])]
        ax = plot_voice_styles(shown, by="voice", most=8)
        return figure_html(ax, alt=ax.get_title(loc="left"))

    def posts_html(self) -> str:
        """Show the chosen period's posts in their own words."""
        rows = self.selected.head(PAGE)
        cards = []
        for _, row in rows.iterrows():
            gap = row["voice_gap"]
            said = "too short to tell" if pd.isna(gap) else f"{gap:.1f} times your usual distance"
            # A post has no intent; what stands in its place is the kind of post.
            kind = row.get("kind")
            card = row.to_frame().T[["text", "platform", "created_at"]]
            cards.append(
                f"<p style='margin:8px 0 0;font-size:85%;color:#555'>{said}</p>"
                + comment_cards(card.assign(intent="post" if pd.isna(kind) else kind))
            )
        return "".join(cards)

    def status(self) -> str:
        """Say which period shows and how many posts it has."""
        n = len(self.selected)
        shown = f", the {PAGE} least like you shown" if n > PAGE else ""
        return f"{n} posts from {self.period:%d %b %Y} on{shown}"

    def _make_view(self) -> _View:
        return _View(self)


class _View:
    """The ipywidgets around an `ExploreVoice`; holds nothing that the state does not."""

    def __init__(self, explorer: ExploreVoice) -> None:
        self.explorer = explorer
        self.chart = widgets.HTML()
        self.status = widgets.Label()
        self.words = widgets.HTML(layout=widgets.Layout(max_height="32em", overflow="auto"))
        alarms = set(explorer.chart.loc[explorer.chart["alarm"].astype(bool), "period"])
        self.points: dict[Any, widgets.Button] = {}
        for period in explorer.periods:
            name = f"{period:%d %b}" + (" ▲" if period in alarms else "")
            button = widgets.Button(
                description=name, layout=widgets.Layout(width="7em"), tooltip=f"{period:%Y-%m-%d}"
            )
            button.on_click(lambda _, at=period: explorer.choose(at))
            self.points[period] = button
        wrap = widgets.Layout(flex_flow="row wrap")
        self.box = widgets.VBox(
            [
                widgets.HTML(explorer.profiles_html()),
                self.chart,
                widgets.HBox(list(self.points.values()), layout=wrap),
                self.status,
                self.words,
            ]
        )
        self.box.add_class("comment-toolkit-explore-voice")
        self.refresh()

    def refresh(self) -> None:
        """Show the state, all parts of it at once."""
        explorer = self.explorer
        # Drawing takes a while, in which a new line above old posts would name them wrongly.
        chart, status, words = explorer.drift_html(), explorer.status(), explorer.posts_html()
        self.chart.value, self.status.value, self.words.value = chart, status, words
        for period, button in self.points.items():
            button.button_style = "info" if period == explorer.period else ""


def explore_voice(
    study: Study,
    profile: VoiceProfile | None = None,
    *,
    every: str = "week",
    within: str | Sequence[str] = (),
    lang: str | None = None,
) -> ExploreVoice:
    """How does the brand sound beside its rivals, when did it change, and in which posts?

    Parameters
    ----------
    study : Study
        With posts; those marked ``is_own`` are the brand's (all, where it is missing for all),
        the others, those where it is missing too, stand beside it by ``author_name``.
    profile : VoiceProfile, optional
        The voice that posts are measured by; by default learnt from all own posts.
    every : {'day', 'week', 'month'}
        Length of a period.
    within : str or list of str
        Columns of posts held equal in the drift chart, as in `toolkit.voice_drift`.
    lang : {'en', 'fr', 'es', 'tr'}, optional
        Language of the posts; by default that of most.

    Returns
    -------
    ExploreVoice
        Shows itself in a notebook; ``.selected`` gives the posts of the chosen period.

    Raises
    ------
    SchemaError
        If there is no own post with words and a time, or a column is missing.

    Examples
    --------
    >>> from toolkit.samples import load_sample
    >>> explorer = explore_voice(load_sample(), lang="en")
    >>> explorer.choose("2025-05-05")
    >>> explorer.status()
    '15 posts from 05 May 2025 on, the 12 least like you shown'
    """
    check_columns(study.posts, as_list(within), name="posts")
    ours, worded = is_own(study.posts), study.posts["text"].notna()
    own = study.posts[ours & worded].dropna(subset=["created_at"])
    if own.empty:
        raise SchemaError(
            "The study has no own post with words and a time: `is_own` says so of "
            f"{int(ours.sum())} of {len(ours)} posts. Mark yours there, or leave it empty where "
            "all are yours."
        )
    lang = lang or (profile.lang_ if profile else majority_language(own["text"].tolist()))
    voice = profile or VoiceProfile(lang=lang).fit(own["text"])
    marked = annotate_voice(annotate_period(own, every=every), voice)
    note = ""
    try:
        chart = voice_drift(own, every=every, within=within, lang=lang)
    except SchemaError as error:
        note = str(error)
        chart = pd.DataFrame(
            {"period": [], "n": [], "drift": [], "limit": [], "alarm": [], "change_point": []}
        )
    names = own["author_name"].mode()
    name = str(names.iloc[0]) if len(names) else "own"
    # Under the brand's name, and not known to be its own: on neither side.
    rivals = study.posts[~ours & worded & study.posts["author_name"].ne(name).fillna(value=True)]
    both = pd.concat([own.assign(voice=name), rivals.assign(voice=rivals["author_name"])])
    styles = summarize_style(both, by="voice", lang=lang)
    return ExploreVoice(marked, chart, styles, note=note)
