using ConflictModel.Json;
using ConflictModel.Validation;

namespace ConflictModel.Tool;

/// <summary>An input cannot be read; the message names the file, the place and what is wrong.</summary>
/// <param name="message">What is wrong.</param>
/// <param name="further">What else is wrong, a line each.</param>
internal sealed class UnreadableInputException(string message, params IReadOnlyList<string> further) : Exception(message)
{
    /// <summary>The code of a fault where nothing has the name of a file.</summary>
    internal const string NoFile = "no-file";

    private const string Unreadable = "unreadable";

    /// <summary>Gets the codes of all that keeps a file from being read.</summary>
    internal static IEnumerable<string> Codes => ReadProblems.All.Append(NoFile).Append(Unreadable);

    internal IReadOnlyList<string> Further => further;

    /// <summary>Gets what is wrong, for programs: one fault, or one for each problem in the text.</summary>
    internal IReadOnlyList<ReadingFault> Faults { get; init; } = [new(Unreadable, message)];

    /// <summary>Tells any failure to read a file in the words of the command; null for what is no such failure.</summary>
    internal static UnreadableInputException? Of(Exception fault, string? file = null) => fault switch
    {
        UnreadableInputException told => told,
        InvalidDataException => new($"{file ?? "a file"} is not what its name says: it ends in .gz, and is no gzip, or is cut off."),
        Datasets.DatasetException or IOException or UnauthorizedAccessException or InvalidRecordException => new(fault.Message),
        _ => null,
    };

    /// <summary>Explains a code of what keeps a file from being read; empty for others.</summary>
    internal static string Explain(string code) => code switch
    {
        NoFile => "Nothing has the name of the file. Correct the path; a pattern that the shell found no file for stands as it was written.",
        Unreadable => "The file is there and cannot be read: it is a folder, it is packed and cut off, or it may not be opened. The message says which.",
        _ => ReadProblems.Explain(code),
    };

    /// <summary>Gives a problem of a text as programs are told it.</summary>
    internal static ReadingFault FaultOf(ReadProblem problem) => new(problem.Code, problem.Message, problem.Pointer, (problem.Line, problem.Column));
}
