using NodaTime;

namespace ConflictModel.Validation;

/// <summary>Provide the link of a revision: where one origin gives another number later, say how the two stand to each other.</summary>
/// <remarks>
/// Answers take the later one by the usual policy, silently, though the two may count different people. Figures are of the same thing where
/// they are about the same entity and agree in measure, unit, people, period, stock or flow, and in how they are known; the day of saying
/// must be certainly later. Each figure is held to the nearest earlier one. Silent for origins without a name and for the keeper; where any link joins
/// the two, or what they replaced; for figures that do not count, or only tell another again; and where the words cited for the later one are against its
/// number, which <see cref="WordsMustAgreeWithTheirNumber"/> tells: only the right number shows whether there is a revision at all.
/// </remarks>
internal sealed class ProvideTheLinkOfARevision() : Rule<Entity>(
    RuleIds.ProvideTheLinkOfARevision, Severity.Note, "Provide the link of a revision.")
{
    private const int Few = 8;

    public override string Why =>
        "An earlier and a later toll of one origin are no range: the later one usually takes the earlier one's place. Without the link every reader has to guess that.";

    public override string Fix =>
        "If it replaces the earlier one, link the newer claim to the older as superseding it. If they count other people or another period, say that instead.";

    public override string Source =>
        "Every Casualty Counts, rules for assigning status; CAP 1.2: an update names what it updates.";

    protected override void Check(Entity entity, Findings findings)
    {
        if (Figures(entity, findings) is { } figures && MayHoldRivals(figures))
        {
            CheckAll(figures, findings);
        }
    }

    /// <summary>Says whether any two of the figures may be of the same people; of few, which most things have, that is told by looking at each two.</summary>
    private static bool MayHoldRivals(List<Figure> figures)
    {
        if (figures.Count > Few)
        {
            return true;
        }

        for (var i = 1; i < figures.Count; i++)
        {
            for (var j = 0; j < i; j++)
            {
                if (figures[i].People == figures[j].People)
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static void CheckAll(List<Figure> figures, Findings findings)
    {
        foreach (var rivals in figures.GroupBy(f => (f.By.Origin, f.Kind, Measure(f), f.People, f.Period, f.CountsAs, f.Knowledge)))
        {
            if (rivals.Skip(1).Any())
            {
                Check([.. rivals.Select(f => (f, Said(f, findings.View))).OrderBy(f => f.Item2.Date, ImpreciseDate.ByLatest).ThenBy(f => Clock(f.Item2))], findings);
            }
        }
    }

    /// <summary>Gets the figures of a thing that may revise one another; null where there are not two.</summary>
    private static List<Figure>? Figures(Entity entity, Findings findings)
    {
        Figure? first = null;
        List<Figure>? figures = null;
        foreach (var claim in findings.Shared(static (_, items) => new FiguresOf(items)).About(entity, findings))
        {
            if (claim is Figure figure && figure.Of == entity.EntityId && IsNamed(figure.By.Origin) && findings.View.NumberOf(figure).IsKnown
                && findings.View.MayCount(figure) && !TellsAgain(figure))
            {
                if (first is null)
                {
                    first = figure;
                }
                else
                {
                    (figures ??= [first]).Add(figure);
                }
            }
        }

        return figures;
    }

    private static bool IsNamed(Origin origin) =>
        origin.Kind is OriginKind.Source || (origin.Kind is OriginKind.Actor && origin.Actor.Kind is ReferenceKind.Named);

    private static bool TellsAgain(Figure figure) =>
        figure.HasLink(LinkKind.Paraphrases) || figure.HasLink(LinkKind.Repeats) || figure.HasLink(LinkKind.AlternativeReadingOf);

    private static string Measure(Figure figure) => figure switch
    {
        CasualtyEstimate casualties => casualties.Harm.Word,
        DisplacementEstimate displacement => displacement.Measure.Word,
        CountEstimate count => $"{count.Measure} {count.Unit}",
        _ => "",
    };

    /// <summary>When a figure was said, as its own step in the chain of revisions tells.</summary>
    private static Moment Said(Figure figure, RecordView view) =>
        view.RevisionsOf(figure).Steps.FirstOrDefault(s => s.Figure.Id == figure.Id).Said;

    private static LocalTime Clock(Moment said) => said.TryGetTime(out var clock) ? clock : LocalTime.Midnight;

    private static void Check((Figure Figure, Moment Said)[] figures, Findings findings)
    {
        for (var i = 1; i < figures.Length; i++)
        {
            for (var j = i - 1; j >= 0; j--)
            {
                var (later, earlier) = (figures[i], figures[j]);
                if (earlier.Said.IsKnown && later.Said.IsKnown && earlier.Said.IsBefore(later.Said, findings.View.Tolerance) is Certainty.Certain)
                {
                    Check(earlier.Figure, later.Figure, findings);
                    break;
                }
            }
        }
    }

    private static void Check(Figure earlier, Figure later, Findings findings)
    {
        var (record, view) = (findings.Record, findings.View);
        var (before, after) = (view.NumberOf(earlier), view.NumberOf(later));
        if ((before.Least, before.Greatest, before.Best) == (after.Least, after.Greatest, after.Best) || AreLinked(earlier, later, record)
            || (findings.Checks(RuleIds.WordsMustAgreeWithTheirNumber) && WordsMustAgreeWithTheirNumber.IsAgainst(later)))
        {
            return;
        }

        findings.Listing(later)?.Report(
            later,
            $"{Accounts.Of(later.By.Origin, record)} gave {before.Describe()}, later {after.Describe()}, and no link tells how the two stand to each other: {Quoted.Of(record.Tell(earlier))} and {Quoted.Of(record.Tell(later))}.",
            "links",
            Certainty.Certain,
            [new RelatedPlace(earlier.Pointer, record.Tell(earlier))],
            "If it replaces the earlier one, link the newer claim to the older as superseding it; if they count other people or another period, say whom and when; if others besides, link the two as disjoint or as part and whole.");
    }

    private static bool AreLinked(Figure one, Figure other, ConflictRecord record)
    {
        var (first, second) = (FigureLinks.WithEarlier(one, record).ToHashSet(), FigureLinks.WithEarlier(other, record).ToHashSet());
        return Join(first, second) || Join(second, first);

        bool Join(HashSet<ClaimId> from, HashSet<ClaimId> to) =>
            from.Any(id => record.TryFind(id, out var claim) && claim.Links.Any(l => to.Contains(l.To)));
    }
}
