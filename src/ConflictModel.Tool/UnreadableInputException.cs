namespace ConflictModel.Tool;

/// <summary>An input cannot be read; the message names the file, the place and what is wrong.</summary>
internal sealed class UnreadableInputException(string message) : Exception(message);
