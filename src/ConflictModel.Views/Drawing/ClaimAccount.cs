namespace ConflictModel.Views;

/// <summary>Tells by whose account a claim is so: who spoke, through whom, in which document, and when.</summary>
internal sealed class ClaimAccount(ConflictRecord record)
{
    private const int MostCitations = 2;
    private readonly RecordNames names = new(record);

    /// <summary>Names who said so in the first place; where a source names nobody, its publisher or itself.</summary>
    internal string Speaker(Attribution by)
    {
        var origin = record.OriginOf(by);
        return origin.Kind switch
        {
            OriginKind.Actor => names.OfOne(origin.Actor),
            OriginKind.Source => $"“{Texts.Isolate(names.Of(origin.Source))}”",
            _ => "The keeper of the record",
        };
    }

    /// <summary>Tells through whom, in which document and when, a line each.</summary>
    internal List<string> Lines(Claim claim)
    {
        var by = claim.By;
        var lines = new List<string>();
        if (!by.DrawingOn.IsEmpty)
        {
            lines.Add($"drawing on {names.Of(by.DrawingOn)}");
        }

        foreach (var citation in by.Citations.Take(MostCitations))
        {
            lines.Add(Line(citation, record.OriginOf(by)));
        }

        if (by.Citations.Count > MostCitations)
        {
            lines.Add($"and in {Texts.Counted(by.Citations.Count - MostCitations, "more document")}");
        }

        var said = record.WhenSaid(claim);
        lines.Add(said.IsKnown ? Texts.Clean(said.Describe()) : "undated");
        lines.RemoveAll(l => l.Length == 0);
        return lines;
    }

    /// <summary>Tells how a claim was judged, with the reason: "disputed: the monitor denies it"; empty where nobody judged.</summary>
    internal static string Judgement(Claim claim) =>
        claim.Standing.Kind == default ? ""
        : Texts.Clean(claim.Standing.Reason.Length > 0 ? $"{claim.Standing.Kind}: {claim.Standing.Reason}" : claim.Standing.Kind.Word);

    private string Line(Citation citation, Origin speaker)
    {
        var via = citation.Via.IsEmpty ? "" : $"via {names.Of(citation.Via)}";
        var document = speaker == Origin.Of(citation.Source) ? "" : $"in “{Texts.Isolate(names.Of(citation.Source))}”"; // the document itself speaks
        var place = citation.Locator.IsStated ? Texts.Clean(citation.Locator.ToString()) : "";
        return string.Join(", ", new[] { via, document, place }.Where(t => t.Length > 0));
    }
}
