using System.Buffers;
using System.IO.Pipelines;
using System.Text;
using ConflictModel.Json.Tests.Samples;

namespace ConflictModel.Json.Tests;

public class PipeTests
{
    [Fact]
    public async Task A_document_goes_through_a_pipe()
    {
        var pipe = new Pipe();
        var writing = Fill(pipe.Writer, w => ConflictJson.WriteAsync(Sample.Record, w));

        var read = await ConflictJson.ReadAnyAsync(pipe.Reader);
        await writing;

        read.Require().Equals(Sample.Record).Should().BeTrue();
    }

    [Fact]
    public async Task Items_go_through_a_pipe_one_at_a_time()
    {
        var pipe = new Pipe(new PipeOptions(pauseWriterThreshold: 4096, resumeWriterThreshold: 2048)); // the writer must wait for the reader
        var writing = Fill(pipe.Writer, w => ConflictJson.WriteStreamAsync(Items(), w));

        var read = new List<Item>();
        await foreach (var item in ConflictJson.ReadStreamAsync(pipe.Reader))
        {
            read.Add(item);
        }

        await writing;
        read.Should().Equal(Sample.Record);
    }

    [Fact]
    public void A_document_is_written_into_a_buffer()
    {
        var buffer = new ArrayBufferWriter<byte>();

        ConflictJson.Write(Sample.Record, buffer);

        Encoding.UTF8.GetString(buffer.WrittenSpan).Should().Be(ConflictJson.Write(Sample.Record));
    }

    private static async Task Fill(PipeWriter writer, Func<PipeWriter, Task> write)
    {
        await write(writer);
        await writer.CompleteAsync();
    }

    private static async IAsyncEnumerable<Item> Items()
    {
        foreach (var item in Sample.Record)
        {
            await Task.Yield();
            yield return item;
        }
    }
}
