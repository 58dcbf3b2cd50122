namespace ConflictModel.Datasets;

public static partial class NoteCodes
{
    /// <summary>PA-X: the sub-stage is of another stage than the row's; both are kept.</summary>
    public const string PaXStagesDiffer = "pax-stages-differ";

    /// <summary>PA-X: the number of an agreement stands in a second row; both rows are kept, the claims of the later one with its line in their ids.</summary>
    public const string PaXAgreementTwice = "pax-agreement-twice";
}
