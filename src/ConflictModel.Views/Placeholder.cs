namespace ConflictModel.Views;

internal static class Placeholder;
