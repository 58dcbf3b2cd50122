namespace ConflictModel.House.Tests.Surface;

/// <summary>The members that may break a convention, each with the reason.</summary>
/// <remarks>Named as complaints name them: <c>ConflictModel.State.Name</c>, or <c>ConflictModel.State.ctor(String, ActorId)</c>.</remarks>
internal static class Exemptions
{
    private const string ReadOnly = "The library makes it, and users only read it.";

    public static Dictionary<string, string> FromImmutability { get; } = [];

    public static Dictionary<string, string> FromTextForms { get; } = [];

    public static Dictionary<string, string> FromSealing { get; } = new()
    {
        ["ConflictModel.Answer"] = "The library alone can derive from it, and does for figures, whose answers tell more.",
    };

    public static Dictionary<string, string> FromFrameworkTimes { get; } = [];

    public static Dictionary<string, string> FromBareFacts { get; } = [];

    public static Dictionary<string, string> FromNullHandling { get; } = new()
    {
        ["ConflictModel.Datasets.DatasetNote.ctor(String, DatasetNoteSeverity, String, Nullable, String, String, String)"] = ReadOnly,
        ["ConflictModel.Datasets.ExportDifference.ctor(String, String, String, String, String, String)"] = ReadOnly,
        ["ConflictModel.Datasets.UcdpCellChange.ctor(String, String, String)"] = ReadOnly,
        ["ConflictModel.Json.ReadProblem.ctor(String, String, Int32, Int32, String)"] = ReadOnly,
        ["ConflictModel.LeftOut.ctor(Claim, String)"] = ReadOnly,
        ["ConflictModel.NumberedFigure.ctor(Figure, Estimate)"] = ReadOnly,
        ["ConflictModel.RecordProblem.ctor(String, String, String)"] = ReadOnly,
        ["ConflictModel.RevisionStep.ctor(Figure, Moment, Estimate, Revision, Boolean)"] = ReadOnly,
        ["ConflictModel.TextFault.ctor(String, Int32)"] = ReadOnly,
        ["ConflictModel.UnknownWord.ctor(String, String)"] = ReadOnly,
        ["ConflictModel.Validation.RelatedPlace.ctor(String, String)"] = ReadOnly,
        ["ConflictModel.WeighedMilestone.ctor(Milestone, Certainty)"] = ReadOnly,
    };

    /// <summary>Tells the complaints nobody exempted, and the exemptions nobody needs or that give no reason.</summary>
    public static IReadOnlyList<string> Unsettled(IEnumerable<Complaint> complaints, IReadOnlyDictionary<string, string> exemptions)
    {
        var all = complaints.ToList();
        var unneeded = exemptions.Keys.Except(all.Select(complaint => complaint.Member));
        return
        [
            .. all.Where(complaint => !exemptions.ContainsKey(complaint.Member)).Select(complaint => complaint.ToString()),
            .. unneeded.Select(member => $"{member} is exempted without need; take the exemption away."),
            .. exemptions.Where(pair => string.IsNullOrWhiteSpace(pair.Value)).Select(pair => $"{pair.Key} is exempted without a reason."),
        ];
    }
}
