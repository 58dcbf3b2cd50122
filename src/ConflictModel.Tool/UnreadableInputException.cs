namespace ConflictModel.Tool;

/// <summary>An input cannot be read; the message names the file, the place and what is wrong.</summary>
/// <param name="message">What is wrong.</param>
/// <param name="further">What else is wrong, a line each.</param>
internal sealed class UnreadableInputException(string message, params IReadOnlyList<string> further) : Exception(message)
{
    internal IReadOnlyList<string> Further => further;
}
