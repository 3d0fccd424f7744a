"""Draw the figures of the README from the sample: python docs/figures.py."""

from pathlib import Path

import toolkit as tk

FOLDER = Path(__file__).parent / "figures"


def main() -> None:
    """Write the pictures beside this file."""
    FOLDER.mkdir(exist_ok=True)
    comments = tk.annotate_period(
        tk.annotate_intent(tk.select_audience(tk.load_sample("comments"))), every="month"
    )
    pictures = {
        "intents": tk.plot_shares(tk.summarize_intent(comments, by="intent")),
        "intents_over_time": tk.plot_shares_over_time(
            tk.summarize_intent(comments, by=["period", "intent"]), time="period"
        ),
    }
    for name, ax in pictures.items():
        ax.figure.savefig(FOLDER / f"{name}.png", dpi=110, metadata={"Software": None})


if __name__ == "__main__":
    main()
