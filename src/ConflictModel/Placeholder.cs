namespace ConflictModel;

internal static class Placeholder;
