using Xunit.Abstractions;

namespace ConflictModel.Datasets.Tests;

public class RealPaXTests(ITestOutputHelper output)
{
    private const string File = "pax/pax_v4_nepal.csv";

    [Fact]
    public void The_agreements_of_one_country_import_with_all_their_rows()
    {
        if (RealFile.Import(KnownDatasets.PaX, File, output, rows: 51) is not { } record || !SharedData.TryFind(File, output, out var path))
        {
            return;
        }

        var rows = NaiveCsv.ReadFile(path);
        int At(string column) => rows[0].FindIndex(name => name.TrimStart('\uFEFF') == column);
        var cells = rows.Skip(1).ToList();
        int Count(Func<List<string>, bool> where) => cells.Count(where);

        record.OfType<Agreement>().Should().HaveCount(51);
        record.OfType<PeaceProcess>().Should().HaveCount(cells.Select(row => row[At("PP")]).Distinct().Count()).And.HaveCount(2);
        record.OfType<Milestone>().Count(it => it.Reached == MilestoneKind.Signed && it.At.IsKnown).Should().Be(Count(row => row[At("Status")] != "Unilateral document"));
        record.OfType<Participation>().Count(it => it.Role == Role.Party).Should().Be(Count(row => row[At("Part")].Trim().Length > 0));
        record.OfType<Classification>().Count(it => it.As.Scheme == AgreementStage.Scheme).Should().Be(51);
        record.OfType<Classification>().Count(it => it.As.Scheme == "pax-provision").Should().Be(cells.Sum(row => row.Skip(At("GCh")).Count(cell => cell is "1" or "2" or "3")));
    }

    [Fact]
    public void The_agreements_come_out_again_cell_by_cell()
    {
        if (!SharedData.TryFind(File, output, out var path))
        {
            return;
        }

        using var import = KnownDatasets.PaX.Import(path);
        using var written = new MemoryStream();
        KnownDatasets.PaX.Export(import, written).Differences.Should().BeEmpty();
        var again = NaiveCsv.Parse(System.Text.Encoding.UTF8.GetString(written.ToArray()));
        again.Skip(1).Select(row => string.Join('\u001F', row)).Should().Equal(NaiveCsv.ReadFile(path).Skip(1).Select(row => string.Join('\u001F', row)));
    }
}
