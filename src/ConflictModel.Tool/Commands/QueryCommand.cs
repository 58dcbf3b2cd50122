using System.CommandLine;
using ConflictModel.Tool.Commands.Queries;
using ConflictModel.Tool.Files;

namespace ConflictModel.Tool.Commands;

/// <summary><c>query</c>: asks a document, a stream, or a dataset file.</summary>
internal static class QueryCommand
{
    internal static Command Create()
    {
        var files = new InputArgument<string[]>("FILE") { Arity = new ArgumentArity(1, 1000), Description = "A document or a stream; with --dataset one file of a dataset or several; - is standard input." };
        return new Command("query", "Asks a record, or a dataset file read as a stream.\n\nExample: conflictmodel query idlib.json members --of national-army --on 2020-10-26 --through")
        {
            files,
            RelationQuery.Create(files, "members", "Who belongs to a body", (day, actor, reach) => day.MembersOf(actor, reach)),
            RelationQuery.Create(files, "alliances", "To which bodies an actor belongs, and with whom it is allied,", (day, actor, reach) => day.BodiesOf(actor, reach), (day, actor) => day.AlliesOf(actor)),
            RelationQuery.Create(files, "support", "Who supports an actor", (day, actor, _) => day.SupportersOf(actor)),
            TruceQuery.Create(files),
            ControlQuery.Create(files),
            TimelineQuery.Create(files),
            CasualtyQuery.Create(files),
        };
    }
}
