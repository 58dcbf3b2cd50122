namespace ConflictModel.Views;

/// <summary>A relation between two actors on the day. Its texts are clean: fit for a picture, whatever names they quote.</summary>
/// <param name="Kind">What binds them.</param>
/// <param name="From">Who belongs, supports, owes, or stands so.</param>
/// <param name="To">To whom.</param>
/// <param name="Certainty">How certain it is.</param>
internal sealed record NetworkTie(TieKind Kind, ActorId From, ActorId To, Certainty Certainty)
{
    /// <summary>Gets a value indicating whether it is read both ways.</summary>
    internal bool IsMutual { get; init; }

    /// <summary>Gets the words beside its line: "weapons, funding".</summary>
    internal string Words { get; init; } = "";

    /// <summary>Gets what stands between the two names in a sentence: "supports".</summary>
    internal string Verb { get; init; } = "";

    /// <summary>Gets the answer in full, with the claims it rests on.</summary>
    internal string Title { get; init; } = "";

    internal bool IsCertain => Certainty is Certainty.Certain;
}
