using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ConflictModel.House.Tests.Api;

public class ApiTextTests
{
    [Fact]
    public void Records_show_what_was_written_and_not_what_the_compiler_adds() =>
        TextOf("""
            #nullable enable
            namespace N;
            public sealed record State(string Name, string? Note = null) { public required int Rank { get; init; } internal int Hidden => 1; }
            public readonly record struct Point(int X) { public static Point Zero => default; public override string ToString() => ""; }
            """).Should().Be("""
            readonly record struct N.Point : IEquatable<Point>
                Point(int X)
                int X { get; init; }
                static Point Zero { get; }

            sealed record class N.State : IEquatable<State>
                State(string Name, string? Note = null)
                required int Rank { get; init; }
                string Name { get; init; }
                string? Note { get; init; }

            """);

    [Fact]
    public void Other_types_show_their_kind_their_parents_and_their_members() =>
        TextOf("""
            #nullable enable
            namespace N;
            public enum Certainty { Impossible, Possible = 2 }
            public delegate bool Check<in T>(T value, int limit = 3);
            public abstract class Item : System.IDisposable { protected Item() { } public abstract void Dispose(); public const int Limit = 3; private protected void Own() { } }
            public interface IRule<T> where T : class { bool Holds(T? value); event System.Action? Fired; }
            internal class Hidden { public class Nested { } }
            public static class Holder { public sealed class Nested { private Nested() { } } }
            """).Should().Be("""
            enum N.Certainty
                Impossible = 0
                Possible = 2

            delegate bool N.Check<in T>(T value, int limit = 3)

            static class N.Holder

            sealed class N.Holder.Nested

            interface N.IRule<T> where T : class
                bool Holds(T? value)
                event Action? Fired

            abstract class N.Item : IDisposable
                abstract void Dispose()
                const int Limit = 3
                protected Item()

            """);

    [Fact]
    public void Extensions_show_whom_they_extend() =>
        TextOf("""
            #nullable enable
            namespace N;
            public static class TextExtensions
            {
                extension(string text) { public int Words => text.Length; public string Twice(int times) => text + times; }
                extension(string) { public static string Nothing => ""; }
                public static int Old(this string text) => 1;
            }
            """).Should().Be("""
            static class N.TextExtensions
                extension(string text) int Words { get; }
                extension(string text) string Twice(int times)
                extension(string) static string Nothing { get; }
                static int Old(this string text)

            """);

    // Compiled and read back, since what is published is the metadata and not the source.
    private static string TextOf(string source)
    {
        var framework = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Select(file => MetadataReference.CreateFromFile(file));
        var options = new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary);
        var compilation = CSharpCompilation.Create("Invented", [CSharpSyntaxTree.ParseText(source)], framework, options);
        var path = Path.Combine(Directory.CreateTempSubdirectory().FullName, "Invented.dll");
        try
        {
            compilation.Emit(path).Diagnostics.Where(diagnostic => diagnostic.Severity is DiagnosticSeverity.Error).Should().BeEmpty();
            return ApiText.OfAssembly(path);
        }
        finally
        {
            Directory.Delete(Path.GetDirectoryName(path)!, recursive: true);
        }
    }
}
