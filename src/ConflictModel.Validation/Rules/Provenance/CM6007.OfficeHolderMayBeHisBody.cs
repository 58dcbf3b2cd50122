namespace ConflictModel.Validation;

/// <summary>Who holds an office and the body that they hold it in may be one origin.</summary>
/// <remarks>
/// A note, told once for each person and matter. Silent where what they tell is of different matters, where the office was certainly not held
/// when it was said, where one claim repeats, paraphrases or supersedes the other, and for claims that do not count.
/// </remarks>
internal sealed class OfficeHolderMayBeHisBody() : Rule<Claim>(
    RuleIds.OfficeHolderMayBeHisBody, Severity.Note, "Who holds an office and the body that they hold it in may be one origin.")
{
    public override string Why =>
        "The director of an observatory and the observatory are one voice when the director speaks for it. Told as two origins, one account corroborates itself.";

    public override string Fix =>
        "If it was said for the body, make the body the origin and put the person among those through whom it came (Quoting(body, via: person)). If it was the person's own knowledge, let the finding stand with a reason.";

    public override string Source => "ConflictModel: count distinct origins, not speakers; Every Casualty likewise records on whose behalf a source speaks.";

    protected override void Check(Claim claim, Findings findings)
    {
        if (claim.By.Origin.Kind is not OriginKind.Actor || !claim.By.Origin.Actor.TryGetId(out var holder)
            || findings.Shared(static (view, items) => new PartyVoices(view, items)).OfficesOf(holder) is not { } offices)
        {
            return;
        }

        var accounts = findings.Shared(v => new MatterAccounts(v));
        var matter = Matter.Told(claim);
        if (!ReferenceEquals(accounts.Find(matter, holder), claim))
        {
            return;
        }

        foreach (var office in offices)
        {
            if (office.Body.TryGetId(out var body) && accounts.Find(matter, body) is { } other && IsHeldWhenSaid(office, claim, findings) && !AreLinked(claim, other))
            {
                var record = findings.Record;
                findings.Listing(claim, Certainty.Possible)?.Report(
                    claim,
                    $"{Accounts.Of(claim.By.Origin, record)} and {Accounts.Of(other.By.Origin, record)} are told as two origins and may be one: {record.Tell(office)}. {Quoted.Of(record.Tell(claim))}; {Quoted.Of(record.Tell(other))}.",
                    "by",
                    Certainty.Possible,
                    [new RelatedPlace($"{other.Pointer}/by", record.Tell(other)), new RelatedPlace(office.Pointer, record.Tell(office))],
                    "If it was said for the body, make the body the origin of both, and put the person among those through whom it came.");
                return;
            }
        }
    }

    private static bool IsHeldWhenSaid(OfficeHolding office, Claim claim, Findings findings)
    {
        var said = findings.Record.WhenSaid(claim);
        var during = office.Holds.During;
        return !said.IsKnown || !during.IsKnown || during.Overlaps(Timing.FromMoment(said), findings.View.Tolerance) is not Certainty.Impossible;
    }

    private static bool AreLinked(Claim one, Claim other) => Joins(one, other) || Joins(other, one);

    private static bool Joins(Claim from, Claim to)
    {
        foreach (var link in from.Links)
        {
            if (link.To == to.Id && (link.Kind == LinkKind.Repeats || link.Kind == LinkKind.Paraphrases || link.Kind == LinkKind.Supersedes))
            {
                return true;
            }
        }

        return false;
    }
}
