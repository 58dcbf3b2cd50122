using System.CommandLine;

namespace ConflictModel.Tool.Files;

/// <summary>An argument that names files to read.</summary>
/// <typeparam name="T">One name, or several.</typeparam>
internal sealed class InputArgument<T>(string name) : Argument<T>(name), IInputFile;
