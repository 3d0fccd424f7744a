"""Type a draft and see how far it is from your voice, and which words pull it away."""

from __future__ import annotations

import ipywidgets as widgets
import pandas as pd

from toolkit.schema import SchemaError, check_number
from toolkit.text import annotate_near_duplicates
from toolkit.voice.presence import PLACEHOLDER
from toolkit.voice.profile import VoiceProfile
from toolkit.voice.style import STYLE, spans_behind
from toolkit.widgets.base import Shown
from toolkit.widgets.rendering import safe_text

__all__ = ["DraftCoach", "draft_coach"]

#: Colours of the three habits, told apart by every eye and named beside each mark.
_MARKS = ("#f2c75c", "#9fd3f5", "#f0a8c8")
#: What sounds like hard sell, in rates of the style.
_SELLING = ("calls", "exclamations", "shouting")
#: A draft that shares so much of its letter runs (Jaccard) with an own text repeats it, and
#: so many of the likest own texts are looked at for that.
_SAME, _LOOKED_AT = 0.8, 20
_WORDS = "unicode-bidi:isolate;overflow-wrap:anywhere;white-space:pre-wrap;"


class DraftCoach(Shown):
    """A draft held against a voice.

    Attributes
    ----------
    profile : VoiceProfile
        The voice.
    draft : str
        What is looked at now; change it with `set`.
    result : pandas.Series
        As from `VoiceProfile.distance`.
    why : pandas.DataFrame
        As from `VoiceProfile.explain`: up to three habits.
    flags : list of str
        Warnings of hard sell and of robots, in words.
    """

    def __init__(self, profile: VoiceProfile, *, draft: str, examples: int) -> None:
        self.profile, self.examples = profile, examples
        self._own = {text.strip() for text in profile.texts_}
        self.draft = draft
        self._look()

    def set(self, draft: str) -> None:
        """Look at another draft.

        Parameters
        ----------
        draft : str
            Its words.
        """
        self.draft = str(draft)
        self._look()
        self._show()

    def _look(self) -> None:
        self.result = self.profile.distance(self.draft)
        self.why = self.profile.explain(self.draft, most=3)
        near = self.profile.nearest(self.draft, most=max(self.examples, _LOOKED_AT))
        self.near = near.head(self.examples)
        self._again = self.draft.strip() in self._own or self._repeats(near["text"].tolist())
        self.flags = self._flags()

    def _repeats(self, near: list[str]) -> bool:
        """Compare the words themselves: likeness of voice is that of other words too."""
        both = annotate_near_duplicates(
            pd.DataFrame({"text": [self.draft, *near]}), threshold=_SAME
        )
        return bool(both["duplicate_count"].fillna(0).iloc[0] > 1)

    def _flags(self) -> list[str]:
        lex = self.profile.space_.lexicon
        found = []
        # A merge field in capitals is a robot's mark, not a seller's.
        said_aloud = PLACEHOLDER.sub(" ", self.draft)
        words = {
            one: [said_aloud[start:end] for start, end in spans_behind(said_aloud, one, lex)]
            for one in _SELLING
        }
        if words["calls"] or len(words["exclamations"]) > 2 or len(words["shouting"]) > 1:
            said = [*words["calls"], *words["shouting"]]
            many = len(words["exclamations"])
            said += [f"{many} exclamation marks"] if many > 2 else []
            found.append(f"Hard sell: {', '.join(dict.fromkeys(said))}")
        unfilled = PLACEHOLDER.search(self.draft)
        if unfilled:
            found.append(f"Robot: {unfilled.group()} was never filled in")
        if self._again and self.result["words"] > 5:
            found.append("Robot: this is word for word, or nearly, one of your own texts again")
        return found

    def html(self) -> str:
        """Show verdict, band, habits, the marked draft and own examples, all escaped."""
        parts = [
            f"<p style='margin:4px 0'><b>{safe_text(self.verdict())}</b></p>",
            self._band_svg(),
            self._habits_html(),
            *(
                f"<p style='margin:2px 0;color:#a33a12'>⚠ {safe_text(flag)}</p>"
                for flag in self.flags
            ),
            f"<div dir='auto' style='{_WORDS}border:1px solid #ddd;padding:6px'>"
            f"{self.marked_html()}</div>",
        ]
        if len(self.near):
            cards = "".join(
                f"<p dir='auto' style='{_WORDS}border-left:4px solid #ccc;margin:6px 0;"
                f"padding:0 8px'>{safe_text(text)}</p>"
                for text in self.near["text"]
            )
            parts.append(f"<p style='margin:8px 0 0'>Nearest of your own texts:</p>{cards}")
        return "".join(parts)

    def verdict(self) -> str:
        """Say in a sentence what the distance means."""
        words, verdict = int(self.result["words"]), self.result["verdict"]
        if verdict == "too little text":
            need = self.profile.min_words_
            return (
                f"Too little text: {words} words show nothing unlike you, and {need} are needed to "
                "call it like you."
                if words
                else "Write or paste a draft."
            )
        closer = 100 * float(self.result["closer"])
        if verdict == "unlike you":
            return f"Unlike you: {closer:.0f} % of your own texts of this length are closer."
        return f"Like you: inside the band of your own texts ({closer:.0f} % are closer)."

    def marked_html(self) -> str:
        """Show the draft with the words behind each habit marked."""
        lex = self.profile.space_.lexicon
        color: dict[int, int] = {}
        for habit, row in enumerate(self.why.itertuples()):
            if row.pull <= 0:
                continue
            is_word = row.feature not in STYLE
            for start, end in spans_behind(self.draft, row.feature, lex, is_word=is_word):
                for at in range(start, end):
                    color.setdefault(at, habit)
        out: list[str] = []
        start = 0
        while start < len(self.draft):
            end = start + 1
            while end < len(self.draft) and color.get(end) == color.get(start):
                end += 1
            words = safe_text(self.draft[start:end])
            place = color.get(start)
            out.append(
                words
                if place is None
                else f"<mark style='background:{_MARKS[place]}'>{words}</mark>"
            )
            start = end
        return "".join(out)

    def _habits_html(self) -> str:
        items = []
        for place, row in enumerate(self.why.itertuples()):
            more = "more" if row.pull > 0 else "less"
            shown = f": {', '.join(map(safe_text, row.shown))}" if row.shown else ""
            items.append(
                f"<li><span style='background:{_MARKS[place]};padding:0 4px'>{safe_text(row.label)}"
                f"</span> {more} than you: {row.here:.3g} against your {row.yours:.3g} "
                f"{safe_text(row.unit)}{shown}</li>"
            )
        said = "".join(items) or "<li>no habit stands out</li>"
        heading = "<p style='margin:6px 0 0'>What pulls it away most:</p>"
        return f"{heading}<ol style='margin:0'>{said}</ol>"

    def _band_svg(self) -> str:
        """Draw the draft on the band of own texts of like length, without any library."""
        low, high = float(self.result["band_low"]), float(self.result["band_high"])
        far = self.result["distance"]
        known = bool(pd.notna(far))
        top = max(high * 1.6, float(far) * 1.1 if known else 0.0)
        x = {name: 10 + 380 * value / top for name, value in (("low", low), ("high", high))}
        dot = (
            f"<circle cx='{10 + 380 * float(far) / top:.1f}' cy='20' r='7' fill='#c7431a'/>"
            if known
            else ""
        )
        alt = safe_text(self.verdict())
        return (
            f"<svg role='img' aria-label='{alt}' width='400' height='46' viewBox='0 0 400 46'>"
            "<line x1='10' x2='390' y1='20' y2='20' stroke='#bbb'/>"
            f"<rect x='{x['low']:.1f}' y='10' width='{x['high'] - x['low']:.1f}' height='20' "
            f"fill='#009e73' fill-opacity='0.35'/>{dot}"
            f"<text x='{x['low']:.1f}' y='43' font-size='11'>your own texts of this length</text>"
            "</svg>"
        )

    def _make_view(self) -> _View:
        return _View(self)


class _View:
    """The ipywidgets around a `DraftCoach`; holds nothing that the state does not."""

    def __init__(self, coach: DraftCoach) -> None:
        self.coach = coach
        self.text = widgets.Textarea(
            value=coach.draft,
            placeholder="Type or paste a draft",
            continuous_update=True,
            layout=widgets.Layout(width="100%", height="9em"),
        )
        self.text.observe(lambda change: coach.set(change.new), "value")
        self.page = widgets.HTML()
        self.box = widgets.VBox([self.text, self.page])
        self.box.add_class("comment-toolkit-draft-coach")
        self.refresh()

    def refresh(self) -> None:
        """Show the state."""
        self.page.value = self.coach.html()


def draft_coach(profile: VoiceProfile, *, draft: str = "", examples: int = 2) -> DraftCoach:
    """Does this draft sound like us, and which words do not?

    Parameters
    ----------
    profile : VoiceProfile
        Fitted on your own texts.
    draft : str
        What stands in the field at first.
    examples : int
        How many of your own texts to show beside it.

    Returns
    -------
    DraftCoach
        Shows itself in a notebook and follows what is typed; ``.result``, ``.why`` and
        ``.flags`` give what it shows.

    Raises
    ------
    SchemaError
        If the profile is not fitted.

    Examples
    --------
    >>> from toolkit.samples import load_sample
    >>> posts = load_sample("posts").query("is_own")
    >>> coach = draft_coach(VoiceProfile(lang="en").fit(posts["text"].head(200)))
    >>> coach.set("Hi {FIRST_NAME}, buy now and save!")
    >>> coach.flags
    ['Hard sell: buy now', 'Robot: {FIRST_NAME} was never filled in']
    """
    check_number("examples", examples, low=0)
    if not hasattr(profile, "texts_"):
        raise SchemaError("This profile has learnt no voice yet; call `.fit(texts)` first.")
    return DraftCoach(profile, draft=draft, examples=int(examples))
