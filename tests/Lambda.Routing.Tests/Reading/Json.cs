using System.Text;
using Lambda.Routing.Reading;

namespace Lambda.Routing.Tests.Reading;

/// <summary>Short ways to read and to fail to.</summary>
internal static class Json
{
    public static byte[] Utf8(string json) => Encoding.UTF8.GetBytes(json);

    public static T Read<T>(string json) where T : IReadable<T> => EventReader.ReadDocument<T>(Utf8(json));

    public static EventReadException Fails<T>(string json) where T : IReadable<T> => Fails<T>(Utf8(json));

    public static EventReadException Fails<T>(byte[] json) where T : IReadable<T> =>
        Assert.Throws<EventReadException>(() => EventReader.ReadDocument<T>(json));
}
