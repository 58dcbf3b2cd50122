using ConflictModel.ApiPages;

if (args is not [var folder])
{
    Console.Error.WriteLine("Usage: ApiPages FOLDER: writes a page for every public type, and an index.");
    return 2;
}

var library = ApiLibrary.Load(AppContext.BaseDirectory, "ConflictModel", "ConflictModel.Json", "ConflictModel.Validation", "ConflictModel.Datasets", "ConflictModel.Views");
Directory.CreateDirectory(folder);
foreach (var type in library.Types)
{
    File.WriteAllText(Path.Combine(folder, $"{ApiLibrary.PageOf(type)}.md"), new TypePage(type, library).Write());
}

File.WriteAllText(Path.Combine(folder, "index.md"), new IndexPage(library).Write());
Console.WriteLine($"{library.Types.Count} types.");
return 0;
