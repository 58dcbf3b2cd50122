using static ConflictModel.Datasets.Tests.SfmText;

namespace ConflictModel.Datasets.Tests;

public class SfmImportTests
{
    [Fact]
    public void A_posting_is_a_membership_with_an_office_and_a_rank()
    {
        var record = Record(
            "person",
            [
                ("posting_unit_id:admin", Brigade), ("posting_unit_name", "Blue Brigade"), ("posting_unit:source", Report), ("posting_unit:confidence", "Medium"), ("posting_role", "Commander"),
                ("posting_title", "Chief of the Blues"), ("posting_rank", "General"), ("posting_first_cited_date", "2018-02"), ("posting_last_cited_date", "2019"), ("posting_last_cited_date_end", "Y"),
                ("posting_last_cited_date_end_context", "He retired."),
            ]);
        var posted = record.The<Membership>();
        (posted.Member.ToString(), posted.Body.ToString(), posted.As, posted.Note).Should().Be(($"sfm-person-{General}", $"sfm-unit-{Brigade}", MembershipKind.Member, "End: He retired."));
        (posted.Holds.During.ToString(), posted.Holds.StartIsFirstSeen, posted.Holds.EndIsLastSeen).Should().Be(("2018-02/2019", true, false));
        posted.By.Citations.Skip(1).Single().Source.Value.Should().Be($"sfm-source-{Report}");
        record.OfType<OfficeHolding>().Select(office => (office.Id.Value, office.Title, office.Holds)).Should().Equal(
            ($"sfm-person-{General}-role", "Commander", posted.Holds), ($"sfm-person-{General}-title", "Chief of the Blues", posted.Holds));
        record.OfType<Classification>().Should().ContainSingle(claim => claim.As == new Code("sfm-rank", "General") && claim.Holds == posted.Holds);
    }

    [Fact]
    public void Another_account_of_an_incident_is_told_too()
    {
        var record = Record(
            "incident",
            [("start_date", "2018-02-01"), ("location_description", "At the mill")],
            [("start_date", "2018-02-03"), ("location_description", "At the mill")],
            [("start_date", "2018-02-03"), ("location_description", "At the lake")],
            [("start_date", "2018-02-03"), ("location_description", "At the lake")]);
        record.OfType<Occurrence>().Select(told => (told.Id.Value, told.When.ToString(), told.Where.Words)).Should().Equal(
            ($"sfm-incident-{Raid}-occurred", "2018-02-01/", "At the mill"), ($"sfm-incident-{Raid}-occurred-2", "2018-02-03/", "At the mill"), ($"sfm-incident-{Raid}-occurred-3", "2018-02-03/", "At the lake"));
    }

    [Theory]
    [InlineData("person", "posting_unit_id:admin", "posting_unit_name")]
    [InlineData("unit", "related_unit_id:admin", "related_unit")]
    [InlineData("source", "publication_id:admin", "publication_name")]
    public void Of_several_ids_where_one_may_stand_none_is_used(string table, string ids, string names)
    {
        using var import = Open(table, [(ids, $"{Army};{Lake}"), (names, "Blue Army; Lake Army"), .. (table == "unit" ? [("relation_type", "child")] : Array.Empty<(string, string)>())]);
        Imports.Record(import).OfType<Actor>().Should().NotContain(actor => actor.Id.Value.Contains(Army) || actor.Id.Value.Contains(Lake));
        import.Notes.Should().ContainSingle().Which.Code.Should().Be(NoteCodes.SfmSeveralIds);
    }

    [Theory]
    [InlineData("2018", "13", "", "unknown")]
    [InlineData("2018", "", "4", "2018")]
    [InlineData("", "5", "4", "unknown")]
    [InlineData("18 ", "5", "4", "unknown")]
    public void Parts_that_make_no_date_are_noted(string year, string month, string day, string read)
    {
        using var import = Open("unit", Date("first_cited_date", "", year, month, day));
        _ = Imports.Record(import);
        var note = import.Notes.Should().ContainSingle().Which;
        (note.Code, note.Column).Should().Be((NoteCodes.NotADate, "unit:first_cited_date_year"));
        note.Message.Should().EndWith($"which make no date: kept as printed, read as {read}.");
    }

    [Fact]
    public void A_person_dies_only_where_it_is_told()
    {
        Record("person_extra", [("deceased", "N")]).OfType<Milestone>().Should().BeEmpty();
        var record = Record("person_extra", [("deceased", "Y"), ("deceased_date", "2020-05"), ("date_of_birth", "01/01/80"), ("account_type", "post"), ("account_id", "firefly")]);
        (record.The<Milestone>().Reached, record.The<Milestone>().At.ToString()).Should().Be((MilestoneKind.Ended, "2020-05"));
        record.OfType<Classification>().Where(claim => claim.As.Scheme != "sfm-table" && claim.Of.Value == $"sfm-person-{General}").Select(claim => claim.As.ToString())
            .Should().BeEquivalentTo("sfm-deceased Y", "sfm-date-of-birth 01/01/80", "sfm-account-post firefly");
    }

    [Fact]
    public void An_incident_tells_when_where_and_who_is_alleged_to_have_done_it()
    {
        var record = Record(
            "incident",
            [
                ("start_date", "10/21/2008"), ("end_date", "10/26/2008"), ("pub_date", "12/8/2008"), ("location", $"Lake Sylvan (osm, point) {Lake}"), ("location_description", "On the shore"),
                ("violation_type", "Torture ; illegal detention"), ("violation_description", "They came ; they left"), ("perpetrator_person_id:admin", General), ("perpetrator_person_name", "A. Firefly"),
                ("perpetrator_unit_id:admin", $"{Brigade};{Army}"), ("perpetrator_unit_name", "Blue Brigade;Army of Freedonia"), ("perpetrator_classification", "Army;Police"),
            ]);
        record.The<Incident>().Name.Should().Be("Torture, illegal detention: Lake Sylvan, 2008-10-21/2008-10-26");
        var told = record.The<Occurrence>();
        (told.When.ToString(), told.Where.Words, told.Note).Should().Be(("2008-10-21/2008-10-26", "On the shore", "They came ; they left"));
        told.Actors.Select(actor => actor.ToString()).Should().Equal($"sfm-person-{General}", $"sfm-unit-{Brigade}", $"sfm-unit-{Army}");
        record.OfType<Organization>().Select(unit => unit.Name).Should().Contain(["Blue Brigade", "Army of Freedonia"]);
        record.OfType<Classification>().Where(claim => claim.Of.Family == EntityFamily.Incident && claim.As.Scheme != "sfm-table").Select(claim => claim.As.ToString()).Should().Equal(
            "sfm-violation-type Torture", "sfm-violation-type illegal detention", "sfm-perpetrator-classification Army", "sfm-perpetrator-classification Police");
        (record.The<Milestone>().Reached, record.The<Milestone>().At.ToString()).Should().Be((MilestoneKind.Published, "2008-12-08"));
    }

    [Fact]
    public void Names_that_do_not_pair_with_ids_are_given_to_nobody()
    {
        using var import = Open("incident", [("perpetrator_unit_id:admin", $"{Brigade};{Army}"), ("perpetrator_unit_name", "Blue Brigade")]);
        var record = Imports.Record(import);
        import.Notes.Should().ContainSingle().Which.Code.Should().Be(NoteCodes.SfmNamesDoNotPair);
        record.OfType<Organization>().Select(unit => unit.Name).Should().Contain([$"Unit {Brigade}", $"Unit {Army}"]);
    }

    [Fact]
    public void An_incident_without_dates_has_no_time_and_one_that_ends_before_it_starts_has_none_either()
    {
        Record("incident").The<Occurrence>().When.IsKnown.Should().BeFalse();
        using var import = Open("incident", [("start_date", "2008-10-21"), ("end_date", "2008-10-02")]);
        Imports.Record(import).The<Occurrence>().When.IsKnown.Should().BeFalse();
        import.Notes.Should().ContainSingle().Which.Code.Should().Be(NoteCodes.SfmEndsBeforeStart);
    }

    [Fact]
    public void An_access_point_is_a_source_with_its_publication_and_its_copies()
    {
        var record = Record(
            "source",
            [
                ("published_timestamp", "2019-11-29T10:25:45Z"), ("accessed_timestamp", "2020-01-01"), ("url", "https://example.org/raid"), ("access_point_type", "page"), ("access_point_trigger", "3"),
                ("archive_url", "https://archive.example/raid"), ("archive_timestamp", "2020-01-02T09:17:46"), ("external_archive_sha_content:admin", new string('A', 64)),
                ("publication_name", "Freedonia Herald"), ("publication_id:admin", Report),
            ]);
        var source = record.OfType<Source>().Single(source => source.Id.Value == $"sfm-source-{Paper}");
        (source.Name, source.Published.ToString(), source.Retrieved.ToString(), source.Address, source.Publisher.ToString()).Should().Be(
            ("Raid on the lake", "2019-11-29T10:25:45Z", "2020-01-01", "https://example.org/raid", $"sfm-publication-{Report}"));
        source.Copies.Select(copy => (copy.Address, copy.Captured.ToString(), copy.Hash.ToString())).Should().Equal(
            ("https://archive.example/raid", "2020-01-02T09:17:46", ""), ("", "", $"sha256:{new string('a', 64)}"));
        record.OfType<Classification>().Should().ContainSingle(claim => claim.As == new Code("sfm-access-point", "page 3"));
    }

    [Fact]
    public void A_restricted_source_is_kept_marked_and_noted()
    {
        using var import = Open("source", [("restricted:admin", "1")]);
        Imports.Record(import).OfType<Classification>().Should().ContainSingle(claim => claim.As == new Code("sfm-restricted", "restricted"));
        import.Notes.Should().ContainSingle().Which.Code.Should().Be(NoteCodes.SfmRestrictedSource);
    }

    [Fact]
    public void Files_imported_together_name_each_others_sources_and_units_in_any_order()
    {
        var folder = Directory.CreateTempSubdirectory("sfm");
        try
        {
            string[] paths = [.. new[] { "incident", "unit", "source" }.Select(table => Write(folder, table, table == "incident" ? [("perpetrator_unit_id:admin", Brigade)] : []))];
            using var import = KnownDatasets.Sfm.Import(paths);
            var record = Imports.Record(import);
            (import.Layout, import.Counts).Should().Be(("sources, units, incidents", new RowCounts(3, 3, 0)));
            record.OfType<Source>().Single(source => source.Id.Value == $"sfm-source-{Paper}").Name.Should().Be("Raid on the lake");
            record.OfType<Organization>().Should().ContainSingle(unit => unit.Id.Value == $"sfm-unit-{Brigade}").Which.Name.Should().Be("Blue Brigade");
            import.Notes.Should().BeEmpty();
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void Claims_are_the_same_whether_files_are_imported_together_or_apart()
    {
        var folder = Directory.CreateTempSubdirectory("sfm");
        try
        {
            var paths = new[] { "source", "unit", "person", "person_extra", "incident" }.Select(table => Write(folder, table, [])).ToArray();
            using var together = KnownDatasets.Sfm.Import(paths);
            var apart = paths.SelectMany(path =>
            {
                using var import = KnownDatasets.Sfm.Import(path);
                return import.OfType<Claim>().ToList();
            });
            together.OfType<Claim>().Should().Equal(apart);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void Two_files_under_one_release_and_files_of_other_datasets_together_are_refused()
    {
        var folder = Directory.CreateTempSubdirectory("sfm");
        try
        {
            string[] twice = [Write(folder, "unit", []), Write(folder, "unit", [])];
            FluentActions.Invoking(() => KnownDatasets.Sfm.Import(twice)).Should().Throw<DatasetException>().Which.Code.Should().Be(NoteCodes.SeveralLayouts);
            FluentActions.Invoking(() => KnownDatasets.PaX.Import(twice)).Should().Throw<ArgumentException>().WithMessage("pax takes one file at a time.*");
            FluentActions.Invoking(() => KnownDatasets.Sfm.Import(Array.Empty<string>())).Should().Throw<ArgumentException>();
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void Rows_come_out_again_cell_by_cell()
    {
        var text = Table("unit", [("relation_type", "child"), ("related_unit_id:admin", Army), ("related_unit", "Army, of \"Freedonia\"")], []);
        using var import = KnownDatasets.Sfm.Import(GedText.Stream(text), new DatasetImportOptions { Reading = new() { FileName = "unit.csv" } });
        using var written = new MemoryStream();
        KnownDatasets.Sfm.Export(import, written).Differences.Should().BeEmpty();
        System.Text.Encoding.UTF8.GetString(written.ToArray()).Should().Be(text.EndsWith('\n') ? text : text + "\n");
    }

    [Fact]
    public void Tables_imported_together_come_out_table_by_table()
    {
        var folder = Directory.CreateTempSubdirectory("sfm");
        try
        {
            string[] paths = [Write(folder, "source", []), Write(folder, "unit", []), Write(folder, "person", []), Write(folder, "incident", [])];
            using var import = KnownDatasets.Sfm.Import(paths);
            ConflictRecord record = [.. import];
            var written = new Dictionary<string, MemoryStream>();

            var exports = KnownDatasets.Sfm.ExportTables(record, table => written[table] = new MemoryStream());

            exports.Select(export => (export.Layout, export.Rows, export.Differences.Count)).Should().Equal(("sources", 1, 0), ("units", 1, 0), ("persons", 1, 0), ("incidents", 1, 0));
            written.Values.Select(table => System.Text.Encoding.UTF8.GetString(table.ToArray())).Should().Equal(paths.Select(File.ReadAllText));
            var one = () => KnownDatasets.Sfm.Export(record, new MemoryStream());
            one.Should().Throw<DatasetException>().WithMessage("*(sources, units, persons, incidents): export them to a folder, as one file a table.");

            // What was taken out of the record is told with the table whose row says it, and what no row says with the first.
            var changed = KnownDatasets.Sfm.ExportTables([.. record.Where(item => item is not Claim { Id.Value: var id } || !id.EndsWith("-name", StringComparison.Ordinal)), new Place("Oxwell")], table => new MemoryStream());
            changed[0].Differences.Select(it => (it.Code, it.Pointer)).Should().Contain((ExportCodes.LeftOut, "/places/oxwell"));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static string Write(DirectoryInfo folder, string table, (string Column, string Cell)[] changes)
    {
        var path = Path.Combine(folder.FullName, $"{table}.csv");
        File.WriteAllText(path, Table(table, changes));
        return path;
    }
}
