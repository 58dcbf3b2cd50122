namespace ConflictModel.Validation;

/// <summary>The stages of an obligation must not come to more than its quantity.</summary>
/// <remarks>
/// Looks at least bounds only, so that "about" and "up to" say nothing; a stage without a number counts as none. Silent where the quantity has no
/// upper bound, and of obligations that are denied or rejected. Stages that come to less are not told: later ones may not be recorded yet.
/// </remarks>
internal sealed class InstalmentsMustFitTheirQuantity() : Rule<Obligation>(
    RuleIds.InstalmentsMustFitTheirQuantity, Severity.Error, "The stages of an obligation must not come to more than its quantity.")
{
    public override string Why =>
        "Each stage tells what it brings itself, and the stages together make up the whole. More than the whole cannot be due; most often a stage was given with what had come together before it.";

    public override string Fix =>
        "Give each stage its own quantity, without those before it; or correct the quantity of the whole.";

    public override string Source => "ConflictModel: a part is never more than its whole.";

    public override RuleReach Reach => RuleReach.Item;

    protected override void Check(Obligation obligation, Findings findings)
    {
        if (obligation.Instalments.IsEmpty || obligation.Quantity.Greatest is not { } most
            || obligation.Polarity is Polarity.Negated || obligation.Standing.Kind == StandingKind.Rejected)
        {
            return;
        }

        Int128 sum = 0;
        foreach (var instalment in (IEnumerable<Instalment>)obligation.Instalments)
        {
            sum += instalment.Quantity.Least ?? 0;
        }

        if (sum <= most)
        {
            return;
        }

        var unit = obligation.QuantityUnit.Length > 0 ? $" {obligation.QuantityUnit}" : "";
        var stages = string.Join(" + ", obligation.Instalments.Take(8).Select(i => i.Quantity.IsKnown ? i.Quantity.Describe() : "some")) + (obligation.Instalments.Count > 8 ? " + …" : "");
        var disputed = obligation.Standing.Kind == StandingKind.Disputed;
        var certainty = disputed ? Certainty.Possible : Certainty.Certain;
        findings.Listing(obligation, certainty)?.Report(
            obligation,
            string.Create(System.Globalization.CultureInfo.InvariantCulture, $"The stages of “{obligation.What}” come to more than the whole: {stages} is at least {sum:N0}, of {obligation.Quantity.Describe()}{unit}.{(disputed ? " It is disputed." : "")}"),
            "instalments",
            certainty,
            default,
            "Give each stage what it brings itself, without the stages before it.");
    }
}
