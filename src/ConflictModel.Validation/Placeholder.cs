namespace ConflictModel.Validation;

internal static class Placeholder;
