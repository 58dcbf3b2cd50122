import sys
import polars

print(polars.read_csv(sys.argv[1], infer_schema_length=None)["best"].sum())
