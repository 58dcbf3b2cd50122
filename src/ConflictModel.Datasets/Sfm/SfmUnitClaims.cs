namespace ConflictModel.Datasets;

/// <summary>What a row of the table of units claims: names, kinds, country, from when to when it was cited, the unit above it, and where it is.</summary>
internal sealed class SfmUnitClaims(SfmTeller teller)
{
    public void Add(SfmUnitRow row)
    {
        var stem = $"sfm-unit-{row.Id}";
        var by = teller.Row(row, "unit");
        var unit = teller.Entities.Unit(row.Id, row.Name.Text, by);
        EntityId of = ActorId.Parse(stem);
        teller.Quote(row, "units", of, stem, by);
        SfmActorClaims.Names(teller, stem, of, by, row.Name, row.OtherNames, row.Country);
        foreach (var kind in row.Classification.Parts)
        {
            teller.Tell($"{stem}-class", new Classification(of, new Code("sfm-classification", kind)), by, row.Classification);
        }

        Cited(row, stem, of, by);
        Relation(row, stem, unit, of, by);
        Position(row, stem, of, by);
    }

    private void Cited(SfmUnitRow row, string stem, EntityId of, Attribution by)
    {
        var cited = row.Cited;
        if (!cited.IsKnown)
        {
            return;
        }

        teller.TellDated($"{stem}-cited", new Classification(of, new Code("sfm-unit", "cited")) { Holds = cited.Holds, Note = SfmTeller.GoesOn(cited) }, by, cited);
        if (cited is { IsStart: true, IsReversed: false, First.Date.IsKnown: true })
        {
            teller.Tell($"{stem}-formed", new Milestone(of, MilestoneKind.Formed, cited.First.Date), by, cited.First);
        }

        if (cited is { Open: SfmOpen.Ended, IsReversed: false, Last.Date.IsKnown: true })
        {
            teller.Tell($"{stem}-ended", new Milestone(of, MilestoneKind.Ended, cited.Last.Date), by, cited.Last);
        }
    }

    private void Relation(SfmUnitRow row, string stem, Reference<ActorId> unit, EntityId of, Attribution by)
    {
        var kind = row.RelationType.Trim() switch { "child" => MembershipKind.Component, "member" => MembershipKind.Member, _ => MembershipKind.Unstated };
        var above = teller.Entities.Unit(row.RelatedUnitIds is [var id] ? id : "", row.RelatedUnit.Text, by);
        if (kind == MembershipKind.Unstated || above == Reference<ActorId>.Unknown)
        {
            return;
        }

        teller.TellDated(
            $"{stem}-{(kind == MembershipKind.Component ? "part-of" : "member-of")}",
            new Membership(unit, above, kind) { Holds = row.Related.Holds, Note = SfmTeller.GoesOn(row.Related) },
            by,
            row.Related,
            row.RelatedUnit);
        if (row.RelatedUnitClass.IsStated)
        {
            teller.Tell(
                $"{stem}-relation-class",
                new Classification(of, new Code("sfm-relation-class", row.RelatedUnitClass.Text.Trim())) { Holds = row.Related.Holds, Note = $"In its relation to {above}." },
                by,
                row.RelatedUnitClass);
        }
    }

    private void Position(SfmUnitRow row, string stem, EntityId of, Attribution by)
    {
        if (!row.Location.IsStated && !row.BaseName.IsStated)
        {
            return;
        }

        var way = row.LocationType.Trim() switch { "site" => PositioningKind.Site, "aoo" => PositioningKind.AreaOfOperations, _ => PositioningKind.Unstated };
        teller.TellDated(
            $"{stem}-{(way == PositioningKind.Unstated ? "at" : way == PositioningKind.Site ? "site" : "area")}",
            new Positioning(of, teller.Entities.Area(row.Location.Text, row.BaseName.Text, by)) { Way = way, Holds = row.Located.Holds, Note = SfmTeller.GoesOn(row.Located) },
            by,
            row.Located,
            row.Location,
            ("base", row.BaseName));
    }
}
