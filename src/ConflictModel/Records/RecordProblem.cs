namespace ConflictModel;

/// <summary>A reason why some items make no record.</summary>
/// <param name="Code">A stable word for the kind of problem: see <see cref="RecordProblems"/>.</param>
/// <param name="Pointer">The item, or its member that refers to what is not there, as a JSON pointer: <c>/claims/toll-2</c>, <c>/claims/toll-2/by/source</c>.</param>
/// <param name="Message">What is wrong, and what to do.</param>
public sealed record RecordProblem(string Code, string Pointer, string Message);
