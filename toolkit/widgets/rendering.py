"""How other people's words and figures are put on a page: always escaped, always whole."""

from __future__ import annotations

import base64
import io
from collections.abc import Mapping
from html import escape
from typing import Any

import pandas as pd

from toolkit.plotting.base import color_of, label_of

# Terminal escapes and other control characters are shown as their symbols, not obeyed.
_VISIBLE = {code: 0x2400 + code for code in range(0x20) if code not in (0x09, 0x0A)}
_VISIBLE |= {0x7F: 0x2421} | dict.fromkeys(range(128, 160), 65533)

# `isolate` keeps direction marks inside their comment; `anywhere` breaks endless words.
_WORDS = (
    "unicode-bidi:isolate;overflow-wrap:anywhere;white-space:pre-wrap;"
    "max-height:14em;overflow-y:auto;margin:2px 0 0 0"
)


def safe_text(text: object) -> str:
    r"""Make text safe to stand in HTML, word for word.

    Parameters
    ----------
    text : object
        What somebody wrote; missing becomes an empty string.

    Returns
    -------
    str
        Escaped HTML; control characters are shown as symbols.

    Examples
    --------
    >>> safe_text("<script>alert('x')</script>\x1b[31m")
    '&lt;script&gt;alert(&#x27;x&#x27;)&lt;/script&gt;␛[31m'
    """
    if pd.isna(text):
        return ""
    return escape(str(text).translate(_VISIBLE), quote=True)


def comment_cards(comments: pd.DataFrame) -> str:
    """Show comments in their own words, one card each, as HTML.

    Parameters
    ----------
    comments : pandas.DataFrame
        With ``text``; ``intent``, ``intent_probability``, ``lang``,
        ``platform``, ``created_at`` and ``like_count`` are shown where they are.

    Returns
    -------
    str
        HTML in which nothing of the comments is markup.
    """
    return "".join(_card(row) for row in comments.to_dict("records"))


def _card(row: Mapping[Any, Any]) -> str:
    intent = row.get("intent")
    known = intent is not None and not pd.isna(intent)
    color = color_of(intent) if known else "#cccccc"
    name = escape(label_of(intent)) if known else "no intent"
    facts = [f"<b>{name}</b>{_sureness(row.get('intent_probability'))}"]
    facts += [safe_text(row[key]) for key in ("lang", "platform") if _has(row, key)]
    if _has(row, "created_at"):
        facts.append(f"{row['created_at']:%Y-%m-%d}")
    if _has(row, "like_count"):
        facts.append(f"{int(row['like_count']):,} likes")
    return (
        f"<div style='border-left:5px solid {color};padding:2px 8px;margin:6px 0'>"
        f"<div style='font-size:85%;color:#555'>{' · '.join(facts)}</div>"
        f"{words_html(row.get('text'))}</div>"
    )


def words_html(text: object, *, style: str = "") -> str:
    """Show what somebody wrote as a paragraph of its own; `style` is CSS of ours."""
    return f"<p dir='auto' style='{_WORDS};{style}'>{safe_text(text)}</p>"


def _has(row: Mapping[Any, Any], key: str) -> bool:
    return key in row and not pd.isna(row[key])


def _sureness(probability: Any) -> str:
    if probability is None or pd.isna(probability):
        return ""
    return f" ({100 * float(probability):.0f} % sure)"


def figure_html(ax: Any, *, alt: str) -> str:
    """Turn drawn axes into an image tag that needs no file and no network.

    Parameters
    ----------
    ax : matplotlib.axes.Axes
        Its figure is closed afterwards.
    alt : str
        What the picture says, for those who do not see it.

    Returns
    -------
    str
        An HTML ``img`` tag.
    """
    import matplotlib.pyplot as plt

    buffer = io.BytesIO()
    ax.figure.savefig(buffer, format="png", dpi=96)
    plt.close(ax.figure)
    data = base64.b64encode(buffer.getvalue()).decode("ascii")
    return f"<img style='max-width:100%' alt='{safe_text(alt)}' src='data:image/png;base64,{data}'>"
