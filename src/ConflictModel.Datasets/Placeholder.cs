namespace ConflictModel.Datasets;

internal static class Placeholder;
