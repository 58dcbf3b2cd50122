namespace ConflictModel;

/// <summary>Says of a figure why it cannot count, apart from how it stands to the others.</summary>
internal static class FigureSieve
{
    /// <summary>Gets the reason against a figure, and its number where there is none.</summary>
    internal static string? ReasonAgainst(Figure figure, RecordView view, FigurePolicy policy, out Estimate number)
    {
        number = default;
        if (Discounted(figure, view) is { } reason)
        {
            return reason;
        }

        number = policy.Read(figure, FigureNumbers.Of(figure, view, out var fault));
        return number.IsKnown || number.Wording == Wording.ShareOf ? null
            : fault.Length > 0 ? fault
            : figure.Number.Wording == Wording.NoneReported ? "none reported, which is not none"
            : figure.Printed.IsEmpty ? "gives no number"
            : "what is printed makes no estimate";
    }

    /// <summary>Gets the reason why a figure does not count, whatever its number: rejected, superseded, not yet said, planned, denied.</summary>
    internal static string? Discounted(Figure figure, RecordView view) =>
        view.Weight(figure, out var reason) is Certainty.Impossible ? reason
        : figure.Polarity is Polarity.Negated ? "denied, not counted"
        : null;

    /// <summary>Leaves out what is disputed, if something undisputed that the policy lets in answers: it is listed, and widens nothing.</summary>
    internal static IEnumerable<Figure> StandingBack(IReadOnlyCollection<Figure> figures, FigurePolicy policy, ConflictRecord record) =>
        figures.Any(f => !IsDisputed(f) && policy.Admits(f, record)) ? figures.Where(IsDisputed) : [];

    internal static bool IsDisputed(Figure figure) => figure.Standing.Kind == StandingKind.Disputed;

    internal static string Disputed(Figure figure) => figure.Standing.Reason.Length > 0 ? $"disputed: {figure.Standing.Reason}" : "disputed";
}
