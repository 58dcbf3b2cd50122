namespace ConflictModel.Tool;

/// <summary>The command was called in a way that cannot be served; the message says what to do.</summary>
internal sealed class UsageException(string message) : Exception(message);
