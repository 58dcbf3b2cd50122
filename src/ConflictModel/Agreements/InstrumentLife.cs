namespace ConflictModel;

/// <summary>Judges whether a text is in force on a day: by its own milestones, and by the texts that replace, renew or extend it.</summary>
internal sealed class InstrumentLife(DayView day, Instrument text)
{
    private readonly List<LeftOut> leftOut = [];
    private readonly List<Claim> claims = [];

    internal Answer<Instrument> Judge()
    {
        var own = WeighedMilestones.Of(day, text.Id, leftOut, out var denials);
        var judged = Rule(Prolonged(own));
        var certainty = judged.Certainty;
        claims.InsertRange(0, judged.Claims);
        foreach (var link in LinksTo(h => h == InstrumentLinkKind.Replaces))
        {
            var (began, begun, basis) = Begun(link.Value);
            var replaced = link.Certainty.And(begun);
            if (replaced is not Certainty.Impossible)
            {
                // On the very day of the change it is open which of the two is in force.
                replaced = began.IsBefore(day.Day, day.Known.Tolerance) is Certainty.Certain ? replaced : Certainty.Possible;
                certainty = certainty.And(replaced.Not());
                claims.AddRange([.. link.Claims, .. basis]);
            }
        }

        // Who denies an end says that it holds; any other denial speaks against it.
        var holding = denials.Where(d => d.Reached.IsEnd && certainty is not Certainty.Impossible).ToArray();
        claims.AddRange(holding);
        leftOut.AddRange(denials.Except(holding).Select(d => new LeftOut(d, "denies it")));
        var question = new Question(day.Known, "{value} is in force {day}", text.Id, day.Day, TruceRule.DeclaredEnd.Name);
        return new Answer<Instrument>(text, certainty, ValueList.From(claims.Distinct<Claim>(ReferenceEqualityComparer.Instance)), question, ValueList.From(leftOut));
    }

    private static bool IsAnnouncement(MilestoneKind kind) => kind == MilestoneKind.Declared || kind == MilestoneKind.Signed || kind == MilestoneKind.Agreed;

    /// <summary>Sets expiries aside, or weakens them, where the text was prolonged no earlier.</summary>
    private List<WeighedMilestone> Prolonged(List<WeighedMilestone> own)
    {
        var longer = own.Where(m => m.Milestone.Reached == MilestoneKind.Extended)
            .Select(m => new Prolonging(m.Milestone.At.Began, m.Weight.And(Reached(m.Milestone)), [m.Milestone], "extended"))
            .Concat(LinksTo(h => h == InstrumentLinkKind.Renews || h == InstrumentLinkKind.Extends).Select(Renewing))
            .Where(p => p.Certainty is not Certainty.Impossible)
            .ToArray();
        var kept = new List<WeighedMilestone>();
        foreach (var milestone in own)
        {
            var (end, weight) = (milestone.Milestone, milestone.Weight);
            foreach (var by in end.Reached == MilestoneKind.Expired ? longer : [])
            {
                var earlier = by.On.IsBefore(end.At.Began, day.Known.Tolerance);
                if (earlier is Certainty.Certain)
                {
                    continue; // it expired even so
                }

                claims.AddRange(by.Claims);
                weight = weight.And(by.Certainty is Certainty.Certain && earlier is Certainty.Impossible ? Certainty.Impossible : Certainty.Possible);
                if (weight is Certainty.Impossible)
                {
                    leftOut.Add(new LeftOut(end, by.Reason));
                    break;
                }
            }

            if (weight is not Certainty.Impossible)
            {
                kept.Add(milestone with { Weight = weight });
            }
        }

        return kept;
    }

    private Prolonging Renewing(Answer<EntityId> link)
    {
        var (began, begun, basis) = Begun(link.Value);
        return new Prolonging(began, link.Certainty.And(begun), [.. link.Claims, .. basis], $"renewed by {day.Record.Names.Of(link.Value)}");
    }

    /// <summary>Gets the texts that say they do something to this one; what a text is said to do to itself says nothing.</summary>
    private ValueList<Answer<EntityId>> LinksTo(Func<InstrumentLinkKind, bool> how)
    {
        EntityId id = text.Id;
        return day.Record.ClaimsAbout(id).OfType<InstrumentLink>()
            .Where(l => l.From != id && l.To.Names(id) && how(l.How))
            .TallyBy(day.Known, l => l.From, new Question(day.Known, "", id, day.Day, ""), l => l.To.Means(id));
    }

    /// <summary>Asks whether another text has come into effect, looking at its start alone, so that two that replace one another are no riddle.</summary>
    private (ImpreciseDate On, Certainty Certainty, ValueList<Claim> Claims) Begun(EntityId of)
    {
        var starts = WeighedMilestones.Of(day, of, [], out _).Where(m => m.Milestone.Reached == MilestoneKind.Effective || IsAnnouncement(m.Milestone.Reached) || m.Milestone.Reached == MilestoneKind.Adopted).ToList();
        var judged = Rule(starts);
        var on = judged.Claims.OfType<Milestone>().Select(m => m.At.Began).Distinct().ToArray();
        return (on.Length == 1 ? on[0] : default, judged.Certainty, judged.Claims);
    }

    /// <summary>Applies the rule of the declared end. It knows no adoption: that counts as an announcement, unless there is another.</summary>
    private (Certainty Certainty, ValueList<Claim> Claims) Rule(List<WeighedMilestone> milestones)
    {
        var originals = new Dictionary<Claim, Claim>(ReferenceEqualityComparer.Instance);
        if (!milestones.Exists(m => m.Milestone.Reached == MilestoneKind.Effective || IsAnnouncement(m.Milestone.Reached)))
        {
            milestones = milestones.ConvertAll(m => m.Milestone.Reached == MilestoneKind.Adopted ? m with { Milestone = Announced(m.Milestone) } : m);
        }

        var judged = TruceRule.DeclaredEnd.Judge(new TruceCase(ValueList.From(milestones), day));
        return (judged.Certainty, ValueList.From(judged.Claims.Select(c => originals.GetValueOrDefault(c, c))));

        Milestone Announced(Milestone adopted)
        {
            var announced = adopted with { Reached = MilestoneKind.Declared };
            originals[announced] = adopted;
            return announced;
        }
    }

    private Certainty Reached(Milestone milestone) => day.Day.IsBefore(milestone.At.Began, day.Known.Tolerance).Not();

    private sealed record Prolonging(ImpreciseDate On, Certainty Certainty, ValueList<Claim> Claims, string Reason);
}
