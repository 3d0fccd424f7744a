"""A desk for answering: the queue, the thread, the person, and a meter while you type."""

from __future__ import annotations

from typing import Any

import ipywidgets as widgets
import pandas as pd

from toolkit.care.acts import annotate_reply_acts, explain_reply_acts
from toolkit.care.followups import GRIEVANCES
from toolkit.frames import by_brand
from toolkit.intent import annotate_intent
from toolkit.intent.doubt import clarify_queue, intent_set
from toolkit.intent.queue import reply_queue
from toolkit.plotting.base import label_of
from toolkit.schema import SchemaError, check_columns, check_number
from toolkit.widgets.base import Shown
from toolkit.widgets.rendering import comment_cards, safe_text

__all__ = ["ReplyDesk", "reply_desk"]

#: What an answer that owns the matter does, and in which words people know it.
NEEDED = {
    "ownership": "say that it was yours",
    "explanation": "say how it came about",
    "remedy": "say what you do about it, and by when",
}
SHOWN = ("ownership", "explanation", "remedy", "apology", "deflection", "templated")
_GOOD, _BAD, _NONE = "#009e73", "#d55e00", "#bbbbbb"
_HISTORY = 5


class ReplyDesk(Shown):
    """The comments that wait, one at a time, with what helps to answer them.

    It writes nothing and sends nothing: what is typed stays in the notebook's memory and
    is gone with the next comment.

    Attributes
    ----------
    comments : pandas.DataFrame
        All comments.
    queue : pandas.DataFrame
        The first `n` of those that wait, in the order of `toolkit.reply_queue`.
    n_waiting : int
        How many wait in all.
    place : int
        Which of them is looked at, from 0.
    draft : str
        What has been typed.
    """

    def __init__(self, comments: pd.DataFrame, *, n: int, engine: Any, ask: bool) -> None:
        self.comments = comments
        waiting = reply_queue(comments, n=max(len(comments), 1))
        self.queue = waiting.head(n)
        self.n_waiting = len(waiting)
        if ask and "intent_set" not in self.queue:
            self.queue = intent_set(self.queue)
        self.place = 0
        self.draft = ""
        self._engine = engine

    @property
    def current(self) -> pd.Series:
        """The comment that is looked at.

        Raises
        ------
        SchemaError
            If nobody waits.
        """
        if self.queue.empty:
            raise SchemaError("Nobody waits for an answer in these comments.")
        return self.queue.iloc[self.place]

    def turn_to(self, place: int) -> None:
        """Look at another comment of the queue, with an empty draft; ends stay ends.

        Parameters
        ----------
        place : int
            From 0.
        """
        self.place = min(max(place, 0), max(len(self.queue) - 1, 0))
        self.draft = ""
        self._show()

    def type(self, draft: str) -> None:
        """Take what has been typed so far.

        Parameters
        ----------
        draft : str
            The words.
        """
        self.draft = draft
        self._show_meter()

    def thread(self) -> pd.DataFrame:
        """Give the comments of the same thread, in order of time."""
        found = self._same("thread_id")
        if found is None and {"comment_id", "parent_id"} <= set(self.comments.columns):
            ids = {self.current.get("comment_id"), self.current.get("parent_id")}
            known = {each for each in ids if not pd.isna(each)}
            found = self.comments["comment_id"].isin(known) | self.comments["parent_id"].isin(known)
        rows = self.comments.loc[[self.current.name]] if found is None else self.comments[found]
        return rows.sort_values("created_at", kind="stable") if "created_at" in rows else rows

    def history(self) -> pd.DataFrame:
        """Give the person's other comments, the latest first."""
        same = self._same("author_id")
        if same is None:
            return self.comments.iloc[:0]
        rows = self.comments[same & (self.comments.index != self.current.name)]
        if "created_at" in rows:
            rows = rows.sort_values("created_at", ascending=False, kind="stable")
        return rows

    def advice(self) -> str:
        """Say what to ask, where the intent is in doubt, or what an answer needs to do."""
        doubtful = self._question
        if doubtful:
            return f"It is not clear what is wanted. You might ask: {doubtful}"
        if self.current["intent"] in GRIEVANCES:
            needed = "; ".join(NEEDED.values())
            return f"An answer that owns the matter does three things: {needed}."
        return "No fault is named here: answer what is asked, in your own words."

    def meter(self) -> pd.DataFrame:
        """What does the draft do so far?

        Returns
        -------
        pandas.DataFrame
            One row per act of the meter: ``act``, ``there`` (boolean) and ``words`` (the
            words that make it so; empty where an engine reads it from the whole).
        """
        draft = pd.DataFrame({"text": [self.draft]})
        read = annotate_reply_acts(draft, engine=self._engine if self.draft.strip() else None)
        found = explain_reply_acts(self.draft)
        words = found.groupby("act")["found"].agg(", ".join)
        there = [bool(read[f"act_{act}"].item()) for act in SHOWN]
        cues = [
            str(words.get(act, "")) if is_there else ""
            for act, is_there in zip(SHOWN, there, strict=True)
        ]
        return pd.DataFrame({"act": SHOWN, "there": there, "words": cues})

    def meter_html(self) -> str:
        """Draw the meter: what owns in green, what deflects or recites in red."""
        lines = []
        for row in self.meter().itertuples():
            bad = row.act in ("deflection", "templated")
            color = (_BAD if bad else _GOOD) if row.there else _NONE
            sign = ("✗" if bad else "✓") if row.there else "·"
            because = f" <i>{safe_text(row.words)}</i>" if row.words else ""
            lines.append(
                f"<div style='border-left:8px solid {color};padding:1px 8px;margin:2px 0'>"
                f"{sign} <b>{label_of(row.act)}</b>{because}</div>"
            )
        return "".join(lines)

    def comment_html(self) -> str:
        """Show the comment in its thread, and what the person wrote before."""
        if self.queue.empty:
            return "<p>Nobody waits for an answer in these comments.</p>"
        history = self.history()
        thread = self.thread()
        beside = f"<h4>The thread ({len(thread):,})</h4>{_cards(thread)}" if len(thread) > 1 else ""
        before = f"<h4>The same person elsewhere ({len(history):,})</h4>{_cards(history)}"
        return (
            f"{comment_cards(self.queue.iloc[[self.place]])}"
            f"<p><b>{safe_text(self.advice())}</b></p>{beside}{before if len(history) else ''}"
        )

    def status(self) -> str:
        """Say which of how many waits here, how many wait in all, and why."""
        if self.queue.empty:
            return "0 wait"
        place = f"{self.place + 1} of {len(self.queue):,}"
        if self.n_waiting > len(self.queue):
            place += f" ({self.n_waiting:,} wait in all)"
        return f"{place} · {self.current['why']}"

    @property
    def _question(self) -> str:
        """Give the clarifying question for the current comment; empty where it is clear."""
        if "intent_set" not in self.queue:
            return ""
        asked = clarify_queue(self.queue.iloc[[self.place]], n=1)
        return str(asked["ask"].iloc[0]) if len(asked) else ""

    def _same(self, column: str) -> pd.Series | None:
        """Tell which comments share a value with the current one; None where it has none."""
        if column not in self.comments or pd.isna(self.current[column]):
            return None
        same = self.comments[column].eq(self.current[column]).fillna(False)
        if "platform" in self.comments:
            same &= self.comments["platform"].eq(self.current["platform"]).fillna(False)
        return same.astype(bool)

    def _show_meter(self) -> None:
        if "_view" in self.__dict__:
            self._view.refresh_meter()

    def _make_view(self) -> _View:
        return _View(self)


def _cards(rows: pd.DataFrame) -> str:
    """Show some comments; the brand's own are marked, and what is left out is counted."""
    shown = rows.head(_HISTORY)
    own = by_brand(shown)
    cards = [
        ("<div><b>you wrote:</b></div>" if mine else "") + comment_cards(shown.iloc[[at]])
        for at, mine in enumerate(own)
    ]
    more = len(rows) - len(shown)
    return "".join(cards) + (f"<p>and {more:,} more</p>" if more else "")


class _View:
    """The ipywidgets around a `ReplyDesk`; holds nothing that the state does not."""

    def __init__(self, desk: ReplyDesk) -> None:
        self.desk = desk
        self.status = widgets.Label()
        tall = widgets.Layout(max_height="34em", overflow="auto", flex="1 1 55%")
        self.comment = widgets.HTML(layout=tall)
        self.meter = widgets.HTML()
        narrow = widgets.Layout(width="8em")
        back = widgets.Button(description="◀ Back", layout=narrow)
        on = widgets.Button(description="Next ▶", layout=narrow)
        back.on_click(lambda _: desk.turn_to(desk.place - 1))
        on.on_click(lambda _: desk.turn_to(desk.place + 1))
        self.draft = widgets.Textarea(
            placeholder="Type your own answer here. It is not sent, and not kept.",
            layout=widgets.Layout(width="100%", height="9em"),
        )
        self.draft.observe(lambda change: desk.type(change.new), "value")
        right = widgets.VBox([self.draft, self.meter], layout=widgets.Layout(flex="1 1 40%"))
        self.box = widgets.VBox(
            [widgets.HBox([back, on, self.status]), widgets.HBox([self.comment, right])]
        )
        self.box.add_class("comment-toolkit-reply-desk")
        self.refresh()

    def refresh(self) -> None:
        """Show the comment that is looked at, and an empty draft."""
        self.status.value = self.desk.status()
        self.comment.value = self.desk.comment_html()
        self.draft.value = self.desk.draft
        self.refresh_meter()

    def refresh_meter(self) -> None:
        """Show what the draft does."""
        self.meter.value = self.desk.meter_html()


def reply_desk(
    comments: pd.DataFrame,
    *,
    n: int = 20,
    intents: Any = "fast",
    engine: Any = None,
    ask: bool = False,
) -> ReplyDesk:
    """Who waits, what did they say before, and does my answer own the matter?

    Shows the queue of `toolkit.reply_queue` one comment at a time: its thread, what the
    person wrote elsewhere, the question to ask where the intent is in doubt or else what
    an owning answer does, and a box to type in with a meter of ownership and
    deflection. It drafts nothing, sends nothing and keeps nothing. Comment text is
    hostile input: it is escaped, always.

    Parameters
    ----------
    comments : pandas.DataFrame
        With ``text``; of ``intent`` and ``needs_reply``, what is missing is added and what
        is there is left as it is.
        ``comment_id``, ``parent_id``, ``thread_id``, ``author_id``, ``is_post_author``
        and ``created_at`` are used where they are there. With ``intent_set`` (see
        `toolkit.intent_set`) doubtful comments get a question to ask.
    n : int
        Length of the queue at most; the desk says how many wait in all.
    intents : str or object
        The engine of `toolkit.annotate_intent` for what is missing.
    engine : object, optional
        Reads ownership and deflection in the draft; see `toolkit.annotate_reply_acts`.
        Rules that show their words, where not given.
    ask : bool
        Look with `toolkit.intent_set` which comments of the queue are in doubt, unless
        that is in the table already.

    Returns
    -------
    ReplyDesk
        Shows itself in a notebook.

    Raises
    ------
    SchemaError
        If there is no column ``text``.

    Examples
    --------
    >>> desk = reply_desk(pd.DataFrame({
    ...     "text": ["My parcel never came!"], "intent": ["help_request"],
    ...     "needs_reply": [True]}))
    >>> desk.type("Unfortunately delivery is outside our control.")
    >>> desk.meter().query("there")["act"].tolist()
    ['deflection']
    """
    check_columns(comments, ["text"], name="comments")
    check_number("n", n, low=1)
    missing = [name for name in ("intent", "needs_reply") if name not in comments]
    if missing:
        read = annotate_intent(comments, engine=intents)
        # How sure the engine is of an intent belongs to its own, not to one that was given.
        added = [*missing, "intent_probability"] if "intent" in missing else missing
        comments = comments.assign(**{name: read[name] for name in added})
    return ReplyDesk(comments, n=n, engine=engine, ask=ask)
