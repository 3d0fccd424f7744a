"""Read the comments behind every bar: filter, chart, and people's own words."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import Any

import ipywidgets as widgets
import pandas as pd

from toolkit.intent import annotate_intent, summarize_intent
from toolkit.plotting.base import label_of
from toolkit.plotting.shares import plot_shares
from toolkit.schema import INTENTS, check_choice, check_columns, check_number
from toolkit.widgets.base import Shown
from toolkit.widgets.rendering import comment_cards, figure_html

__all__ = ["ExploreIntent", "IntentFilter", "explore_intent"]

EVERY = "all"


@dataclass(frozen=True)
class IntentFilter:
    """Which comments are looked at; None or 'all' leaves a side open.

    Attributes
    ----------
    lang, platform, intent : str
        A value of that column, or 'all'.
    since, until : datetime.date, optional
        First and last day (UTC) that count.
    low, high : float
        Bounds of ``intent_probability``, fractions.
    search : str
        Words that the text must hold, in any case.
    """

    lang: str = EVERY
    platform: str = EVERY
    intent: str = EVERY
    since: date | None = None
    until: date | None = None
    low: float = 0.0
    high: float = 1.0
    search: str = ""

    def select(self, comments: pd.DataFrame) -> pd.DataFrame:
        """Give the rows of `comments` that pass, in their order.

        Parameters
        ----------
        comments : pandas.DataFrame
            With ``text``, ``intent`` and ``intent_probability``, and with
            ``lang``, ``platform`` and ``created_at`` where those are filtered.

        Returns
        -------
        pandas.DataFrame
            Some of the rows.
        """
        keep = pd.Series(data=True, index=comments.index)
        for column in ("lang", "platform", "intent"):
            wanted = getattr(self, column)
            if wanted != EVERY:
                keep &= (comments[column] == wanted).fillna(value=False)
        if self.since is not None:
            keep &= (comments["created_at"] >= pd.Timestamp(self.since, tz="UTC")).fillna(False)
        if self.until is not None:
            after = pd.Timestamp(self.until, tz="UTC") + pd.Timedelta(days=1)
            keep &= (comments["created_at"] < after).fillna(False)
        if (self.low, self.high) != (0.0, 1.0):
            keep &= comments["intent_probability"].between(self.low, self.high).fillna(False)
        if self.search.strip():
            found = comments["text"].str.contains(self.search.strip(), case=False, regex=False)
            keep &= found.fillna(False)
        return comments[keep.astype(bool)]


class ExploreIntent(Shown):
    """A chart of intents and the comments behind it, filtered together.

    Attributes
    ----------
    comments : pandas.DataFrame
        All comments, with their intents.
    filter : IntentFilter
        What is looked at now; change it with `set`.
    page : int
        Which page of comments shows, from 0.
    """

    def __init__(self, comments: pd.DataFrame, *, page_size: int) -> None:
        self.comments = comments
        self.filter = IntentFilter()
        self.page = 0
        self.page_size = page_size
        self._passed: tuple[IntentFilter, pd.DataFrame] | None = None

    @property
    def selected(self) -> pd.DataFrame:
        """The comments that pass the filter, for further work in the notebook."""
        # One change of a filter asks several times; searching a million texts once is enough.
        if self._passed is None or self._passed[0] != self.filter:
            self._passed = self.filter, self.filter.select(self.comments)
        return self._passed[1].copy(deep=False)

    @property
    def pages(self) -> int:
        """How many pages the selected comments fill, at least 1."""
        return max(1, -(-len(self.selected) // self.page_size))

    def set(self, **changes: Any) -> None:
        """Change parts of the filter and go back to the first page.

        Parameters
        ----------
        **changes
            Attributes of `IntentFilter`.
        """
        for name in changes:
            check_choice("filter", name, IntentFilter.__dataclass_fields__)
        self.filter = replace(self.filter, **changes)
        self.turn_to(0)

    def turn_to(self, page: int) -> None:
        """Show another page; beyond the ends it stays at the last or first.

        Parameters
        ----------
        page : int
            From 0.
        """
        self.page = min(max(page, 0), self.pages - 1)
        self._show()

    def chart_html(self) -> str:
        """Draw the intents among all comments that pass the other filters.

        The chosen intent stands out among the rest, so that its share means something.
        """
        chosen = replace(self.filter, intent=EVERY).select(self.comments)
        if not chosen["intent"].notna().any():
            return "<p>No comment passes these filters. Widen one of them.</p>"
        shares = summarize_intent(chosen, by="intent")
        intent = None if self.filter.intent == EVERY else self.filter.intent
        ax = plot_shares(shares[shares["count"] > 0], highlight=intent)
        return figure_html(ax, alt=ax.get_title(loc="left"))

    def comments_html(self) -> str:
        """Show this page's comments in their own words."""
        start = self.page * self.page_size
        return comment_cards(self.selected.iloc[start : start + self.page_size])

    def status(self) -> str:
        """Say how many comments pass and which page shows."""
        n = len(self.selected)
        return f"{n:,} of {len(self.comments):,} comments · page {self.page + 1} of {self.pages}"

    def _make_view(self) -> _View:
        return _View(self)


class _View:
    """The ipywidgets around an `ExploreIntent`; holds nothing that the state does not."""

    def __init__(self, explorer: ExploreIntent) -> None:
        self.explorer = explorer
        comments = explorer.comments
        self.chart = widgets.HTML()
        self.status = widgets.Label()
        self.words = widgets.HTML(layout=widgets.Layout(max_height="32em", overflow="auto"))
        filters: list[widgets.Widget] = [
            self._dropdown("Language", "lang", _values(comments, "lang")),
            self._dropdown("Platform", "platform", _values(comments, "platform")),
            self._dropdown("Intent", "intent", [name for name in INTENTS if _any(comments, name)]),
        ]
        if "created_at" in comments and comments["created_at"].notna().any():
            filters += [self._day("From", "since"), self._day("To", "until")]
        sure = widgets.FloatRangeSlider(
            value=(0, 1),
            min=0,
            max=1,
            step=0.05,
            description="Sureness",
            readout_format=".0%",
            continuous_update=False,
        )
        sure.observe(lambda change: explorer.set(low=change.new[0], high=change.new[1]), "value")
        search = widgets.Text(description="Search", placeholder="words in the comment")
        search.continuous_update = False
        search.observe(lambda change: explorer.set(search=change.new), "value")
        back = widgets.Button(description="◀ Back", layout=widgets.Layout(width="6em"))
        on = widgets.Button(description="Next ▶", layout=widgets.Layout(width="6em"))
        back.on_click(lambda _: explorer.turn_to(explorer.page - 1))
        on.on_click(lambda _: explorer.turn_to(explorer.page + 1))
        wrap = widgets.Layout(flex_flow="row wrap")
        self.box = widgets.VBox(
            [
                widgets.HBox([*filters, sure, search], layout=wrap),
                self.chart,
                widgets.HBox([back, on, self.status]),
                self.words,
            ]
        )
        self.box.add_class("comment-toolkit-explore-intent")
        self._charted: IntentFilter | None = None
        self.refresh()

    def refresh(self) -> None:
        """Show the state; the chart is drawn anew only when the filter changed."""
        if self._charted != self.explorer.filter:
            self.chart.value = self.explorer.chart_html()
            self._charted = self.explorer.filter
        self.status.value = self.explorer.status()
        self.words.value = self.explorer.comments_html()

    def _dropdown(self, name: str, column: str, values: list[str]) -> widgets.Dropdown:
        options = [(EVERY, EVERY), *((label_of(value), value) for value in values)]
        made = widgets.Dropdown(options=options, description=name)
        made.observe(lambda change: self.explorer.set(**{column: change.new}), "value")
        return made

    def _day(self, name: str, side: str) -> widgets.DatePicker:
        made = widgets.DatePicker(description=name)
        made.observe(lambda change: self.explorer.set(**{side: change.new}), "value")
        return made


def _values(comments: pd.DataFrame, column: str) -> list[str]:
    if column not in comments:
        return []
    return [str(value) for value in comments[column].value_counts().index]


def _any(comments: pd.DataFrame, intent: str) -> bool:
    return bool((comments["intent"] == intent).any())


def explore_intent(
    comments: pd.DataFrame, *, engine: Any = "fast", page_size: int = 8
) -> ExploreIntent:
    """What do people want, and in which words do they say it?

    Shows filters (language, platform, dates, intent, sureness, words), a chart
    of the intents, and the comments themselves, paged. Comment text is hostile
    input: it is escaped, always.

    Parameters
    ----------
    comments : pandas.DataFrame
        With ``text``; ``intent`` and ``intent_probability`` are added by
        `engine` where they are missing. ``lang``, ``platform``, ``created_at``,
        ``author_id`` and ``like_count`` are used where they are there.
    engine : str or object
        See `toolkit.annotate_intent`.
    page_size : int
        Comments on one page.

    Returns
    -------
    ExploreIntent
        Shows itself in a notebook; ``.selected`` gives the comments that pass
        the filters now, as a frame.

    Raises
    ------
    SchemaError
        If there is no column ``text``.

    Examples
    --------
    >>> explorer = explore_intent(pd.DataFrame({
    ...     "text": ["Where can I buy it?", "lol"], "intent": ["question", "reaction"],
    ...     "intent_probability": [.9, .8]}))
    >>> explorer.set(intent="question")
    >>> explorer.selected["text"].tolist()
    ['Where can I buy it?']
    """
    check_columns(comments, ["text"], name="comments")
    check_number("page_size", page_size, low=1)
    if not {"intent", "intent_probability"} <= set(comments.columns):
        comments = annotate_intent(comments, engine=engine)
    return ExploreIntent(comments, page_size=page_size)
