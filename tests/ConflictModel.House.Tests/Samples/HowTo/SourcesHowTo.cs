using static ConflictModel.Estimate;

namespace ConflictModel.House.Tests.Samples.HowTo;

/// <summary>The how-to pages on sources and dates.</summary>
internal static class SourcesHowTo
{
    internal static void WhoSaidWhat()
    {
        #region how-to-who-said-what
        var north = new State("Northland");
        var brigade = new Faction("River Brigade");
        var official = new Person("B. Official");
        var camp = new Incident("Camp strike");
        var agency = new Organization("Wire Agency");
        var paper = new Source("Morning paper") { Published = new(2031, 6, 3) };

        var struck = camp.Occurred(on: new(2031, 6, 2), by: [north]).Per(paper);
        var toll = camp.Killed(AtLeast(78)).Per(paper);
        var told = paper.Quoting(official, via: agency);
        ConflictRecord record =
        [
            north, brigade, official, camp, agency, paper, struck, toll,
            official.Declares(SpeechAct.Confirm, "the strike", struck).Per(told) with { OnBehalfOf = brigade },
            official.Declares(SpeechAct.DeclineToComment, "the toll", toll).Per(told) with { OnBehalfOf = brigade },
        ];

        foreach (var statement in record.StatementsOf(official))
        {
            Console.WriteLine(statement.Explain().Split('\n')[0]);
        }

        Console.WriteLine(record.ReactionsTo(toll).Count);
        #endregion
    }

    internal static void KnownOnADay()
    {
        #region how-to-known-on-a-day
        var raid = new Incident("Night raid");
        var monitor = new Organization("Valley Monitor");
        var first = new Source("Wire, first report") { Published = Moment.Parse("2031-06-02T15:00Z") };
        var later = new Source("Wire, evening report") { Published = Moment.Parse("2031-06-02T19:00Z") };
        var early = raid.Killed(AtLeast(7)).Per(first.Quoting(monitor));
        ConflictRecord record = [raid, monitor, first, later, early, raid.Killed(AtLeast(12)).Per(later.Quoting(monitor)).Superseding(early)];

        foreach (var moment in new[] { "2031-06-02T14:00Z", "2031-06-02T16:00Z", "2031-06-03" })
        {
            var known = record.AsKnownAt(Moment.Parse(moment));
            Console.WriteLine($"{Moment.Parse(moment).Describe()}: {known.Killed(raid).Value.Describe()}");
        }
        #endregion
    }

    internal static void HalfKnownDates()
    {
        #region how-to-half-known-date
        var raid = new Incident("Night raid");
        var paper = new Source("Morning paper") { Published = new(2031, 6, 3) };
        string[] told = ["2031-05-03", "2031-05", "2031-05~", "[2031-05-03..2031-05-09]", "[..2031-05-03]", "2031-21"];

        foreach (var text in told)
        {
            ConflictRecord record = [raid, paper, raid.Occurred(on: ImpreciseDate.Parse(text)).Per(paper)];
            var inMay = record.IncidentsIn(new ImpreciseDate(2031, 5));
            Console.WriteLine($"{ImpreciseDate.Parse(text).Describe()}; in May 2031: {(inMay.Count > 0 ? inMay[0].Certainty : Certainty.Impossible)}");
        }
        #endregion
    }

    internal static void EventsPerMonth()
    {
        #region how-to-events-per-month
        string[] told = ["2031-05-03", "2031-05", "2031-05~", "[2031-05-30..2031-06-02]", "2031"];
        ConflictRecord record =
        [
            .. told.Select((_, i) => new Incident($"Raid {i + 1}")),
            .. told.Select((text, i) => new Incident($"Raid {i + 1}").Occurred(on: ImpreciseDate.Parse(text))),
        ];

        for (var month = new ImpreciseDate(2031, 4); month.TryGetYearMonth(out var yearMonth) && yearMonth.Month <= 7; month = ImpreciseDate.FromYearMonth(yearMonth.PlusMonths(1)))
        {
            var incidents = record.IncidentsIn(month);
            var certain = incidents.Count(answer => answer.Certainty is Certainty.Certain);
            Console.WriteLine($"{month}: at least {certain}, at most {incidents.Count}");
        }

        foreach (var account in record.Claims.OfType<Occurrence>())
        {
            // The first and the last day that a date can mean, for a program that wants days.
            if (account.When.Earliest.TryGetDate(out var first) && account.When.Latest.TryGetDate(out var last))
            {
                Console.WriteLine($"{account.When}: {(first.Month == last.Month ? "one month" : $"from month {first.Month} to {last.Month}")}");
            }
        }
        #endregion
    }

    internal static void WrongDateline()
    {
        #region how-to-wrong-dateline
        var strike = new Incident("Camp strike");
        var copy = new Source("Report on the strike") { Published = new(2025, 11, 6) }; // as it dates itself
        var struck = strike.Occurred(on: new(2020, 10, 26)).Per(copy);
        var onMonday = copy.Dates(strike, "on Monday", known: new(2020, 10, 26), struck);

        ConflictRecord record =
        [
            strike, copy, struck, onMonday,
            copy.Reached(MilestoneKind.Published, on: new(2020, 10, 26)).Linked(LinkKind.InferredFrom, onMonday),
        ];

        Console.WriteLine(record.DatingOf(copy).Explain());
        Console.WriteLine($"The dateline is contradicted: {record.DatingOf(copy).StatedIsContradicted}");
        Console.WriteLine($"Said: {record.WhenSaid(struck).Describe()}");
        #endregion
    }

    internal static void TwoReadings()
    {
        #region how-to-two-readings
        var raid = new Incident("Night raid");
        var raids = new Incident("Raids of the spring") { IsSeries = true };
        var paper = new Source("Morning paper") { Published = new(2031, 6, 3) };
        var told = paper.Itself().Saying("The raids also killed civilians.");

        var inThatRaid = raid.Killed(MoreThan(1), Population.Civilians).InMood(Mood.Hypothetical).Per(told);
        var inAllRaids = raids.Killed(MoreThan(1), Population.Civilians).InMood(Mood.Hypothetical).Per(told)
            .Linked(LinkKind.AlternativeReadingOf, inThatRaid);
        ConflictRecord record = [raid, raids, paper, inThatRaid, inAllRaids];

        foreach (var reading in record.ReadingsOf(inThatRaid))
        {
            Console.WriteLine(reading.Explain().Split('\n')[0]);
        }

        Console.WriteLine(record.Killed(raid, Population.Civilians).Value.Describe());
        #endregion
    }

    internal static void CiteToFindAgain()
    {
        #region how-to-cite-a-page
        var text = "twelve or more dead"u8;
        var raid = new Incident("Night raid");
        var monitor = new Organization("Valley Monitor");
        var paper = new Source("Morning paper")
        {
            Published = new(2031, 6, 3),
            Address = "https://paper.example/4711",
            Retrieved = new(2031, 6, 4),
            Copies = [new ArchiveCopy { Address = "https://archive.example/1", Captured = new(2031, 6, 4), Hash = ContentHash.OfSha256(text) }],
        };

        var toll = raid.Killed(AtLeast(12)).Per(paper.Quoting(monitor).At(Locator.Of(page: "3", line: "5")).Saying("twelve or more dead"));
        ConflictRecord record = [raid, monitor, paper, toll];

        Console.WriteLine(record.Tell(toll));
        Console.WriteLine($"The copy is what was read: {paper.Copies[0].Hash.Matches(text)}");
        #endregion
    }

    internal static void OneOriginOrTwo()
    {
        #region how-to-one-origin-or-two
        var raid = new Incident("Night raid");
        var monitor = new Organization("Valley Monitor");
        var agency = new Organization("Wire Agency");
        var paper = new Source("Morning paper") { Published = new(2031, 6, 3) };
        var daily = new Source("The Daily") { Published = new(2031, 6, 3) };

        var told = paper.Quoting(monitor, via: agency).AlsoIn(new Citation(daily) { Via = [agency] });
        ConflictRecord record = [raid, monitor, agency, paper, daily, raid.Killed(AtLeast(12)).Per(told)];

        Console.WriteLine(record.Killed(raid).Independence().Explain());
        #endregion
    }
}
