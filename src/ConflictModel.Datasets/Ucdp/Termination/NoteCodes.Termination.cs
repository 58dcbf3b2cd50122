namespace ConflictModel.Datasets;

public static partial class NoteCodes
{
    /// <summary>UCDP conflict termination: an outcome or a day of the end is printed for an episode that did not end; no end is claimed.</summary>
    public const string TerminationWithoutEnd = "termination-without-end";
}
