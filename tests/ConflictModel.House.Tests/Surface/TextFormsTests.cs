namespace ConflictModel.House.Tests.Surface;

public class TextFormsTests
{
    [Fact]
    public void Parse_alone_is_told() =>
        TextForms.Complaints(typeof(OnlyParses)).Should().ContainSingle().Which.Problem.Should().Contain("no TryParse");

    [Fact]
    public void A_TryParse_of_another_type_does_not_count() => TextForms.Complaints(typeof(TriesAnother)).Should().ContainSingle();

    [Fact]
    public void A_TryParse_that_takes_null_for_text_is_told() =>
        TextForms.Complaints(typeof(TakesNull)).Should().ContainSingle().Which.Problem.Should().EndWith("answers true");

    [Fact]
    public void A_TryParse_that_throws_at_null_is_told() =>
        TextForms.Complaints(typeof(ThrowsAtNull)).Should().ContainSingle().Which.Problem.Should().EndWith("throws NullReferenceException");

    [Fact]
    public void Both_together_are_left_alone()
    {
        TextForms.Complaints(typeof(Guid)).Should().BeEmpty();
        TextForms.Complaints(typeof(int)).Should().BeEmpty();
    }

    public static class OnlyParses
    {
        public static int Parse(string text) => text.Length;
    }

    public static class TriesAnother
    {
        public static int Parse(string text) => text.Length;

        public static bool TryParse(string? text, out string? value) => (value = text) is not null;
    }

    public static class TakesNull
    {
        public static bool TryParse(string? text, out int value) => (value = text?.Length ?? 0) >= 0;
    }

    public static class ThrowsAtNull
    {
        public static bool TryParse(string text, out int value) => (value = text.Length) > 0;
    }
}
