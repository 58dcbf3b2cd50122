namespace ConflictModel.Validation;

/// <summary>Says whether claims count.</summary>
internal static class ClaimWeights
{
    /// <summary>Says how sure it is that a claim makes something so: affirmed, actual, neither rejected nor superseded; possible where it is disputed.</summary>
    internal static Certainty Counts(this RecordView view, Claim claim) =>
        claim.IsAffirmedAndActual ? view.WeightOf(claim) : Certainty.Impossible;

    /// <summary>Says whether a claim counts at all: a disputed one may.</summary>
    internal static bool MayCount(this RecordView view, Claim claim) => view.Counts(claim) is not Certainty.Impossible;

    /// <summary>Says how sure it is as far as the claim alone can tell: whether another supersedes it stands elsewhere.</summary>
    internal static Certainty CountsByItself(this Claim claim)
    {
        var standing = claim.Standing.Kind;
        return !claim.IsAffirmedAndActual || standing == StandingKind.Rejected ? Certainty.Impossible
            : standing == StandingKind.Unstated || standing == StandingKind.Accepted || standing == StandingKind.Preferred ? Certainty.Certain
            : Certainty.Possible;
    }
}
