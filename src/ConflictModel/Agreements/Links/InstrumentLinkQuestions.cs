namespace ConflictModel;

/// <summary>Questions about how texts stand to one another, whatever the day.</summary>
public static class InstrumentLinkQuestions
{
    /// <summary>Asks how a text stands to others, and others to it.</summary>
    /// <param name="record">The record.</param>
    /// <param name="text">The text, truce, process or meeting.</param>
    /// <returns>Each link that is possible or certain, from either end.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="record"/> is null.</exception>
    /// <exception cref="ArgumentException">The record holds no such entity.</exception>
    public static ValueList<Answer<TextLink>> LinksOfText(this ConflictRecord record, EntityId text) => new RecordView(Guard.Against.Null(record)).LinksOfText(text);

    /// <summary>Asks how a text stands to others, and others to it, as had been said by the moment of the view.</summary>
    /// <param name="view">The record as known at a moment.</param>
    /// <param name="text">The text, truce, process or meeting.</param>
    /// <returns>Each link that is possible or certain, from either end.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="view"/> is null.</exception>
    /// <exception cref="ArgumentException">The record holds no such entity.</exception>
    public static ValueList<Answer<TextLink>> LinksOfText(this RecordView view, EntityId text)
    {
        Guard.Against.Null(view).Record.MustHold(text, nameof(text));
        var claims = view.Record.ClaimsAbout(text).OfType<InstrumentLink>().Where(l => l.From == text || l.To.Names(text));
        var question = new Question(view, "{value}", text, default, "");
        return ValueList.From(claims
            .Tally(view, l => new TextLink(l.From, l.How, l.To), question, l => l.From == text || l.To.Means(text) is Certainty.Certain)
            .Where(a => a.Certainty is not Certainty.Impossible));
    }

    /// <summary>Asks which texts belong to one chain with a text: those it carries out, changes, renews or replaces, those that do so to it, and so on.</summary>
    /// <remarks>A text that only names another, or was made in the same talks, belongs to no chain with it. Circles of links are no obstacle.</remarks>
    /// <param name="record">The record.</param>
    /// <param name="text">The text or truce.</param>
    /// <returns>Each text or truce but this one, nearest first, as certain as the most certain way to it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="record"/> is null.</exception>
    /// <exception cref="ArgumentException">The record holds no such entity.</exception>
    public static ValueList<Answer<Entity>> TextChain(this ConflictRecord record, EntityId text) => new RecordView(Guard.Against.Null(record)).TextChain(text);

    /// <summary>Asks which texts belong to one chain with a text, as had been said by the moment of the view.</summary>
    /// <param name="view">The record as known at a moment.</param>
    /// <param name="text">The text or truce.</param>
    /// <returns>Each text or truce but this one; see the question to a whole record.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="view"/> is null.</exception>
    /// <exception cref="ArgumentException">The record holds no such entity.</exception>
    public static ValueList<Answer<Entity>> TextChain(this RecordView view, EntityId text)
    {
        Guard.Against.Null(view).Record.MustHold(text, nameof(text));
        return new TextChainSearch(view).From(text);
    }
}
