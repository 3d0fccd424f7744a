"""Say what comments are for, one at a time; every answer is on disk before the next shows."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import ipywidgets as widgets
import pandas as pd

from toolkit.intent.labels import LabelStore, codebook
from toolkit.intent.sampling import choose_to_label
from toolkit.plotting.base import color_of, label_of
from toolkit.schema import (
    GROUPS,
    INTENTS,
    ReadError,
    SchemaError,
    check_choice,
    check_columns,
    check_number,
)
from toolkit.widgets.base import Shown
from toolkit.widgets.rendering import safe_text, words_html

__all__ = ["LabelComments", "label_comments"]

ORDERS = ("useful", "random")
SKIP, UNDO = "s", "u"
#: One key per label; those of the two commands are left out.
KEYS = "1234567890abcdefghijklmnopqrtvwxyz"


class LabelComments(Shown):
    """A queue of comments, and one person who says what each is for.

    Attributes
    ----------
    annotator : str
        Who labels.
    choices : dict of str to str
        The labels, each with what it means.
    queue : list of str
        Ids of the comments to come; the first is the one that shows.
    """

    def __init__(
        self,
        comments: pd.DataFrame,
        *,
        store: LabelStore,
        annotator: str,
        choices: Mapping[str, str],
        chosen: Mapping[str, str],
        passed: Mapping[str, list[str]],
    ) -> None:
        self.annotator = annotator
        self.choices = dict(choices)
        self.queue = list(chosen)
        self._store = store
        self._chosen = dict(chosen)
        self._passed = dict(passed)
        self._texts = comments.set_index("comment_id")["text"]

    @property
    def labels(self) -> pd.DataFrame:
        """All labels in the store, everybody's; see `toolkit.read_labels`."""
        return self._store.read()

    @property
    def text(self) -> str | None:
        """What the comment that shows says; None when the queue is empty."""
        return str(self._texts[self.queue[0]]) if self.queue else None

    def give(self, label: str, *, note: str = "") -> None:
        """Label the comment that shows, and go on to the next once that is on disk.

        Parameters
        ----------
        label : str
            One of `choices`.
        note : str
            Whatever is worth remembering about it.

        Raises
        ------
        SchemaError
            If there is no such label, or the comment was answered under this name in another
            window; that answer stays.
        ReadError
            If it cannot be written; the comment stays.
        """
        check_choice("label", label, self.choices)
        self._write(label, note)

    def skip(self, *, note: str = "") -> None:
        """Leave the comment that shows without a label, and go on; it may fail as `give` may."""
        self._write(None, note)

    def undo(self) -> None:
        """Take back this annotator's last answer, also one of an earlier day.

        Raises
        ------
        SchemaError
            If that answer is about a comment that is not among these; it stays.
        ReadError
            If the file cannot be written.
        """
        last = self._store.take_back(self.annotator, among=self._texts.index, passed=self._passed)
        if last:
            self._chosen[last[0]] = last[1]
            # Given in another window, it may be yet to come in this one.
            self.queue = [last[0], *(comment for comment in self.queue if comment != last[0])]
        self._show()

    def type_key(self, key: str, *, note: str = "") -> None:
        """Do what a key stands for; one that stands for nothing does nothing."""
        label = dict(zip(KEYS, self.choices, strict=False)).get(key.lower())
        if key.lower() == UNDO:
            self.undo()
        elif key.lower() == SKIP:
            self.skip(note=note)
        elif label is not None:
            self.give(label, note=note)

    def status(self) -> str:
        """Say how much is done and how much is left."""
        labels = self.labels
        mine = labels.loc[labels["annotator"] == self.annotator, "intent"]
        skipped = f", {mine.isna().sum():,} skipped" if mine.isna().any() else ""
        done = f"{mine.notna().sum():,} labelled{skipped}"
        return f"{self.annotator}: {done}, {len(self.queue):,} to go"

    def comment_html(self) -> str:
        """Show the comment in its own words, or say that there are no more."""
        if self.text is None:
            return "<p>All done. The labels are in <code>.labels</code>.</p>"
        return words_html(self.text, style="font-size:120%;padding:8px;border:1px solid #bbb")

    def codebook_html(self) -> str:
        """Show what each label means, and the rules for ties where they are the codebook's."""
        keys = dict(zip(self.choices, KEYS, strict=False))
        rows = "".join(
            f"<tr><td><code>{keys.get(name, '')}</code></td>"
            f"<td style='border-left:5px solid {color_of(name)};padding-left:6px'>"
            f"<b>{safe_text(label_of(name))}</b></td><td>{said}</td></tr>"
            for name, said in self._meanings().items()
        )
        rules = ""
        if set(self.choices) == set(INTENTS):
            listed = "".join(f"<li>{safe_text(rule)}</li>" for rule in codebook()["rules"])
            rules = f"<b>In doubt, the first of these that fits</b><ol>{listed}</ol>"
        style = "font-size:85%;line-height:1.35;vertical-align:top"
        return f"<div style='{style}'><table style='{style}'>{rows}</table>{rules}</div>"

    def _meanings(self) -> dict[str, str]:
        """Give each label its line of HTML."""
        lines = {}
        for name, means in self.choices.items():
            entry = codebook().get(name, {}) if name in INTENTS else {}
            parts = [safe_text(means)]
            parts += [f"<i>“{safe_text(entry['typical'])}”</i>"] if entry else []
            parts += [f"Not: {safe_text(entry['not_this'])}"] if entry else []
            lines[name] = "<br>".join(part for part in parts if part)
        return lines

    def _write(self, label: str | None, note: str) -> None:
        if not self.queue:
            return
        current = self.queue[0]
        self._store.add(
            current,
            str(self._texts[current]),
            annotator=self.annotator,
            intent=label,
            note=_whole(note),
            chosen=self._chosen[current],
            passed=self._passed.get(current, ()),
        )
        self.queue.pop(0)
        self._show()

    def _make_view(self) -> _View:
        return _View(self)


class _View:
    """The ipywidgets around a `LabelComments`; holds nothing that the state does not."""

    def __init__(self, state: LabelComments) -> None:
        self.state = state
        self.comment = widgets.HTML()
        self.status = widgets.HTML()
        self.done = widgets.IntProgress(min=0, layout=widgets.Layout(width="12em"))
        self.note = widgets.Text(placeholder="a note, if you like", description="Note")
        # Keys come in through a box of text: in a box JupyterLab leaves them alone, while
        # anywhere else in a notebook they are its own commands ("1" would remake the cell).
        self.keys = widgets.Text(description="Keys", placeholder="click here and type")
        self.keys.layout.width = "18em"
        self.keys.observe(self._typed, "value")
        labels = [
            self._button(f"{key}  {label_of(name)}", means, lambda name=name: self._give(name))
            for key, (name, means) in zip(KEYS, state.choices.items(), strict=False)
        ]
        skip = self._button(f"{SKIP}  Skip", "No label for this one", self._skip)
        undo = self._button(f"{UNDO}  Undo", "Take back the last answer", state.undo)
        self.buttons = [*labels, skip, undo]
        left = [
            self.comment,
            widgets.HBox(labels, layout=widgets.Layout(flex_flow="row wrap")),
            widgets.HBox([skip, undo, self.keys]),
            self.note,
            widgets.HBox([self.done, self.status]),
        ]
        book = widgets.HTML(state.codebook_html())
        side = widgets.Layout(width="44%", max_height="34em", overflow="auto", padding="0 0 0 12px")
        self.box = widgets.HBox(
            [
                widgets.VBox(left, layout=widgets.Layout(width="56%")),
                widgets.VBox([book], layout=side),
            ]
        )
        self.box.add_class("comment-toolkit-label-comments")
        self._asked = len(state.queue)
        self.refresh()

    def refresh(self) -> None:
        """Show the state."""
        self.comment.value = self.state.comment_html()
        self.status.value = safe_text(self.state.status())
        self._asked = max(self._asked, len(self.state.queue))
        self.done.max = max(self._asked, 1)
        self.done.value = self._asked - len(self.state.queue)
        self.note.value = ""

    def _button(self, name: str, tip: str, action: Any) -> widgets.Button:
        made = widgets.Button(description=name, tooltip=tip)
        made.layout.width = "11em"

        def clicked(_: Any) -> None:
            self._do(action)
            self.keys.focus()

        made.on_click(clicked)
        return made

    def _give(self, name: str) -> None:
        self.state.give(name, note=self.note.value)

    def _skip(self) -> None:
        self.state.skip(note=self.note.value)

    def _typed(self, change: Any) -> None:
        """Do what was typed since the last time; the box keeps it, so fast keys are not lost."""
        if change.new.startswith(change.old):
            for key in change.new[len(change.old) :]:
                # Keys after one that failed were meant for comments after the one that stays.
                if not self._do(lambda key=key: self.state.type_key(key, note=self.note.value)):
                    break

    def _do(self, action: Any) -> bool:
        """Act, and say on the page what went wrong: a callback's error shows nowhere else.

        Returns
        -------
        bool
            Whether it worked.
        """
        try:
            action()
        except ReadError as error:
            self.status.value = f"<b>Not saved:</b> {safe_text(error)}"
        except SchemaError as error:
            self.status.value = f"<b>Not done:</b> {safe_text(error)}"
        else:
            return True
        return False


def label_comments(
    comments: pd.DataFrame,
    *,
    store: str | Path = "labels.sqlite",
    annotator: str = "me",
    labels: Sequence[str] | Mapping[str, str] | None = None,
    order: str = "useful",
    n: int = 200,
    shared: int = 50,
    engine: Any = "fast",
    seed: int = 0,
) -> LabelComments:
    """What are these comments for, in your own judgement?

    Shows one comment at a time with the codebook beside it. Click an intent, or click into
    *Keys* and type its key; skip, undo, and a note are there too. Each answer is on disk
    before the next comment shows. Run it again to go on where you stopped.

    Parameters
    ----------
    comments : pandas.DataFrame
        With ``comment_id`` (no two alike) and ``text``; see `order` for
        ``intent_probability``.
    store : str or Path
        A SQLite file, made if it is not there. It holds ids, labels, notes and the words of
        the labelled comments. Several people may write to it, under names of their own.
    annotator : str
        Who labels. Two people who share a name are taken for one: neither overwrites what
        the other said, but nothing tells their answers apart.
    labels : list of str, or dict of str to str, optional
        Labels of your own, with what each means; the intents of the codebook by default.
        At most 34, one per key.
    order : {'useful', 'random'}
        'useful' takes the comments from which a model learns most: those that `engine`
        doubts and that are unlike those before. 'random' takes a fair sample, which is what
        `toolkit.evaluate_intent` and corrected shares need. It is drawn from all comments:
        where it comes by one that you labelled as useful, that label is kept, and counts as
        random (``chosen``) from then on.
    n : int
        How many comments to label in all, those labelled before included.
    shared : int
        How many comments that others labelled come first, so that there is something to
        compare (see `toolkit.agreement`).
    engine : str or object
        Whose doubt counts, where ``intent_probability`` is missing; see
        `toolkit.annotate_intent`.
    seed : int
        The same seed gives the same comments.

    Returns
    -------
    LabelComments
        Shows itself in a notebook; ``.labels`` gives everybody's labels as a frame.

    Raises
    ------
    SchemaError
        If a column is missing, an id is missing or there twice, or the labels are not those
        that the store was made with.
    ReadError
        If the file cannot be used.

    Examples
    --------
    >>> import tempfile
    >>> comments = pd.DataFrame({"comment_id": ["1", "2"], "text": ["Is it open?", "lol"]})
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     mine = label_comments(comments, store=f"{folder}/labels.sqlite", order="random")
    ...     mine.give("reaction" if mine.text == "lol" else "question")
    ...     print(mine.status())
    me: 1 labelled, 1 to go
    """
    check_columns(comments, ["comment_id", "text"], name="comments")
    check_choice("order", order, ORDERS)
    check_number("n", n, low=1)
    check_number("shared", shared, low=0)
    if not isinstance(annotator, str) or not annotator.strip():
        said = "empty" if isinstance(annotator, str) else repr(annotator)
        raise SchemaError(
            f"`annotator` is {said}; give the name that the labels shall stand under, such as 'me'."
        )
    rows = comments.assign(
        comment_id=comments["comment_id"].astype("string"),
        text=comments["text"].map(_whole, na_action="ignore"),
    )
    bad = rows["comment_id"].isna() | rows["comment_id"].duplicated()
    if bad.any():
        raise SchemaError(
            f"`comments` has {int(bad.sum())} rows whose 'comment_id' is missing or there before "
            f"(the first in row {int(bad.to_numpy().argmax())}); each comment needs one of its own."
        )
    choices = _choices(labels)
    kept = LabelStore(Path(store), list(choices))
    chosen, passed = _choose(
        rows, kept.read(), annotator, order=order, n=n, shared=shared, engine=engine, seed=seed
    )
    return LabelComments(
        rows, store=kept, annotator=annotator, choices=choices, chosen=chosen, passed=passed
    )


def _whole(text: Any) -> Any:
    """Give a text without halves of characters: neither a file nor a table can hold those."""
    if not isinstance(text, str):
        return text
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def _choices(labels: Sequence[str] | Mapping[str, str] | None) -> dict[str, str]:
    if labels is None:
        return {
            name: f"{GROUPS[intent.group]}: wants to {intent.wants}"
            for name, intent in INTENTS.items()
        }
    means = labels if isinstance(labels, Mapping) else dict.fromkeys(labels, "")
    choices = {str(name): meaning for name, meaning in means.items()}
    if not 2 <= len(choices) <= len(KEYS) or isinstance(labels, str):
        raise SchemaError(
            f"`labels` is {labels!r}; give a list of 2 to {len(KEYS)} different labels, or a dict "
            "of labels and what they mean."
        )
    return choices


def _choose(
    comments: pd.DataFrame,
    labels: pd.DataFrame,
    annotator: str,
    *,
    order: str,
    n: int,
    shared: int,
    seed: int,
    engine: Any,
) -> tuple[dict[str, str], dict[str, list[str]]]:
    """Say which comments come, in order, and how each was chosen.

    And of each random one, which comments chance drew before it though they had been sought
    out: without those, the random ones would be a sample of what is left when the doubtful
    ones are gone, and an engine would look better on it than it is.
    """
    mine = labels["annotator"] == annotator
    done = set(labels.loc[mine, "comment_id"])
    others = labels[~mine & ~labels["comment_id"].isin(done)].drop_duplicates("comment_id")
    both = done & set(labels.loc[~mine, "comment_id"])
    others = others[others["comment_id"].isin(comments["comment_id"])]
    others = others.head(max(shared - len(both), 0))
    chosen = dict(zip(others["comment_id"], others["chosen"], strict=True))
    left = max(n - len(done) - len(chosen), 0)
    fresh = ~comments["comment_id"].isin(done | set(chosen))
    if order == "random":
        sought = set(labels.loc[mine & (labels["chosen"] == "useful"), "comment_id"])
        sought |= {comment for comment, how in chosen.items() if how == "useful"}
        places = choose_to_label(comments, n=len(comments), order=order, seed=seed)
        ids, new = comments["comment_id"].iloc[places], fresh.iloc[places]
        passed: dict[str, list[str]] = {}
        so_far: list[str] = []
        for comment, is_new in zip(ids, new, strict=True):
            if is_new and len(passed) < left:
                passed[comment] = so_far.copy()
            elif comment in sought:
                so_far.append(comment)
        taken = list(passed)
    else:
        rows, passed = comments[fresh], {}
        texts = labels["text"].unique().tolist()
        places = choose_to_label(
            rows, n=left, order=order, labelled=texts, engine=engine, seed=seed
        )
        taken = rows["comment_id"].iloc[places].tolist()
    chosen |= dict.fromkeys(taken, order)
    return dict(list(chosen.items())[: max(n - len(done), 0)]), passed
