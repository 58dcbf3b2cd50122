namespace ConflictModel.Datasets.Tests;

/// <summary>Invented tables in the layout of PA-X: no row is a real one.</summary>
internal static class PaXText
{
    public static readonly string Header = string.Join(',', KnownDatasets.PaX.Columns);

    private static readonly Dictionary<string, string> Accord = new()
    {
        ["Con"] = "Freedonia",
        ["Contp"] = "Government",
        ["PP"] = "981",
        ["PPName"] = "Freedonia peace process",
        ["Reg"] = "Europe and Eurasia",
        ["AgtId"] = "91436",
        ["Ver"] = "1",
        ["Agt"] = "Accord of the Lake",
        ["Dat"] = "2031-11-21",
        ["Status"] = "Multiparty signed/agreed",
        ["Lgt"] = "12",
        ["N_characters"] = "35000",
        ["Agtp"] = "Intra",
        ["Stage"] = "SubComp",
        ["StageSub"] = "FrAg",
        ["Part"] = "On behalf of the Government:\nSd.\nA. Firefly\n\nOn behalf of the Blue Front:\nB. Teasdale\n",
        ["ThrdPart"] = "Witnessed by C. Sylvan, United Nations",
        ["OthAgr"] = "Page 1: ...as per the Code of Conduct\nPage 2: the Lake Truce",
        ["Loc1ISO"] = "FRE",
        ["Loc1GWNO"] = "9790",
        ["UcdpCon"] = "9269",
        ["UcdpAgr"] = "91337",
        ["PamAgr"] = "929",
        ["CowWar"] = "9931",
    };

    public static string Row(params (string Column, string Cell)[] changes)
    {
        var cells = PaXProvisions.Names.ToDictionary(name => name, _ => "0");
        foreach (var (column, cell) in Accord)
        {
            cells[column] = cell;
        }

        return Rows.Of(Header, cells, [("AgtId", "91436"), .. changes]);
    }

    public static DatasetReader<PaXRow> Read(params string[] rows) => PaX.Read(GedText.Stream(GedText.Table(Header, rows)));

    /// <summary>Types one row with some cells changed; nothing may be noted.</summary>
    public static PaXRow Typed(params (string Column, string Cell)[] changes)
    {
        using var reader = Read(Row(changes));
        var row = reader.Single();
        reader.Notes.Should().BeEmpty();
        return row;
    }

    public static (PaXRow Row, DatasetNote Note) Noted(params (string Column, string Cell)[] changes)
    {
        using var reader = Read(Row(changes));
        var row = reader.Single();
        return (row, reader.Notes.Should().ContainSingle().Which);
    }

    /// <summary>Imports rows with some cells changed; one as it stands where none is given.</summary>
    public static DatasetImport Open(params (string Column, string Cell)[][] rows) => KnownDatasets.PaX.Import(
        GedText.Stream(GedText.Table(Header, [.. (rows.Length > 0 ? rows : [[]]).Select(Row)])), new DatasetImportOptions { Reading = new() { FileName = "pax.csv" }, Release = "4" });

    public static ConflictRecord Record(params (string Column, string Cell)[][] rows) => Imports.Record(Open(rows));

    /// <summary>Finds the only claim of the accord that has an id with an ending.</summary>
    public static T AccordClaim<T>(this ConflictRecord record, string ending)
        where T : Claim => record.OfType<T>().Should().ContainSingle(claim => claim.Id.Value == $"pax-91436-{ending}").Which;
}
