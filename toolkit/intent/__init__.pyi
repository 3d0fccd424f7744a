from .annotate import annotate_intent as annotate_intent
from .annotate import summarize_intent as summarize_intent
from .engines import IntentEngine as IntentEngine
from .engines import get_engine as get_engine
from .fast import FastEngine as FastEngine
from .rules import RulesEngine as RulesEngine
from .transformer import TransformersEngine as TransformersEngine
