namespace ConflictModel.Validation.Tests.Proofs.Claims;

public sealed class InferencesMustNotCircleProof : RuleProof
{
    public override string Rule => RuleIds.InferencesMustNotCircle;

    public override ConflictRecord Fires()
    {
        #region CM5011-fires
        var brigade = new Faction("Falcon Brigade");
        var guard = new Faction("Harbour Guard");
        var paper = new Source("Harbour Times, 3 May");
        var close = brigade.CloseTo(guard).Per(paper).WithId("close");
        var backs = brigade.Supports(guard).Per(paper).WithId("backs");
        ConflictRecord record =
        [
            brigade, guard, paper,
            close.Linked(LinkKind.InferredFrom, backs),
            backs.Linked(LinkKind.InferredFrom, close), // each rests on the other alone
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Silent()
    {
        #region CM5011-silent
        var brigade = new Faction("Falcon Brigade");
        var guard = new Faction("Harbour Guard");
        var paper = new Source("Harbour Times, 3 May");
        var close = brigade.CloseTo(guard).Per(paper);
        var backs = brigade.Supports(guard).Per(paper).Linked(LinkKind.InferredFrom, close);
        ConflictRecord record =
        [
            brigade, guard, paper,
            close,
            backs,
            guard.LoyalTo(brigade).Per(paper).Linked(LinkKind.InferredFrom, close).Linked(LinkKind.InferredFrom, backs),
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Spoil(CleanRecord clean, Random random) =>
        random.Next(2) == 0
            ? clean.Replacing(clean.Backing, clean.Backing.Linked(LinkKind.InferredFrom, clean.Backing))
            : clean.Replacing(
                clean.Hostility,
                clean.Hostility.Linked(LinkKind.InferredFrom, Inferred(clean, random)),
                Inferred(clean, new Random(0)));

    private static Alignment Inferred(CleanRecord clean, Random random) =>
        clean.Neighbour.CloseTo(clean.Front).During(clean.Days(10, random.Next(20, 250))).Per(clean.Counted).WithId("inferred").Linked(LinkKind.InferredFrom, clean.Hostility);
}
