using ConflictModel.Datasets;
using ConflictModel.Json;

namespace ConflictModel.Tool.Tests;

/// <summary>What is imported, written and read again is the same, on an invented ceasefire.</summary>
public class ImportedCeasefiresTests
{
    private static readonly (string Column, string Cell)[] Cells =
    [
        ("cc", "999"), ("cf_id", "4"), ("uniq_id", "999004"), ("location", "Freedonia"), ("region", "1"), ("link", "1"), ("ucdp_actor_id", "9072"),
        ("actor_name", "Government of Freedonia"), ("ucdp_acd_id", "9070"), ("ucdp_dyad", "9071"), ("pax_id", "1436"),
        ("cf_dec_yr", "2031"), ("cf_dec_month", "3"), ("cf_dec_day", "-1"), ("cf_effect_yr", "2031"), ("cf_effect_month", "2"), ("cf_effect_day", "31"),
        ("side", "2"), ("partial", "1"), ("fixed", "1"), ("fixed_time", "30"), ("p_other", "1"), ("p_other_comment", "harvest"), ("ceasefire_class", "2"),
        ("timing", "2"), ("cf_pp", "talks"), ("mediator_nego", "1"), ("mediator_send", "Sylvania, UN"), ("ended", "-1"), ("end_yr", "-1"), ("end_month", "-1"),
        ("end_day", "-1"), ("link_id1", "3"), ("link_id2", "-1"), ("id", "17"),
    ];

    [Fact]
    public async Task A_ceasefire_reads_back_from_document_and_stream_as_it_was_imported()
    {
        using var folder = new TempFolder();
        var file = folder.Write("cfd.csv", Table());
        using var import = KnownDatasets.EthPrioCeasefires.Import(file);
        ConflictRecord record = [.. import];

        await Command.RunAsync("import", "eth-prio-ceasefires", file, "-o", folder["cfd.json"]);
        await Command.RunAsync("import", "eth-prio-ceasefires", file, "-o", folder["cfd.ndjson"]);

        record.OfType<Truce>().Should().HaveCount(2);
        (ConflictJson.ReadAny(System.IO.File.ReadAllBytes(folder["cfd.json"])).Require() == record).Should().BeTrue();
        (ConflictJson.ReadAny(System.IO.File.ReadAllBytes(folder["cfd.ndjson"])).Require() == record).Should().BeTrue();
    }

    [Fact]
    public void A_ceasefire_joins_the_agreement_that_has_its_number_in_PA_X()
    {
        using var folder = new TempFolder();
        using var import = KnownDatasets.EthPrioCeasefires.Import(folder.Write("cfd.csv", Table()));
        ConflictRecord ceasefires = [.. import];
        var accord = new Agreement("Accord of the lake", InstrumentId.Parse("pax-1436")) { ExternalIds = [new ExternalId(IdScheme.PaX, "1436")] };
        ConflictRecord agreements = [accord];

        var merged = RecordMerge.Of(agreements).With(ceasefires).Finish(clash => clash.First).Require();

        merged.OfType<Agreement>().Should().Equal(accord);
        merged.LinksOfText(accord).Should().ContainSingle().Which.Value.From.Should().Be(merged.OfType<Truce>().First().EntityId);
    }

    private static string Table()
    {
        var columns = KnownDatasets.EthPrioCeasefires.Columns;
        var row = columns.Select(column => Array.Find(Cells, cell => cell.Column == column).Cell ?? "").Select(cell => cell.Contains(',') ? $"\"{cell}\"" : cell);
        return $"{string.Join(',', columns)}\n{string.Join(',', row)}\n";
    }
}
