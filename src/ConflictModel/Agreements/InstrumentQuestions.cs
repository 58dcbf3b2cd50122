namespace ConflictModel;

/// <summary>Questions about texts on a day.</summary>
public static class InstrumentQuestions
{
    /// <summary>Asks whether a text is in force, under the rule of the declared end, as truces are asked.</summary>
    /// <remarks>
    /// <para>Signed, agreed or adopted is not in effect: without a claim of effect it is possible from then on, and no more.</para>
    /// <para>It is over once it ended, expired, was denounced or replaced, and once a text that replaces it is in effect. A breach ends nothing.</para>
    /// <para>An expiry is set aside where the text was extended no earlier than that, or a text that renews or extends it took effect no earlier.</para>
    /// </remarks>
    /// <param name="day">The world on a day.</param>
    /// <param name="instrument">The text.</param>
    /// <returns>The text, with how certain it is that it is in force; possible and resting on nothing where no claim tells.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="day"/> is null.</exception>
    /// <exception cref="ArgumentException">The record holds no such text.</exception>
    public static Answer<Instrument> InForce(this DayView day, InstrumentId instrument)
    {
        Guard.Against.Null(day).Record.MustHold(instrument, nameof(instrument));
        return day.Record.TryFind(instrument, out var found) && found is Instrument text
            ? new InstrumentLife(day, text).Judge()
            : throw new ArgumentException($"The record holds no instrument '{instrument}'.", nameof(instrument));
    }

    /// <summary>Asks which texts are in force.</summary>
    /// <param name="day">The world on a day.</param>
    /// <returns>Each text that is possibly or certainly in force, in the order of the record.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="day"/> is null.</exception>
    public static ValueList<Answer<Instrument>> InstrumentsInForce(this DayView day) =>
        ValueList.From(Guard.Against.Null(day).Record.Entities.OfType<Instrument>()
            .Select(i => day.InForce(i.Id))
            .Where(a => a.Certainty is not Certainty.Impossible));
}
