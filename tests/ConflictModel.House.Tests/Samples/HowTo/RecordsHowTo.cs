using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using ConflictModel.Datasets;
using ConflictModel.House.Tests.Samples.Datasets;
using ConflictModel.Json;
using ConflictModel.Validation;
using ConflictModel.Views;
using static ConflictModel.Estimate;

namespace ConflictModel.House.Tests.Samples.HowTo;

/// <summary>The how-to pages on files, checks, services and pictures.</summary>
internal static class RecordsHowTo
{
    internal static void ReadGed() => WithGedFile(file =>
    {
        #region how-to-read-ged
        using (var events = UcdpGed.Read(file))
        {
            foreach (var row in events.Where(row => row.DeathsCivilians > 0))
            {
                Console.WriteLine($"{row.Id}, {row.WhereCoordinates}: {row.DeathsCivilians} civilians of {row.Best} ({row.Low} to {row.High})");
            }
        }

        foreach (var year in UcdpGed.Total(file, new UcdpGedQuery { By = UcdpGedGrouping.Year }).Groups)
        {
            Console.WriteLine($"{year.Year}: best {year.Best}, rows {year.Rows}");
        }
        #endregion
    });

    internal static void ImportByName()
    {
        using var file = new MemoryStream(Encoding.UTF8.GetBytes(
            "Date,Place,Dead,at most\n#date+occurred,#loc,#affected+killed,#affected+killed+max\n2031-03-01,Oxwell,3,5\n03/04/2031,Lake Sylvan,,\n"));

        #region how-to-import-a-dataset
        var dataset = KnownDatasets.Find("hxl")!; // or "atop", "cow-wars", "sfm"
        using var import = dataset.Import(file, new DatasetImportOptions { Reading = new() { FileName = "raids.csv" } });
        ConflictRecord record = [.. import];

        Console.WriteLine($"rows: {import.Counts.Read} read, {import.Counts.Kept} kept, {import.Counts.Reported} reported");
        foreach (var incident in record.OfType<Incident>())
        {
            Console.WriteLine($"{incident.Name}: {record.Killed(incident).Value.Describe()} killed");
        }

        foreach (var note in import.Notes)
        {
            Console.WriteLine($"line {note.Line}: {note.Message}");
        }

        Console.WriteLine($"Licence: {dataset.Licence}");
        #endregion
    }

    internal static void CombineGed() => WithGedFile(file =>
    {
        #region how-to-combine-ged
        using var import = KnownDatasets.UcdpGed.Import(file);
        ConflictRecord ucdp = [.. import];
        var shelling = ucdp.Entities.OfType<Incident>().Single(incident => incident.Id == IncidentId.Parse("ucdp-ged-7003"));

        // Our own reporting on the event that UCDP calls 7003.
        var clinic = new Organization("River Clinic");
        var paper = new Source("Morning paper") { Published = new(2031, 5, 4) };
        var record = ucdp.With(clinic, paper, shelling.Killed(AtLeast(16)).Per(paper.Quoting(clinic)));

        var killed = record.Killed(shelling);
        Console.WriteLine(killed.Value.Describe());
        foreach (var figure in killed.Figures)
        {
            Console.WriteLine(record.Tell(figure));
        }
        #endregion
    });

    internal static void ValidateInATest()
    {
        var path = Repository.PathOf("docs/samples/faulty.json");

        #region how-to-validate
        var record = ConflictJson.ReadFile(path).Require();
        var report = ConflictValidator.Validate(record);
        foreach (var finding in report)
        {
            Console.WriteLine(finding);
        }

        Console.WriteLine($"Fails the build: {report.Has(Severity.Error)}");
        #endregion
    }

    internal static void Suppress()
    {
        #region how-to-suppress-finding
        var truce = new Truce("Harvest truce");
        var paper = new Source("Morning paper") { Published = new(2031, 6, 3) };
        var declared = truce.Reached(MilestoneKind.Declared, new(2031, 2, 20)).Per(paper);
        var effect = truce.EffectiveFrom(new(2031, 4, 1)).Per(paper);
        var end = truce.Ended(on: new(2031, 3, 1)).Per(paper);

        ConflictRecord record = [truce, paper, declared, effect, end.Suppressing("CM2001", because: "The paper exchanged the two dates.")];

        var report = ConflictValidator.Validate(record);
        Console.WriteLine($"{report.Count} findings");
        Console.WriteLine($"let stand: {report.Suppressed[0].Finding.Id}, {report.Suppressed[0].Reason}");
        #endregion
    }

    internal static void WriteARule()
    {
        #region how-to-write-a-rule
        var twoSources = Rule.For<CasualtyEstimate>("XX0001", Severity.Warning, (toll, findings) =>
        {
            if (toll.Number.Least > 50 && toll.By.Citations.Count < 2 && findings.Counts(toll) is not Certainty.Impossible)
            {
                findings.Report(toll, $"{toll.Number.Describe()} is cited only once ({findings.Account(toll)}).", suggestion: "Find a second place where the figure can be read.");
            }
        });

        var strike = new Incident("Camp strike");
        var paper = new Source("Morning paper") { Published = new(2031, 6, 3) };
        ConflictRecord record = [strike, paper, strike.Killed(AtLeast(78)).Per(paper).WithId("toll")];

        foreach (var finding in ConflictValidator.Validate(record, ValidationOptions.Default.With(twoSources)))
        {
            Console.WriteLine(finding);
        }
        #endregion
    }

    internal static void TypesOverHttp()
    {
        #region how-to-serve-types
        var strike = new Incident("Camp strike");
        ConflictRecord record = [strike, strike.Killed(AtLeast(78))];
        var answer = new Toll(strike.Id, new ImpreciseDate(2031, 6), record.Killed(strike).Value);

        var text = JsonSerializer.Serialize(answer, WebJson.Default.Toll);
        Console.WriteLine(text);
        Console.WriteLine(JsonSerializer.Deserialize(text, WebJson.Default.Toll) == answer);
        #endregion

        #region how-to-serve-items
        Console.WriteLine(JsonSerializer.Serialize(new Case(strike, answer), ForTheWeb));
        #endregion
    }

    internal static void Share()
    {
        var strike = new Incident("Camp strike");
        var paper = new Source("Morning paper") { Published = new(2031, 6, 3) };
        ConflictRecord record = [strike, paper, strike.Killed(AtLeast(78)).Per(paper).WithId("toll")];

        #region how-to-share-a-record
        var text = ConflictJson.Write(record);
        Console.WriteLine(text);
        Console.WriteLine(ConflictJson.Read(text).Require() == record);

        using var page = new MemoryStream(); // or File.Create("record.html")
        ExplorerPage.Write(record, page);
        #endregion
    }

    internal static void Merge()
    {
        var raid = new Incident("Night raid");
        var ford = new Place("Upper ford");
        var toll = raid.Killed(AtLeast(5)).WithId("toll");

        #region how-to-merge
        ConflictRecord spring = [raid, toll];
        ConflictRecord north = [raid, toll with { Number = AtLeast(6) }];
        ConflictRecord south = [raid, ford, toll with { Number = AtLeast(7) }];

        var merge = RecordMerge.Of(north, baseline: spring).With(south);
        foreach (var clash in merge.Clashes)
        {
            Console.WriteLine($"{clash.Pointer}: {string.Join(" or ", clash.Versions.Select(version => version.Item is CasualtyEstimate e ? e.Number.Describe() : "removed"))}");
        }

        var merged = merge.Finish(clash => clash.Last).Require();
        Console.WriteLine($"{merged.Count} items, {merged.Killed(raid).Value.Describe()}");
        #endregion
    }

    internal static void JoinDatasets() => WithGedFile(gedFile =>
    {
        using var ceasefireFile = EthPrioCeasefiresSample.Stream("Blue Front (BF)");

        #region how-to-join-datasets
        using var gedImport = KnownDatasets.UcdpGed.Import(gedFile);
        using var ceasefireImport = KnownDatasets.EthPrioCeasefires.Import(ceasefireFile);
        ConflictRecord ged = [.. gedImport];
        ConflictRecord ceasefires = [.. ceasefireImport];

        // What contradicts nothing becomes one by itself.
        var merge = RecordMerge.Of(ged).With(ceasefires);
        var result = merge.Finish(clash => clash.JoinedBy(ImportedEntity.Join));
        Console.WriteLine(result);
        foreach (var clash in result.Clashes)
        {
            Console.WriteLine($"{clash.Pointer}: {string.Join(" or ", clash.Versions.Select(version => version.Item is Entity entity ? entity.Name : "no entity"))}");
        }

        // Of two names, take that of the record merged first; the other stays beside it.
        var record = merge.Finish(clash => clash.JoinedBy(ImportedEntity.JoinPreferring)).Require();
        var front = record.Entities.OfType<Actor>().Single(actor => actor.Id == ActorId.Parse("ucdp-actor-9073"));
        Console.WriteLine($"{front.Name}, also known as {string.Join(", ", front.AlsoKnownAs)}");

        // Who was killed in events of this front on a day of a ceasefire?
        foreach (var happened in record.IncidentsIn(new(2031, 5, 3), actor: front))
        {
            Console.WriteLine($"{happened.Value.Name}: {record.Killed(happened.Value).Value.Describe()} killed");
        }

        foreach (var truce in record.On(new(2031, 5, 3)).TrucesInForce())
        {
            Console.WriteLine($"{truce.Value.Name}: in force, {truce.Certainty}");
        }
        #endregion
    });

    internal static void ExportMap()
    {
        #region how-to-export-map
        var town = new Place("Old Mill") { Point = new GeoPoint(latitude: 12.5, longitude: 20.5) };
        var shelling = new Incident("Market shelling");
        var rumour = new Incident("Road ambush");
        ConflictRecord record =
        [
            town, shelling, rumour,
            shelling.Occurred(new(2031, 5, 3), at: town), shelling.Killed(AtLeast(12)),
            rumour.Occurred(new(2031, 5)), // nobody says where
        ];

        using var file = new MemoryStream();
        Console.WriteLine(GeoJson.Write(record, file));

        var picture = MapSvg.Draw(record);
        Console.WriteLine(picture.Contains("Without coordinates: 1 item, not drawn: Road ambush"));
        #endregion
    }

    internal static void StreamLargeFile()
    {
        var text = "{\"conflictModel\":\"1.0\"}\n{\"kind\":\"incident\",\"id\":\"raid\",\"name\":\"Night raid\"}\n{\"kind\":\"incident\",\"id\":\"ford\",\"name\":12}\n"
            + "{\"kind\":\"casualtyEstimate\",\"id\":\"toll\",\"of\":\"incident:raid\",\"harm\":\"killed\",\"number\":\"at least 12\"}\n";
        using var input = new MemoryStream(Encoding.UTF8.GetBytes(text));
        using var output = new MemoryStream();

        #region how-to-stream-large-file
        var options = new ConflictReadOptions { OnProblem = problem => Console.WriteLine($"passed over: {problem}") };
        using (var writer = new ConflictStreamWriter(output, leaveOpen: true))
        {
            foreach (var item in ConflictJson.ReadStream(input, options))
            {
                if (item is CasualtyEstimate { Harm: var harm } && harm == Harm.Killed)
                {
                    writer.Write(item);
                }
            }
        }
        #endregion

        Console.WriteLine(Encoding.UTF8.GetString(output.ToArray()).TrimEnd());
    }

    internal static void DrawTimeline()
    {
        #region how-to-draw-timeline
        var brigade = new Faction("River Brigade");
        var truce = new Truce("Harvest truce");
        ConflictRecord record =
        [
            brigade, truce,
            brigade.Formed(ImpreciseDate.Parse("2029-01~")),
            truce.EffectiveFrom(new(2031, 4, 1)),
            truce.Ended(on: new(2031, 6)),
        ];

        var picture = TimelineSvg.Draw(record, new TimelineOptions { Title = "The harvest truce" });
        Console.WriteLine(picture.Split('\n').First(line => line.Contains("<desc")).Trim()); // what a screen reader tells
        #endregion
    }

    internal static void WhatChanged()
    {
        #region how-to-what-changed
        var raid = new Incident("Night raid");
        var toll = raid.Killed(AtLeast(5)).WithId("toll");
        ConflictRecord monday = [raid, toll];
        ConflictRecord tuesday = [raid, toll with { Number = AtLeast(7), Note = "two died in hospital" }, raid.Wounded(MoreThan(20))];

        var diff = RecordDiff.Between(monday, tuesday);
        Console.WriteLine(diff);
        foreach (var member in diff.Changed[0].Members)
        {
            Console.WriteLine(member);
        }
        #endregion
    }

    internal static void CorrectAClaim()
    {
        var strike = new Incident("Camp strike");
        var paper = new Source("Morning paper") { Published = new(2031, 6, 3) };
        ConflictRecord before = [strike, paper, strike.Killed(AtLeast(12)).Per(paper).WithId("toll")];
        using var file = new MemoryStream();
        ConflictJson.Write(before, file);
        file.Position = 0;

        #region how-to-correct-a-claim
        var record = ConflictJson.Read(file).Require(); // or ConflictJson.ReadFile("record.json")

        // The paper says 20; somebody here typed 12.
        if (!record.TryFind(ClaimId.Parse("toll"), out var claim) || claim is not CasualtyEstimate toll)
        {
            Console.WriteLine("No toll has the id 'toll'.");
            return;
        }

        var corrected = record.Replacing(toll with { Number = AtLeast(20) });

        Console.WriteLine(corrected.Killed(strike).Value.Describe());
        Console.WriteLine(corrected.Without(toll).Killed(strike).Value.Describe());
        Console.WriteLine(RecordDiff.Between(record, corrected).Changed[0]);

        using var target = new MemoryStream(); // or File.Create("corrected.json")
        ConflictJson.Write(corrected, target);
        #endregion
    }

    private static void WithGedFile(Action<string> read) => read(Repository.PathOf("docs/samples/invented-ged.csv"));

    #region how-to-serve-options
    private static readonly JsonSerializerOptions ForTheWeb = new(WebJson.Default.Options)
    {
        TypeInfoResolver = JsonTypeInfoResolver.Combine(ConflictJsonTypes.Default, WebJson.Default), // in this order
    };
    #endregion
}
