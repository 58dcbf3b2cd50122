namespace ConflictModel.Datasets.Tests.Importing;

/// <summary>Whoever gives an import or a sum up in the middle gets out at the next row, of every dataset.</summary>
public class CancellationTests
{
    private const int Rows = 8000;

    public static TheoryData<string> Datasets => ReadBackTests.Datasets;

    public static TheoryData<string> Counted => [.. KnownDatasets.All.Where(dataset => !dataset.Groups.IsEmpty).Select(dataset => dataset.Name)];

    [Theory]
    [MemberData(nameof(Datasets))]
    public void An_import_stops_at_the_next_row_and_its_account_closes(string name)
    {
        using var cancel = new CancellationTokenSource();
        var stream = Long(name, cancel);
        var import = KnownDatasets.Find(name)!.Import(stream, new DatasetImportOptions { Reading = new() { Cancellation = cancel.Token } }); // the name is that of a dataset
        using (import)
        {
            FluentActions.Enumerating(() => import).Should().Throw<OperationCanceledException>();
        }

        import.Counts.Read.Should().BeInRange(1, Rows - 1).And.Be(import.Counts.Kept + import.Counts.Reported);
        stream.CanRead.Should().BeFalse("nothing is left open");
    }

    [Theory]
    [MemberData(nameof(Counted))]
    public void A_sum_stops_at_the_next_row_and_gives_no_part_of_it(string name)
    {
        using var cancel = new CancellationTokenSource();
        using var stream = Long(name, cancel);
        var sum = () => KnownDatasets.Find(name)!.Total(stream, null, new DatasetReadOptions { Cancellation = cancel.Token }); // the name is that of a dataset

        sum.Should().Throw<OperationCanceledException>();
        stream.Position.Should().BeLessThan(stream.Length);
        stream.CanRead.Should().BeTrue("it is the caller's");
    }

    [Fact]
    public void A_token_that_nobody_cancels_changes_nothing()
    {
        using var cancel = new CancellationTokenSource();
        using var import = KnownDatasets.UcdpGed.Import(GedText.Stream(GedText.Table(GedText.Header49, GedText.Row(GedText.Header49))), new() { Reading = new() { Cancellation = cancel.Token } });

        import.ToList().Should().NotBeEmpty();
    }

    /// <summary>Gives the dataset's first invented table with its last row many times over, cancelled when a quarter of it was read.</summary>
    private static StoppingStream Long(string name, CancellationTokenSource cancel)
    {
        var text = DatasetFixture.All.First(fixture => fixture.Dataset.Name == name).Tables[0].Text;
        var start = text.LastIndexOf('\n', text.Length - 2) + 1;
        return new StoppingStream(System.Text.Encoding.UTF8.GetBytes(text[..start] + string.Concat(Enumerable.Repeat(text[start..], Rows))), cancel);
    }

    private sealed class StoppingStream(byte[] bytes, CancellationTokenSource cancel) : MemoryStream(bytes)
    {
        public override int Read(Span<byte> buffer)
        {
            Stop();
            return base.Read(buffer);
        }

        public override int Read(byte[] buffer, int offset, int count)
        {
            Stop();
            return base.Read(buffer, offset, count);
        }

        private void Stop()
        {
            if (Position > Length / 4)
            {
                cancel.Cancel();
            }
        }
    }
}
