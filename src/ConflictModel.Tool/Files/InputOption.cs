using System.CommandLine;

namespace ConflictModel.Tool.Files;

/// <summary>An option that names a file to read.</summary>
internal sealed class InputOption(string name) : Option<string?>(name), IInputFile;
