using System.Buffers;
using Lambda.Routing.Hosting;

namespace Lambda.Routing.Tests.Hosting;

public sealed class ResponseBufferTests
{
    [Fact]
    public void What_is_written_is_kept_while_the_buffer_grows()
    {
        var buffer = new ResponseBuffer();
        byte[] expected = new byte[1_000_000];
        new Random(1).NextBytes(expected);

        for (int at = 0; at < expected.Length; at += 1000)
        {
            buffer.Write(expected.AsSpan(at, 1000));
        }

        Assert.Equal(expected, buffer.Written.ToArray());
    }

    [Fact]
    public void A_cleared_buffer_is_empty()
    {
        var buffer = new ResponseBuffer();
        buffer.Write("old"u8);

        buffer.Clear();
        buffer.Write("n"u8);

        Assert.Equal("n"u8.ToArray(), buffer.Written.ToArray());
    }

    [Fact]
    public void A_head_stands_in_front_of_what_was_written_as_long_as_it_fits()
    {
        var buffer = new ResponseBuffer();
        buffer.Write("body"u8);

        Assert.True(buffer.TryPrepend("head "u8, out ReadOnlySpan<byte> whole));
        Assert.Equal("head body"u8.ToArray(), whole.ToArray());
        Assert.Equal("body"u8.ToArray(), buffer.Written.ToArray());
        Assert.False(buffer.TryPrepend(new byte[2000], out _));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(100_000)]
    public void There_is_always_the_room_that_was_asked_for(int hint)
    {
        var buffer = new ResponseBuffer();

        Assert.InRange(buffer.GetSpan(hint).Length, Math.Max(1, hint), int.MaxValue);
        Assert.InRange(buffer.GetMemory(hint).Length, Math.Max(1, hint), int.MaxValue);
    }

    [Fact]
    public void A_count_beyond_the_room_is_refused()
    {
        var buffer = new ResponseBuffer();

        Assert.Throws<ArgumentOutOfRangeException>(() => buffer.Advance(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => buffer.Advance(buffer.GetSpan().Length + 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => buffer.GetSpan(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => buffer.GetMemory(int.MaxValue));
    }
}
