namespace ConflictModel;

/// <summary>Questions about what was said, by whom, about what, and what was not.</summary>
/// <remarks>That somebody said it makes it no more so. That a declaration is denied ("she never said that") makes it none of these.</remarks>
public static class StatementQuestions
{
    /// <summary>Asks what an actor said, or is said to have said, also through a speaker.</summary>
    /// <param name="record">The record.</param>
    /// <param name="actor">Who spoke, or was spoken for.</param>
    /// <returns>Each declaration that is certain or possible, refusals to comment among them, in the order of the record.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="record"/> is null.</exception>
    /// <exception cref="ArgumentException">The record holds no such actor.</exception>
    public static ValueList<Answer<Declaration>> StatementsOf(this ConflictRecord record, ActorId actor) =>
        new RecordView(Guard.Against.Null(record)).StatementsOf(actor);

    /// <summary>Asks what an actor said, or is said to have said, also through a speaker.</summary>
    /// <param name="view">The record as it is asked: as known at a moment, with a tolerance.</param>
    /// <param name="actor">Who spoke, or was spoken for.</param>
    /// <returns>Each declaration that is certain or possible, refusals to comment among them, in the order of the record.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="view"/> is null.</exception>
    /// <exception cref="ArgumentException">The record holds no such actor.</exception>
    public static ValueList<Answer<Declaration>> StatementsOf(this RecordView view, ActorId actor)
    {
        Guard.Against.Null(view).Record.MustHold(actor, nameof(actor));
        return Answers(view, view.Record.ClaimsAbout(actor).OfType<Declaration>(), d => Names(d.Speaker, actor).Or(Names(d.OnBehalfOf, actor)), actor);
    }

    /// <summary>Asks on what an actor did not comment: each is a fact about an absence, with its topic and its time.</summary>
    /// <param name="record">The record.</param>
    /// <param name="actor">Who did not comment.</param>
    /// <returns>Each refusal to comment that is certain or possible, in the order of the record. That nobody tells of a comment is no silence.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="record"/> is null.</exception>
    /// <exception cref="ArgumentException">The record holds no such actor.</exception>
    public static ValueList<Answer<Declaration>> SilencesOf(this ConflictRecord record, ActorId actor) =>
        new RecordView(Guard.Against.Null(record)).SilencesOf(actor);

    /// <summary>Asks on what an actor did not comment: each is a fact about an absence, with its topic and its time.</summary>
    /// <param name="view">The record as it is asked: as known at a moment, with a tolerance.</param>
    /// <param name="actor">Who did not comment.</param>
    /// <returns>Each refusal to comment that is certain or possible, in the order of the record. That nobody tells of a comment is no silence.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="view"/> is null.</exception>
    /// <exception cref="ArgumentException">The record holds no such actor.</exception>
    public static ValueList<Answer<Declaration>> SilencesOf(this RecordView view, ActorId actor) =>
        ValueList.From(view.StatementsOf(actor).Where(a => a.Value.Act == SpeechAct.DeclineToComment));

    /// <summary>Asks who confirmed, denied, condemned or declined to comment on what a claim says.</summary>
    /// <param name="record">The record.</param>
    /// <param name="claim">The claim; it need not be right.</param>
    /// <returns>Each declaration about the claim that is certain or possible, in the order of the record. Who confirms one claim confirms none beside it.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The record holds no such claim.</exception>
    public static ValueList<Answer<Declaration>> ReactionsTo(this ConflictRecord record, Claim claim) =>
        new RecordView(Guard.Against.Null(record)).ReactionsTo(claim);

    /// <summary>Asks who confirmed, denied, condemned or declined to comment on what a claim says.</summary>
    /// <param name="view">The record as it is asked: as known at a moment, with a tolerance.</param>
    /// <param name="claim">The claim; it need not be right.</param>
    /// <returns>Each declaration about the claim that is certain or possible, in the order of the record. Who confirms one claim confirms none beside it.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The record holds no such claim.</exception>
    public static ValueList<Answer<Declaration>> ReactionsTo(this RecordView view, Claim claim)
    {
        Guard.Against.Null(claim);
        Guard.Against.Null(view).Record.MustHold(claim, nameof(claim));
        return Answers(view, view.Record.Claims.OfType<Declaration>().Where(d => d.About.Contains(claim.Id)), _ => Certainty.Certain, default);
    }

    private static ValueList<Answer<Declaration>> Answers(RecordView view, IEnumerable<Declaration> claims, Func<Declaration, Certainty> means, EntityId subject)
    {
        var question = new Question(view, "{value}", subject, default, "");
        return ValueList.From(
            from claim in claims
            where claim.Polarity is Polarity.Affirmed
            let certainty = view.Weight(claim, out _).And(means(claim))
            where certainty is not Certainty.Impossible
            select new Answer<Declaration>(claim, certainty, [claim], question));
    }

    private static Certainty Names(Reference<ActorId> reference, ActorId actor) =>
        reference.Kind is ReferenceKind.Named or ReferenceKind.Candidates ? reference.Means(actor) : Certainty.Impossible;
}
