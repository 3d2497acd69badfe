using System.ComponentModel;
using Lambda.Routing.Declaring;
using Lambda.Routing.Reading;

namespace Lambda.Routing.Dispatch;

/// <summary>Reads the documents inside payloads.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class EnvelopedDocument
{
    /// <summary>Reads a document by its type's own reader.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <param name="utf8">The document.</param>
    /// <exception cref="PayloadException">It does not read.</exception>
    public static T Read<T>(ReadOnlyMemory<byte> utf8) where T : IReadable<T> => Payload.FromBytes(utf8).Read<T>();

    /// <summary>Reads a document that the service embeds in another form than it sends.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <typeparam name="TReader">What reads that form.</typeparam>
    /// <param name="utf8">The document.</param>
    /// <exception cref="PayloadException">It does not read.</exception>
    public static T ReadWith<T, TReader>(ReadOnlyMemory<byte> utf8) where TReader : IValueReader<T>
    {
        try
        {
            return EventReader.ReadDocument<EmbeddedForm<T, TReader>>(utf8).Value;
        }
        catch (EventReadException exception)
        {
            // Its message is a path and what was expected there.
            throw new PayloadException(typeof(T).Name, "", exception.Message);
        }
    }

    /// <summary>The records of a document.</summary>
    /// <typeparam name="TEvent">The document's type.</typeparam>
    /// <typeparam name="TRecord">The type of one record.</typeparam>
    /// <param name="event">The document.</param>
    public static IReadOnlyList<TRecord> Records<TEvent, TRecord>(TEvent @event)
        where TEvent : IBatchEvent<TEvent, TRecord>
        where TRecord : class, IReadable<TRecord>
    {
        ArgumentNullException.ThrowIfNull(@event);
        return @event.Records;
    }

    private readonly struct EmbeddedForm<T, TReader>(T value) : IReadable<EmbeddedForm<T, TReader>> where TReader : IValueReader<T>
    {
        public T Value => value;

        public static EmbeddedForm<T, TReader> Read(ref EventReader reader) => new(TReader.Read(ref reader));
    }
}
