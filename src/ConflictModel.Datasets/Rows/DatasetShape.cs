namespace ConflictModel.Datasets;

/// <summary>A shape in which a dataset comes.</summary>
/// <param name="name">Its name.</param>
/// <param name="lacks">For each of the dataset's columns, whether it lacks it.</param>
internal sealed class DatasetShape(string name, bool[] lacks)
{
    public string Name => name;

    /// <summary>Gets, for each of the dataset's columns, whether the shape lacks it.</summary>
    public bool[] Lacks => lacks;

    /// <summary>Counts the columns that a file has and the shape has not, or the other way round.</summary>
    /// <param name="indexes">Where each of the dataset's columns stands in the file; -1 where it lacks it.</param>
    public int DistanceTo(ReadOnlySpan<int> indexes)
    {
        var differing = 0;
        for (var i = 0; i < lacks.Length; i++)
        {
            differing += lacks[i] != indexes[i] < 0 ? 1 : 0;
        }

        return differing;
    }
}
