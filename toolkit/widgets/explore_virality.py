"""Look behind every point of the map: the post, its tree, its comments, its newcomers."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property
from html import escape
from typing import Any

import ipywidgets as widgets
import pandas as pd

from toolkit.frames import comments_under, select_audience
from toolkit.intent import annotate_intent
from toolkit.plotting.base import label_of, percent
from toolkit.plotting.virality import CORNERS, corners, plot_reach_map, plot_spread
from toolkit.schema import SchemaError, Study, check_choice, check_columns, check_number
from toolkit.stats.proportions import proportion_ci, summarize_shares
from toolkit.virality.aftermath import list_newcomers
from toolkit.virality.posts import summarize_virality
from toolkit.virality.reach import summarize_rates
from toolkit.virality.trees import tree_of
from toolkit.widgets.rendering import comment_cards, figure_html, safe_text

__all__ = ["ExploreVirality", "ViralityView", "explore_virality"]

EVERY = "all"
REACH, TALK = "view_count", "comments_per_1000_views"
#: Newcomers below which a post's share of returns is a story about single people.
FEWEST_PEOPLE = 5
#: Posts offered in the list at once; a list of thousands cannot be read.
MOST_LISTED = 200


@dataclass(frozen=True)
class ViralityView:
    """What is looked at; 'all' leaves a side open.

    Attributes
    ----------
    kind, corner : str
        Of the posts in the list, or 'all'.
    post : int
        Row of the post in the summary, -1 for none.
    first, second : str
        The two kinds that are compared.
    """

    kind: str = EVERY
    corner: str = EVERY
    post: int = -1
    first: str = ""
    second: str = ""


class ExploreVirality:
    """The map of reach and talk, one post at a time, and two kinds side by side.

    Attributes
    ----------
    posts : pandas.DataFrame
        From `toolkit.summarize_virality`, with the column ``corner``.
    comments, shares : pandas.DataFrame
        What stands behind them.
    view : ViralityView
        What is looked at now; change it with `set`.
    """

    def __init__(
        self, posts: pd.DataFrame, comments: pd.DataFrame, shares: pd.DataFrame, *, most: int
    ) -> None:
        found = corners(posts, reach=REACH, talk=TALK) if TALK in posts else pd.NA
        self.posts = posts.assign(corner=found).reset_index(drop=True)
        self.comments, self.shares, self.most = comments, shares, most
        kinds = self.kinds
        self.view = ViralityView(
            first=kinds[0] if kinds else "", second=kinds[1] if len(kinds) > 1 else ""
        )
        self._choose_first()

    @property
    def kinds(self) -> list[str]:
        """The kinds of post, the most frequent first."""
        if "kind" not in self.posts:
            return []
        return [str(kind) for kind in self.posts["kind"].value_counts().index]

    @property
    def listed(self) -> pd.DataFrame:
        """The posts of the chosen kind and corner, those with most views first."""
        keep = pd.Series(data=True, index=self.posts.index)
        for column in ("kind", "corner"):
            wanted = getattr(self.view, column)
            if wanted != EVERY:
                keep &= self.posts[column].eq(wanted).fillna(value=False)
        rows = self.posts[keep.astype(bool)]
        order = [name for name in (REACH, "comments") if name in rows]
        return rows.sort_values(order, ascending=False, kind="stable").head(MOST_LISTED)

    @property
    def selected(self) -> pd.DataFrame:
        """The comments under the chosen post, for further work in the notebook."""
        if self.view.post < 0:
            return self.comments.iloc[:0]
        post = self.posts.loc[self.view.post]
        mine = self.comments["platform"].eq(post["platform"])
        mine &= self.comments["post_id"].eq(post["post_id"])
        return self.comments[mine.fillna(value=False).astype(bool)].copy(deep=False)

    def set(self, **changes: Any) -> None:
        """Change parts of the view; a kind or corner also chooses its first post.

        Parameters
        ----------
        **changes
            Attributes of `ViralityView`.
        """
        for name in changes:
            check_choice("view", name, ViralityView.__dataclass_fields__)
        if "post" in changes:
            check_choice("post", changes["post"], [-1, *self.posts.index])
        self.view = replace(self.view, **changes)
        if {"kind", "corner"} & set(changes) and "post" not in changes:
            self._choose_first()
        if "_display" in self.__dict__:
            self._display.refresh()

    def _choose_first(self) -> None:
        listed = self.listed
        self.view = replace(self.view, post=int(listed.index[0]) if len(listed) else -1)

    def map_html(self) -> str:
        """Draw the map with the chosen post ringed."""
        show = None if self.view.kind == EVERY else self.view.kind
        by = "kind" if self.kinds else None
        try:
            check_columns(self.posts, [REACH, TALK], name="posts")
            ax = plot_reach_map(
                self.posts, reach=REACH, talk=TALK, by=by, show=show, highlight=self.view.post
            )
        except SchemaError as error:
            return f"<p>No map: {safe_text(error)}</p>"
        return figure_html(ax, alt=ax.get_title(loc="left"))

    def post_html(self) -> str:
        """Show the chosen post in its words, with what it brought."""
        if self.view.post < 0:
            return "<p>No post of this kind lies in this corner. Choose another.</p>"
        post = self.posts.loc[self.view.post]
        words = " ".join(str(post[c]) for c in ("title", "text") if c in post and _known(post[c]))
        facts = [
            f"{name} {_figure(post[column])}"
            for column, name in (
                ("kind", ""),
                ("corner", "corner:"),
                (REACH, "views"),
                ("lift", "lift"),
                ("share_count", "shares"),
                ("comments", "comments"),
                ("participants", "by people"),
                ("newcomers", "newcomers"),
            )
            if column in post and _known(post[column])
        ]
        return (
            f"<div style='color:#555'>{' · '.join(facts)}</div><p dir='auto' "
            f"style='unicode-bidi:isolate;overflow-wrap:anywhere'>{safe_text(words)}</p>"
        )

    def tree_html(self) -> str:
        """Draw how the post was passed on, or, where nobody knows, how the talk branched."""
        if self.view.post < 0:
            return ""
        post = self.posts.loc[self.view.post]
        where = {"platform": post["platform"], "post_id": post["post_id"]}
        if len(self.shares):
            parents, what = tree_of(self.shares, **where), "shares"
        elif {"comment_id", "parent_id"} <= set(self.comments.columns):
            parents, what = tree_of(self.comments, **where, tree="replies"), "replies"
        else:
            return "<p>Nothing says who shared from or answered whom.</p>"
        ax = plot_spread(parents, what=what)
        return figure_html(ax, alt=ax.get_title(loc="left"))

    def comments_html(self) -> str:
        """Show the post's comments in their own words, the most liked first."""
        rows = self.selected
        if "like_count" in rows:
            rows = rows.sort_values("like_count", ascending=False, kind="stable")
        more = len(rows) - self.most
        note = f"<p>and {more:,} more</p>" if more > 0 else ""
        return comment_cards(rows.head(self.most)) + note if len(rows) else "<p>No comments.</p>"

    @cached_property
    def _people(self) -> pd.DataFrame | None:
        needed = {"author_id", "created_at"}
        if not needed <= set(self.comments.columns) or self.comments["created_at"].isna().all():
            return None
        return list_newcomers(comments_under(self.comments, self.posts))

    def newcomers_html(self) -> str:
        """Say how many came first with this post, and what became of them; nobody is named."""
        if self.view.post < 0:
            return ""
        if self._people is None:
            return "<p>Without authors and times nobody can be told to be new.</p>"
        post = self.posts.loc[self.view.post]
        mine = self._people["platform"].eq(post["platform"])
        came = self._people[mine & self._people["post_id"].eq(post["post_id"])]
        if came.empty:
            return (
                "<p>Nobody's first comment stands here, or it falls into the first four weeks, "
                "when everybody looks new.</p>"
            )
        back = came[came["returned"].astype(bool)]
        said = f"{len(came):,} newcomers; {len(back):,} of them wrote under another post since"
        if len(came) >= FEWEST_PEOPLE:
            ci = proportion_ci(len(back), len(came)).iloc[0]
            said += f" ({percent(ci['ci_low'])} to {percent(ci['ci_high'])})"
        if len(back):
            said += f", half of these within {back['days'].median():.0f} days"
        rest = came.loc[~came["returned"].astype(bool), "watched_days"]
        if len(rest):
            said += f". The others were not seen again in {rest.min():.0f} to {rest.max():.0f} days"
        return f"<p>{said}.</p>"

    def compare(self) -> pd.DataFrame:
        """Give the measures of the two chosen kinds with their intervals.

        Returns
        -------
        pandas.DataFrame
            One row per measure and kind: ``measure``, ``kind``, ``value``, ``ci_low``,
            ``ci_high``, ``n``.
        """
        chosen = [self.view.first, self.view.second]
        posts = self.posts[self.posts["kind"].isin(chosen)] if "kind" in self.posts else None
        if posts is None or posts.empty:
            return pd.DataFrame(columns=["measure", "kind", "value", "ci_low", "ci_high", "n"])
        parts = []
        for measure, outcome, per, times in (
            ("comments per 1,000 views", "comments", REACH, 1000.0),
            ("shares per 1,000 views", "share_count", REACH, 1000.0),
            ("newcomers per 1,000 views", "newcomers", REACH, 1000.0),
            ("newcomers back within 30 days", "returned_30", "returned_30_n", 1.0),
        ):
            if {outcome, per} <= set(posts.columns):
                rates = summarize_rates(posts, outcome=outcome, per=per, by="kind", times=times)
                parts.append(rates.assign(measure=measure))
        parts += self._reactions(posts)
        rows = pd.concat(parts, ignore_index=True).dropna(subset="value")
        return rows[["measure", "kind", "value", "ci_low", "ci_high", "n"]]

    def _reactions(self, posts: pd.DataFrame) -> list[pd.DataFrame]:
        if "intent" not in self.comments or "author_id" not in self.comments:
            return []
        key = ["platform", "post_id"]
        kind = posts.set_index(key)["kind"]
        # A column of that name would be in the way of the posts' own.
        theirs = select_audience(self.comments).drop(columns="kind", errors="ignore")
        own = theirs.join(kind, on=key, how="inner")
        shares = summarize_shares(
            own, of="intent", by="kind", cluster="author_id", values=["reaction"]
        )
        return [
            shares.rename(columns={"share": "value"}).assign(measure="comments that only react")
        ]

    def compare_html(self) -> str:
        """Show the two kinds side by side, each with its interval and n."""
        rows = self.compare()
        chosen = [kind for kind in (self.view.first, self.view.second) if kind]
        if rows.empty or len(set(chosen)) < 2:
            return "<p>Choose two kinds of post that your file names.</p>"
        head = "".join(f"<th>{safe_text(label_of(kind))}</th>" for kind in chosen)
        lines = []
        for measure, part in rows.groupby("measure", sort=False):
            cells = (part[part["kind"] == kind] for kind in chosen)
            body = "".join(f"<td>{_cell(cell)}</td>" for cell in cells)
            lines.append(f"<tr><th style='text-align:left'>{escape(str(measure))}</th>{body}</tr>")
        return (
            f"<table><tr><th></th>{head}</tr>{''.join(lines)}</table>"
            "<p>In brackets the 95 % interval. Where two overlap, do not call one larger.</p>"
        )

    @cached_property
    def _display(self) -> _Display:
        return _Display(self)

    def _ipython_display_(self) -> None:
        from IPython.display import display

        display(self._display.box)


def _known(value: Any) -> bool:
    return not pd.isna(value)


def _figure(value: Any) -> str:
    if isinstance(value, str):
        return safe_text(label_of(value))
    number = float(value)
    return f"{number:,.0f}" if number == round(number) else f"{number:,.2f}"


def _cell(cell: pd.DataFrame) -> str:
    if cell.empty:
        return "not known"
    row = cell.iloc[0]
    ends = f" ({row['ci_low']:.2f} to {row['ci_high']:.2f})" if _known(row["ci_low"]) else ""
    return f"{row['value']:.2f}{ends}, n {int(row['n']):,}"


class _Display:
    """The ipywidgets around an `ExploreVirality`; holds nothing that the state does not."""

    def __init__(self, explorer: ExploreVirality) -> None:
        self.explorer = explorer
        kinds = explorer.kinds
        self.kind = self._menu("Kind", "kind", [EVERY, *kinds])
        self.corner = self._menu("Corner", "corner", [EVERY, *CORNERS.values()])
        self.post = widgets.Dropdown(description="Post", layout=widgets.Layout(width="40em"))
        self.post.observe(self._choose, "value")
        self.map, self.words, self.tree = (widgets.HTML() for _ in range(3))
        self.people, self.table = widgets.HTML(), widgets.HTML()
        self.comments = widgets.HTML(layout=widgets.Layout(max_height="26em", overflow="auto"))
        first = self._menu("First", "first", kinds)
        second = self._menu("Second", "second", kinds)
        wrap = widgets.Layout(flex_flow="row wrap")
        side = widgets.Layout(width="32em", min_width="20em")
        self.box = widgets.VBox(
            [
                widgets.HBox([self.kind, self.corner], layout=wrap),
                self.map,
                self.post,
                self.words,
                widgets.HBox(
                    [
                        widgets.VBox([self.tree, self.people], layout=side),
                        widgets.VBox([self.comments], layout=side),
                    ],
                    layout=wrap,
                ),
                widgets.HTML("<h4>Two kinds of post</h4>"),
                widgets.HBox([first, second], layout=wrap),
                self.table,
            ]
        )
        self.box.add_class("comment-toolkit-explore-virality")
        self._shown: ViralityView | None = None
        self._filling = False
        self.refresh()

    def _menu(self, name: str, side: str, values: list[str]) -> widgets.Dropdown:
        options = [(label_of(value), value) for value in values]
        now = getattr(self.explorer.view, side)
        made = widgets.Dropdown(
            options=options, value=now if now in values else None, description=name
        )
        made.observe(lambda change: self.explorer.set(**{side: change.new}), "value")
        return made

    def _choose(self, change: Any) -> None:
        if not self._filling:
            self.explorer.set(post=-1 if change.new is None else change.new)

    def refresh(self) -> None:
        """Show the state; only what changed is drawn anew."""
        view, before = self.explorer.view, self._shown
        self._shown = view
        if before is None or (view.kind, view.corner) != (before.kind, before.corner):
            self._fill_list()
        if before is None or (view.kind, view.post) != (before.kind, before.post):
            self.map.value = self.explorer.map_html()
        if before is None or view.post != before.post:
            self._filling = True
            known = [value for _, value in self.post.options]
            self.post.value = view.post if view.post in known else None
            self._filling = False
            self.words.value = self.explorer.post_html()
            self.tree.value = self.explorer.tree_html()
            self.people.value = self.explorer.newcomers_html()
            self.comments.value = self.explorer.comments_html()
        if before is None or (view.first, view.second) != (before.first, before.second):
            self.table.value = self.explorer.compare_html()

    def _fill_list(self) -> None:
        self._filling = True
        self.post.options = [
            (self._name(post), int(place)) for place, post in self.explorer.listed.iterrows()
        ]
        chosen = self.explorer.view.post
        self.post.value = chosen if chosen in [value for _, value in self.post.options] else None
        self._filling = False

    @staticmethod
    def _name(post: pd.Series) -> str:
        words = next((str(post[c]) for c in ("title", "text") if c in post and _known(post[c])), "")
        views = f"{int(post[REACH]):,} views: " if REACH in post and _known(post[REACH]) else ""
        return f"{views}{words[:60] or post['post_id']}"


def explore_virality(
    study: Study,
    *,
    comments: pd.DataFrame | None = None,
    engine: Any = "fast",
    most_comments: int = 12,
) -> ExploreVirality:
    """Which posts were seen, which were talked about, and what is behind each point?

    Shows the map of reach and talk; a post of any kind and corner with its words, its tree,
    its comments and what became of the people it brought; and two kinds of post side by
    side with intervals. All text of others is escaped, and no commenter is named.

    Parameters
    ----------
    study : Study
        Posts, comments and shares, as far as they are there.
    comments : pandas.DataFrame, optional
        The study's comments with ``intent``; otherwise `engine` gives it.
    engine : str or object
        See `toolkit.annotate_intent`.
    most_comments : int
        Comments of a post shown at once.

    Returns
    -------
    ExploreVirality
        Shows itself in a notebook; ``.selected`` gives the chosen post's comments and
        ``.compare()`` the two kinds, as frames.

    Raises
    ------
    SchemaError
        If `comments` lacks ``text``, ``platform`` or ``post_id``, or `most_comments` is below 1.

    Examples
    --------
    >>> explorer = explore_virality(Study.of(
    ...     posts=pd.DataFrame({"platform": "x", "post_id": ["p"], "kind": "meme"}),
    ...     comments=pd.DataFrame({"platform": "x", "comment_id": ["1"], "post_id": ["p"],
    ...                            "text": ["lol"]})), engine="rules")
    >>> explorer.selected["text"].tolist()
    ['lol']
    """
    check_number("most_comments", most_comments, low=1)
    words = study.comments if comments is None else comments
    check_columns(words, ["text", "platform", "post_id"], name="comments")
    if "intent" not in words:
        words = annotate_intent(words, engine=engine)
    posts = summarize_virality(study.posts, words, study.shares)
    return ExploreVirality(posts, words, study.shares, most=int(most_comments))
