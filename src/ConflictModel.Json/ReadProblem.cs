namespace ConflictModel.Json;

/// <summary>Something wrong in a document or stream: what, where, and what to do.</summary>
/// <param name="Code">A stable word for the kind of problem: see <see cref="ReadProblems"/> and <see cref="RecordProblems"/>.</param>
/// <param name="Pointer">Where, as a JSON pointer: <c>/claims/toll-2/number</c>. A stream's lines are pointed at as the items of a document are.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column, from 1, in UTF-16 units as editors count.</param>
/// <param name="Message">What is wrong, quoting what is written.</param>
public sealed record ReadProblem(string Code, string Pointer, int Line, int Column, string Message)
{
    /// <summary>Writes place, code and message, as compilers do.</summary>
    public override string ToString() => $"{Line}:{Column} {Pointer}: {Message} [{Code}]";
}
