namespace ConflictModel.Datasets;

/// <summary>The columns that the releases of a dataset have, and the shapes in which they come.</summary>
/// <typeparam name="TColumn">The columns, counted from 0 in the order of the names.</typeparam>
internal sealed class DatasetColumns<TColumn>
    where TColumn : struct, Enum
{
    private readonly string title;
    private readonly TColumn[] needed;
    private readonly DatasetShape[] shapes;

    /// <summary>Describes a dataset's columns.</summary>
    /// <param name="title">The dataset as <see cref="DatasetSignatures"/> titles it.</param>
    /// <param name="names">The names as published, one a member of <typeparamref name="TColumn"/> in its order.</param>
    /// <param name="needed">The columns without which no row can be read.</param>
    /// <param name="shapes">The known shapes, each by a name and the columns it lacks.</param>
    public DatasetColumns(string title, string[] names, TColumn[] needed, params (string Name, TColumn[] Without)[] shapes)
    {
        (this.title, this.needed, Names) = (title, needed, names);
        this.shapes = new DatasetShape[shapes.Length];
        for (var i = 0; i < shapes.Length; i++)
        {
            var lacks = new bool[names.Length];
            foreach (var column in shapes[i].Without)
            {
                lacks[DatasetLayout<TColumn>.Number(column)] = true;
            }

            this.shapes[i] = new DatasetShape(shapes[i].Name, lacks);
        }
    }

    public string[] Names { get; }

    /// <summary>Gets other names that columns have in some files, each with the published one.</summary>
    public Dictionary<string, string> Aliases { get; init; } = new(StringComparer.OrdinalIgnoreCase);

    public string Name(TColumn column) => Names[DatasetLayout<TColumn>.Number(column)];

    /// <summary>Gives the header that a file of a shape has, for files published without one.</summary>
    public string[] HeaderOf(string shape)
    {
        var lacks = Array.Find(shapes, s => s.Name == shape)!.Lacks; // of the shapes that the dataset's own code names
        return [.. Names.Where((_, i) => !lacks[i])];
    }

    /// <summary>Finds the columns in a file, noting what differs from the nearest known shape.</summary>
    /// <exception cref="DatasetException">The header is of another dataset, or lacks what no row can do without.</exception>
    public DatasetLayout<TColumn> Match(DatasetTable table)
    {
        var layout = new DatasetLayout<TColumn>(this, table.Header);
        Refuse(table, layout);
        var nearest = shapes[0];
        foreach (var shape in shapes)
        {
            nearest = shape.DistanceTo(layout.Indexes) < nearest.DistanceTo(layout.Indexes) ? shape : nearest;
        }

        layout.Name = nearest.Name;
        for (var i = 0; i < Names.Length; i++)
        {
            if (!nearest.Lacks[i] && layout.Indexes[i] < 0)
            {
                table.Notes.Add(
                    NoteCodes.AbsentColumn, DatasetNoteSeverity.Warning, null, Names[i], null, $"The file has no column {Names[i]}; rows are read as if its cells were empty.");
            }
        }

        foreach (var unknown in table.Header.Names.Where(printed => !IsKnown(printed.Trim())))
        {
            table.Notes.Add(
                NoteCodes.UnknownColumn, DatasetNoteSeverity.Note, null, unknown, null, $"No known release has a column \"{unknown}\"; its cells are kept as printed.");
        }

        return layout;
    }

    private bool IsKnown(string name) => Names.Contains(name, StringComparer.OrdinalIgnoreCase) || Aliases.ContainsKey(name);

    private void Refuse(DatasetTable table, DatasetLayout<TColumn> layout)
    {
        var file = table.Notes.File;
        var missing = new List<string>();
        foreach (var column in needed)
        {
            if (!layout.Has(column))
            {
                missing.Add(Name(column));
            }
        }

        if ((missing.Count == 0 ? DatasetSignatures.TitleOfKnown(table.Header) : DatasetSignatures.Title(table.Header)) is { } other && other != title)
        {
            throw new DatasetException(NoteCodes.WrongDataset, file, $"{file} is not {title}: by its columns it looks like {other}.", 1);
        }

        if (missing.Count == 0)
        {
            return;
        }

        if (table.NextIsHxlTags())
        {
            throw new DatasetException(NoteCodes.WrongDataset, file, $"{file} is not {title}: below its columns stands a row of HXL tags, so import it as hxl.", 2);
        }

        if (missing.Count * 2 > needed.Length)
        {
            throw new DatasetException(
                NoteCodes.WrongDataset,
                file,
                $"{file} is not {title}: its columns begin with {string.Join(", ", table.Header.Names.Take(5).Select(name => NoteLog.Shorten(name)))}.",
                1);
        }

        throw new DatasetException(
            NoteCodes.MissingColumns, file, $"{file} looks like {title} but lacks the columns {string.Join(", ", missing)}; give the file as published.", 1);
    }
}
