using System.CommandLine;
using ConflictModel.Tool.Commands.Queries;

namespace ConflictModel.Tool.Commands;

/// <summary><c>query</c>: asks a document, a stream, or a dataset file.</summary>
internal static class QueryCommand
{
    internal static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = "A document or a stream; with --dataset a dataset file; - is standard input." };
        return new Command("query", "Asks a record, or a dataset file read as a stream.\n\nExample: conflictmodel query idlib.json members --of national-army --on 2020-10-26 --through")
        {
            file,
            RelationQuery.Create(file, "members", "Who belongs to a body", (day, actor, reach) => day.MembersOf(actor, reach)),
            RelationQuery.Create(file, "alliances", "To which bodies an actor belongs, and with whom it is allied,", (day, actor, reach) => day.BodiesOf(actor, reach), (day, actor) => day.AlliesOf(actor)),
            RelationQuery.Create(file, "support", "Who supports an actor", (day, actor, _) => day.SupportersOf(actor)),
            TruceQuery.Create(file),
            ControlQuery.Create(file),
            TimelineQuery.Create(file),
            CasualtyQuery.Create(file),
        };
    }
}
