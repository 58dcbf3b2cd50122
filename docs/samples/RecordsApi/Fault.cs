using ConflictModel.Json;

namespace RecordsApi;

/// <summary>One thing that is wrong with a document, for a program to read.</summary>
public sealed record Fault(string Code, string Pointer, int Line, int Column, string Message)
{
    public static Fault Of(ReadProblem problem) => new(problem.Code, problem.Pointer, problem.Line, problem.Column, problem.Message);
}
