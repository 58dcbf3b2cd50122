namespace ConflictModel.House.Tests.Surface;

public class ShapeTests
{
    [Fact]
    public void A_type_outside_its_package_is_told()
    {
        Shape.Homeless(typeof(ShapeTests), "ConflictModel.Json").Should().ContainSingle();
        Shape.Homeless(typeof(ShapeTests), "ConflictModel.House.Tests.Surface").Should().BeEmpty();
    }

    [Fact]
    public void An_open_class_is_told() => Shape.Open(typeof(OpenClass)).Should().ContainSingle();

    [Theory]
    [InlineData(typeof(SealedClass))]
    [InlineData(typeof(AbstractClass))]
    [InlineData(typeof(StaticClass))]
    [InlineData(typeof(DayOfWeek))]
    [InlineData(typeof(Guid))]
    [InlineData(typeof(IDisposable))]
    public void What_nobody_can_inherit_unasked_is_left_alone(Type type) => Shape.Open(type).Should().BeEmpty();

    [Fact]
    public void The_times_of_the_framework_are_told_wherever_they_stand() =>
        Shape.FrameworkTimes(typeof(Timely)).Select(complaint => complaint.Member.Split("Timely.")[1]).Should().BeEquivalentTo(
            "When", "Zero", "ctor(DateTimeOffset)", "Wait(Func)", "All()", "Try(DateTime)");

    [Fact]
    public void Other_types_are_left_alone() => Shape.FrameworkTimes(typeof(SealedClass)).Should().BeEmpty();

    public class OpenClass;

    public sealed class SealedClass
    {
        public NodaTime.LocalDate Date { get; init; }
    }

    public abstract class AbstractClass;

    public static class StaticClass;

    public sealed class Timely
    {
        public static readonly TimeSpan Zero = TimeSpan.Zero;

        public Timely(DateTimeOffset start) => When = start.UtcDateTime;

        public DateTime? When { get; }

        public static void Wait(Func<int, TimeSpan> length) => length(1);

        public static IEnumerable<(int Order, DateTime[] Times)> All() => [];

        public static bool Try(out DateTime value) => (value = default) == default;
    }
}
