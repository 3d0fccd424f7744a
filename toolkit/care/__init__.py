"""How people are answered: how soon, with which words, and what follows."""
