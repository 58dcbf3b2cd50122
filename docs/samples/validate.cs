// Checks a record, and prints what a reader should know before repeating it.
//   dotnet run docs/samples/validate.cs [FILE]
#:project ../../src/ConflictModel.Json/ConflictModel.Json.csproj
#:project ../../src/ConflictModel.Validation/ConflictModel.Validation.csproj
using ConflictModel.Json;
using ConflictModel.Validation;

var read = ConflictJson.ReadFile(args is [var given, ..] ? given : "docs/samples/faulty.json");
if (read.Record is not { } record)
{
    foreach (var problem in read.Problems)
    {
        Console.WriteLine(problem);
    }

    return 3;
}

var report = ConflictValidator.Validate(record);
foreach (var finding in report)
{
    Console.WriteLine($"{finding.Severity} {finding.Id} at {finding.Pointer}");
    Console.WriteLine($"  {finding.Message}");
    Console.WriteLine($"  To do: {finding.Suggestion}");
}

Console.WriteLine($"Errors: {report.CountOf(Severity.Error)}, warnings: {report.CountOf(Severity.Warning)}, notes: {report.CountOf(Severity.Note)}");
return 0; // a build would return 1 where report.Has(Severity.Error)
