namespace ConflictModel.Json;

internal static class Placeholder;
