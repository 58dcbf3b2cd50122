namespace ConflictModel.Views;

/// <summary>What several figures may be of: one measure of one thing. It knows how to ask the record for what they come to.</summary>
/// <param name="Of">What the figures are about.</param>
/// <param name="Measured">What is measured, in words: "killed", "observation points set up".</param>
/// <param name="First">One of the figures.</param>
internal sealed record FigureMatter(EntityId Of, string Measured, Figure First)
{
    /// <summary>Finds all matters of a record: those of incidents first, each one's harm before the rest, else in the order of the record.</summary>
    internal static IReadOnlyList<FigureMatter> AllOf(ConflictRecord record) =>
        [.. From(record.Claims).GroupBy(m => m.Of).OrderBy(g => g.Key.Family is EntityFamily.Incident ? 0 : 1).SelectMany(g => g.OrderBy(m => m.Place))];

    /// <summary>Finds the matters of one thing.</summary>
    internal static IReadOnlyList<FigureMatter> AllOf(ConflictRecord record, EntityId of) =>
        [.. From(record.ClaimsAbout(of).Where(c => c is Figure figure && figure.Of == of)).OrderBy(m => m.Place)];

    /// <summary>Gets where it stands among those of one thing: harm first, flight next, other counts last.</summary>
    private int Place => First is CasualtyEstimate casualties ? (Array.IndexOf([.. Harm.Known], casualties.Harm) is >= 0 and var i ? i : Harm.Known.Count)
        : First is DisplacementEstimate ? Harm.Known.Count + 1
        : Harm.Known.Count + 2;

    internal bool IsOf(Harm harm) => First is CasualtyEstimate casualties && casualties.Harm == harm;

    /// <summary>Asks the record what the figures come to.</summary>
    internal FigureAnswer Ask(RecordView view, FigurePolicy policy) => First switch
    {
        CasualtyEstimate casualties => view.Casualties(Of, casualties.Harm, policy: policy),
        DisplacementEstimate displacement => view.Displacement(Of, displacement.Measure, policy: policy),
        CountEstimate count => view.Count(Of, count.Measure, count.Unit, policy: policy),
        _ => throw new NotSupportedException($"Nobody knows how to ask for figures of the kind '{First.Kind}'."),
    };

    private static IEnumerable<FigureMatter> From(IEnumerable<Claim> claims) =>
        claims.OfType<Figure>().Select(f => new FigureMatter(f.Of, Words(f), f)).DistinctBy(m => (m.Of, m.First.Kind, Asked(m.First)));

    /// <summary>Gets what a question asks by: two units are two questions, whatever words they come to.</summary>
    private static (string Measure, string Unit) Asked(Figure figure) => figure switch
    {
        CasualtyEstimate casualties => (casualties.Harm.Word, ""),
        DisplacementEstimate displacement => (displacement.Measure.Word, ""),
        CountEstimate count => (count.Measure.Word, count.Unit),
        _ => ("", ""),
    };

    private static string Words(Figure figure) => Texts.Clean(figure switch
    {
        CasualtyEstimate casualties => Spaced(casualties.Harm.Word),
        DisplacementEstimate displacement => Spaced(displacement.Measure.Word),
        CountEstimate { Unit.Length: > 0 } count when count.Unit.Contains(count.Measure.Word, StringComparison.OrdinalIgnoreCase) => count.Unit,
        CountEstimate { Unit.Length: > 0 } count => $"{count.Unit} {Spaced(count.Measure.Word)}",
        CountEstimate count => Spaced(count.Measure.Word),
        _ => figure.Kind,
    });

    private static string Spaced(string word) => word.Replace('-', ' ');
}
