using System.Text;
using ConflictModel.Json.Tests.Samples;

namespace ConflictModel.Json.Tests;

/// <summary>Runs by itself: memory is counted for the whole process.</summary>
[CollectionDefinition(nameof(StreamMemoryTests), DisableParallelization = true)]
[Collection(nameof(StreamMemoryTests))]
public class StreamMemoryTests
{
    [Fact]
    public void Memory_does_not_grow_with_the_stream()
    {
        static long Peak(int count)
        {
            using var stream = new Endless(count);
            long most = 0;
            var seen = 0;
            foreach (var _ in ConflictJson.ReadStream(stream))
            {
                most = ++seen % 20_000 == 0 ? Math.Max(most, GC.GetTotalMemory(forceFullCollection: true)) : most;
            }

            seen.Should().Be(count);
            return most;
        }

        var small = Peak(20_000);
        (Peak(200_000) - small).Should().BeLessThan(1 << 20);
    }

    /// <summary>Makes lines as they are read, so that the stream itself takes no memory.</summary>
    private sealed class Endless(int count) : ReadOnlyStream
    {
        private byte[] line = "{\"conflictModel\":\"1.0\"}\n"u8.ToArray();
        private int at;
        private int made;

        public override int Read(byte[] buffer, int offset, int count1)
        {
            if (at == line.Length)
            {
                (at, line) = (0, made == count ? [] : Encoding.UTF8.GetBytes($"{{\"kind\":\"incident\",\"id\":\"i{made}\",\"name\":\"Strike {made++}\"}}\n"));
            }

            var given = Math.Min(count1, line.Length - at);
            line.AsSpan(at, given).CopyTo(buffer.AsSpan(offset));
            at += given;
            return given;
        }
    }
}
