namespace ConflictModel.Datasets.Tests;

/// <summary>Invented tables in the layout of the UCDP Peace Agreement Dataset: no row is a real one.</summary>
internal static class PeaceAgreementText
{
    /// <summary>The columns as published, three of them with a blank at the end.</summary>
    public static readonly string Header = string.Join(',', KnownDatasets.UcdpPeaceAgreements.Columns.Select(column => column is "pa_date" or "no_dyad" or "Out_iss" ? column + " " : column));

    private static readonly Dictionary<string, string> Accord = new()
    {
        ["PAID"] = "7", ["Region"] = "1", ["CID"] = "1", ["Name"] = "F", ["DyadName"] = "Government of F - Blue", ["bwdID"] = "2", ["actorId"] = "9, 1001", ["pa_name"] = "Mill accord",
        ["pa_date "] = "1990-01-02", ["ended"] = "0", ["cease"] = "1", ["Amn"] = "0", ["Reaffirm ID"] = "-99", ["DyVi05"] = "-99", ["pa_type"] = "2", ["ProcID"] = "3",
    };

    public static string Row(params (string Column, string Cell)[] changes) => Rows.Of(Header, Accord, changes);

    public static ConflictRecord Record(params (string Column, string Cell)[] changes) =>
        Imports.Record(KnownDatasets.UcdpPeaceAgreements.Import(GedText.Stream(GedText.Table(Header, Row(changes)))));
}
