using System.Globalization;
using NodaTime;

namespace ConflictModel.Datasets;

/// <summary>What a conflict-year claims whatever its dataset: that the conflict was active, of what type, over what, and who fought on which side.</summary>
internal sealed class ConflictYearClaims(string stem, DatasetRelease release, DatasetTable table, List<Item> items)
{
    private readonly UcdpEntities entities = new(stem, items);
    private readonly Dictionary<string, HashSet<string>> told = new(StringComparer.Ordinal);

    public UcdpEntities Entities => entities;

    /// <summary>Adds what is new of the entities and what the row claims of them.</summary>
    /// <returns>The row's conflict, with what further claims of the row need.</returns>
    public ConflictYearPlace Add(ConflictYear row)
    {
        var by = release.At(string.Create(CultureInfo.InvariantCulture, $"conflict {row.ConflictId} in {row.Year}, line {row.Row.Line}"));
        var conflict = entities.Conflict(row.ConflictId, row.Name, by);
        var place = new ConflictYearPlace($"{stem}-{Text(row.ConflictId)}", row.Year, ConflictId.Parse($"ucdp-conflict-{Text(row.ConflictId)}").ToEntityId(), conflict, by);
        items.Add(new Classification(place.Conflict, new Code("ucdp-conflict-year", "active")) { Id = place.Id("active"), By = release.Quoting(row.Row, by), Holds = place.WholeYear });
        if (row.TypeOfConflict is not UcdpTypeOfConflict.Unknown)
        {
            InYear(place, "type", new Code(ConflictType.Scheme, TypeOf(row.TypeOfConflict).Word));
        }

        if (row.Incompatibility is not UcdpIncompatibility.Unknown)
        {
            Lasting(place, "incompatibility", new Code(IncompatibilityKind.Scheme, MatterOf(row.Incompatibility).Word));
        }

        if (row.TerritoryName.Trim() is { Length: > 0 } territory)
        {
            Lasting(place, "territory", new Code("ucdp-territory", territory));
        }

        foreach (var state in row.GwnoLoc)
        {
            Lasting(place, "location", new Code("ucdp-gwno-loc", Text(state)));
        }

        foreach (var region in row.Region)
        {
            Lasting(place, "region", new Code("ucdp-region", Text((int)region)));
        }

        return place with { SideA = Side(row, row.SideA, place), SideB = Side(row, row.SideB, place) };
    }

    /// <summary>Notes an episode that ends before it begins; both days stay as printed.</summary>
    /// <param name="row">The row.</param>
    /// <param name="end">The column of the end, and the day read from it.</param>
    /// <param name="begin">The column of the beginning, and the day read from it.</param>
    public void DoubtEpisode(DatasetRow row, (string Column, LocalDate? Day) end, (string Column, LocalDate? Day) begin)
    {
        if (end.Day < begin.Day)
        {
            table.Notes.Add(
                NoteCodes.EpisodeDatesOutOfOrder,
                DatasetNoteSeverity.Warning,
                row.Line,
                end.Column,
                row[end.Column],
                $"The episode ends {row[end.Column]}, before it begins {row[begin.Column]}: both days are kept as printed; check them against the sources.");
        }
    }

    /// <summary>Says how deadly the year was, where the row tells.</summary>
    public void Intensity(ConflictYearPlace place, UcdpIntensityLevel level)
    {
        if (level is not UcdpIntensityLevel.Unknown)
        {
            InYear(place, "intensity", new Code(ConflictIntensity.Scheme, (level is UcdpIntensityLevel.War ? ConflictIntensity.War : ConflictIntensity.Minor).Word));
        }
    }

    /// <summary>Adds a classification of the conflict that holds in the year.</summary>
    public void InYear(ConflictYearPlace place, string part, Code code) =>
        items.Add(new Classification(place.Conflict, code) { Id = place.Id(part), By = place.By, Holds = place.WholeYear });

    /// <summary>Adds what the dataset codes of the conflict, not of its years, where a row tells it first or otherwise than before.</summary>
    public void Lasting(ConflictYearPlace place, string part, Code code)
    {
        if (FirstTold(place, part, code.Text, out var id))
        {
            items.Add(new Classification(place.Conflict, code) { Id = id, By = place.By });
        }
    }

    /// <summary>Adds when the conflict began, where a row tells it first or otherwise than before.</summary>
    public void Began(ConflictYearPlace place, NodaTime.LocalDate? day, UcdpStartPrecision precision, string printed)
    {
        if (printed.Trim().Length > 0 && FirstTold(place, "began", $"{printed.Trim()} {precision}", out var id))
        {
            items.Add(new Milestone(place.Conflict, MilestoneKind.Began, day is { } known ? ConflictYearTimes.Of(known, precision) : Timing.Unknown)
            {
                Id = id,
                By = place.By,
                Note = day is null ? $"Printed: {printed.Trim()}." : "",
            });
        }
    }

    /// <summary>Adds when an episode reached 25 battle-related deaths in a year, where a row tells it first or otherwise than before.</summary>
    /// <remarks>It is no beginning of the conflict and not always a resumption, so it is no milestone of the model: a classification, of a time.</remarks>
    public void EpisodeBegan(ConflictYearPlace place, NodaTime.LocalDate? day, UcdpStartPrecision precision, string printed)
    {
        if (printed.Trim().Length > 0 && FirstTold(place, "episode-began", $"{printed.Trim()} {precision}", out var id))
        {
            var when = day is { } known ? ConflictYearTimes.Of(known, precision) : ImpreciseDate.Unknown;
            items.Add(new Classification(place.Conflict, new Code("ucdp-episode", "began"))
            {
                Id = id,
                By = place.By,
                Holds = day is null ? Validity.Undated : new Validity(default, someTimeIn: new ImpreciseInterval(when, when)),
                Note = day is null ? $"Printed: {printed.Trim()}." : "",
            });
        }
    }

    /// <summary>Adds the end of an episode in the year of the row, at the printed day or else some time in the year.</summary>
    public void Ended(ConflictYearPlace place, NodaTime.LocalDate? day, UcdpStartPrecision precision, EndKind how = default) =>
        items.Add(new Milestone(place.Conflict, MilestoneKind.Ended, day is { } known ? ConflictYearTimes.Of(known, precision) : ImpreciseDate.InYear(place.Year))
        {
            Id = place.Id("ended"),
            By = place.By,
            How = how,
        });

    public static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    // The first value needs no year in its id, so that releases which begin in other years give equal claims.
    private bool FirstTold(ConflictYearPlace place, string part, string value, out ClaimId id)
    {
        var key = $"{place.Stem}-{part}";
        if (!told.TryGetValue(key, out var values))
        {
            told.Add(key, values = new(StringComparer.Ordinal));
        }

        id = ClaimId.Parse(values.Count == 0 ? key : $"{key}-{values.Count + 1}");
        return values.Add(value);
    }

    private Reference<ActorId> Side(ConflictYear row, ConflictSide side, ConflictYearPlace place)
    {
        var letter = side.Letter.ToLowerInvariant();
        var sole = Reference<ActorId>.Unknown;
        if (side.Numbers.Count == 0 && side.Names.Trim() is { Length: > 0 } words)
        {
            Takes(Reference<ActorId>.Described(words, several: side.Parts > 1), Role.Party, letter, "");
        }
        else if (side.Numbers.Count == 1)
        {
            sole = entities.Actor(side.Numbers[0], side.Names, side.States.Count == 1 ? side.States[0] : null, place.By);
            Takes(sole, Role.Party, $"{letter}-{Text(side.Numbers[0])}", "");
        }
        else
        {
            Compare(row, side, letter);
            foreach (var number in side.Numbers.Distinct())
            {
                var actor = entities.Actor(number, "", null, place.By, isGovernment: side.AreGovernments);
                Takes(actor, Role.Party, $"{letter}-{Text(number)}", $"side_{letter} as printed, in an order of its own: {side.Names.Trim()}.");
            }
        }

        var seconds = side.SecondNames();
        for (var i = 0; i < seconds.Length; i++)
        {
            var states = side.SecondStates.Count == 0 ? "" : $"gwno_{letter}_2nd as printed{(seconds.Length > 1 ? ", in an order of its own" : "")}: {string.Join(", ", side.SecondStates.Select(Text))}.";
            Takes(Reference<ActorId>.Described(seconds[i]), Role.SecondaryParty, $"{letter}2-{Text(i + 1)}", states);
        }

        return sole;

        void Takes(Reference<ActorId> actor, Role role, string part, string note) =>
            items.Add(new Participation(actor, place.Conflict, role) { Id = place.Id(part), By = place.By, Side = side.Letter, Holds = place.SomeTimeInYear, Note = note });
    }

    private void Compare(ConflictYear row, ConflictSide side, string letter)
    {
        if (side.Numbers.Count != side.Parts)
        {
            table.Notes.Add(
                NoteCodes.SideListDiffers,
                DatasetNoteSeverity.Warning,
                row.Row.Line,
                $"side_{letter}",
                side.Names,
                $"side_{letter} has {Text(side.Parts)} parts between commas, side_{letter}_id {Text(side.Numbers.Count)} numbers: the parties are told by number, the names kept in words.");
        }
    }

    private static ConflictType TypeOf(UcdpTypeOfConflict type) => type switch
    {
        UcdpTypeOfConflict.Extrasystemic => ConflictType.Extrasystemic,
        UcdpTypeOfConflict.Interstate => ConflictType.Interstate,
        UcdpTypeOfConflict.Intrastate => ConflictType.Intrastate,
        _ => ConflictType.InternationalizedIntrastate,
    };

    private static IncompatibilityKind MatterOf(UcdpIncompatibility incompatibility) => incompatibility switch
    {
        UcdpIncompatibility.Territory => IncompatibilityKind.Territory,
        UcdpIncompatibility.Government => IncompatibilityKind.Government,
        _ => IncompatibilityKind.GovernmentAndTerritory,
    };
}
