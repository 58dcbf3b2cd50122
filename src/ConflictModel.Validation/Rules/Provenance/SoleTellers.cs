namespace ConflictModel.Validation;

/// <summary>Who alone tells of a thing.</summary>
/// <remarks>
/// Counted are those whose word an account rests on: the tellers that an origin draws on, or else the origin; of what the keeper concludes,
/// whoever speaks in the sources that are cited. What repeats another claim adds nobody. Nobody tells alone where anybody without a name
/// tells, too (they may be several), where a dataset does not say whom it has it from, or where the keeper cites nothing.
/// </remarks>
internal sealed class SoleTellers(RecordView view)
{
    /// <summary>Of things with so few claims what is found is not kept: to look again costs no more than to keep it for each.</summary>
    private const int Few = 8;

    private readonly Dictionary<EntityId, Origin> known = [];

    /// <summary>Gets who alone tells of a thing; the keeper of the record where several do, or nobody knows.</summary>
    internal Origin Of(EntityId thing, Findings findings)
    {
        var about = findings.ClaimsAbout(thing);
        if (about.Count <= Few)
        {
            return Among(about);
        }

        if (!known.TryGetValue(thing, out var sole))
        {
            known[thing] = sole = Among(about);
        }

        return sole;
    }

    private Origin Among(ValueList<Claim> about)
    {
        var sole = Origin.Keeper;
        foreach (var claim in about)
        {
            // How a source words a date is no account of what it dates.
            if (claim is not DateClue && claim.CountsByItself() is not Certainty.Impossible && !RepeatsAnother(claim) && !AllTell(claim, ref sole))
            {
                return Origin.Keeper;
            }
        }

        return sole;
    }

    private bool RepeatsAnother(Claim claim)
    {
        foreach (var link in claim.Links)
        {
            if ((link.Kind == LinkKind.Repeats || link.Kind == LinkKind.Paraphrases) && link.To != claim.Id && view.Record.TryFind(link.To, out _))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Says whether those on whose word a claim rests are the one who tells so far; whoever comes first is.</summary>
    private bool AllTell(Claim claim, ref Origin sole)
    {
        var by = claim.By;
        if (!by.DrawingOn.IsEmpty)
        {
            foreach (var teller in by.DrawingOn)
            {
                if (teller.Kind is not ReferenceKind.Named || !Tells(Origin.Of(teller), ref sole))
                {
                    return false;
                }
            }

            return true;
        }

        switch (by.Origin.Kind)
        {
            case OriginKind.Actor:
                return by.Origin.Actor.Kind is ReferenceKind.Named && Tells(by.Origin, ref sole);
            case OriginKind.Source:
                return Speaks(by.Origin.Source, ref sole);
            default:
                foreach (var citation in by.Citations)
                {
                    if (!Speaks(citation.Source, ref sole))
                    {
                        return false;
                    }
                }

                return !by.Citations.IsEmpty;
        }
    }

    private bool Speaks(SourceId id, ref Origin sole) =>
        view.Record.TryFind(id, out var found) && found is Source source && source.SourceKind != SourceKind.Dataset
        && Tells(source.Publisher.Kind is ReferenceKind.Named ? Origin.Of(source.Publisher) : Origin.Of(id), ref sole);

    private static bool Tells(Origin teller, ref Origin sole)
    {
        if (sole == Origin.Keeper)
        {
            sole = teller;
        }

        return sole == teller;
    }
}
