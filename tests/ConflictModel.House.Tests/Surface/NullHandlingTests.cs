namespace ConflictModel.House.Tests.Surface;

public class NullHandlingTests
{
    [Fact]
    public void What_takes_null_or_fails_late_or_names_another_is_told() =>
        NullHandling.Complaints(typeof(Careless)).Select(complaint => complaint.ToString()).Should().BeEquivalentTo(
            Name + "ctor(String, Int32) must refuse null for name, and takes it.",
            Name + "Length(String) must refuse null for text, and throws NullReferenceException.",
            Name + "Late(IEnumerable) must refuse null for items, and takes it.",
            Name + "Misnamed(String, String) must refuse null for text, and throws ArgumentNullException naming other.",
            Name + "LateTask(String) must refuse null for text, and throws NullReferenceException.");

    [Fact]
    public void What_refuses_null_or_admits_it_is_left_alone() => NullHandling.Complaints(typeof(Careful)).Should().BeEmpty();

    private const string Name = "ConflictModel.House.Tests.Surface.NullHandlingTests.Careless.";

    public class Careless
    {
        public Careless(string name, int size) => Text = name + size;

        public string Text { get; }

        public static int Length(string text) => text.Length;

        public static IEnumerable<string> Late(IEnumerable<string> items)
        {
            ArgumentNullException.ThrowIfNull(items);
            foreach (var item in items)
            {
                yield return item;
            }
        }

        public static void Misnamed(string text, string other) => throw new ArgumentNullException(nameof(other), text);

        public static async Task<int> LateTask(string text)
        {
            await Task.CompletedTask;
            return text.Length;
        }
    }

    public class Careful
    {
        public Careful(string name, params string[] others)
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(name);
            Text = name + others.Length;
        }

        public Careful(int size) => Text = size.ToString(System.Globalization.CultureInfo.InvariantCulture);

        public string Text { get; }

        public static int Length(string? text) => text?.Length ?? 0;

        public static int Unsupplied(string text, Careful other) => text.Length + other.Text.Length;

        public static Task<int> Soon(string text)
        {
            ArgumentNullException.ThrowIfNull(text);
            return Task.FromResult(text.Length);
        }
    }
}
