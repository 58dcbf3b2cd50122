using System.Collections.Concurrent;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ConflictModel.House.Tests.Docs;

/// <summary>The single-file programs of <c>docs/samples</c>, compiled and run within the tests.</summary>
/// <remarks>
/// <c>dotnet run</c> takes seconds a program, and <c>.ci/run</c> does that. Here each is compiled once, against the libraries
/// that the tests were built with; its lines for the command (<c>#:project</c>) are passed over by the compiler.
/// </remarks>
internal static class SamplePrograms
{
    public const string Folder = "docs/samples";

    // A type of the global namespace stands before one that comes by "using System", so that each program has a console of its own.
    private const string Surroundings =
        """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Threading;
        global using System.Threading.Tasks;

        internal static class Console
        {
            public static System.IO.StringWriter Out { get; } = new() { NewLine = "\n" };

            public static void WriteLine() => Out.WriteLine();

            public static void WriteLine(object? value) => Out.WriteLine(value);
        }
        """;

    private static readonly ConcurrentDictionary<string, Lazy<string>> Printed = new();

    /// <summary>Gets the folder into which the programs write, a new one for each run of the tests.</summary>
    public static string Written { get; } = NewFolder();

    /// <summary>Gets the programs by their names, such as <c>first-toll</c>.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. Repository.Files("*.cs", Folder).Where(file => file.Count(sign => sign == '/') == 2).Select(Path.GetFileNameWithoutExtension).OfType<string>()];

    /// <summary>Gives what a program prints; it runs once.</summary>
    public static string OutputOf(string name) => Printed.GetOrAdd(name, key => new(() => Run(key))).Value;

    /// <summary>Gives what a program prints under one of its headings, lines that begin with <c>## </c>.</summary>
    public static string OutputOf(string name, string heading)
    {
        var from = OutputOf(name).Split($"## {heading}\n", 2)[1];
        return from.Split("\n## ", 2)[0] + "\n";
    }

    /// <summary>Gives the file beside a program in which its output stands.</summary>
    public static string ExpectedFile(string name) => $"{Folder}/{name}.txt";

    private static string NewFolder()
    {
        var folder = Directory.CreateTempSubdirectory("conflictmodel-samples-");
        AppDomain.CurrentDomain.ProcessExit += (_, _) => folder.Delete(recursive: true);
        return folder.FullName;
    }

    private static string Run(string name)
    {
        var file = $"{Folder}/{name}.cs";
        var options = new CSharpParseOptions(LanguageVersion.CSharp14).WithFeatures([new("FileBasedProgram", "true")]);
        var compilation = CSharpCompilation.Create(
            name,
            [CSharpSyntaxTree.ParseText(Repository.Read(file), options, file), CSharpSyntaxTree.ParseText(Surroundings, options, "Surroundings.cs")],
            ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(path => MetadataReference.CreateFromFile(path)),
            new CSharpCompilationOptions(OutputKind.ConsoleApplication, checkOverflow: true, nullableContextOptions: NullableContextOptions.Enable));

        using var image = new MemoryStream();
        var made = compilation.Emit(image);
        made.Diagnostics.Where(d => d.Severity >= DiagnosticSeverity.Warning).Should().BeEmpty();

        var assembly = Assembly.Load(image.ToArray());
        var code = assembly.EntryPoint!.Invoke(null, [ArgumentsOf(name)]);
        (code ?? 0).Should().Be(0, "{0} ends well", file);
        return assembly.GetType("Console")!.GetProperty("Out")!.GetValue(null)!.ToString()!;
    }

    // The defaults in the programs count from the root, where people run them; tests run elsewhere, and write beside nobody's files.
    private static string[] ArgumentsOf(string name) => name switch
    {
        "ged-by-year" => [Repository.PathOf($"{Folder}/invented-ged.csv")],
        "validate" => [Repository.PathOf($"{Folder}/faulty.json")],
        "timeline" => [Path.Combine(Written, "timeline.svg")],
        "newsroom" => [Repository.PathOf($"{Folder}/newsroom-yesterday.json"), Path.Combine(Written, "newsroom-today.json")],
        "tutorial" => [Written],
        _ => [],
    };
}
