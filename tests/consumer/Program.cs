using System.Reflection;

// Stands for a project that has the packages and nothing else of the repository.
string[] packages =
[
    "ConflictModel", "ConflictModel.Json", "ConflictModel.Validation", "ConflictModel.Datasets", "ConflictModel.Views",
];

foreach (var package in packages)
{
    var assembly = Assembly.Load(new AssemblyName(package));
    var version = assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion;
    Console.WriteLine($"{package} {version} for {Framework(assembly)}: {assembly.GetExportedTypes().Length} public types");
}

static string? Framework(Assembly assembly) =>
    assembly.GetCustomAttribute<System.Runtime.Versioning.TargetFrameworkAttribute>()?.FrameworkName;
