using System.Text;
using System.Text.Json.Serialization;

namespace ConflictModel;

/// <summary>A number, and how it came about: the policy, the figures it is made of and those it is not, the arithmetic, and what to mind.</summary>
[JsonConverter(typeof(JsonRefusal))]
public sealed class FigureAnswer : Answer<Estimate>
{
    internal FigureAnswer(CombinedFigure combined, Certainty certainty, Question question, RecordView view, ValueList<LeftOut> leftOut)
        : base(combined.Number, certainty, FigureNumbers.Basis(combined.Used, view), question, leftOut) =>
        (Figures, Arithmetic, Flags) = (combined.Used, combined.Arithmetic, combined.Flags);

    /// <summary>Gets the figures that the number is made of.</summary>
    public ValueList<Figure> Figures { get; }

    /// <summary>Gets the name of the policy that made the number.</summary>
    public string Policy => Rule;

    /// <summary>Gets how the number came about: "17 + at least 5 = at least 22"; empty where one figure gives it as it stands.</summary>
    public string Arithmetic { get; }

    /// <summary>Gets what to mind about the number, each a sentence.</summary>
    public ValueList<string> Flags { get; }

    private protected override void Show(StringBuilder text)
    {
        if (Arithmetic.Length > 0)
        {
            text.Append("\nHow: ").Append(Telling.OneLine(Arithmetic)).Append('.');
        }

        foreach (var flag in Flags)
        {
            text.Append("\nMind: ").Append(Telling.OneLine(flag));
        }
    }
}
