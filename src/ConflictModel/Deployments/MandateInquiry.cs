namespace ConflictModel;

/// <summary>Judges whether a mandate was running on a day, by the rules for the term and the declared end of a truce.</summary>
internal sealed class MandateInquiry(DayView day, Entity entity)
{
    private readonly EntityId of = entity.EntityId;

    internal Answer<Entity> Run()
    {
        var leftOut = new List<LeftOut>();
        var milestones = ValueList.From(WeighedMilestones.Of(day, of, leftOut, out var denials));
        var start = Start(milestones);
        var (declared, basis) = Declared(milestones, start);
        var reckoning = new TermReckoning(new TruceCase(milestones, day) { Of = of, CountsFrom = start });
        var reckoned = reckoning.Run();
        var certainty = reckoning.IsTold ? declared.And(reckoned.Certainty) : declared.And(Certainty.Possible);

        // Who denies an end says that it goes on; any other denial speaks against it.
        var holding = denials.Where(d => d.Reached.IsEnd && certainty is not Certainty.Impossible).ToArray();
        leftOut.AddRange(reckoned.LeftOut.Concat(denials.Except(holding).Select(d => new LeftOut(d, "denies it"))));
        var question = new Question(day.Known, "The mandate of {value} runs {day}", of, day.Day, TruceRule.Term.Name)
        {
            Because = declared is Certainty.Impossible ? "" : reckoning.IsTold ? reckoned.Because : "No term of a mandate is said",
        };
        var claims = basis.Concat(reckoned.Claims).Concat(holding).Distinct<Claim>(ReferenceEqualityComparer.Instance);
        return new Answer<Entity>(entity, certainty, ValueList.From(claims), question, ValueList.From(leftOut));
    }

    /// <summary>Gets the milestone at which the mandate begins: its effect, or what its term counts from, or its deployment, as far as somebody tells of it.</summary>
    private MilestoneKind Start(ValueList<WeighedMilestone> milestones)
    {
        var counted = day.Record.ClaimsAbout(of).OfType<TermProvision>()
            .Where(p => p.Of == of && p.Polarity is Polarity.Affirmed && day.Known.Weight(p, out _) is not Certainty.Impossible)
            .Select(p => p.Term.CountedFrom);
        return new[] { MilestoneKind.Effective }.Concat(counted).Append(MilestoneKind.Deployed)
            .FirstOrDefault(kind => milestones.Any(m => kind != default && m.Milestone.Reached == kind), MilestoneKind.Effective);
    }

    /// <summary>Asks whether it had begun and no end was declared. The rule knows an effect only, so that another beginning is read as one.</summary>
    private (Certainty Certainty, IEnumerable<Claim> Claims) Declared(ValueList<WeighedMilestone> milestones, MilestoneKind start)
    {
        var originals = new Dictionary<Claim, Claim>(ReferenceEqualityComparer.Instance);
        var read = milestones.Select(m => m.Milestone.Reached == start && start != MilestoneKind.Effective ? m with { Milestone = AsEffect(m.Milestone) } : m);
        var judged = TruceRule.DeclaredEnd.Judge(new TruceCase(ValueList.From(read), day));
        return (judged.Certainty, judged.Claims.Select(c => originals.GetValueOrDefault(c, c)));

        Milestone AsEffect(Milestone beginning)
        {
            var effect = beginning with { Reached = MilestoneKind.Effective };
            originals[effect] = beginning;
            return effect;
        }
    }
}
