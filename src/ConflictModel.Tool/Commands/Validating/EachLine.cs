using System.IO.Pipelines;
using ConflictModel.Json;
using ConflictModel.Tool.Files;
using ConflictModel.Validation;

namespace ConflictModel.Tool.Commands.Validating;

/// <summary>Checks a stream line by line, each item on its own; what cannot be read is told in its place, and the next line is gone on with.</summary>
internal sealed class EachLine(string file, bool asJson, Terminal terminal)
{
    private readonly CheckedLine line = new();
    private long items;
    private long found;

    /// <summary>Gets how many problems kept lines from being read.</summary>
    internal long Unread { get; private set; }

    /// <summary>Checks all lines, and tells what is found as it comes.</summary>
    /// <returns>Whether anything was found that matters as much as asked for, or more.</returns>
    internal async Task<bool> CheckAsync(ValidationOptions options, Severity? least, CancellationToken cancel)
    {
        var isFound = false;
        var pipe = await RecordFile.OpenItemsAsync(file, cancel);
        try
        {
            await foreach (var finding in ConflictValidator.ValidateEachAsync(Items(pipe, cancel), options, cancel))
            {
                found += Math.Max(1, finding.LeftOut); // the last may stand for those that are not listed
                isFound |= finding.Severity >= least;
                Tell(finding);
            }
        }
        catch (ConflictJsonException end)
        {
            foreach (var problem in end.Problems)
            {
                Tell(problem); // behind this the stream cannot be read on
            }
        }
        finally
        {
            await pipe.CompleteAsync();
        }

        return isFound;
    }

    /// <summary>Tells in a line how much was checked, and by how many of the rules.</summary>
    internal void Summarize(ValidationOptions options)
    {
        var judging = options.Rules.Count(r => r.Reach is RuleReach.Item);
        var rules = judging == options.Rules.Count ? $"all {judging} rules" : $"{judging} of {options.Rules.Count} rules, since the others need the whole record";
        terminal.Say($"{file}: {items} item{(items == 1 ? "" : "s")} checked each on its own by {rules}; {found} finding{(found == 1 ? "" : "s")}.");
        if (Unread > 0)
        {
            terminal.Complain($"{file}: {Unread} problem{(Unread == 1 ? "" : "s")} in lines that could not be read, and were not checked.");
        }
    }

    private async IAsyncEnumerable<Item> Items(PipeReader from, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancel)
    {
        await foreach (var item in ConflictJson.ReadStreamAsync(from, new ConflictReadOptions { OnLine = line.MoveTo, OnProblem = Tell }, cancel))
        {
            items++;
            yield return item;
        }

        line.MoveToEnd(); // what is found when all is judged is about no line
    }

    private void Tell(Finding finding)
    {
        if (asJson)
        {
            terminal.PrintJson(FindingJson.Line(file, finding, line.PlaceOf, null));
        }
        else
        {
            terminal.Print($"{file}{(line.PlaceOf(finding.Pointer) is { } place ? $":{place.Line}:{place.Column}" : "")}: {finding}");
        }
    }

    private void Tell(ReadProblem problem)
    {
        Unread++;
        if (asJson)
        {
            terminal.PrintJson(FindingJson.Line(file, UnreadableInputException.FaultOf(problem)));
        }
        else
        {
            terminal.Print($"{file}:{problem.Line}:{problem.Column}: error {problem.Code}{(problem.Pointer.Length > 0 ? $" at {problem.Pointer}" : "")}: {problem.Message}");
        }
    }
}
