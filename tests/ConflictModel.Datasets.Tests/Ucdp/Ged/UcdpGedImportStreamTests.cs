using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using Xunit.Abstractions;

namespace ConflictModel.Datasets.Tests;

/// <summary>Runs by itself: memory is counted for the whole process.</summary>
[CollectionDefinition(nameof(UcdpGedImportStreamTests), DisableParallelization = true)]
[Collection(nameof(UcdpGedImportStreamTests))]
public class UcdpGedImportStreamTests(ITestOutputHelper output)
{
    [Theory]
    [MemberData(nameof(RealFilesTests.Files), MemberType = typeof(RealFilesTests))]
    public void A_release_becomes_one_record_that_adds_up_to_its_columns(string file, string layout, int read, int reported)
    {
        if (!SharedData.TryFind(file, output, out var path))
        {
            return;
        }

        var clock = System.Diagnostics.Stopwatch.StartNew();
        using (var warm = KnownDatasets.UcdpGed.Import(path))
        {
            warm.Count().Should().BePositive();
        }

        clock.Restart();
        using var import = KnownDatasets.UcdpGed.Import(path);
        var items = import.ToList();
        var time = clock.Elapsed;

        import.Layout.Should().Be(layout);
        import.Counts.Should().Be(new RowCounts(read, read - reported, reported));
        items.OfType<Incident>().LongCount().Should().Be(import.Counts.Kept);
        ConflictRecord.TryCreate(items, out var record, out var problems).Should().BeTrue(string.Join("\n", problems.Take(5)));
        record!.Count.Should().Be(items.Count, "no item comes twice");
        EntitiesComeBeforeTheirClaims(items);

        var totals = UcdpGed.Total(path);
        import.Notes.Should().Equal(NotesOf(path));
        var whole = totals.Groups.Single();
        var killed = items.OfType<CasualtyEstimate>().Where(it => it.People == Population.Anyone).ToList();
        (Printed(killed, "low"), Printed(killed, "best"), Printed(killed, "high")).Should().Be((whole.Low, whole.Best!.Value, whole.High)); // without dates there is a best one
        var ordered = killed.Where(it => it.Number.IsKnown).ToList();
        (ordered.Sum(it => it.Number.Least), ordered.Sum(it => it.Number.Best), ordered.Sum(it => it.Number.Greatest))
            .Should().Be((Printed(ordered, "low"), Printed(ordered, "best"), Printed(ordered, "high")));
        (killed.Count - ordered.Count).Should().Be(totals.Notes.Count(note => note.Code == NoteCodes.GedBoundsOutOfOrder));
        items.OfType<CasualtyEstimate>().Where(it => it.People != Population.Anyone).Sum(it => it.Number.Best).Should().Be(
            whole.Best, "in these files the splits add up to best");
        output.WriteLine($"{file}: {items.Count} items in {time.TotalMilliseconds:F0} ms: {string.Join(", ", import.ItemCounts.Select(it => $"{it.Key} {it.Value}"))}");
    }

    [Theory]
    [MemberData(nameof(RealFilesTests.Files), MemberType = typeof(RealFilesTests))]
    public void Two_imports_of_one_file_give_equal_items(string file, string layout, int read, int reported)
    {
        if (!SharedData.TryFind(file, output, out var path))
        {
            return;
        }

        using var one = KnownDatasets.UcdpGed.Import(path);
        using var other = KnownDatasets.UcdpGed.Import(path);
        one.SequenceEqual(other).Should().BeTrue();
        (one.Layout, one.Counts).Should().Be((layout, new RowCounts(read, read - reported, reported)));
    }

    [Fact]
    public void Progress_grows_from_the_beginning_to_the_whole_of_the_file_where_its_length_is_known()
    {
        var text = GedText.Table(GedText.Header42, [.. Enumerable.Range(1, 2000).Select(i => GedText.Row(GedText.Header42, ("id", $"{i}")))]);
        using var import = KnownDatasets.UcdpGed.Import(GedText.Stream(text));
        var parts = import.OfType<Incident>().Select(_ => import.Progress!.Value).ToList();

        parts.Should().BeInAscendingOrder();
        parts[0].Should().BeLessThan(0.5);
        parts[^1].Should().Be(1);
        using var unknown = KnownDatasets.UcdpGed.Import(new Events(3));
        unknown.Progress.Should().BeNull();
    }

    [Fact]
    public void Events_given_are_not_held()
    {
        using var import = KnownDatasets.UcdpGed.Import(new Events(20_000));
        var given = Follow(import);
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
        given.Should().HaveCount(20_000);
        given.Count(it => it.IsAlive).Should().BeLessThan(10, "only what the last row made may still be in hand");
        GC.KeepAlive(import);
    }

    [Fact]
    public void Memory_does_not_grow_with_the_events()
    {
        var (few, many) = (Held(2_000), Held(40_000));
        output.WriteLine($"held after 2,000 events: {few:N0} bytes; after 40,000: {many:N0} bytes");
        (many - few).Should().BeLessThan(38_000 * 80, "of an event its id and line are held, to know it again, and no item");
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static List<WeakReference> Follow(DatasetImport import)
    {
        var given = new List<WeakReference>();
        var items = import.GetEnumerator();
        while (items.MoveNext())
        {
            if (items.Current is Incident)
            {
                given.Add(new WeakReference(items.Current));
            }
        }

        return given;
    }

    private static long Held(int events)
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        using var import = KnownDatasets.UcdpGed.Import(new Events(events));
        var items = import.GetEnumerator();
        long after = 0;
        for (long incidents = 0; items.MoveNext();)
        {
            if (items.Current is Incident && ++incidents == events)
            {
                after = GC.GetTotalMemory(forceFullCollection: true);
            }
        }

        GC.KeepAlive(items);
        return after - before;
    }

    private static List<DatasetNote> NotesOf(string path)
    {
        using var reader = UcdpGed.Read(path);
        reader.Count().Should().BePositive();
        return [.. reader.Notes];
    }

    private static long Printed(IEnumerable<CasualtyEstimate> figures, string column) =>
        figures.Sum(it => long.Parse(it.Printed.Single(cell => cell.Column == column).Text, CultureInfo.InvariantCulture));

    private static void EntitiesComeBeforeTheirClaims(List<Item> items)
    {
        var there = new HashSet<EntityId>();
        foreach (var item in items)
        {
            switch (item)
            {
                case Entity entity:
                    there.Add(entity.EntityId);
                    break;
                case Occurrence it:
                    (there.Contains(Id(it.Of)) && there.Contains(Id(it.Conflict)) && there.Contains(Id(it.Dyad)) && it.Actors.Concat(it.Targets).All(side => there.Contains(Id(side))))
                        .Should().BeTrue("{0} comes after what it uses", it.Id);
                    break;
                case Figure it:
                    there.Should().Contain(it.Of);
                    break;
            }
        }

        static EntityId Id<TId>(Reference<TId> reference)
            where TId : struct, IEntityId<TId> => reference.TryGetId(out var id) ? EntityId.Parse($"{TId.Family.ToString().ToLowerInvariant()}:{id.Value}") : default;
    }

    /// <summary>A file of invented events that is made while it is read.</summary>
    private sealed class Events(int count) : Stream
    {
        private byte[] _chunk = Encoding.UTF8.GetBytes(GedText.Header49 + "\n");
        private int _at;
        private int _made;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        public override int Read(Span<byte> buffer)
        {
            if (_at == _chunk.Length && _made < count)
            {
                _made++;
                _chunk = Encoding.UTF8.GetBytes(GedText.Row(GedText.Header49, ("id", $"{_made}"), ("adm_1", $"Province {_made}")) + "\n");
                _at = 0;
            }

            var length = Math.Min(buffer.Length, _chunk.Length - _at);
            _chunk.AsSpan(_at, length).CopyTo(buffer);
            _at += length;
            return length;
        }

        public override void Flush() => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
