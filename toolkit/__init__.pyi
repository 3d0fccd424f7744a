from .schema import INTENTS as INTENTS
from .schema import ReadError as ReadError
from .schema import ReadWarning as ReadWarning
from .schema import SchemaError as SchemaError
from .schema import Study as Study
from .stats.proportions import proportion_ci as proportion_ci
from .stats.proportions import summarize_shares as summarize_shares
