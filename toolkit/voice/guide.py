"""A one-page guide to a voice, written from evidence: how we sound, and how we do not."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape
from pathlib import Path
from typing import Any

import pandas as pd

from toolkit.schema import SchemaError, check_number
from toolkit.voice.distinct import FEWEST_TEXTS, summarize_style
from toolkit.voice.profile import VoiceProfile, check_texts

__all__ = ["VoiceGuide", "voice_guide"]

#: Habits that a writer can do something about.
_TELLING = (
    "sentence_words", "long_words", "we", "i", "you", "contractions", "hedges", "abstract",
    "questions", "exclamations", "brackets", "calls", "imperatives", "laughs", "emoji", "hashtags",
    "links", "shouting", "capital_start",
)  # fmt: skip
#: An example is long enough to sound like somebody and short enough for one page.
_FEWEST, _MOST = 60, 320


@dataclass(frozen=True)
class VoiceGuide:
    """A guide as rows, from which its two pages are written.

    Attributes
    ----------
    title : str
        The heading.
    sections : tuple of (str, tuple of str)
        Each section's heading and its points; a point that begins with ``>`` is a quotation.
    note : str
        What the guide rests on.
    """

    title: str
    sections: tuple[tuple[str, tuple[str, ...]], ...]
    note: str

    @property
    def markdown(self) -> str:
        """The guide as Markdown; quoted texts cannot make markup of their own."""
        lines = [f"# {_plain(self.title)}", ""]
        for heading, points in self.sections:
            lines += [f"## {heading}", ""]
            for point in points:
                quoted = point.startswith(">")
                said = _plain(point.removeprefix(">"))
                lines += [f"> {said}", ""] if quoted else [f"- {said}"]
            if lines[-1]:
                lines.append("")
        return "\n".join([*lines, f"*{_plain(self.note)}*", ""])

    @property
    def html(self) -> str:
        """The guide as a page of HTML that fetches nothing."""
        body = [f"<h1>{escape(self.title)}</h1>"]
        for heading, points in self.sections:
            items = "".join(
                f"<blockquote dir='auto'>{escape(point.removeprefix('>'))}</blockquote>"
                if point.startswith(">")
                else f"<li>{escape(point)}</li>"
                for point in points
            )
            body.append(f"<h2>{escape(heading)}</h2><ul>{items}</ul>")
        style = (
            "body{font:15px/1.45 sans-serif;max-width:46em;margin:2em auto;padding:0 1em}"
            "blockquote{border-left:4px solid #ccc;margin:.5em 0;padding:.2em .8em;"
            "white-space:pre-wrap;overflow-wrap:anywhere;unicode-bidi:isolate}"
        )
        return (
            f"<!DOCTYPE html><html><head><meta charset='utf-8'><title>{escape(self.title)}</title>"
            f"<style>{style}</style></head><body>{''.join(body)}<p><em>{escape(self.note)}</em></p>"
            "</body></html>"
        )

    def save(self, folder: str | Path) -> list[Path]:
        """Write ``voice_guide.md`` and ``voice_guide.html`` into a folder.

        Parameters
        ----------
        folder : str or Path
            Made if it is not there.

        Returns
        -------
        list of Path
            The two files.
        """
        target = Path(folder)
        target.mkdir(parents=True, exist_ok=True)
        pages = {"voice_guide.md": self.markdown, "voice_guide.html": self.html}
        for name, page in pages.items():
            (target / name).write_text(page, encoding="utf-8")
        return [target / name for name in pages]

    def _repr_markdown_(self) -> str:
        return self.markdown


def _plain(text: str) -> str:
    """Keep a text on one line and its marks from being read as Markdown or HTML."""
    one = escape(" ".join(text.split()), quote=False)
    for mark in "\\`*_[]#|$~":
        one = one.replace(mark, f"\\{mark}")
    return one


def voice_guide(
    profile: VoiceProfile,
    *,
    others: Any = None,
    name: str = "Our voice",
    most: int = 6,
    examples: int = 3,
) -> VoiceGuide:
    """How do we sound, and how do we not, on one page with evidence?

    Parameters
    ----------
    profile : VoiceProfile
        Fitted on texts that the brand is content with.
    others : sequence of str, optional
        Texts that are not how the brand wants to sound: rivals', or its own from a bad time.
        They give *how we do not sound*, the don'ts and the counter-examples; five at least.
    name : str
        The heading.
    most : int
        How many habits in each list.
    examples : int
        How many examples, and counter-examples.

    Returns
    -------
    VoiceGuide
        With ``.markdown``, ``.html`` and ``.save(folder)``; shows itself in a notebook.
        Habits whose interval meets that of `others` are not called a difference.

    Raises
    ------
    SchemaError
        If the profile is not fitted, or `others` holds fewer than five texts with words.

    Examples
    --------
    >>> from toolkit.samples import load_sample
    >>> posts = load_sample("posts")
    >>> profile = VoiceProfile(lang="en").fit(posts.loc[posts["is_own"], "text"].head(200))
    >>> page = voice_guide(profile, others=posts.loc[~posts["is_own"], "text"]).markdown
    >>> [line for line in page.splitlines() if line.startswith("## ")][:2]
    ['## How we sound', '## How we do not sound']
    """
    check_number("most", most, low=1)
    check_number("examples", examples, low=0)
    if not hasattr(profile, "texts_"):
        raise SchemaError("This profile has learnt no voice yet; call `.fit(texts)` first.")
    own = profile.style()
    known = own[own["feature"].isin(_TELLING)].set_index("feature")
    sections = [("How we sound", tuple(_habits(known, most)))]
    note = f"Written from {len(profile.texts_):,} texts; rates with their 95 % intervals."
    apart = pd.DataFrame()
    if others is not None:
        listed = check_texts(others, name="others", fewest=FEWEST_TEXTS)
        apart = _differences(profile, listed)
        sections.append(("How we do not sound", tuple(_not_us(apart, most))))
        note += (
            f" Held against {len(listed):,} texts of others; only differences beyond the intervals."
        )
    sections.append(("Examples", tuple(f">{one}" for one in _examples(profile, examples))))
    if len(apart):
        counter = _counter_examples(profile, listed, examples)
        sections.append(("Counter-examples", tuple(f">{one}" for one in counter)))
        sections.append(("Do and don't", tuple(_do_and_dont(apart, most))))
    return VoiceGuide(name, tuple(sections), note)


def _rate(row: Any) -> str:
    span = f"{_short(row.ci_low)} to {_short(row.ci_high)}"
    return f"{_short(row.rate)} {row.unit} ({span})"


def _short(rate: float) -> str:
    """Write a rate without more digits than it bears."""
    return f"{rate:.0f}" if rate >= 20 else f"{rate:.1f}"


def _habits(known: pd.DataFrame, most: int) -> list[str]:
    """Say the habits that are there most clearly, sentence length first."""
    sure = (known["rate"] / (known["ci_high"] - known["ci_low"])).fillna(0)
    order = sure[known["rate"] > 0].sort_values(ascending=False).index
    first = ["sentence_words", *(one for one in order if one != "sentence_words")]
    return [f"{row.label}: {_rate(row)}" for row in known.loc[first[:most]].itertuples()]


def _differences(profile: VoiceProfile, others: list[str]) -> pd.DataFrame:
    """Put own and others' habits side by side where their intervals do not meet."""
    both = pd.DataFrame(
        {
            "text": [*profile.texts_, *others],
            "side": ["own"] * len(profile.texts_) + ["other"] * len(others),
        }
    )
    table = summarize_style(both, by="side", lang=profile.lang_)
    table = table[table["feature"].isin(_TELLING)].set_index("feature")
    own, other = (table[table["side"] == side] for side in ("own", "other"))
    joined = own.join(other[["rate", "ci_low", "ci_high"]].add_suffix("_other"), how="inner")
    clear = (joined["ci_low"] > joined["ci_high_other"]) | (
        joined["ci_high"] < joined["ci_low_other"]
    )
    width = joined["ci_high"] - joined["ci_low"] + joined["ci_high_other"] - joined["ci_low_other"]
    gap = (joined["rate"] - joined["rate_other"]).abs() / width.where(width > 0)
    order = gap[clear].sort_values(ascending=False, kind="stable").index
    return joined.loc[order]


def _not_us(apart: pd.DataFrame, most: int) -> list[str]:
    if apart.empty:
        return ["No habit differs from theirs beyond the intervals."]
    return [
        f"{row.label}: {_short(row.rate_other)} {row.unit} with them, {_short(row.rate)} with us"
        for row in apart.head(most).itertuples()
    ]


def _do_and_dont(apart: pd.DataFrame, most: int) -> list[str]:
    said = []
    for row in apart.head(most).itertuples():
        word = "Do" if row.rate > row.rate_other else "Don't"
        label = row.label if row.label.isupper() else row.label[0].lower() + row.label[1:]
        said.append(
            f"{word}: {label}. We {_short(row.rate)}, they {_short(row.rate_other)} {row.unit}."
        )
    return sorted(said, key=lambda one: one.startswith("Don't"))


def _of_fair_length(texts: list[str]) -> list[str]:
    different = list(dict.fromkeys(texts))
    fair = [one for one in different if _FEWEST <= len(one) <= _MOST]
    return fair or different


def _examples(profile: VoiceProfile, most: int) -> list[str]:
    """Give the own texts that are most like the rest."""
    fair = _of_fair_length(profile.texts_)
    return list(pd.Series(profile.score(fair)["gap"].to_numpy(), index=fair).nsmallest(most).index)


def _counter_examples(profile: VoiceProfile, others: list[str], most: int) -> list[str]:
    """Give the others' texts that are furthest from this voice, each with why."""
    fair = _of_fair_length(others)
    far = pd.Series(profile.score(fair)["gap"].to_numpy(), index=fair).nlargest(most)
    said = []
    for text in far.index:
        why = profile.explain(text, most=1)
        reason = f" [{why['label'].iloc[0]}]" if len(why) else ""
        said.append(f"{text}{reason}")
    return said
