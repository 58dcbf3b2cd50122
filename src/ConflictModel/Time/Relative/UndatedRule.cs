using NodaTime;

namespace ConflictModel;

/// <summary>Words that name no date, seen from anywhere: "from time to time".</summary>
internal sealed record UndatedRule : DateRule
{
    public override string Name => "the words name no date";

    public override ImpreciseDate From(LocalDate anchor) => ImpreciseDate.Unknown;
}
