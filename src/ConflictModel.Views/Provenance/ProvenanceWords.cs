namespace ConflictModel.Views;

/// <summary>The sentences around a picture of origins.</summary>
internal sealed class ProvenanceWords(ProvenanceChart chart, ProvenanceOptions options)
{
    private const int MostParties = 8;

    internal PictureWords All() => new(Heading, Lead, Description, [.. Notes()]);

    internal static string Title(ProvenanceKind kind, int column) => kind switch
    {
        ProvenanceKind.Origin => "SAID FIRST BY",
        ProvenanceKind.Document => "IN DOCUMENT",
        ProvenanceKind.Claim => "WHAT IS SAID",
        _ => column > 1 ? "THEN THROUGH" : "THROUGH",
    };


    private string Heading =>
        options.CleanTitle.Length > 0 ? options.CleanTitle
        : chart.Subject.Length > 0 ? $"Who says so: {Texts.Isolate(chart.Subject)}"
        : chart.Claims == 0 ? "Who says so"
        : $"Who says so: {Texts.Counted(chart.Claims, "claim")}";

    private string Lead => (chart.Claims == 0
        ? "Nothing to draw: nobody claims anything."
        : $"{Texts.Counted(chart.Claims, "claim")} of {Texts.Counted(chart.Boxes(ProvenanceKind.Origin).Count(), "origin")} in {Texts.Counted(chart.Documents, "document")}. Documents that repeat one origin do not corroborate one another.")
        + (chart.KnownBy.Length > 0 ? $" As known by {chart.KnownBy}." : "");

    private string Description => string.Join(' ', chart.Columns.SelectMany(c => c).SelectMany(b => b.Sentences.Concat(b.Entries.Select(e => e.Sentence)).Concat(b.Kind is ProvenanceKind.Claim ? b.Details.Select(d => $"{d}.") : [])).Prepend(Lead).Concat(Notes()));

    private IEnumerable<string> Notes()
    {
        for (var i = 0; i < chart.Circles.Count; i++)
        {
            yield return $"Circle {i + 1}: {chart.Circles[i]}. Nobody in it corroborates anybody else in it, since who spoke first is not known.";
        }

        var parties = chart.Boxes(ProvenanceKind.Origin).Where(b => b.Party.Length > 0).ToArray();
        if (parties.Length > 0)
        {
            var more = parties.Length > MostParties ? $"; and {Texts.Counted(parties.Length - MostParties, "more", "more")}" : "";
            yield return $"Parties to it, by the record: {string.Join("; ", parties.Take(MostParties).Select(b => $"{Texts.Isolate(b.Name)} ({b.Party})"))}{more}. Who bears no mark is not known to be one.";
        }

        if (chart.LeftOut.Claims > 0)
        {
            yield return $"Left out for want of room: {Texts.Counted(chart.LeftOut.Claims, "further claim")}, which came by {Texts.Counted(chart.LeftOut.Ways, "other way")}.";
        }

        if (chart.NotYetSaid > 0)
        {
            yield return $"Not drawn, since they had not been said by then: {Texts.Counted(chart.NotYetSaid, "claim")}.";
        }
    }
}
